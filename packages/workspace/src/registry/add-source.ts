import { realpathSync } from 'node:fs';
import path from 'node:path';
import { visible } from '@sopwright/document';
import {
  addEntries,
  canonicalSource,
  checkMarkdownFile,
  type McpSource,
  pathOfSop,
  REGISTRY_FILE,
  type Registry,
  type RegistrySop,
  type RegistrySource,
  readRegistry,
} from '@sopwright/sop/registry';
import { shownPath } from '../paths.ts';
import { ProblemError } from '../problem-error.ts';
import { writeAll } from '../writing/write-all.ts';
import { type FetchInput, launchLine, openFiles } from './fetch-sources.ts';
import { originOf, sha256 } from './load-registry.ts';
import { assertUnchanged, findRegistry, openRegistry } from './open-registry.ts';
import { folderOf, SourceError } from './source-files.ts';
import { parseSourceSpec } from './source-spec.ts';

/** What to add. */
export interface AddInput extends FetchInput {
  readonly cwd: string;
  /** As `parseSourceSpec` reads it. */
  readonly spec: string;
  readonly style?: McpSource['style'];
  /** What the entries of all SOPs get. */
  readonly fields: Pick<RegistrySop, 'category' | 'services' | 'tags' | 'status' | 'owner'>;
  readonly isDryRun?: boolean;
}

/** What was, or would be, added. */
export interface AddResult {
  /** Path of the registry, as it is shown. */
  readonly file: string;
  readonly isNew: boolean;
  /** Key of the source, and whether it is new. */
  readonly source: { readonly name: string; readonly isNew: boolean };
  readonly added: readonly RegistrySop[];
  /** SOPs that were not added: they stand there already, or another one has their name. */
  readonly kept: readonly { readonly name: string; readonly isOther: boolean }[];
  /** Text of the registry before and after. */
  readonly before: string;
  readonly after: string;
}

/** A text of the source, and how an entry says which one it is. */
interface Found {
  readonly name: string;
  /** File below the source's folder, where that is not `<name>.sop.md`; for a server's SOP its name there. */
  readonly path?: string;
  readonly sha256: string;
}

