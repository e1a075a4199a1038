import path from 'node:path';
import { type DocumentKind, kindOfPath } from '@sopwright/document';
import type { Location } from '@sopwright/lint';
import { readText, type UnreadablePath } from '../reading/read.ts';
import { type Directories, type EntryKind, NOT_REGULAR, unreadableReason } from './directories.ts';
import type { IgnoreReason, Ignoring } from './ignoring.ts';
import { isNeverEntered } from './never-entered.ts';
import type { Projects } from './projects.ts';
import { isSkillsRoot, looksLikeSkill } from './stray-skill.ts';

/** A file that some client reads. */
export interface DiscoveredFile {
  /** Path with forward slashes, relative to the working directory. */
  readonly path: string;
  readonly absolute: string;
  /** Where it lies in its project. */
  readonly location: Location;
  /** Kind by location; whether a reference is an SOP shows when it is read. */
  readonly kind: DocumentKind;
}

/** Something that was seen and passed over. */
export interface SkippedPath {
  readonly path: string;
  /**
   * `gitignore`, `ignores`: by the repository's or the configuration's patterns (a folder stands for all in it);
   * `link-outside`: a link out of the working directory; `link-repeated`: a link to what was already looked at;
   * `unknown-kind`: named by the user, but no client reads such a file.
   */
  readonly reason: IgnoreReason | 'link-outside' | 'link-repeated' | 'unknown-kind';
}

/** A file or folder on the way. */
export interface Place {
  readonly absolute: string;
  /** The same place without links on the way. */
  readonly real: string;
  /** As it is reported. */
  readonly path: string;
}

/** A folder whose entries are looked at. */
export interface Folder extends Place {
  /** Ignore rules that hold for its entries. */
  readonly ignoring: Ignoring;
  /** True where this folder or one above it holds a SKILL.md. */
  readonly belowSkill: boolean;
}

/** A symbolic link that waits to be followed, and the folder it stands in. */
export interface Link {
  readonly place: Place;
  readonly folder: Folder;
}

/** State of one search. */
export interface Search {
  readonly root: string;
  /** Real folders that links may lead to. */
  readonly grounds: string[];
  readonly directories: Directories;
  readonly projects: Projects;
  readonly entered: Set<string>;
  readonly taken: Set<string>;
  readonly links: Link[];
  readonly files: DiscoveredFile[];
  readonly skipped: SkippedPath[];
  readonly unreadable: UnreadablePath[];
  /** Why an ignore file cannot be read, by path. */
  readonly unreadIgnores: Map<string, string>;
}

/** Takes a file, once. It is not touched before it is read. */
export function take(
  search: Search,
  place: Place,
  kind: DocumentKind,
  location: Location = search.projects.locate(place.absolute),
): void {
  if (search.taken.has(place.real)) return;
  search.taken.add(place.real);
  search.files.push({ path: place.path, absolute: place.absolute, location, kind });
}

function childOf(folder: Folder, name: string, shown: string): Place {
  return { absolute: folder.absolute + path.sep + name, real: folder.real + path.sep + name, path: shown };
}

/** Kind of a file (absolute) by its place in its project. */
export function kindAt(search: Search, absolute: string, belowSkill: boolean): DocumentKind | undefined {
  return kindOfPath(search.projects.locate(absolute).path, { belowSkill, readText: () => readText(absolute) });
}

const MAY_BE_READ = /\.(?:json|md|markdown|mdx)$|^sopwright\.registry\.yaml$/i;

/** Kind of a file with a name that a client may read. */
function kindOfEntry(search: Search, folder: Folder, absolute: string, place: string): DocumentKind | undefined {
  const { belowSkill } = folder;
  const kind = kindOfPath(place, { belowSkill, readText: () => readText(absolute) });
  if (kind !== undefined || belowSkill || !/\.md$/i.test(place)) return kind;
  // A skill that no client finds, because it is no folder: the rules on places speak of it.
  if (!isSkillsRoot(folder.absolute, search.directories)) return undefined;
  return looksLikeSkill(absolute) ? 'skill' : undefined;
}

/** Notes what has the name of a file that a client reads, and is none: a pipe, a device, a folder. */
function passOver(
  search: Search,
  folder: Folder,
  { name, shown, entry }: { readonly name: string; readonly shown: string; readonly entry: EntryKind },
): void {
  const { absolute } = childOf(folder, name, shown);
  const { belowSkill } = folder;
  const kind = kindOfPath(search.projects.locate(absolute).path, { belowSkill, readText: () => undefined });
  if (kind === undefined || folder.ignoring.reasonFor(absolute, entry === 'directory') !== undefined) return;
  const reason = unreadableReason(entry === 'directory' ? 'EISDIR' : NOT_REGULAR, shown);
  search.unreadable.push({ path: shown, kind, reason });
}

/** Takes the files of a folder and returns the folders in it; links wait until everything else was looked at. */
function readFolder(search: Search, folder: Folder, entries: Iterable<[string, EntryKind]>): Folder[] {
  const below: Folder[] = [];
  const prefix = folder.path === '.' ? '' : `${folder.path}/`;
  // Most names are those of files that no client reads: nothing is made of them.
  let locate: ((name: string) => Location) | undefined;
  for (const [name, entry] of entries) {
    if (isNeverEntered(name) || (entry === 'file' && !MAY_BE_READ.test(name))) continue;
    const shown = prefix + name;
    if (entry === 'other' || (entry === 'directory' && name === 'SKILL.md')) {
      passOver(search, folder, { name, shown, entry });
      continue;
    }
    const place = childOf(folder, name, shown);
    let location: Location | undefined;
    let kind: DocumentKind | undefined;
    if (entry === 'file') {
      locate ??= search.projects.locateIn(folder.absolute);
      location = locate(name);
      kind = kindOfEntry(search, folder, place.absolute, location.path);
      if (kind === undefined) continue;
    }
    if (entry === 'link') {
      search.links.push({ place, folder });
      continue;
    }
    const reason = folder.ignoring.reasonFor(place.absolute, entry === 'directory');
    if (reason !== undefined) search.skipped.push({ path: shown, reason });
    else if (kind !== undefined) take(search, place, kind, location);
    else below.push({ ...place, ignoring: folder.ignoring, belowSkill: folder.belowSkill });
  }
  return below;
}

function enter(search: Search, outside: Folder): Folder[] {
  const { absolute, real } = outside;
  if (search.entered.has(real)) return [];
  search.entered.add(real);
  const { entries, problem } = search.directories.list(absolute);
  if (problem !== undefined) {
    search.unreadable.push({ path: outside.path, kind: 'skill', reason: unreadableReason(problem, outside.path) });
    return [];
  }
  const ignoring = outside.ignoring.enter(absolute, entries.has('.gitignore'));
  const belowSkill = outside.belowSkill || entries.has('SKILL.md');
  return readFolder(search, { ...outside, ignoring, belowSkill }, entries.entries());
}

/**
 * Takes everything below a folder, given with what holds outside it: its own `.gitignore` and SKILL.md are seen on
 * entering. Links wait in `search.links`.
 */
export function walk(search: Search, start: Folder): void {
  const waiting = enter(search, start);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) waiting.push(...enter(search, next));
}
