import type { Client, SkillListing } from '@sopwright/clients';
import { byCodeUnits } from '@sopwright/document';
import type { Listing, ListingEntry, ListingInput } from '../listing.ts';
import { absentEntry, type Candidate, readSource } from './candidate.ts';
import { capText, layOut } from './entry-text.ts';

/** Folder that wins where two skills of the project have one name. */
const WINNER = '.agents/skills/';

function before(a: Candidate, b: Candidate): number {
  const rank = ({ source }: Candidate): number => (source.path?.startsWith(WINNER) === true ? 0 : 1);
  return rank(a) - rank(b) || byCodeUnits(a.source.file, b.source.file);
}

/** Of skills with one name the client lists one; of two in one root it was seen to be the first by its path. */
function winnersOf(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  return new Map(candidates.toSorted((a, b) => before(b, a)).map((candidate) => [candidate.id, candidate]));
}

function entryOf(client: Client, listing: SkillListing, candidate: Candidate): ListingEntry {
  const { source, id, text } = candidate;
  const { shown, lost } = capText(client, listing, text);
  const line = layOut(listing, candidate, shown);
  const base = { source, id, line, fullLine: layOut(listing, candidate, text), lost, cost: 0 };
  return lost === '' ? { ...base, state: 'whole' } : { ...base, state: 'cut', reason: 'it goes beyond the cap' };
}

/** Replays the list of a client that has no budget for it: every skill stands in it whole, in the order given. */
export function replayUnbudgeted(client: Client, listing: SkillListing, input: ListingInput): Listing {
  const readings = input.sources.map((source) => readSource(client, listing, source, ({ file }) => file));
  const candidates = readings.flatMap((one) => ('candidate' in one ? [one.candidate] : []));
  const winners = winnersOf(candidates);
  const entries: ListingEntry[] = [];
  const absent = readings.flatMap((one) => ('absent' in one ? [absentEntry(one.source, one.id, one.absent)] : []));
  for (const candidate of candidates) {
    const winner = winners.get(candidate.id);
    if (winner === undefined || winner === candidate) entries.push(entryOf(client, listing, candidate));
    else
      absent.push(
        absentEntry(candidate.source, candidate.id, `${winner.source.file} has the same name, and one is listed`),
      );
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
      ...readings.flatMap((one) => ('notes' in one ? one.notes : [])),
    ],
  };
}
