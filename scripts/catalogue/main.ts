// Measures the servers of the catalogue and writes their lock file and figures. Needs uvx and a way to PyPI; no AWS
// account. `pnpm catalogue [name…]` measures those named and keeps the others.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CatalogueServer,
  catalogue,
  claudeCodeHandshake,
  type LockedServer,
  launchOf,
  lockServer,
  makeLock,
  measureServers,
  parseLock,
  type ServerConfig,
  writeLock,
} from '@sopwright/mcp';
import { loadTokenCounter } from '@sopwright/workspace';
import { startAwsStandIn } from './aws-stand-in.ts';
import { renderFigures } from './figures.ts';

const root = join(import.meta.dirname, '../..');
const lockFile = join(root, 'packages/mcp/catalogue/sopwright.mcp.lock.json');
const figuresFile = join(root, 'packages/mcp/src/kit/figures.generated.ts');
const REGION = 'us-east-1';

/** What goes to a server besides what the kit writes: credentials of nobody, and who answers for them. */
function surroundings(awsUrl: string): Record<string, string> {
  return { AWS_ACCESS_KEY_ID: 'AKIAOFNOBODY', AWS_SECRET_ACCESS_KEY: 'key-of-nobody', AWS_ENDPOINT_URL_STS: awsUrl };
}

function entryOf(server: CatalogueServer, awsUrl: string, command: Partial<ReturnType<typeof launchOf>> = {}) {
  const written = launchOf(server, REGION);
  const config: ServerConfig = {
    name: server.name,
    host: 'claude-code',
    scope: 'project',
    place: { file: '.mcp.json', range: [0, 0], start: { line: 1, column: 1 } },
    transport: { type: 'stdio', ...written, ...command, env: { ...written.env, ...surroundings(awsUrl) } },
    written,
    unresolved: [],
    isDisabled: false,
  };
  return config;
}

/**
 * The server's own object without its `main`, which loads a list from AWS first: the tools are the same. For where AWS
 * cannot be reached.
 */
function offlineCommand(server: CatalogueServer): Partial<ReturnType<typeof launchOf>> | undefined {
  if (server.name !== 'aws-api') return undefined;
  const run = "from awslabs.aws_api_mcp_server.server import server; server.run(transport='stdio')";
  return { args: ['--from', `${server.package}==${server.version}`, 'python', '-c', run] };
}

async function measure(servers: readonly CatalogueServer[], awsUrl: string): Promise<readonly LockedServer[]> {
  const counter = await loadTokenCounter('o200k_base');
  const run = async (configs: readonly ServerConfig[]) =>
    measureServers(configs, { start: true, limits: { startMs: 300_000, totalMs: 360_000 } });
  const locked: LockedServer[] = [];
  const captures = await run(servers.map((server) => entryOf(server, awsUrl)));
  for (const [at, server] of servers.entries()) {
    const config = entryOf(server, awsUrl);
    let capture = captures[at];
    const offline = offlineCommand(server);
    if (capture?.status === 'startup-failure' && offline !== undefined) {
      console.error(`${server.name}: ${capture.reason}; started again without its own main`);
      [capture] = await run([entryOf(server, awsUrl, offline)]);
    }
    if (capture === undefined) continue;
    console.log(`${server.name}: ${capture.status} ${capture.reason ?? ''}, ${capture.tools.length} tools`);
    if (capture.errorOutput !== undefined) console.error(capture.errorOutput);
    locked.push(lockServer({ config, capture, handshake: claudeCodeHandshake }, counter));
  }
  return locked;
}

const names = process.argv.slice(2);
const chosen = catalogue.filter(({ name }) => names.length === 0 || names.includes(name));
const kept = names.length === 0 ? [] : parseLock(readFileSync(lockFile, 'utf8'), lockFile).servers;
const standIn = await startAwsStandIn();
const fresh = await measure(chosen, standIn.url).finally(() => standIn.close());
const lock = makeLock([...kept.filter(({ name }) => !names.includes(name)), ...fresh]);
writeLock(lockFile, lock);
writeFileSync(figuresFile, renderFigures(lock));
