import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expectation } from '@sopwright/lint';
import { addEntries, figures, type Kit, type KitFile, kitEntry, kitFileOf, kitServers, kits } from '@sopwright/mcp';
import { jsonText } from '@sopwright/report';
import { ProblemError, readOwnText, writeAtomically } from '@sopwright/workspace';
import { createColors, wantsColor } from '../colors.ts';
import { ExitCode } from '../exit.ts';
import { assertFormat } from '../formatters.ts';
import { readHost } from '../mcp/configs.ts';
import { KIT_METHOD, kitText } from '../mcp/kit-text.ts';
import { readText } from '../options.ts';

/** Largest config that is added to, in bytes: Claude Code keeps its state and history beside its servers. */
const MAX_CONFIG = 16_777_216;

type Options = Readonly<Record<string, unknown>>;

/** `sopwright mcp kit list`: the starter kits, their servers and what they cost. */
export async function kitListCommand(options: Options): Promise<ExitCode> {
  const format = readText(options, 'format') ?? 'pretty';
  assertFormat(format, ['pretty', 'json']);
  if (format === 'json') {
    const listed = kits.map((kit) => ({
      ...kit,
      servers: kitServers(kit).map((server) => ({ ...server, figures: figures[server.name] })),
    }));
    process.stdout.write(jsonText({ schemaVersion: 1, encoding: 'o200k_base', kits: listed }));
    return ExitCode.clean;
  }
  const colors = createColors(wantsColor(options));
  process.stdout.write(`${kits.map((kit) => kitText(kit, colors)).join('\n\n')}\n\n${KIT_METHOD}\n`);
  return ExitCode.clean;
}

function findKit(name: string): Kit {
  const names = kits.map((kit) => kit.name);
  const kit = kits.find((one) => one.name === name);
  if (kit !== undefined) return kit;
  throw new ProblemError('usage', `"${name}" is no kit, ${expectation(name, names)}.`);
}

/** The region that goes into the config: one that somebody said, never a guess. */
function readRegion(options: Options): string {
  const region = readText(options, 'region') ?? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION ?? '';
  if (/^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/.test(region)) return region;
  const found = region === '' ? 'No region is given' : `"${region}" is no region`;
  throw new ProblemError('usage', `${found}, expected --region such as eu-central-1.`);
}

/** Absolute path of a client's file: `~/` is the home folder, `$NAME/` the folder that a variable names. */
function absolutePath({ path }: KitFile): string {
  if (path.startsWith('~/')) return join(homedir(), path.slice(2));
  const [, name, rest = ''] = /^\$(\w+)\/(.*)$/.exec(path) ?? [];
  const folder = name === undefined ? undefined : process.env[name];
  return name === undefined ? resolve(path) : join(folder ?? homedir(), rest);
}

function textOf(absolute: string, shown: string): string {
  try {
    return readOwnText(absolute, MAX_CONFIG);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError('path', `The config cannot be read: ${reason}.`, { place: { file: shown }, cause: error });
  }
}

/**
 * `sopwright mcp kit add <kit>`: writes the kit's servers, pinned and with their region, into the host's config, and
 * says what they cost. What stands in the config stays as it is.
 */
export async function kitAddCommand(name: string, options: Options): Promise<ExitCode> {
  const kit = findKit(name);
  const host = readHost(readText(options, 'host') ?? 'claude-code');
  const scope = options.user === true ? 'user' : 'project';
  const file = kitFileOf(host, scope, process.platform);
  if (file === undefined) {
    const hint = scope === 'project' ? 'Use --user to write the config of your home folder.' : 'Leave --user out.';
    throw new ProblemError('usage', `${host} has no ${scope} config that a kit can be added to.`, { hint });
  }
  const region = readRegion(options);
  const absolute = absolutePath(file);
  const entries = Object.fromEntries(kitServers(kit).map((server) => [server.name, kitEntry(host, server, region)]));
  const { text, added, kept } = await addEntries(textOf(absolute, file.path), file, entries, file.path);
  if (added.length > 0) {
    mkdirSync(dirname(absolute), { recursive: true });
    // The file takes the old one's place by rename: of a link, the file that it leads to.
    writeAtomically(existsSync(absolute) ? realpathSync(absolute) : absolute, text);
  }
  const lines = [
    ...added.map((server) => `${file.path}: ${server} added`),
    ...kept.map((server) => `${file.path}: ${server} stands there already, left as it is`),
    '',
    kitText(kit, createColors(wantsColor(options))),
    '',
    KIT_METHOD,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return ExitCode.clean;
}
