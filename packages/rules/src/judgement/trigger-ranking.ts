import { createSearch } from '@sopwright/sop';
import type { TriggerEval } from '../reading/skills/trigger-evals.ts';

/** A skill of one list, and the requests that it is tried with. */
export interface ListedSkill {
  /** Unique in its list. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly whenToUse: string;
  readonly queries: readonly TriggerEval[];
}

/** A request for which another skill is in the way. */
export interface Contest {
  readonly query: string;
  /** Id of the other skill. */
  readonly rival: string;
}

/** How a skill stands among those of its list. */
export interface Standing {
  /** Requests that should trigger it, and for how many of them it is first. */
  readonly asked: number;
  readonly won: number;
  /** Those for which another one is first; a request that finds no skill is neither won nor lost. */
  readonly lost: readonly Contest[];
  /** Requests that should not trigger it and for which it is first all the same. */
  readonly taken: number;
  /** Of these, the ones that another skill is close behind for. The others may be for none of the list. */
  readonly contested: readonly Contest[];
}

/** A ranking by words knows no "none of these": only a rival with this part of the score shows whose request it may be. */
const CLOSE = 0.5;

/** What adding a skill to the index costs, in skills that a request is held against. Measured. */
const INDEXING = 350;

/** Work that may still be done, in skills that a request is held against: about a second and a half for all of it. */
export interface Allowance {
  left: number;
}

/** The allowance of one run. */
export const WHOLE_ALLOWANCE = 3_000_000;

/** True where the allowance suffices for the list; its cost is taken off. */
function isAffordable(skills: readonly ListedSkill[], allowance: Allowance): boolean {
  const asked = skills.reduce((sum, { queries }) => sum + queries.length, 0);
  const cost = skills.length * (INDEXING + asked);
  if (cost > allowance.left) return false;
  allowance.left -= cost;
  return true;
}

/**
 * Holds the requests of each skill against the names and descriptions of all. Only skills with requests get a standing;
 * none where the list is too long for the allowance. `isRival` leaves out skills that are known to be alike.
 */
export function rankTriggers<Skill extends ListedSkill>(
  skills: readonly Skill[],
  isRival: (a: Skill, b: Skill) => boolean,
  allowance: Allowance,
): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  if (skills.length < 2 || !isAffordable(skills, allowance)) return standings;
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const index = createSearch(
    skills.map(({ id, name, description, whenToUse }) => ({ id, name, description, text: whenToUse })),
  );
  for (const skill of skills) {
    if (skill.queries.length === 0) continue;
    const counts = { asked: 0, won: 0, taken: 0 };
    const lost: Contest[] = [];
    const contested: Contest[] = [];
    for (const { query, shouldTrigger } of skill.queries) {
      const hits = index.search(query);
      const own = hits.find(({ id }) => id === skill.id)?.score ?? 0;
      const best = hits.find(({ id }) => {
        const other = byId.get(id);
        return other !== undefined && other !== skill && isRival(skill, other);
      });
      const isFirst = own > 0 && own >= (best?.score ?? 0);
      if (shouldTrigger) {
        counts.asked += 1;
        if (isFirst) counts.won += 1;
        else if (best !== undefined) lost.push({ query, rival: best.id });
      } else if (isFirst) {
        counts.taken += 1;
        if (best !== undefined && best.score >= own * CLOSE) contested.push({ query, rival: best.id });
      }
    }
    standings.set(skill.id, { ...counts, lost, contested });
  }
  return standings;
}

/** The first of the contests with whichever rival is in most of them. */
export function chiefContest(contests: readonly Contest[]): Contest | undefined {
  const counts = new Map<string, number>();
  for (const { rival } of contests) counts.set(rival, (counts.get(rival) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return contests.find(({ rival }) => counts.get(rival) === most);
}
