import { byCodeUnits } from '@sopwright/document';
import { createSearch, type Search, type SearchEntry } from '@sopwright/sop';
import { requestsOf } from '../requests.ts';
import type { Candidate, DiscoveryEntry, UsageBySop } from './candidate.ts';

/** Bounds of the RFC for the AWS skills: tokens of one entry, and of all entries together. */
export const bounds = { entry: 100, total: 400 } as const;

/** What is weighed. */
export interface SuggestInput {
  readonly candidates: readonly Candidate[];
  readonly discovery: readonly DiscoveryEntry[];
  /** Absent where nobody counted. */
  readonly usage?: UsageBySop;
  /** Most SOPs that are suggested. */
  readonly top?: number;
}

/** How the description of an SOP does against the skills that would be listed beside it. */
export interface Contest {
  /** `usage`: queries of the usage counts. `description`: what it says of when to use it, where there are none. */
  readonly queries: 'usage' | 'description';
  /** Uses whose query its description wins, of those that have a query; 1 or 0 of 1 for a description. */
  readonly won: number;
  readonly of: number;
  /** Skill that wins most of the rest, with how many. */
  readonly rival?: { readonly name: string; readonly won: number };
}

/** Why an SOP is suggested, or is not. */
export type Verdict =
  | 'suggested'
  | 'promoted'
  | 'draft'
  | 'deprecated'
  | 'no-trigger'
  | 'too-long'
  | 'unused'
  | 'loses'
  | 'no-room'
  | 'beyond-top';

/** One SOP with everything that its verdict rests on. */
export interface Judged {
  readonly sop: string;
  readonly skill: string;
  readonly verdict: Verdict;
  /** Absent where nobody counted. */
  readonly count?: number;
  readonly tokens: number;
  /** Absent where it was not looked at: the SOP was out before. */
  readonly contest?: Contest;
}

/** All SOPs, the suggested ones first, and what they cost. */
export interface Suggestion {
  readonly judged: readonly Judged[];
  /** Tokens of the discovery skills and of SOPs that are promoted already. */
  readonly spent: number;
  /** Tokens of the suggested ones. */
  readonly added: number;
}

function entryOf(name: string, description: string): SearchEntry {
  return { id: name, name, description };
}

/** A description wins its own words with ease; it loses them to one that answers them nearly as well. */
const LEVEL = { usage: 1, description: 0.9 } as const;

/** Who wins how many of an SOP's queries. A query that finds nothing is won by nobody. */
function contestOf(candidate: Candidate, { usage }: SuggestInput, listed: readonly SearchEntry[]): Contest {
  const own = usage?.bySop.get(candidate.name)?.queries ?? [];
  const kind = own.length > 0 ? 'usage' : 'description';
  const queries = own.length > 0 ? own : [{ query: requestsOf(candidate.description ?? ''), count: 1 }];
  const search: Search = createSearch([...listed, entryOf(candidate.skill, candidate.description ?? '')]);
  const wins = new Map<string, number>();
  for (const { query, count } of queries) {
    const [first, second] = search.search(query, 2);
    if (first === undefined) continue;
    // Who only draws level does not win: a model has to choose one.
    const isLevel = second !== undefined && second.score >= first.score * LEVEL[kind];
    const winner = isLevel && first.id === candidate.skill ? second : first;
    wins.set(winner.id, (wins.get(winner.id) ?? 0) + count);
  }
  const [rival] = [...wins]
    .filter(([name]) => name !== candidate.skill)
    .toSorted(([a, m], [b, n]) => n - m || byCodeUnits(a, b));
  return {
    queries: kind,
    won: wins.get(candidate.skill) ?? 0,
    of: queries.reduce((sum, { count }) => sum + count, 0),
    ...(rival === undefined ? {} : { rival: { name: rival[0], won: rival[1] } }),
  };
}

/** Why an SOP is out before anything is weighed. */
function exclusion({ candidate, count }: { candidate: Candidate; count: number | undefined }): Verdict | undefined {
  if (candidate.isPromoted) return 'promoted';
  if (candidate.status !== 'active') return candidate.status;
  if (candidate.description === undefined) return 'no-trigger';
  if (candidate.tokens > bounds.entry) return 'too-long';
  return count === 0 ? 'unused' : undefined;
}

/** Most used first, then the cheapest, then by name. */
function byOrder(a: Judged, b: Judged): number {
  return (b.count ?? 0) - (a.count ?? 0) || a.tokens - b.tokens || byCodeUnits(a.sop, b.sop);
}

const LAST: readonly Verdict[] = ['promoted', 'draft', 'deprecated'];

function rankOf({ verdict }: Judged): number {
  return verdict === 'suggested' ? 0 : LAST.includes(verdict) ? 2 : 1;
}

/**
 * Says which SOPs deserve a skill of their own. In the order of use, then of cost, then of names, each SOP is taken
 * that wins at least half of its own queries against the skills that are listed by then, and still fits the bounds.
 * Nothing is weighted: every verdict is one of these tests.
 */
export function suggest(input: SuggestInput): Suggestion {
  const { candidates, discovery, usage, top = Number.POSITIVE_INFINITY } = input;
  const byName = new Map(candidates.map((candidate) => [candidate.name, candidate]));
  const open = candidates.map((candidate) => {
    const count = usage === undefined ? undefined : (usage.bySop.get(candidate.name)?.count ?? 0);
    const verdict = exclusion({ candidate, count });
    const { name, skill, tokens } = candidate;
    return {
      sop: name,
      skill,
      tokens,
      verdict: verdict ?? 'suggested',
      ...(count === undefined ? {} : { count }),
    } as const;
  });
  const promoted = candidates.filter(({ isPromoted }) => isPromoted);
  const spent = [...discovery, ...promoted].reduce((sum, { tokens }) => sum + tokens, 0);
  const listed: SearchEntry[] = [
    ...discovery.map(({ name, description }) => entryOf(name, description)),
    ...promoted.map(({ skill, description = '' }) => entryOf(skill, description)),
  ];
  let added = 0;
  let taken = 0;
  const judged = open.toSorted(byOrder).map((one): Judged => {
    const candidate = byName.get(one.sop);
    if (one.verdict !== 'suggested' || candidate === undefined) return one;
    const contest = contestOf(candidate, input, listed);
    const judge = (verdict: Verdict): Judged => ({ ...one, verdict, contest });
    if (contest.won * 2 < contest.of) return judge('loses');
    if (taken >= top) return judge('beyond-top');
    if (spent + added + one.tokens > bounds.total) return judge('no-room');
    listed.push(entryOf(candidate.skill, candidate.description ?? ''));
    added += one.tokens;
    taken += 1;
    return judge('suggested');
  });
  return { judged: judged.toSorted((a, b) => rankOf(a) - rankOf(b)), spent, added };
}
