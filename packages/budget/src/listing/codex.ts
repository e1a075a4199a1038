import { type Client, rootsReading, type SkillListing } from '@sopwright/clients';
import { byCodeUnits } from '@sopwright/document';
import type { ListedSource, Listing, ListingEntry, ListingInput, Model } from '../listing.ts';
import { absentEntry, type Candidate, readSource } from './candidate.ts';
import { type CappedText, capText, layOut } from './entry-text.ts';

const BYTES_PER_TOKEN = 4;

/** What a line costs: tokens of four bytes, or characters where the window is unknown. */
interface Meter {
  readonly unit: string;
  readonly limit: number;
  cost(characters: number, bytes: number): number;
}

function meterOf(listing: SkillListing, { window }: Model): Meter | undefined {
  const { budget } = listing;
  if (budget === undefined) return undefined;
  if (window === undefined || !(window > 0) || !Number.isFinite(window)) {
    const { limit, unit } = budget.unknownWindow;
    return { unit, limit, cost: (characters) => characters };
  }
  return {
    unit: budget.unit,
    limit: Math.max(1, Math.floor(window * budget.fraction)),
    cost: (_, bytes) => Math.ceil(bytes / BYTES_PER_TOKEN),
  };
}

/** Bytes of a character in UTF-8. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_0000 ? 3 : 4;
}

/** A line that room is given to, one character of its text at a time. */
interface Share {
  readonly candidate?: Candidate;
  readonly capped?: CappedText;
  /** Bytes of each character of the text. */
  readonly sizes: readonly number[];
  /** Characters and bytes of the line without its text, the line break included. */
  readonly bareCharacters: number;
  readonly bareBytes: number;
  given: number;
  givenBytes: number;
  cost: number;
}

/** A text also brings the blank before what follows it. */
function costWith({ bareCharacters, bareBytes }: Share, meter: Meter, given: number, bytes: number): number {
  const blank = given === 0 ? 0 : 1;
  return meter.cost(bareCharacters + given + blank, bareBytes + bytes + blank);
}

function shareOf(bareLine: string, sizes: readonly number[], meter: Meter, rest: Partial<Share> = {}): Share {
  const bare = [...bareLine];
  const bareBytes = bare.reduce((sum, character) => sum + bytesOf(character), 1);
  const bareCharacters = bare.length + 1;
  const cost = meter.cost(bareCharacters, bareBytes);
  return { ...rest, sizes, bareCharacters, bareBytes, given: 0, givenBytes: 0, cost };
}

function fullCost(share: Share, meter: Meter): number {
  return costWith(
    share,
    meter,
    share.sizes.length,
    share.sizes.reduce((sum, size) => sum + size, 0),
  );
}

/** Gives each line one character after the other, in turn, as long as there is room: short texts drop out on the way. */
function shareOut(shares: readonly Share[], meter: Meter, room: number): void {
  let left = room;
  let open = shares.filter(({ sizes }) => sizes.length > 0);
  while (open.length > 0) {
    const still: Share[] = [];
    for (const share of open) {
      const bytes = share.givenBytes + (share.sizes[share.given] ?? 0);
      const cost = costWith(share, meter, share.given + 1, bytes);
      // What is left never grows, so a line that once found no room never finds any.
      if (cost - share.cost > left) continue;
      left -= cost - share.cost;
      share.given += 1;
      share.givenBytes = bytes;
      share.cost = cost;
      if (share.given < share.sizes.length) still.push(share);
    }
    open = still;
  }
}

/** Keeps bare lines while there is room; a line that does not fit is passed over. Returns those left out. */
function omit(shares: readonly Share[], limit: number): ReadonlySet<Share> {
  const omitted = new Set<Share>();
  let used = 0;
  for (const share of shares) {
    if (used + share.cost <= limit) used += share.cost;
    else omitted.add(share);
  }
  return omitted;
}

function allot(shares: readonly Share[], meter: Meter): ReadonlySet<Share> {
  const whole = shares.reduce((sum, share) => sum + fullCost(share, meter), 0);
  const bare = shares.reduce((sum, { cost }) => sum + cost, 0);
  if (whole > meter.limit && bare > meter.limit) return omit(shares, meter.limit);
  shareOut(shares, meter, whole <= meter.limit ? whole - bare : meter.limit - bare);
  return new Set();
}

/** The client's own skills; their texts are taken to be ASCII, since only their length is known. */
function ownShares(listing: SkillListing, meter: Meter, root: string): Share[] {
  return listing.ownSkills.map(({ id, length }) => {
    const bare = layOut(listing, { id, label: '', path: `${root}/${id}/SKILL.md` }, '');
    const text = Math.max(0, length - bare.length - 1);
    return shareOf(bare, Array.from<number>({ length: text }).fill(1), meter);
  });
}

