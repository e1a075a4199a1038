import type { ClientId } from '@sopwright/clients';
import { type Client, clients, fetchedPackage } from '@sopwright/clients';
import { clip } from '@sopwright/document';
import type { ConfigProblem, ServerConfig } from '../server-config.ts';
import { type AwsProfiles, awsProfiles, checkAws } from './aws-problems.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { type ConfigReading, type ConfigText, type ReadFile, readConfigFile, readConfigText } from './config-text.ts';
import { type EntryContext, report } from './entry-context.ts';
import { pluginPathProblems } from './plugin-paths.ts';
import { duplicateProblems, idleProblems, type PlacedServer, withShadows } from './precedence.ts';
import { readEntry } from './read-entry.ts';
import type { ReadConfigsInput } from './read-input.ts';
import { findSecrets } from './secret-problems.ts';
import { isConfig, serverMapOf } from './server-maps.ts';
import { readSwitches, type Switches } from './settings-switches.ts';
import { maskText, shownTransport } from './shown-transport.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { syntaxProblems } from './syntax-problems.ts';
import { agentFileProblems, unreadFileProblems } from './unread-files.ts';
import { nodeAt } from './value-node.ts';

/** A config file that was found. */
export interface FoundConfig {
  /** As it is reported. */
  readonly file: string;
  /** Hosts that read servers from it; none for a file that looks like a config and lies where no host looks. */
  readonly hosts: readonly ClientId[];
}

/** What was found for a folder. */
export interface ServerConfigs {
  /** Every entry as each host reads it: an entry that three hosts read stands here three times. */
  readonly servers: readonly ServerConfig[];
  readonly problems: readonly ConfigProblem[];
  readonly files: readonly FoundConfig[];
  /** Paths that were looked at besides plugins and folders further down, as they are reported. */
  readonly looked: readonly string[];
}

/** State of one reading. */
interface Reading {
  readonly surroundings: Surroundings;
  readonly readFile: ReadFile;
  readonly texts: Map<string, Promise<ConfigReading>>;
  readonly candidates: readonly Candidate[];
  /** Those of hosts that are not asked about as well. */
  readonly readers: readonly Candidate[];
  readonly contexts: EntryContext[];
  readonly profiles: () => AwsProfiles | undefined;
}

function textOf(reading: Reading, absolute: string): Promise<ConfigReading> {
  const { texts, surroundings, readFile } = reading;
  const known = texts.get(absolute) ?? readConfigText(absolute, surroundings.shown(absolute), readFile);
  texts.set(absolute, known);
  return known;
}

/** What some host knows that reads this file: none of it is a mistake of who wrote it. */
function sharedWith(
  absolute: string,
  candidates: readonly Candidate[],
): Pick<EntryContext, 'sharedForms' | 'sharedKeys'> {
  const readers = candidates.filter((candidate) => candidate.absolute === absolute);
  return {
    sharedKeys: new Set(readers.flatMap(({ client }) => Object.keys(client.mcp?.fields ?? {}))),
    sharedForms: new Set(
      readers.flatMap(({ client, file }) =>
        file.areVariablesUnknown === true ? [] : (client.mcp?.variables?.forms ?? []),
      ),
    ),
  };
}

function checkPin(context: EntryContext): void {
  const { value } = context.entry;
  const items = nodeAt(value, ['args'])?.items ?? [];
  const fetched = fetchedPackage(
    String(nodeAt(value, ['command'])?.value ?? ''),
    items.map((item) => String(item.value ?? '')),
  );
  if (fetched === undefined || fetched.isPinned) return;
  const spec = clip(maskText(fetched.spec), 80);
  const message = `Package "${spec}" is not pinned, expected a version as in "${clip(maskText(fetched.example), 80)}".`;
  const at = items[fetched.at];
  report(context, 'warning', 'unpinned-package', at === undefined ? { message } : { message, at });
}

function readServers(
  reading: Reading,
  candidate: Candidate,
  text: ConfigText,
  problems: ConfigProblem[],
): PlacedServer[] {
  const facts = candidate.client.mcp;
  if (facts === undefined) return [];
  const map = serverMapOf(candidate, text);
  problems.push(...map.problems);
  const shared = sharedWith(text.absolute, reading.readers);
  // Of two entries with one name the last counts, as readers of JSON have it.
  const last = new Map(map.entries.map((entry) => [entry.key, entry]));
  return map.entries.flatMap((entry) => {
    const { surroundings, profiles, contexts } = reading;
    const context: EntryContext = {
      candidate,
      facts,
      text,
      surroundings,
      entry,
      ...shared,
      problems: [],
      unresolved: [],
    };
    if (last.get(entry.key) !== entry) {
      const message = 'The name stands here twice, and the last entry counts.';
      report(context, 'warning', 'duplicate-key', { message });
      problems.push(...context.problems);
      return [];
    }
    contexts.push(context);
    const { server } = readEntry(context);
    checkPin(context);
    checkAws(context, server, profiles);
    problems.push(...context.problems);
    return [{ server, candidate }];
  });
}