function baseName(source: RegistrySource): string {
  switch (source.type) {
    case 'folder':
      return source.folder.split('/').at(-1) ?? 'sops';
    case 'npm':
      return source.package.split('/').at(-1) ?? 'npm';
    case 'git':
      return /([^/:]+?)(?:\.git)?\/*$/.exec(source.url)?.[1] ?? 'git';
    default:
      return 'url' in source.server
        ? (/^https?:\/\/([^/:?#]+)/.exec(source.server.url)?.[1] ?? 'mcp')
        : path.basename(source.server.command);
  }
}

/** Key of the source where the registry has it, else a new one. */
function sourceName(source: RegistrySource, { sources }: Registry): AddResult['source'] {
  const entry = canonicalSource(source);
  const known = Object.entries(sources).find(([, other]) => canonicalSource(other) === entry);
  if (known !== undefined) return { name: known[0], isNew: false };
  const given = baseName(source);
  const base = given === '.' || given === '' ? 'sops' : given;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (!(name in sources)) return { name, isNew: true };
  }
}

async function filesIn(root: string, source: Exclude<RegistrySource, McpSource>): Promise<readonly Found[]> {
  const files = await openFiles(root, source);
  const folder = folderOf(source.folder);
  try {
    const contents = await files.read(files.paths);
    // Those further up have the first right to a name.
    const depth = (file: string): number => file.split('/').length;
    return files.paths
      .toSorted((a, b) => depth(a) - depth(b))
      .map((file): Found => {
        const content = contents.get(file) ?? 'it is not there';
        if (typeof content === 'string') throw new SourceError(`"${file}" cannot be read: ${content}.`);
        const below = folder === '.' ? file : file.slice(folder.length + 1);
        const expected = checkMarkdownFile(below);
        if (expected !== undefined) {
          throw new SourceError(`"${file}" cannot stand in a registry, expected ${expected}: rename it.`);
        }
        const name = path.posix.basename(below).slice(0, -'.sop.md'.length);
        return { name, path: below, sha256: sha256(content) };
      });
  } finally {
    files.close();
  }
}

async function sopsOfServer(source: McpSource, input: FetchInput): Promise<readonly Found[]> {
  const { server } = source;
  if ('command' in server && input.mayStart !== true) {
    throw new SourceError(`Nothing was started: with --start this would be run: ${launchLine(server)}`);
  }
  const { listFromServer, fetchFromServer } = input;
  if (listFromServer === undefined || fetchFromServer === undefined) {
    throw new SourceError('The source is an MCP server, and nobody is here to ask it.');
  }
  const { names, problems } = await listFromServer(source);
  const answer =
    problems.length === 0 ? await fetchFromServer(source, names) : { texts: new Map<string, string>(), problems };
  const [first, ...more] = answer.problems.map((problem) => visible(problem));
  if (first !== undefined) throw new ProblemError('service', first, { more });
  return [...answer.texts].map(([name, text]) => ({ name, sha256: sha256(text) }));
}

/** An entry under a name that is free: the file's, else its path without the ending. `undefined` where there is one. */
function entryOf(found: Found, source: string, taken: ReadonlySet<string>, input: AddInput): RegistrySop | undefined {
  const { path: file, sha256: hash } = found;
  const names = [found.name, ...(file === undefined ? [] : [file.slice(0, -'.sop.md'.length)])];
  const name = names.find((each) => !taken.has(each));
  if (name === undefined) return undefined;
  const entry: RegistrySop = { name, source, sha256: hash, ...input.fields, names: {}, range: [0, 0] };
  return file === undefined || file === pathOfSop(entry) ? entry : { ...entry, path: file };
}

function chooseEntries(
  found: readonly Found[],
  source: RegistrySource,
  name: string,
  registry: Registry,
  input: AddInput,
): Pick<AddResult, 'added' | 'kept'> {
  const there = new Set(registry.sops.flatMap((sop) => (sop.source === name ? [originOf(sop, source)] : [])));
  const taken = new Set(registry.sops.map((sop) => sop.name));
  const added: RegistrySop[] = [];
  const kept: AddResult['kept'][number][] = [];
  for (const one of found) {
    const entry = entryOf(one, name, taken, input);
    const named = { name: one.name, source: name, ...(one.path !== undefined && { path: one.path }) };
    const origin = originOf({ ...named, services: [], tags: [], status: 'active', names: {}, range: [0, 0] }, source);
    if (entry === undefined || there.has(origin)) kept.push({ name: one.name, isOther: !there.has(origin) });
    else {
      added.push(entry);
      taken.add(entry.name);
    }
  }
  return { added, kept };
}

function assertReads(file: string, text: string, before: string): void {
  const [problem] = readRegistry(text).problems;
  if (problem === undefined) return;
  const line = text.slice(0, problem.range[0]).split('\n').length;
  const hint = before === '' ? undefined : 'Nothing was written. Write the source and its SOPs by hand.';
  throw new ProblemError('config', `With the new entries, line ${line} would not read: ${problem.message}`, {
    place: { file },
    ...(hint !== undefined && { hint }),
  });
}

async function foundIn(root: string, source: RegistrySource, input: AddInput): Promise<readonly Found[]> {
  try {
    return source.type === 'mcp' ? await sopsOfServer(source, input) : await filesIn(root, source);
  } catch (error) {
    if (error instanceof SourceError) throw new ProblemError('service', visible(error.message), { cause: error });
    throw error;
  }
}

/**
 * Adds a source and the SOPs that it has to the nearest registry, or to a new one in the working directory. No entry is
 * ever overwritten, and comments and style of the file stay.
 *
 * @throws ProblemError for a spec that is none, a source that gives no SOP, a registry that has problems.
 */
export async function addSource(input: AddInput): Promise<AddResult> {
  const { cwd, spec, style } = input;
  const existing = findRegistry(cwd);
  const root = realpathSync(existing ?? cwd);
  const { registry, text: before } = existing === undefined ? { ...readRegistry(''), text: '' } : openRegistry(cwd);
  const file = shownPath(realpathSync(cwd), path.join(root, REGISTRY_FILE));
  const source = parseSourceSpec(spec, { cwd: realpathSync(cwd), root, ...(style && { style }) });
  const found = await foundIn(root, source, input);
  if (found.length === 0) {
    throw new ProblemError('path', `"${spec}" has no SOP, expected files that end in .sop.md or prompts of a server.`);
  }
  const key = sourceName(source, registry);
  const { added, kept } = chooseEntries(found, source, key.name, registry, input);
  const entries = { ...(key.isNew && added.length > 0 && { source: { name: key.name, source } }), sops: added };
  const after = added.length === 0 ? before : addEntries(before, entries);
  if (added.length > 0) assertReads(file, after, before);
  if (after !== before && input.isDryRun !== true) {
    assertUnchanged(root, file, before);
    writeAll(root, [{ absolute: path.join(root, REGISTRY_FILE), content: after }]);
  }
  return { file, isNew: existing === undefined, source: key, added, kept, before, after };
}
