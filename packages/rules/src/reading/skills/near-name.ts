import type { Document } from '@sopwright/document';
import { type FileView, nearest } from '@sopwright/lint';
import { baseName, directoryOf, isBelow, joinPath, relativeTo } from '../paths/relative-path.ts';
import { skillRootOf } from './skill-files.ts';

interface NameParts {
  readonly stem: string;
  readonly extension: string;
}

function partsOf(name: string): NameParts {
  const cut = name.lastIndexOf('.');
  return cut <= 0 ? { stem: name, extension: '' } : { stem: name.slice(0, cut), extension: name.slice(cut) };
}

/** Longer names and fuller folders are not compared: a text may have ten thousand links that lead nowhere. */
const LONGEST_NAME = 100;
const MOST_NAMES = 300;

const digitsOf = (text: string): string => text.replace(/\D+/g, ' ').trim();

/**
 * `v1` and `v2` are two files, and so are `names` and `dates`: a slip keeps the numbers and nearly always the start.
 */
function mayBeSlip(stem: string, other: string): boolean {
  const [one, two] = [stem.toLowerCase(), other.toLowerCase()];
  return one[0] === two[0] && Math.max(one.length, two.length) > 4 && digitsOf(one) === digitsOf(two);
}

function nearName(name: string, names: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME || names.length > MOST_NAMES) return undefined;
  const { stem, extension } = partsOf(name);
  const others = names.filter((other) => other !== name).map((other) => ({ other, ...partsOf(other) }));
  const sameStem = others.filter((entry) => entry.stem.toLowerCase() === stem.toLowerCase());
  if (sameStem.length > 0) return sameStem.length === 1 ? sameStem[0]?.other : undefined;
  const alike = others.filter((entry) => entry.extension === extension && mayBeSlip(stem, entry.stem));
  const near = nearest(
    stem,
    alike.map((entry) => entry.stem),
  );
  return alike.find((entry) => entry.stem === near)?.other;
}

/**
 * The file whose name is nearly that of `path` in the folder that `path` names, beside the document or at the root of
 * its skill: a letter too many, or another ending. As the document would have to spell it; `undefined` where none is
 * near. It is a guess: fit for a message, not for a fix.
 */
export function nearNameFinder(document: Document, files: FileView): (path: string) => string | undefined {
  const own = directoryOf(document.path);
  const root = skillRootOf(document, files) ?? own;
  const find = (path: string): string | undefined => {
    for (const base of new Set([own, root])) {
      const wanted = joinPath(base, path);
      const folder = directoryOf(wanted);
      if (!isBelow(root, wanted)) continue;
      const names = files
        .list(folder)
        .filter((name) => !name.endsWith('/') && joinPath(folder, name) !== document.path);
      const near = nearName(baseName(wanted), names);
      // A link to nothing is listed as well.
      if (near === undefined || files.kindAt(joinPath(folder, near)) !== 'file') continue;
      return relativeTo(base, joinPath(folder, near));
    }
    return undefined;
  };
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, find(path));
    return known.get(path);
  };
}