function stateOf({ given, sizes, capped }: Share): Pick<ListingEntry, 'state' | 'reason'> {
  if (sizes.length > 0 && given === 0)
    return { state: 'name-only', reason: 'the budget of the list has no room for texts' };
  if (given < sizes.length) return { state: 'shortened', reason: `${given} of ${sizes.length} characters fit` };
  if (capped?.lost !== '') return { state: 'cut', reason: `its text goes beyond ${sizes.length} characters` };
  return { state: 'whole' };
}

function entryOf(listing: SkillListing, share: Share, isOmitted: boolean): readonly ListingEntry[] {
  const { candidate, capped, given } = share;
  if (candidate === undefined || capped === undefined) return [];
  const { source, id, text } = candidate;
  const base = { source, id, fullLine: layOut(listing, candidate, text) };
  if (isOmitted) {
    return [{ ...base, state: 'omitted', line: '', lost: text, reason: 'the budget of the list is used up', cost: 0 }];
  }
  const shown = given === share.sizes.length ? capped.shown : [...capped.shown].slice(0, given).join('');
  const kept = Math.min(given, capped.kept);
  const lost = shown === text ? '' : [...text].slice(kept).join('');
  return [{ ...base, ...stateOf(share), line: layOut(listing, candidate, shown), lost, cost: share.cost }];
}

/** Skills of the project come before those of the user; plugins are taken to be installed by the user. */
function order(a: Candidate, b: Candidate): number {
  const rank = ({ source }: Candidate): number => (source.scope === 'project' ? 0 : 1);
  return rank(a) - rank(b) || byCodeUnits(a.id, b.id) || byCodeUnits(a.source.file, b.source.file);
}

/** Numbers the roots as they come up, and gives each skill its path below one. */
function pathsIn(sources: readonly ListedSource[]) {
  const numbers = new Map<string, number>();
  const place = (source: ListedSource): readonly [string, string] => {
    const { path, directoryName, scope, plugin } = source;
    const fallback = [`${scope} ${plugin ?? ''}`, `${directoryName}/SKILL.md`] as const;
    if (path === undefined) return fallback;
    const found = rootsReading(['codex'], path).find(({ verdict }) => verdict === 'found');
    return found === undefined ? fallback : [found.rootPath, path.slice(found.rootPath.length + 1)];
  };
  const places = new Map(sources.map((source) => [source, place(source)] as const));
  for (const [root] of places.values()) if (!numbers.has(root)) numbers.set(root, numbers.size);
  const pathOf = (source: ListedSource): string => {
    const [root, rest] = places.get(source) ?? place(source);
    return `r${numbers.get(root) ?? numbers.size}/${rest}`;
  };
  return { pathOf, next: `r${numbers.size}` };
}

function read(client: Client, listing: SkillListing, sources: readonly ListedSource[]) {
  const readings = sources.map((source) => readSource(client, listing, source, () => ''));
  const present = readings.flatMap((one) => ('candidate' in one ? [one.candidate] : [])).toSorted(order);
  const { pathOf, next } = pathsIn(present.map(({ source }) => source));
  return {
    readings,
    candidates: present.map((candidate) => ({ ...candidate, path: pathOf(candidate.source) })),
    next,
  };
}

/** Replays the list of Codex: all texts are shortened alike, then left out, then skills are. */
export function replayCodex(client: Client, listing: SkillListing, input: ListingInput): Listing {
  const meter = meterOf(listing, input.model) ?? { unit: '', limit: Number.POSITIVE_INFINITY, cost: () => 0 };
  const { readings, candidates, next } = read(client, listing, input.sources);
  const own = ownShares(listing, meter, next);
  const ours = candidates.map((candidate) => {
    const capped = capText(client, listing, candidate.text);
    const sizes = [...capped.shown].map(bytesOf);
    const kept = capped.lost === '' ? sizes.length : capped.kept;
    return shareOf(layOut(listing, candidate, ''), sizes, meter, { candidate, capped: { ...capped, kept } });
  });
  const omitted = allot([...own, ...ours], meter);
  const reserved = own.reduce((sum, share) => sum + (omitted.has(share) ? 0 : share.cost), 0);
  const entries = ours.flatMap((share) => entryOf(listing, share, omitted.has(share)));
  const absent = readings.flatMap((one) => ('absent' in one ? [absentEntry(one.source, one.id, one.absent)] : []));
  const unknownWindow = `no window is given: ${meter.limit} ${meter.unit} are the budget then`;
  return {
    client: client.id,
    ...(client.version === undefined ? {} : { version: client.version }),
    record: 'observed',
    evidence: listing.evidence,
    unit: meter.unit,
    limit: meter.limit,
    reserved,
    used: entries.reduce((sum, { cost }) => sum + cost, reserved),
    entries: [...entries, ...absent],
    text: entries.flatMap(({ line }) => (line === '' ? [] : [line])).join('\n'),
    notes: [
      ...(meter.unit === listing.budget?.unit ? [] : [unknownWindow]),
      ...readings.flatMap((one) => ('notes' in one ? one.notes : [])),
    ],
  };
}
