import { type Document, derive } from '@sopwright/document';
import type { FileView } from '@sopwright/lint';
import { baseName, directoryOf, isBelow, joinPath, relativeTo } from '../paths/relative-path.ts';

const SKILL_FILE = 'SKILL.md';
const MAX_DEPTH = 8;
const MAX_FILES = 5_000;

function findRoot(document: Document, files: FileView): string | undefined {
  if (document.kind === 'skill') return directoryOf(document.path);
  let directory = directoryOf(document.path);
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    if (files.kindAt(joinPath(directory, SKILL_FILE)) === 'file') return directory;
    if (directory === '.' || baseName(directory) === '..') return undefined;
    directory = directoryOf(directory);
  }
  return undefined;
}

/** Answers about one document from one view of the files. */
interface Known {
  readonly document: Document;
  readonly files: FileView;
  readonly root: string | undefined;
  readonly lookUps: Map<string, LookUp>;
  /** Answers of {@link nearbyFile}. */
  readonly nearby: Map<string, string | undefined>;
}

// Rules ask about one document after the other, several of them the same, so the last one is all that is kept.
let last: Known | undefined;

function knownOf(document: Document, files: FileView): Known {
  if (last?.document !== document || last.files !== files) {
    last = { document, files, root: findRoot(document, files), lookUps: new Map(), nearby: new Map() };
  }
  return last;
}

/** Directory of the skill that a document belongs to; `undefined` where there is none above it. */
export function skillRootOf(document: Document, files: FileView): string | undefined {
  return knownOf(document, files).root;
}

/** All files below a directory, as paths; hidden ones, nested skills and `node_modules` are left out. */
export function filesBelow(directory: string, files: FileView): readonly string[] {
  const found: string[] = [];
  const open = [{ directory, depth: 0 }];
  for (let next = open.pop(); next !== undefined && found.length < MAX_FILES; next = open.pop()) {
    const names = files.list(next.directory);
    if (next.depth > 0 && names.includes(SKILL_FILE)) continue;
    for (const name of names) {
      const path = joinPath(next.directory, name);
      if (!name.endsWith('/')) found.push(path);
      else if (next.depth < MAX_DEPTH && !/^(?:\.|node_modules\/)/.test(name)) {
        open.push({ directory: path, depth: next.depth + 1 });
      }
    }
  }
  return found.toSorted();
}

/** What came of looking a path up. */
export type LookUp =
  | { readonly status: 'found'; readonly path: string }
  /** Something stands there under a name that differs in case: `path` as the disk has it. */
  | { readonly status: 'other-case'; readonly path: string }
  | { readonly status: 'missing'; readonly path: string }
  /** Above the project, where nobody looks. */
  | { readonly status: 'unknown' };

/** The path as the disk spells it, looking below `base`, where its names differ in case at most. */
function spelledPath(base: string, path: string, files: FileView): string | undefined {
  const rest = base === '.' ? path : path.slice(base.length + 1);
  let at = base;
  for (const part of rest.split('/')) {
    const names = files.list(at).map((name) => name.replace(/\/$/, ''));
    const alike = names.filter((name) => name.toLowerCase() === part.toLowerCase());
    const name = names.includes(part) ? part : alike.length === 1 ? alike[0] : undefined;
    if (name === undefined) return undefined;
    at = joinPath(at, name);
  }
  return at;
}

/** True where a path climbs above the project to a place that the edge does not look at. */
function isOutOfSight(document: Document, path: string, files: FileView): boolean {
  const climbed = /^(?:\.\.\/)+/.exec(`${path}/`)?.[0].slice(0, -1);
  return climbed !== undefined && !document.path.startsWith(climbed) && files.kindAt(climbed) === 'missing';
}

function lookUpAt(document: Document, base: string, path: string, files: FileView): LookUp {
  if (files.kindAt(path) !== 'missing') return { status: 'found', path };
  if (isOutOfSight(document, path, files)) return { status: 'unknown' };
  const spelled = isBelow(base, path) ? spelledPath(base, path, files) : undefined;
  // The same spelling: a link that leads where nobody looks.
  return spelled === undefined || spelled === path
    ? { status: 'missing', path }
    : { status: 'other-case', path: spelled };
}

const BEST_FIRST: readonly LookUp['status'][] = ['found', 'other-case', 'unknown', 'missing'];

/**
 * Looks up a path that a document names: relative to its own directory and, inside a skill, to the directory of the
 * skill, as the specification reads paths.
 */
