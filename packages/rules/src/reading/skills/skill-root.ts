import { clientIds, type RootReading, rootsReading } from '@sopwright/clients';
import type { Document, Range } from '@sopwright/document';
import type { Location } from '@sopwright/lint';

/** The first reading that finds a skill there, else the first. Mostly the first client has it, and no other is asked. */
function likeliestReading(path: string): RootReading | undefined {
  let first: RootReading | undefined;
  for (const id of clientIds) {
    const readings = rootsReading([id], path);
    const finding = readings.find(({ verdict }) => verdict === 'found');
    if (finding !== undefined) return finding;
    first ??= readings[0];
  }
  return first;
}

/**
 * Makes a function from a skill's place to a name of the folder whose skills are loaded together with it: the skills
 * folder of a project, client or plugin, as far as the path tells it; else the folder that holds the skill's own folder.
 */
export function createRootFinder(): (location: Location) => string {
  const known = new Map<string, string>();
  return ({ project, path }) => {
    const parent = path.split('/').slice(0, -2).join('/');
    const key = `${project}\n${parent}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const reading = likeliestReading(`${parent}/skill/SKILL.md`);
    const root = `${project}\n${reading?.rootPath ?? parent}`;
    known.set(key, root);
    return root;
  };
}

/** The first line with something on it: what a finding about a file as a whole marks. */
export function firstLine({ text, lines }: Document): Range {
  const at = text.search(/[^\s\uFEFF]/);
  const [, end] = lines.lineRange(lines.position(Math.max(at, 0)).line);
  return at === -1 ? [0, text.length] : [at, at + text.slice(at, end).trimEnd().length];
}
