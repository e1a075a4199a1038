import { visibleClip } from '@sopwright/document';
import type { McpSource } from '@sopwright/sop/registry';
import { SECRET_NAME } from '../config/secret-problems.ts';
import type { Channel } from '../measure/channel.ts';
import { configuredValues, redact } from '../measure/configured-values.ts';
import { createPatience, type Greeting, greet, type Patience } from '../measure/conversation.ts';
import { claudeCodeHandshake } from '../measure/handshake.ts';
import { type Answer, isJsonObject, type JsonObject } from '../measure/json-rpc.ts';
import { defaultLimits, type MeasureLimits } from '../measure/limits.ts';
import { MeasureFailure } from '../measure/measure-failure.ts';
import { type Line, obstacleOf, openLine } from '../measure/open-line.ts';
import type { Transport } from '../server-config.ts';
import { sourceEntry } from './source-entry.ts';

/** How a server of a registry is asked. */
export interface SourceOptions {
  /** Name of the source, for problems; how the server is reached where absent. */
  readonly name?: string;
  /** Folder, absolute, in which its command runs; a temporary one where absent. */
  readonly cwd?: string;
  readonly limits?: Partial<MeasureLimits>;
  /** What variables of its entry get their values from; without it, an entry with variables is not asked. */
  readonly env?: NodeJS.ProcessEnv;
}

/** A server that was met. */
export interface SourceTalk {
  readonly channel: Channel;
  readonly greeting: Greeting;
  readonly limits: MeasureLimits;
  readonly patience: Patience;
  /** Values of its entry: nothing that is printed shows them. */
  readonly values: readonly string[];
  /** Those of them whose names say that they are secret: no text that is kept may hold them. */
  readonly secrets: readonly string[];
}

/** What came of a talk: a value, or one clause that says why there is none. */
export type Outcome<Value> = { readonly value: Value } | { readonly reason: string };

/** UTF-16 units of a reason: part of it may be what the server said. */
const REASON_LENGTH = 300;

/** A failure as one clause that is safe to print; `lastWords` is what the server wrote to standard error at its end. */
export function reasonOf(error: unknown, values: readonly string[], lastWords = ''): string {
  const failure = error instanceof MeasureFailure ? error : new MeasureFailure('answer', 'sent what cannot be read');
  const words = failure.kind === 'ended' ? (lastWords.trim().split('\n').at(-1) ?? '') : '';
  const said = words === '' ? failure.message : `${failure.message}: ${words}`;
  return visibleClip(redact(said, values).replace(/\s+/g, ' ').replace(/\.$/, ''), REASON_LENGTH);
}

/** Shortest value that is taken for a secret by its name. */
const MIN_SECRET = 8;

/** Values under names such as `API_KEY`, whole and word by word. A region or a profile may well stand in an SOP. */
function namedSecrets(transport: Transport): readonly string[] {
  const named = Object.entries(transport.type === 'stdio' ? transport.env : transport.headers);
  const values = named.flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value, ...value.split(/\s+/)] : []));
  return values.filter((value) => value.length >= MIN_SECRET);
}

/** Asks for one thing. @throws MeasureFailure */
export function ask(talk: SourceTalk, method: string, params: JsonObject): Promise<Answer> {
  const { channel, greeting, limits, patience } = talk;
  return channel.request(method, { ...params, ...greeting.meta }, patience.take(limits.requestMs));
}

/** Calls a tool; the result, with `isError` or not. @throws MeasureFailure */
export async function callTool(talk: SourceTalk, name: string, input: JsonObject): Promise<JsonObject> {
  return (await ask(talk, 'tools/call', { name, arguments: input })).result;
}

/** Name and version of the server, as the lock has them. */
export function resolvedOf({ serverInfo }: Greeting): Readonly<Record<string, string>> {
  return serverInfo === undefined ? {} : { name: serverInfo.name, version: serverInfo.version };
}

/** True where the server said that it has prompts, or tools. */
export function has({ greeting }: SourceTalk, capability: 'prompts' | 'tools'): boolean {
  return isJsonObject(greeting.capabilities[capability]);
}

/**
 * Starts or calls the server of a source, meets it, and ends it when the talk is over. Whoever calls this has decided
 * that the server may be started. Never throws for what a server does.
 */
export async function talkToSource<Value>(
  { server }: McpSource,
  options: SourceOptions,
  talk: (talk: SourceTalk) => Promise<Value>,
): Promise<Outcome<Value>> {
  const entry = sourceEntry(server, options.env);
  const obstacle = obstacleOf(entry);
  const { transport } = entry;
  if (obstacle !== undefined || transport === undefined) return { reason: obstacle?.reason ?? '' };
  const limits = { ...defaultLimits, ...options.limits };
  const values = configuredValues(entry);
  let line: Line | undefined;
  try {
    line = openLine(transport, limits, options.cwd);
    const { channel } = line;
    const patience = createPatience(limits.totalMs);
    const greeting = await greet(channel, claudeCodeHandshake, { limits, patience });
    const secrets = namedSecrets(transport);
    return { value: await talk({ channel, greeting, limits, patience, values, secrets }) };
  } catch (error) {
    return { reason: `it ${reasonOf(error, values, line?.errorOutput())}` };
  } finally {
    await line?.channel.close();
    line?.clean();
  }
}
