import { clientById } from './registry.ts';
import type { Client, ClientId, ReadingCase, SkillRoot } from './types.ts';

/** What a client does with a skill file below one of its roots. */
export interface RootReading {
  readonly id: ClientId;
  readonly root: SkillRoot;
  /** Where in the repository the root lies, such as `packages/api/.claude/skills`. */
  readonly rootPath: string;
  /** `unknown`: there is no record for this kind of place. */
  readonly verdict: 'found' | 'lost' | 'unknown';
  /** Why the verdict is not `found`; absent where the file's name is no spelling of SKILL.md. */
  readonly reason?: ReadingCase;
}

interface Place {
  readonly rootPath: string;
  /** Directories between the root and the file. */
  readonly below: readonly string[];
  readonly fileName: string;
}

interface Obstacle {
  readonly verdict: 'lost' | 'unknown';
  readonly reason?: ReadingCase;
}

// A `skills` folder of a plugin is not one that a client reads in the project, nor one that a skill brings along.
const PROJECT_ROOT = /(?:^|\/)\.[^/]+\/skills(?:\/|$)/;
const HIDDEN_FOLDER = /(?:^|\/)\.[^/]+$/;

function isOfProject(parent: string): boolean {
  return HIDDEN_FOLDER.test(parent) || (parent.includes('/skills') && PROJECT_ROOT.test(parent));
}

function placesBelow(root: SkillRoot, path: string): readonly Place[] {
  const directories = path.split('/');
  const fileName = directories.pop() ?? '';
  const places: Place[] = [];
  const wanted = root.path.split('/');
  for (let at = directories.indexOf(wanted[0] ?? ''); at !== -1; at = directories.indexOf(wanted[0] ?? '', at + 1)) {
    if (!wanted.every((part, index) => directories[at + index] === part)) continue;
    const parent = directories.slice(0, at).join('/');
    if (root.scope === 'plugin' && isOfProject(parent)) continue;
    const end = at + wanted.length;
    places.push({ rootPath: directories.slice(0, end).join('/'), below: directories.slice(end), fileName });
  }
  return places;
}

function byRecord(client: Client, reason: ReadingCase): readonly Obstacle[] {
  const fact = client.reading[reason];
  if (fact === undefined) return [{ verdict: 'unknown', reason }];
  return fact === 'accepted' || fact.effect !== 'dropped' ? [] : [{ verdict: 'lost', reason }];
}

function nameObstacles(client: Client, place: Place): readonly Obstacle[] {
  if (place.fileName === client.skills.fileName) return [];
  if (place.fileName.toLowerCase() === client.skills.fileName.toLowerCase()) return byRecord(client, 'lower-case-file');
  return place.below.length === 0 ? byRecord(client, 'flat-file') : [{ verdict: 'lost' }];
}

function depthObstacles(client: Client, root: SkillRoot, place: Place): readonly Obstacle[] {
  const levels = place.below.length;
  if (levels === 0) return place.fileName === client.skills.fileName ? byRecord(client, 'root-skill-file') : [];
  if (levels <= root.depth || root.deeper === 'found') return [];
  return [{ verdict: root.deeper ?? 'unknown', reason: 'nested-skill' }];
}

function isInsideSkill(place: Place, skillFiles: ReadonlySet<string>): boolean {
  return place.below
    .slice(0, -1)
    .some((_, index) => skillFiles.has(`${[place.rootPath, ...place.below.slice(0, index + 1)].join('/')}/SKILL.md`));
}

function readPlace(client: Client, root: SkillRoot, place: Place, skillFiles: ReadonlySet<string>): RootReading {
  const obstacles = [
    ...nameObstacles(client, place),
    ...(place.below.some((part) => part.startsWith('.')) ? byRecord(client, 'hidden-directory') : []),
    ...depthObstacles(client, root, place),
    ...(isInsideSkill(place, skillFiles) ? byRecord(client, 'nested-in-skill') : []),
  ];
  const obstacle = obstacles.find(({ verdict }) => verdict === 'lost') ?? obstacles[0];
  return { id: client.id, root, rootPath: place.rootPath, verdict: 'found', ...obstacle };
}

/**
 * Says which of the clients `ids` have a root that contains the file, and whether they find a skill there.
 *
 * Project roots count below every directory, since any may be opened as a project; `<plugin>/skills` counts as a plugin's
 * root whether or not there is a manifest. Roots of the user lie outside and are left out.
 *
 * @param path - a file meant to be a skill, relative to the repository, with forward slashes
 * @param skillFiles - paths of the repository's SKILL.md files, to see which lie inside another skill
 */
export function rootsReading(
  ids: readonly ClientId[],
  path: string,
  skillFiles: Iterable<string> = [],
): readonly RootReading[] {
  const known = new Set(skillFiles);
  const found: RootReading[] = [];
  for (const id of ids) {
    const client = clientById(id);
    for (const root of client.skills.roots) {
      // Most roots are those of other clients than the one whose folder it is.
      if (root.scope === 'user' || !path.includes(root.path)) continue;
      const readings = placesBelow(root, path).map((place) => readPlace(client, root, place, known));
      // A name such as `skills` may stand twice in a path: the reading that finds the file counts, else the outermost.
      const reading = readings.find(({ verdict }) => verdict === 'found') ?? readings[0];
      if (reading !== undefined) found.push(reading);
    }
  }
  return found;
}
