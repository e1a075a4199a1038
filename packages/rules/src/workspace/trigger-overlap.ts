import { clip } from '@sopwright/document';
import { defineWorkspaceRule, type WorkspaceContext } from '@sopwright/lint';
import {
  type Allowance,
  type Contest,
  chiefContest,
  rankTriggers,
  type Standing,
  WHOLE_ALLOWANCE,
} from '../judgement/trigger-ranking.ts';
import { isRival, type ListData, type ListMember, listDataOf, skillLists } from '../reading/skills/skill-lists.ts';

interface Options {
  readonly recall: number;
  readonly precision: number;
}

type MessageId = 'lost' | 'taken' | 'broken';

/** Fewer requests prove nothing. */
const FEWEST = 5;
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100));

/** Requests that a message names besides the first. */
const MAX_NAMED = 3;

/** What becomes of the other lost requests: those of the same rival, then others with theirs. */
function furtherOf(lost: readonly Contest[], chief: Contest): string {
  const others = lost.filter((contest) => contest !== chief);
  const ordered = [
    ...others.filter(({ rival }) => rival === chief.rival),
    ...others.filter(({ rival }) => rival !== chief.rival),
  ];
  const named = ordered.slice(0, MAX_NAMED).map(({ query, rival }) => {
    const text = `"${clip(query, 80)}"`;
    return rival === chief.rival ? `, so does ${text}` : `, ${text} finds ${rival}`;
  });
  const rest = others.length - named.length;
  return named.join('') + (rest === 0 ? '' : `, ${rest} more find others`);
}

function judge(member: ListMember, standing: Standing, context: WorkspaceContext<MessageId, Options>): void {
  const { asked, won, lost, taken, contested } = standing;
  const { recall, precision } = context.options;
  const rates = { recall: percent(won, asked), precision: percent(won, won + taken), won, asked };
  const { place } = member.described;
  const loss = asked >= FEWEST && won / asked < recall ? chiefContest(lost) : undefined;
  if (loss !== undefined) {
    const found = { query: clip(loss.query, 80), other: loss.rival, further: furtherOf(lost, loss) };
    const data = { ...rates, ...found, limit: Math.round(recall * 100) };
    context.report({ place, messageId: 'lost', data });
    return;
  }
  const claim = won + taken >= FEWEST && won / (won + taken) < precision ? chiefContest(contested) : undefined;
  if (claim !== undefined) {
    const data = { ...rates, query: clip(claim.query, 80), other: claim.rival, limit: Math.round(precision * 100) };
    context.report({ place, messageId: 'taken', data });
  }
}

/**
 * Finds descriptions that lose their own requests to another skill. Where the requests lie beside the skill that its
 * description was tried with, `[{ "query": "…", "should_trigger": true }]`, each is searched for in the names and
 * descriptions of all skills that are listed together: those of the plugins of one marketplace, or of one skills folder.
 *
 * For each request the best match wins. Recall is the part of the requests that should trigger the skill and that it
 * wins; precision is the part of those that should, of all that it wins. The search goes by words: a model understands
 * more than that, so a single request lost means little, and the rule speaks where the rates fall below their
 * thresholds: with both at 1, every skill that is not perfect. A request that should not trigger the skill counts as
 * another one's only if that one is close behind.
 *
 * Read are `evals/*.json`, files such as `trigger_evals.json` or `eval_queries.json` beside the SKILL.md, and
 * `tools/evals/<plugin>/<skill>/*.json` at the top of the project. A file that is meant as such a list and is broken is told
 * of; files of another shape are left alone. Skills without requests are compared by
 * [`workspace/near-duplicate-description`](./near-duplicate-description.md) and
 * [`workspace/trigger-collision`](./trigger-collision.md); a pair that these two tell of is left to them. Where thousands of
 * skills are listed together, or have tens of thousands of requests, the search is left out.
 *
 * ## How to fix
 * Say in the description what the lost requests have in common, and let the other skill say what it is not for.
 */
export default defineWorkspaceRule<MessageId, Options, ListData>({
  meta: {
    id: 'workspace/trigger-overlap',
    summary: 'A skill loses the requests it was made for to another one.',
    kind: 'problem',
    severity: 'warning',
    presets: { guidelines: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/skill-creation/optimizing-descriptions',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'Try a description with requests that should trigger the skill and others that should not.',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/TROUBLESHOOTING.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'Overlapping triggers activate the wrong skill.',
      },
    ],
    messages: {
      lost: 'Request "{query}" finds {other} first{further}: recall is {recall} % ({won} of {asked}), expected {limit} %; precision is {precision} %.',
      taken:
        'Request "{query}" finds this skill before {other}: precision is {precision} %, expected {limit} %; recall is {recall} % ({won} of {asked}).',
      broken:
        'Eval set {file} is broken at line {line}, expected a list of `{ "query": "…", "should_trigger": true }`.',
    },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          recall: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            default: 0.8,
            description: 'Least part of the requests that should trigger a skill for which it must be found first.',
          },
          precision: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            default: 0.5,
            description: 'Least part of the requests that find a skill first which must be its own.',
          },
        },
      },
      defaults: { recall: 0.8, precision: 0.5 },
    },
  },
  on: 'workspace',
  collect: listDataOf,
  check(extracts, context) {
    const allowance: Allowance = { left: WHOLE_ALLOWANCE };
    for (const { data } of extracts) {
      const { place, evals } = data.skill ?? {};
      if (place !== undefined && evals?.broken !== undefined) {
        context.report({ place, messageId: 'broken', data: { ...evals.broken } });
      }
    }
    for (const members of skillLists(extracts)) {
      if (!members.some(({ queries }) => queries.length > 0)) continue;
      const standings = rankTriggers(members, isRival, allowance);
      for (const member of members) {
        const standing = standings.get(member.id);
        if (standing !== undefined) judge(member, standing, context);
      }
    }
  },
});
