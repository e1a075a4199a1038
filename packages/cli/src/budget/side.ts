import { existsSync } from 'node:fs';
import path from 'node:path';
import { type ClientSetup, loadedInstructions, type Measured, type Model, measureStartup } from '@sopwright/budget';
import { type ClientId, clientById } from '@sopwright/clients';
import type { Document } from '@sopwright/document';
import { triggersIn } from '@sopwright/rules';
import {
  type FoundDocuments,
  type IgnoreGlobs,
  openInstructionFiles,
  readClientSettings,
  readDocuments,
} from '@sopwright/workspace';
import { type FoundServers, findServers } from './servers.ts';

/** Most links that a note names. */
const MAX_NAMED = 3;

type UserDocuments = Pick<FoundDocuments, 'documents' | 'links' | 'skipped'>;

const NO_DOCUMENTS: UserDocuments = { documents: [], links: new Map(), skipped: [] };

/** What is the same for both sides of a comparison. */
export interface SideInput {
  /** Working directory, absolute. */
  readonly cwd: string;
  readonly paths: readonly string[];
  /** True where a path may be missing: a commit need not have it yet. */
  readonly mayLackPaths?: boolean;
  readonly ignores: readonly IgnoreGlobs[];
  readonly clients: readonly ClientId[];
  readonly modelOf: (client: ClientId) => Model;
  /** `name=value` of `--set`. */
  readonly set: readonly string[];
  readonly home: string;
  /** Takes the user's own skills, instruction files and servers in. */
  readonly includeUser: boolean;
  /** Documents that are measured as if they stood in the working directory; paths relative to it. */
  readonly planned?: readonly Document[];
  readonly countAll: (texts: readonly string[]) => Promise<readonly number[]>;
  readonly onProgress?: (done: number, total: number) => void;
}

/** One side: the working tree, or a commit. */
export interface Side {
  readonly measured: Measured;
  readonly found: FoundDocuments;
  readonly servers: FoundServers;
  /** Documents in the user's own folders. */
  readonly user: readonly Document[];
}

/** Links in hidden folders, where clients look, that lead to nothing that may be read here. */
function outsideNotes(found: readonly Pick<FoundDocuments, 'skipped'>[], shownBelow: readonly string[]): string[] {
  const outside = found.flatMap(({ skipped }, at) =>
    skipped.flatMap(({ path: shown, reason }) =>
      reason === 'link-outside' && /(?:^|\/)\.[^./]/.test(shown) ? [(shownBelow[at] ?? '') + shown] : [],
    ),
  );
  if (outside.length === 0) return [];
  const rest = outside.length > MAX_NAMED ? ` and ${outside.length - MAX_NAMED} more` : '';
  return [`not counted: ${outside.slice(0, MAX_NAMED).join(', ')}${rest}, which lead elsewhere through links`];
}

function setupOf(
  client: ClientId,
  input: SideInput,
  { gaps, asides }: Pick<FoundServers, 'gaps'> & { readonly asides: readonly string[] },
): ClientSetup {
  // A session's project is the folder that it was started in, whatever lies above.
  const { cwd: top, home, includeUser, set, modelOf } = input;
  const user = includeUser ? { home } : {};
  const facts = clientById(client);
  const { settings, notes } = readClientSettings({ client: facts, top, env: process.env, set, ...user });
  // Paths are looked at for themselves; a session started in the project loads its instruction files as well.
  const isSession = input.paths.length === 0;
  const { files, unknown } = isSession
    ? loadedInstructions(client, openInstructionFiles({ top, ...user }))
    : { files: [], unknown: [] };
  const instructions = files.map(({ path: file, text }) => ({ file, text }));
  const aside = unknown.length === 0 ? [] : [`not counted: ${unknown.join('; ')}`];
  const own = gaps.filter((gap) => gap.client === client);
  return { client, settings, model: modelOf(client), instructions, gaps: own, notes: [...notes, ...aside, ...asides] };
}

/** Skills in the user's own folders of the clients. What plugins the user installed has no record here. */
async function userDocuments({ home, clients, ignores }: SideInput): Promise<UserDocuments> {
  const roots = clients.flatMap((client) => clientById(client).skills.roots);
  const folders = roots.flatMap(({ path: root, scope }) =>
    scope === 'user' && root.startsWith('~/') ? [root.slice(2)] : [],
  );
  const paths = [...new Set(folders)].filter((folder) => existsSync(path.join(home, folder)));
  if (paths.length === 0) return NO_DOCUMENTS;
  return readDocuments({ cwd: home, paths, ignores, shownBelow: '~/' });
}

/** Measures one side. Nothing is started. @throws ProblemError where a path, or the lock file, cannot be read. */
export async function measureSide(input: SideInput): Promise<Side> {
  const { cwd, home, clients, includeUser, countAll, ignores, onProgress } = input;
  const isThere = (each: string): boolean => input.mayLackPaths !== true || existsSync(path.resolve(cwd, each));
  const paths = input.paths.filter(isThere);
  const isGone = input.paths.length > 0 && paths.length === 0;
  const found = await readDocuments({
    cwd,
    paths: isGone ? [] : paths,
    ignores,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const within = input.paths.map((each) => path.resolve(cwd, each));
  const servers = await findServers({ cwd, top: found.top, home, env: process.env, clients, within, includeUser });
  const seen = new Set(found.documents.map(({ file }) => path.resolve(cwd, file)));
  const users = includeUser ? await userDocuments(input) : NO_DOCUMENTS;
  // Where the session starts in the home folder, its skills are the user's.
  const user = users.documents.filter(({ file }) => !seen.has(path.join(home, file.slice(2))));
  const asides = outsideNotes([found, users], ['', '~/']);
  const measured = await measureStartup({
    documents: [...(isGone ? [] : found.documents), ...(input.planned ?? [])],
    userDocuments: user,
    links: new Map([...found.links, ...users.links]),
    clients: clients.map((client) => setupOf(client, input, { gaps: servers.gaps, asides })),
    servers: servers.servers,
    encoding: 'o200k_base',
    findTriggers: (text) => triggersIn(text),
    countAll,
  });
  return { measured, found, servers, user };
}
