import type { Client, SkillListing } from '@sopwright/clients';
import type { Listing, ListingEntry, ListingInput } from '../listing.ts';
import { absentEntry, type Candidate, readSource } from './candidate.ts';
import { capText, layOut } from './entry-text.ts';

/** Folder that wins where two skills of the project have one name. */
const WINNER = '.agents/skills/';

function beats(other: Candidate, candidate: Candidate): boolean {
  const wins = ({ source }: Candidate): boolean => source.path?.startsWith(WINNER) === true;
  return other !== candidate && other.id === candidate.id && wins(other) && !wins(candidate);
}

function entryOf(client: Client, listing: SkillListing, candidate: Candidate): ListingEntry {
  const { source, id, text } = candidate;
  const { shown, lost } = capText(client, listing, text);
  const line = layOut(listing, candidate, shown);
  const base = { source, id, line, fullLine: layOut(listing, candidate, text), lost, cost: 0 };
  return lost === '' ? { ...base, state: 'whole' } : { ...base, state: 'cut', reason: 'it goes beyond the cap' };
}

function winnersOf(candidates: readonly Candidate[]) {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.id);
    if (group === undefined) groups.set(candidate.id, [candidate]);
    else group.push(candidate);
  }
  const winnerOf = (candidate: Candidate): Candidate | undefined =>
    groups.get(candidate.id)?.find((other) => beats(other, candidate));
  const isShared = [...groups.values()].some(
    (group) => group.filter((one) => !group.some((other) => beats(other, one))).length > 1,
  );
  return { winnerOf, isShared };
}

/** Replays the list of a client that has no budget for it: every skill stands in it whole, in the order given. */
export function replayUnbudgeted(client: Client, listing: SkillListing, input: ListingInput): Listing {
  const readings = input.sources.map((source) => readSource(client, listing, source, ({ file }) => file));
  const candidates = readings.flatMap((one) => ('candidate' in one ? [one.candidate] : []));
  const { winnerOf, isShared } = winnersOf(candidates);
  const entries: ListingEntry[] = [];
  const absent = readings.flatMap((one) => ('absent' in one ? [absentEntry(one.source, one.id, one.absent)] : []));
  for (const candidate of candidates) {
    const winner = winnerOf(candidate);
    if (winner === undefined) entries.push(entryOf(client, listing, candidate));
    else absent.push(absentEntry(candidate.source, candidate.id, `${winner.source.file} has the same name and wins`));
  }
  const lines = entries.map(({ line }) => line).join('\n');
  return {
    client: client.id,
    ...(client.version === undefined ? {} : { version: client.version }),
    record: 'documented',
    evidence: listing.evidence,
    reserved: 0,
    used: 0,
    entries: [...entries, ...absent],
    text: lines === '' ? '' : (listing.introduction ?? '') + lines + (listing.conclusion ?? ''),
    notes: [
      'paths stand as they are reported; the client writes absolute ones',
      ...(isShared ? ['of skills with one name the client lists only one; which one has no record'] : []),
      ...readings.flatMap((one) => ('notes' in one ? one.notes : [])),
    ],
  };
}