async function readCandidate(
  reading: Reading,
  candidate: Candidate,
  problems: ConfigProblem[],
): Promise<PlacedServer[]> {
  const text = await textOf(reading, candidate.absolute);
  if (text === undefined) return [];
  const faults = syntaxProblems(candidate, text);
  problems.push(...faults.problems);
  return 'unreadable' in text || faults.isLost ? [] : readServers(reading, candidate, text, problems);
}

function switchedOff(placed: PlacedServer, switches: Switches | undefined, problems: ConfigProblem[]): PlacedServer {
  const { server, candidate } = placed;
  const { host, place } = server;
  const off = switches?.off(server);
  if (off === undefined && !server.isDisabled) {
    const asked = switches?.asked(server);
    if (asked === undefined || server.transport === undefined) return placed;
    const message = `The host asks before it loads the server: \`${asked.key}\` in ${asked.file} does not name it.`;
    problems.push({ id: 'not-approved', message, severity: 'info', host, place });
    return placed;
  }
  const why = off === undefined ? '' : ` by \`${off.key}\` in ${off.file}`;
  problems.push({ id: 'disabled', message: `The server is switched off${why}.`, severity: 'info', host, place });
  return { candidate, server: { ...server, isDisabled: true } };
}

function isAsked(client: Client, { hosts }: ReadConfigsInput): boolean {
  return client.mcp !== undefined && (hosts === undefined || hosts.includes(client.id));
}

/** A file that a host reads for two scopes has its faults once. */
function withoutRepeats(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const keyed = problems.map((problem) => [JSON.stringify(problem), problem] as const);
  return [...new Map(keyed).values()];
}

async function foundFiles(reading: Reading, unreadBelow: readonly string[]): Promise<readonly FoundConfig[]> {
  const hosts = new Map<string, Set<ClientId>>(unreadBelow.map((absolute) => [absolute, new Set()]));
  for (const candidate of reading.candidates) {
    const { absolute, client } = candidate;
    const text = await textOf(reading, absolute);
    if (text === undefined || !isConfig(candidate, text)) continue;
    hosts.set(absolute, (hosts.get(absolute) ?? new Set()).add(client.id));
  }
  return [...hosts].map(([absolute, ids]) => ({ file: reading.surroundings.shown(absolute), hosts: [...ids] }));
}

/**
 * Finds every MCP server that hosts read for a folder, with its place, how it is reached, and what is wrong with its
 * entry. Reads files and nothing else: no server is started, no file is read that a config names. Broken files and
 * entries become problems.
 *
 * @throws ProblemError `path` where the folder cannot be read.
 */
export async function readServerConfigs(input: ReadConfigsInput): Promise<ServerConfigs> {
  const surroundings = surroundingsOf(input);
  const { readFile = readConfigFile } = input;
  const { readers, asked: candidates, unreadBelow } = findCandidates(surroundings);
  let profiles: { readonly value: AwsProfiles | undefined } | undefined;
  const reading: Reading = {
    surroundings,
    readFile,
    texts: new Map(),
    candidates,
    readers,
    contexts: [],
    profiles: () => {
      profiles ??= { value: awsProfiles(input, readFile) };
      return profiles.value;
    },
  };
  const fixed = candidates.filter(({ plugin, isBelow }) => plugin === undefined && isBelow !== true);
  const problems: ConfigProblem[] = [];
  const read: PlacedServer[] = [];
  for (const candidate of candidates) read.push(...(await readCandidate(reading, candidate, problems)));
  problems.push(...(await pluginPathProblems(candidates, (absolute) => textOf(reading, absolute))));
  const switches = new Map<ClientId, Switches>();
  for (const client of clients.filter((each) => isAsked(each, input))) {
    problems.push(...(await unreadFileProblems(client, surroundings, readFile)));
    problems.push(...(await agentFileProblems(client, surroundings, readFile)));
    const found = await readSwitches(client, surroundings, readFile);
    problems.push(...found.problems);
    switches.set(client.id, found);
  }
  const switched = read.map((each) => switchedOff(each, switches.get(each.server.host), problems));
  const placed = withShadows(switched);
  const secrets = await findSecrets(reading.contexts);
  problems.push(...secrets.problems, ...duplicateProblems(placed), ...idleProblems(placed));
  return {
    // Entries were read in the order of the contexts.
    servers: placed.map(({ server }, at) => {
      const context = reading.contexts[at];
      return context === undefined ? server : { ...server, shown: shownTransport(context.entry, secrets.nodes) };
    }),
    problems: withoutRepeats(problems),
    files: await foundFiles(reading, unreadBelow),
    looked: [...new Set(fixed.map(({ absolute }) => surroundings.shown(absolute)))],
  };
}
