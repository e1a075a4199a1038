import { byCodeUnits } from '@sopwright/document';
import type { FilePlan, GenerationProblem, PlannedFile, PlannedRegion } from './file-plan.ts';

/** Something that is planned at a path, with the plugin's place in the registry. */
export interface PlacedItem {
  readonly item: PlannedFile | PlannedRegion;
  readonly range: GenerationProblem['range'];
}

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/** The folder of git, by its short name on Windows, too: a checkout does not hold it, and git acts on what is in it. */
const GIT_FOLDER = /^(?:\.git|git~\d+)$/i;
/** Characters that some file system does not take in a name. */
const UNPORTABLE = /[\p{Cc}\p{Cs}<>:"|?*\\]/u;
/** Most bytes of a name on common file systems. */
const MAX_NAME_BYTES = 255;

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Why a path cannot be written on every machine; `undefined` where it can. */
function pathFault(path: string): string | undefined {
  if (path === '' || path.startsWith('/')) return 'is not relative to the registry';
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.' || segment === '..') return `has "${segment}" as a part`;
    if (GIT_FOLDER.test(segment)) return `has "${segment}" as a part, which is git's own`;
    if (UNPORTABLE.test(segment)) return 'has a character that not every system takes in a name';
    if (/[. ]$/.test(segment) || DEVICE.test(segment)) return `has "${segment}" as a part, which Windows does not take`;
    if (utf8Length(segment) > MAX_NAME_BYTES) return `has a part of over ${MAX_NAME_BYTES} bytes`;
  }
  return undefined;
}

/** True for a relative path that every file system takes and git does not act on: no `..`, no reserved name. */
export function isPortablePath(path: string): boolean {
  return pathFault(path) === undefined;
}

/** Name of a region: that of its comments, or the array and the name of the member. */
export function regionName({ region }: PlannedRegion): string {
  return region.type === 'markdown' ? region.id : [...region.array, region.name].join('/');
}

function isRegion(item: PlannedFile | PlannedRegion): item is PlannedRegion {
  return 'region' in item;
}

function inOrder(a: PlannedFile | PlannedRegion, b: PlannedFile | PlannedRegion): number {
  return byCodeUnits(a.path, b.path) || (isRegion(a) && isRegion(b) ? byCodeUnits(regionName(a), regionName(b)) : 0);
}

function foldedCase(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function owners(first: PlacedItem, second: PlacedItem): string {
  const [one = '', other = ''] = [first.item.plugin, second.item.plugin];
  return one === other ? `plugin "${one}" makes it twice` : `plugins "${one}" and "${other}" both make it`;
}

/** What is planned so far. Spellings are compared without case, since some file systems do. */
interface Taken {
  readonly files: Map<string, PlacedItem>;
  readonly regions: Map<string, PlacedItem>;
  /** First spelling of every folder. */
  readonly folders: Map<string, string>;
}

function fileClash(placed: PlacedItem, { files, folders }: Taken): string | undefined {
  const { item } = placed;
  const folded = foldedCase(item.path);
  const earlier = files.get(folded);
  if (earlier === undefined) {
    files.set(folded, placed);
    return folders.has(folded) ? `"${item.path}" is a file and a folder of other files.` : undefined;
  }
  if (earlier.item.path !== item.path) {
    return `"${item.path}" and "${earlier.item.path}" differ by case alone, expected paths that do not.`;
  }
  const areRegions = isRegion(item) && isRegion(earlier.item);
  return areRegions ? undefined : `"${item.path}": ${owners(earlier, placed)}.`;
}

function regionClash(placed: PlacedItem, { regions }: Taken): string | undefined {
  const { item } = placed;
  if (!isRegion(item)) return undefined;
  const key = JSON.stringify([item.path, item.region.type, regionName(item)]);
  const twin = regions.get(key);
  if (twin !== undefined) return `Region "${regionName(item)}" of "${item.path}": ${owners(twin, placed)}.`;
  regions.set(key, placed);
  return undefined;
}

function folderClash({ item }: PlacedItem, { files, folders }: Taken): string | undefined {
  const { path } = item;
  for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
    const folder = path.slice(0, cut);
    const folded = foldedCase(folder);
    if (files.has(folded)) return `"${folder}" is a file and a folder of other files.`;
    const known = folders.get(folded);
    if (known !== undefined && known !== folder) {
      return `Folders "${folder}" and "${known}" differ by case alone, expected paths that do not.`;
    }
    // Everything above a known folder is known, too.
    if (known !== undefined) return undefined;
    folders.set(folded, folder);
  }
  return undefined;
}

/** A plan in order, every path once and fit for every machine; what is not is told. */
export function arrangePlan(placed: readonly PlacedItem[]): {
  readonly plan: FilePlan;
  readonly problems: readonly GenerationProblem[];
} {
  const problems: GenerationProblem[] = [];
  const taken: Taken = { files: new Map(), regions: new Map(), folders: new Map() };
  for (const each of placed) {
    const { item, range } = each;
    const fault = pathFault(item.path);
    const message =
      fault === undefined
        ? (fileClash(each, taken) ?? regionClash(each, taken) ?? folderClash(each, taken))
        : `Path "${item.path}" ${fault}, expected another one.`;
    if (message !== undefined) problems.push({ message, ...(range === undefined ? {} : { range }) });
  }
  const items = placed.map(({ item }) => item).toSorted(inOrder);
  return {
    plan: { files: items.filter((item) => !isRegion(item)), regions: items.filter(isRegion) },
    problems,
  };
}
