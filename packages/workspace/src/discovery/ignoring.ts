import { statSync } from 'node:fs';
import path, { type PlatformPath } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';
import { isWithin, slashed } from '../paths.ts';
import { readOwnText } from '../reading/read.ts';
import { errorCode, unreadableReason } from './directories.ts';

/** Globs and the folder (absolute) that they are relative to. A leading `!` takes files in again; the last match wins. */
export interface IgnoreGlobs {
  readonly base: string;
  readonly globs: readonly string[];
}

/** Who says that a path is not looked at. */
export type IgnoreReason = 'gitignore' | 'ignores';

/** The ignore rules that hold in one folder. */
export interface Ignoring {
  /** Why an entry of the folder is ignored, or `undefined`. */
  reasonFor(absolute: string, isDirectory: boolean): IgnoreReason | undefined;
  /** The rules that hold in a folder below, its own `.gitignore` included where it has one. */
  enter(folder: string, hasGitignore: boolean): Ignoring;
}

interface Layer {
  readonly base: string;
  readonly matcher: Ignore;
}

/** The way from `base` to what lies below it; far quicker than working it out in general. */
function relativeTo(base: string, absolute: string, platform: PlatformPath = path): string {
  return slashed(absolute.slice(base.endsWith(platform.sep) ? base.length : base.length + 1), platform);
}

/** Told of an ignore file (absolute) that stands there and cannot be read, and why, as a clause. */
export type OnUnread = (file: string, reason: string) => void;

function readLayer(base: string, file: string, onUnread: OnUnread): readonly Layer[] {
  try {
    // Git's default where file names differ by case.
    return [{ base, matcher: ignore({ ignorecase: false }).add(readOwnText(file)) }];
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') onUnread(file, unreadableReason(code, file));
    return [];
  }
}

/** `info/exclude` of the repository; in a worktree it belongs to the repository that the worktree was made from. */
function excludeFile(top: string): string {
  const git = path.join(top, '.git');
  try {
    if (statSync(git).isDirectory()) return path.join(git, 'info', 'exclude');
    const own = path.resolve(
      top,
      readOwnText(git)
        .replace(/^gitdir:\s*/, '')
        .trim(),
    );
    const common = path.resolve(own, readOwnText(path.join(own, 'commondir')).trim());
    return path.join(common, 'info', 'exclude');
  } catch {
    return path.join(git, 'info', 'exclude');
  }
}

/** Compiles globs into a test of absolute paths. A glob that names a folder stands for everything below it. */
export function compileGlobs(
  { base, globs }: IgnoreGlobs,
  platform: PlatformPath = path,
): (absolute: string) => boolean {
  const tests = globs.flatMap((glob) => {
    const negated = glob.startsWith('!');
    const plain = glob
      .slice(negated ? 1 : 0)
      .replace(/^\.\//, '')
      .replace(/\/+$/, '');
    return plain === '' ? [] : [{ negated, test: picomatch([plain, `${plain}/**`], { dot: true }) }];
  });
  return (absolute) => {
    if (tests.length === 0 || !isWithin(base, absolute, platform)) return false;
    const relative = relativeTo(base, absolute, platform);
    return !(tests.findLast(({ test }) => test(relative))?.negated ?? true);
  };
}

function gitignored(layers: readonly Layer[], absolute: string, isDirectory: boolean): boolean {
  // The deepest file with an opinion decides.
  for (let at = layers.length - 1; at >= 0; at--) {
    const layer = layers[at];
    if (layer === undefined) continue;
    const relative = relativeTo(layer.base, absolute);
    const { ignored, unignored } = layer.matcher.test(relative + (isDirectory ? '/' : ''));
    if (unignored) return false;
    if (ignored && !ignoresParent(layer, relative)) return true;
  }
  return false;
}

/**
 * True where we are in a folder that this file ignores: a deeper one has let us in, so what it says of the folder is
 * void. The library does not tell a verdict on the folder from one on the entry itself, so a file that both `*` above
 * and `!folder` below concern counts as not ignored, where git ignores it.
 */
function ignoresParent({ matcher }: Layer, relative: string): boolean {
  const cut = relative.lastIndexOf('/');
  return cut !== -1 && matcher.ignores(relative.slice(0, cut + 1));
}

function ignoringOf(layers: readonly Layer[], globs: readonly IgnoreGlobs[], onUnread: OnUnread): Ignoring {
  const matchers = globs.map((list) => compileGlobs(list));
  // With a `!` among the globs, a file inside an ignored folder may be wanted.
  const mayPrune = !globs.some((list) => list.globs.some((glob) => glob.startsWith('!')));
  const make = (held: readonly Layer[]): Ignoring => ({
    reasonFor(absolute, isDirectory) {
      if (gitignored(held, absolute, isDirectory)) return 'gitignore';
      return (mayPrune || !isDirectory) && matchers.some((matches) => matches(absolute)) ? 'ignores' : undefined;
    },
    enter(folder, hasGitignore) {
      const own = hasGitignore ? readLayer(folder, path.join(folder, '.gitignore'), onUnread) : [];
      return own.length === 0 ? this : make([...held, ...own]);
    },
  });
  return make(layers);
}

/** What ignore rules are made from. */
export interface IgnoringInput {
  /** Top of the repository, absolute; absent outside of one. */
  readonly top: string | undefined;
  readonly globs: readonly IgnoreGlobs[];
  readonly onUnread: OnUnread;
}

/**
 * The rules that hold for the entries of `folder`, its own `.gitignore` not yet included: those of the folders above it
 * up to `top`, `.git/info/exclude`, and the globs. A folder that is itself ignored was asked for by name, so what
 * ignores it does not count in it. The user's global ignore file is left out: it differs between machines.
 */
export function openIgnoring(folder: string, { top, globs, onUnread }: IgnoringInput): Ignoring {
  const layers: Layer[] = [];
  if (top !== undefined) {
    layers.push(...readLayer(top, excludeFile(top), onUnread));
    const between = path.relative(top, folder) === '' ? [] : path.relative(top, folder).split(path.sep);
    let at = top;
    for (const name of between) {
      layers.push(...readLayer(at, path.join(at, '.gitignore'), onUnread));
      at = path.join(at, name);
    }
  }
  const isOwn = top === undefined || folder === top;
  const kept = isOwn ? layers : layers.filter((layer) => !gitignored([layer], folder, true));
  return ignoringOf(
    kept,
    globs.filter((list) => !compileGlobs(list)(folder)),
    onUnread,
  );
}
