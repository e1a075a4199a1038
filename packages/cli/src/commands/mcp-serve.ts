import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { loadMarkdownParser, visibleClip } from '@sopwright/document';
import { type ServedSops, type ServingSops, servedSops, serveSops } from '@sopwright/mcp';
import { counted } from '@sopwright/report';
import { REGISTRY_FILE } from '@sopwright/sop/registry';
import { ProblemError } from '@sopwright/workspace';
import { loadRegistry } from '@sopwright/workspace/registry';
import { ExitCode } from '../exit.ts';
import { readText } from '../options.ts';
import { version } from '../version.ts';

type Options = Readonly<Record<string, unknown>>;

/** Lines of input that are no JSON-RPC and are complained of; a client that sends nothing else must not fill a disk. */
const MAX_COMPLAINTS = 20;

/** Standard output belongs to the protocol. */
function tell(line: string): void {
  process.stderr.write(`sopwright: ${line}\n`);
}

/** Folder of the registry that is asked for; the working directory, from which it is looked for upward, where none is. */
function registryFolder(asked: string | undefined): string {
  if (asked === undefined) return process.cwd();
  const absolute = path.resolve(asked);
  if (path.basename(absolute) === REGISTRY_FILE && existsSync(absolute)) return path.dirname(absolute);
  if (existsSync(path.join(absolute, REGISTRY_FILE)) && statSync(absolute).isDirectory()) return absolute;
  throw new ProblemError('usage', `"${asked}" is no registry, expected the path of a ${REGISTRY_FILE}.`);
}

/** What of the registry is left out, so that nobody looks for it in vain. */
function tellWhatIsLeft({ left }: ServedSops): void {
  const { drafts, withoutText } = left;
  if (drafts.length > 0) tell(`${counted(drafts.length, 'draft')} not served.`);
  if (withoutText.length === 0) return;
  const [first = ''] = withoutText;
  const more = withoutText.length === 1 ? '' : ` and ${withoutText.length - 1} more`;
  tell(`"${visibleClip(first, 100)}"${more} not served: no text is here, run "sopwright registry sync".`);
}

function readAddress(options: Options): { readonly host: string; readonly port: number } | undefined {
  const host = readText(options, 'host');
  const { port } = options;
  if (options.http === true) return { host: host ?? '127.0.0.1', port: typeof port === 'number' ? port : 0 };
  if (host === undefined && port === undefined) return undefined;
  throw new ProblemError('usage', '--host and --port go with --http, which is not there.');
}

/** Closes the server when somebody asks this process to end, and waits for its end. */
async function untilEnd({ ended, close }: ServingSops): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stop = (): void => {
    close().catch(() => undefined);
  };
  for (const signal of signals) process.once(signal, stop);
  await ended;
  for (const signal of signals) process.removeListener(signal, stop);
}

/**
 * `sopwright mcp serve`: serves the SOPs of the registry as an MCP server, until the client goes or the process is asked
 * to end. Exits with 2 where the registry cannot be served as it is, or the address not be listened on.
 */
export async function mcpServeCommand(options: Options): Promise<ExitCode> {
  const http = readAddress(options);
  const cwd = registryFolder(readText(options, 'registry'));
  const [{ sops }] = await Promise.all([loadRegistry({ cwd }), loadMarkdownParser()]);
  const served = servedSops(sops);
  let complaints = 0;
  const onProblem = (problem: string): void => {
    complaints += 1;
    if (complaints <= MAX_COMPLAINTS) tell(`input: ${visibleClip(problem, 200)}`);
  };
  const serving = await serveSops(served, { version, onProblem, ...(http === undefined ? {} : { http }) });
  tellWhatIsLeft(served);
  if (serving.url !== undefined) tell(`${counted(served.count, 'SOP')} at ${serving.url}`);
  await untilEnd(serving);
  return ExitCode.clean;
}
