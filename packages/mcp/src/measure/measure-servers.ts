import { availableParallelism } from 'node:os';
import type { ServerCapture, ServerStatus } from '../capture.ts';
import type { ServerConfig } from '../server-config.ts';
import type { Channel } from './channel.ts';
import { configuredValues, redact } from './configured-values.ts';
import { createPatience, type Greeting, greet, readList, type WireList } from './conversation.ts';
import { type Handshake, handshakeOf } from './handshake.ts';
import { isJsonObject } from './json-rpc.ts';
import { defaultLimits, type MeasureLimits } from './limits.ts';
import { type FailureKind, MeasureFailure } from './measure-failure.ts';
import { type Line, obstacleOf, openLine } from './open-line.ts';

/** How to measure. */
export interface MeasureOptions {
  /** Says that servers may be started and called: measuring runs the commands of a config. */
  readonly start: true;
  readonly limits?: Partial<MeasureLimits>;
  /** Servers at a time; as many as there are cores where absent. */
  readonly concurrency?: number;
  /** Folder, absolute, in which servers run whose entry names none; a temporary one where absent. */
  readonly cwd?: string;
  /** What to say to a server; its host's own handshake where absent. */
  readonly handshake?: (config: ServerConfig) => Handshake;
  /** Hears of each server that is done. */
  readonly onDone?: (capture: ServerCapture) => void;
}

type Stage = 'start' | 'list';

const EMPTY: WireList = { items: [], wire: '[]' };

function statusOf(kind: FailureKind, stage: Stage): ServerStatus {
  switch (kind) {
    case 'timeout':
      return 'timeout';
    case 'auth':
      return 'auth-required';
    case 'unreachable':
      return 'remote-not-measured';
    case 'ended':
    case 'limit':
    case 'answer':
      return stage === 'start' ? 'startup-failure' : 'list-error';
  }
}

function unmeasured(name: string, status: ServerStatus, reason: string): ServerCapture {
  return { name, status, reason, tools: [], wire: '', prompts: [], resources: [] };
}

/** Stands in a capture where the server named its temporary home: the folder is another one each time. */
const HOME_NAME = '/sopwright-mcp-home';

/** A capture that says the same of the same server, wherever its temporary home was. */
function withoutHome(capture: ServerCapture, homes: readonly string[]): ServerCapture {
  const text = JSON.stringify(capture);
  if (!homes.some((home) => text.includes(home))) return capture;
  return JSON.parse(homes.reduce((shown, home) => shown.replaceAll(home, HOME_NAME), text));
}

interface Talk {
  readonly channel: Channel;
  readonly handshake: Handshake;
  readonly limits: MeasureLimits;
  readonly note: (stage: Stage) => void;
}

/** What makes a tool none, one clause. */
function flawOf({ name, description, inputSchema }: WireList['items'][number]): string | undefined {
  if (typeof name !== 'string' || name === '') return 'without a name';
  if (description !== undefined && typeof description !== 'string') return 'whose description is no text';
  return inputSchema === undefined || isJsonObject(inputSchema) ? undefined : 'whose input schema is no object';
}

/** Clients refuse a list with such a tool: its count would be of something that nobody loads. */
function assertTools({ items }: WireList): void {
  for (const [at, item] of items.entries()) {
    const flaw = flawOf(item);
    if (flaw === undefined) continue;
    throw new MeasureFailure('answer', `answered tools/list with a tool ${flaw} (number ${at + 1})`);
  }
}

async function readLists(talk: Talk, greeting: Greeting, patience: ReturnType<typeof createPatience>) {
  const { channel, limits } = talk;
  const list = (key: 'tools' | 'prompts' | 'resources'): Promise<WireList> => {
    if (greeting.capabilities[key] === undefined) return Promise.resolve(EMPTY);
    return readList(channel, { method: `${key}/list`, key }, { limits, patience, meta: greeting.meta });
  };
  const tools = await list('tools');
  assertTools(tools);
  const prompts = await list('prompts');
  const resources = await list('resources');
  return { tools, prompts, resources, again: await list('tools') };
}

async function talkTo(name: string, talk: Talk): Promise<ServerCapture> {
  const start = performance.now();
  const passed = (): number => Math.round(performance.now() - start);
  const patience = createPatience(talk.limits.totalMs);
  const { protocolVersion, serverInfo, instructions, ...greeting } = await greet(talk.channel, talk.handshake, {
    limits: talk.limits,
    patience,
  });
  const initializeMs = passed();
  talk.note('list');
  const { tools, prompts, resources, again } = await readLists(talk, { protocolVersion, ...greeting }, patience);
  const isSteady = again.wire === tools.wire;
  return {
    name,
    status: isSteady ? 'measured' : 'dynamic',
    ...(isSteady ? {} : { reason: 'lists other tools when it is asked a second time' }),
    ...(serverInfo === undefined ? {} : { serverInfo }),
    protocolVersion,
    ...(instructions === undefined ? {} : { instructions }),
    tools: tools.items,
    wire: tools.wire,
    prompts: prompts.items,
    resources: resources.items,
    initializeMs,
    listMs: passed(),
  };
}

/** Measures one server. Never throws: whatever happens is a status with its reason. */
async function measureServer(config: ServerConfig, options: MeasureOptions): Promise<ServerCapture> {
  const { name, transport } = config;
  const obstacle = obstacleOf(config);
  if (obstacle !== undefined) return unmeasured(name, obstacle.status, obstacle.reason);
  if (transport === undefined) return unmeasured(name, 'startup-failure', '');
  const limits = { ...defaultLimits, ...options.limits };
  const handshake = options.handshake?.(config) ?? handshakeOf(config.host);
  let stage: Stage = 'start';
  let line: Line | undefined;
  try {
    line = openLine(transport, limits, options.cwd);
    const { channel } = line;
    const note = (at: Stage): void => {
      stage = at;
    };
    return withoutHome(await talkTo(name, { channel, handshake, limits, note }), line.homes);
  } catch (error) {
    const what = stage === 'start' ? 'could not be started' : 'sent what cannot be read';
    const failure = error instanceof MeasureFailure ? error : new MeasureFailure('ended', what);
    const values = configuredValues(config);
    const failed = unmeasured(name, statusOf(failure.kind, stage), redact(failure.message, values));
    const said = redact(line?.errorOutput() ?? '', values).trim();
    return said === '' ? failed : { ...failed, errorOutput: said };
  } finally {
    await line?.channel.close();
    line?.clean();
  }
}

/**
 * Starts or calls servers, asks each what it offers, and ends it. The captures come in the order of the configs, one
 * for each; a server that cannot be measured has a status that says so, and no count.
 *
 * @throws TypeError without `start`: measuring runs the commands that a config names.
 */
export async function measureServers(
  servers: readonly ServerConfig[],
  options: MeasureOptions,
): Promise<readonly ServerCapture[]> {
  if (options.start !== true) throw new TypeError('Servers are started only where the caller says so.');
  const captures: ServerCapture[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next; at < servers.length; at = next) {
      next += 1;
      const config = servers[at];
      if (config === undefined) continue;
      const capture = await measureServer(config, options);
      captures[at] = capture;
      options.onDone?.(capture);
    }
  };
  const workers = Math.max(1, Math.min(options.concurrency ?? availableParallelism(), servers.length));
  await Promise.all(Array.from({ length: workers }, work));
  return captures;
}
