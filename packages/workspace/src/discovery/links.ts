import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnits } from '@sopwright/document';
import { isWithin } from '../paths.ts';
import { unreadableReason } from './directories.ts';
import { isNeverEntered } from './never-entered.ts';
import { kindAt, type Link, type Search, type SkippedPath, take, walk } from './search.ts';

interface Target {
  readonly real: string;
  readonly isDirectory: boolean;
}

function targetOf(absolute: string): Target | undefined {
  try {
    const real = realpathSync(absolute);
    return { real, isDirectory: statSync(real).isDirectory() };
  } catch {
    return undefined;
  }
}

function whySkipped(
  search: Search,
  { place, folder }: Link,
  target: Target | undefined,
): SkippedPath['reason'] | undefined {
  const ignored = folder.ignoring.reasonFor(place.absolute, target?.isDirectory ?? false);
  if (ignored !== undefined || target === undefined) return ignored;
  if (!search.grounds.some((ground) => isWithin(ground, target.real))) return 'link-outside';
  return search.entered.has(target.real) || search.taken.has(target.real) ? 'link-repeated' : undefined;
}

function followLink(search: Search, link: Link): void {
  const { place, folder } = link;
  const target = targetOf(place.absolute);
  const isDirectory = target?.isDirectory ?? false;
  const kind = isDirectory ? undefined : kindAt(search, place.absolute, folder.belowSkill);
  // A link to nothing counts by its name: it is a file that cannot be read.
  if (!isDirectory && kind === undefined) return;
  const reason = whySkipped(search, link, target);
  const followed = { ...place, real: target?.real ?? place.real };
  if (reason !== undefined) search.skipped.push({ path: place.path, reason });
  else if (target === undefined && kind !== undefined) {
    search.unreadable.push({ path: place.path, kind, reason: unreadableReason('ENOENT', place.path) });
  } else if (kind !== undefined) take(search, followed, kind);
  else if (!isNeverEntered(path.basename(followed.real))) walk(search, { ...folder, ...followed });
}

/** Follows the links that a search left, each target once and not out of the ground. */
export function followLinks(search: Search): void {
  while (search.links.length > 0) {
    // What is reached without a link keeps its own path; among links, the order of the names decides.
    const round = search.links.splice(0).toSorted((a, b) => byCodeUnits(a.place.path, b.place.path));
    for (const link of round) followLink(search, link);
  }
}
