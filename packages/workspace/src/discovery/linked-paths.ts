import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Discovery } from './discover.ts';

/** Most paths through links that are told of: links to folders full of links must not multiply without end. */
const MAX_PATHS = 10_000;
/** Most links that are looked behind. */
const MAX_LINKS = 1_000;
/** Links to links that are followed to their files. */
const ROUNDS = 3;

interface Link {
  readonly path: string;
  readonly real: string;
}

function realOf(absolute: string): string | undefined {
  try {
    return realpathSync(absolute);
  } catch {
    return undefined;
  }
}

/** What `real` is below a folder or is itself, with the slash before it; `undefined` elsewhere. */
function restBelow(folder: string, real: string): string | undefined {
  if (real === folder) return '';
  return real.startsWith(folder + path.sep) ? real.slice(folder.length).replaceAll('\\', '/') : undefined;
}

/**
 * Paths under which skills, commands and agents are found once more: each was taken at the place where it lies, and a
 * link in a client's folder leads there as well. By the path that the file was taken under.
 *
 * @param cwd - working directory of the search, absolute
 */
export function linkedPaths({ files, skipped }: Discovery, cwd: string): ReadonlyMap<string, readonly string[]> {
  const repeated = skipped.filter(({ reason }) => reason === 'link-repeated').slice(0, MAX_LINKS);
  const links = repeated.flatMap(({ path: shown }): Link[] => {
    const real = realOf(path.resolve(cwd, shown));
    return real === undefined ? [] : [{ path: shown, real }];
  });
  // Links to a skill go before links to a folder of many, so that they are there whatever the others lead to.
  links.sort((a, b) => b.real.length - a.real.length);
  const linked = new Map<string, string[]>();
  if (links.length === 0) return linked;
  const listed = files.filter(({ kind }) => kind === 'skill' || kind === 'command' || kind === 'agent');
  const ownPaths = listed.map((file) => ({ own: file.path, at: realOf(file.absolute) ?? file.absolute }));
  const seen = new Set(listed.map((file) => file.path));
  const most = seen.size + MAX_PATHS;
  const root = realOf(cwd) ?? cwd;
  let round = ownPaths;
  for (let nth = 0; nth < ROUNDS && round.length > 0; nth += 1) {
    const next: typeof round = [];
    for (const link of links) {
      for (const { own, at } of round) {
        if (seen.size >= most) return linked;
        const rest = restBelow(link.real, at);
        const found = rest === undefined ? undefined : link.path + rest;
        if (found === undefined || seen.has(found)) continue;
        seen.add(found);
        const known = linked.get(own);
        if (known === undefined) linked.set(own, [found]);
        else known.push(found);
        next.push({ own, at: path.resolve(root, found) });
      }
    }
    round = next;
  }
  return linked;
}