export function lookUp(document: Document, relative: string, files: FileView): LookUp {
  const { root = directoryOf(document.path), lookUps } = knownOf(document, files);
  const answer = lookUps.get(relative);
  if (answer !== undefined) return answer;
  const own = directoryOf(document.path);
  const places = root === own ? [own] : [own, root];
  const rank = ({ status }: LookUp): number => BEST_FIRST.indexOf(status);
  let best: LookUp | undefined;
  for (const directory of places) {
    if (best?.status === 'found') break;
    const next = lookUpAt(document, root, joinPath(directory, relative), files);
    if (best === undefined || rank(next) < rank(best)) best = next;
  }
  const found = best ?? { status: 'unknown' };
  lookUps.set(relative, found);
  return found;
}

// Every other folder has one of these: that one lies somewhere says nothing about what was meant.
const COMMON_NAME = /^(?:SKILL|README|index|CHANGELOG|LICENSE)(?:\.|$)/i;

/**
 * Finds the one file of the same name, case aside, elsewhere in the skill: what a path that leads nowhere probably meant,
 * as the document would have to spell it. The skill is listed when first asked.
 */
export function namesakeFinder(document: Document, files: FileView): (path: string) => string | undefined {
  const directory = directoryOf(document.path);
  let below: readonly string[] | undefined;
  const find = (path: string): string | undefined => {
    const root = skillRootOf(document, files);
    const name = baseName(path).toLowerCase();
    if (root === undefined || COMMON_NAME.test(name) || !isBelow(root, joinPath(directory, path))) return undefined;
    below ??= filesBelow(root, files);
    const [only, ...others] = below.filter((file) => baseName(file).toLowerCase() === name && file !== document.path);
    if (only === undefined || others.length > 0) return undefined;
    // A link to nothing is listed as well; to name it would not mend the path.
    return files.kindAt(only) === 'file' ? relativeTo(directory, only) : undefined;
  };
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, find(path));
    return known.get(path);
  };
}

/**
 * True for a file of a repository rather than of a skill: a `SKILL.md` at the top beside `skills/` stands for all of
 * them, and does not name the file.
 */
export function isBesideSkills(document: Document, files: FileView): boolean {
  const root = document.kind === 'reference' ? skillRootOf(document, files) : undefined;
  if (root === undefined || !files.list(root).includes('skills/')) return false;
  const name = root === '.' ? document.path : document.path.slice(root.length + 1);
  return files.document(joinPath(root, SKILL_FILE))?.text.includes(name) === false;
}

/**
 * The one place near a skill where a file that a path misses stands: one folder further up or down, or in a sibling of the
 * skill; as the document would have to spell it. `undefined` where there is none, or several.
 */
export function nearbyFile(document: Document, path: string, files: FileView): string | undefined {
  const { nearby } = knownOf(document, files);
  // A text may have the same link a hundred thousand times.
  if (!nearby.has(path)) nearby.set(path, findNearby(document, path, files));
  return nearby.get(path);
}

/**
 * In a folder of more skills, none is looked into for a file that another one misses: the time would grow as their
 * square.
 */
const MOST_SIBLINGS = 300;

function findNearby(document: Document, path: string, files: FileView): string | undefined {
  if (COMMON_NAME.test(baseName(path))) return undefined;
  const own = directoryOf(document.path);
  const root = skillRootOf(document, files) ?? own;
  const above = directoryOf(root);
  const plain = path.replace(/^(?:\.\/)+/, '');
  const beside = root === '.' || plain.startsWith('../') ? [] : files.list(above);
  const siblings = beside.length > MOST_SIBLINGS ? [] : beside.filter((name) => name.endsWith('/'));
  const places = [
    joinPath(own, `../${plain}`),
    ...(plain.startsWith('../') ? [joinPath(own, plain.slice(3))] : []),
    ...siblings.map((name) => joinPath(above, `${name}${plain}`)),
  ];
  const found = [...new Set(places)].filter((place) => place !== document.path && files.kindAt(place) === 'file');
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? undefined : relativeTo(own, only);
}

/**
 * True where a folder above the skill holds the file: that of the plugin or the repository, where a command may run. Then
 * a path into the skill is misplaced at most.
 */
export function liesAbove(root: string, path: string, files: FileView): boolean {
  for (let directory = root; directory !== '.' && baseName(directory) !== '..'; ) {
    directory = directoryOf(directory);
    if (files.kindAt(joinPath(directory, path)) !== 'missing') return true;
  }
  return false;
}

const PATTERN_PATH = /(?:^|\/)(?:_?templates?|assets|evals?|fixtures)\/|template[^/]*$/i;

/** True for a file that is a pattern for other files: its links and paths are for whoever fills it in. */
export const isPattern: (document: Document) => boolean = derive(({ path }) => PATTERN_PATH.test(path));

/** True for a file of a skill that people read rather than agents: a README, a change log, a licence. */
export function isForPeople({ path }: Document): boolean {
  return /^(?:README|CHANGELOG|CONTRIBUTING|LICEN[CS]E|SECURITY|NOTICE|SOURCES?|SPEC)\b/i.test(baseName(path));
}
