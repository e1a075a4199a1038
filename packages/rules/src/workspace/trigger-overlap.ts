import { clip, type Document } from '@sopwright/document';
import { defineWorkspaceRule, type Extracted, hashText, type Place, type WorkspaceContext } from '@sopwright/lint';
import {
  type Allowance,
  chiefContest,
  type ListedSkill,
  rankTriggers,
  type Standing,
  WHOLE_ALLOWANCE,
} from '../judgement/trigger-ranking.ts';
import { textField } from '../reading/frontmatter/scalar-text.ts';
import { directoryOf, isBelow, joinPath } from '../reading/paths/relative-path.ts';
import { createListFinder, type PluginFolders, pluginFoldersOf } from '../reading/skills/loaded-together.ts';
import { quotedRequestsOf } from '../reading/skills/quoted-requests.ts';
import { nameField } from '../reading/skills/skill-name.ts';
import { createRootFinder } from '../reading/skills/skill-root.ts';
import { type TriggerEvals, triggerEvalsOf } from '../reading/skills/trigger-evals.ts';
import { contentWords, sharedWords } from '../reading/text/word-set.ts';

interface Options {
  readonly recall: number;
  readonly precision: number;
}

type MessageId = 'lost' | 'taken' | 'broken';

interface Described {
  readonly place: Place;
  readonly name: string;
  readonly description: string;
  readonly whenToUse: string;
  /** Requests in quotes, see `workspace/trigger-collision`. */
  readonly quoted: readonly string[];
  /** Equal for copies of one file. */
  readonly likeness: string;
  readonly evals: TriggerEvals;
}

interface Data {
  readonly skill?: Described;
  readonly folders?: PluginFolders;
}

interface Member extends ListedSkill {
  readonly described: Described;
  readonly root: string;
}

/** The same with the path of a broken file as it is reported. */
function reported({ path, file, project }: Document, evals: TriggerEvals): TriggerEvals {
  const { broken } = evals;
  if (broken === undefined) return evals;
  const [folder, shown] = [directoryOf(path), directoryOf(file)];
  const isBeside = isBelow(folder, broken.file);
  const below = isBeside && folder !== '.' ? broken.file.slice(folder.length + 1) : broken.file;
  return { ...evals, broken: { ...broken, file: joinPath(isBeside ? shown : project, below) } };
}

/** Fewer requests prove nothing. */
const FEWEST = 5;
/** Descriptions as like as this are `workspace/near-duplicate-description`'s. */
const NEAR_DUPLICATE = 0.7;

/** Pairs of one skills folder that another rule tells of already are not told of twice. */
function isRival(a: Member, b: Member): boolean {
  if (a.root !== b.root) return true;
  if (a.described.quoted.some((request) => b.described.quoted.includes(request))) return false;
  return sharedWords(contentWords(a.description), contentWords(b.description)) < NEAR_DUPLICATE;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100));

function judge(member: Member, standing: Standing, context: WorkspaceContext<MessageId, Options>): void {
  const { asked, won, lost, taken, contested } = standing;
  const { recall, precision } = context.options;
  const rates = { recall: percent(won, asked), precision: percent(won, won + taken), won, asked };
  const { place } = member.described;
  const loss = asked >= FEWEST && won / asked < recall ? chiefContest(lost) : undefined;
  if (loss !== undefined) {
    const data = { ...rates, query: clip(loss.query, 80), other: loss.rival, limit: Math.round(recall * 100) };
    context.report({ place, messageId: 'lost', data });
    return;
  }
  const claim = won + taken >= FEWEST && won / (won + taken) < precision ? chiefContest(contested) : undefined;
  if (claim !== undefined) {
    const data = { ...rates, query: clip(claim.query, 80), other: claim.rival, limit: Math.round(precision * 100) };
    context.report({ place, messageId: 'taken', data });
  }
}

/** Skills by list. Of copies of one file the first one counts. */
function listsOf(extracts: readonly Extracted<Data>[]): Iterable<readonly Member[]> {
  const skillRoot = createRootFinder();
  const listOf = createListFinder(
    extracts.flatMap(({ project, path, data: { folders } }) =>
      folders === undefined ? [] : [{ project, path, folders }],
    ),
  );
  const lists = new Map<string, Map<string, Member>>();
  for (const { project, path, data } of extracts) {
    const { skill } = data;
    if (skill === undefined) continue;
    const root = skillRoot({ project, path });
    const list = listOf({ project, path }) ?? root;
    const members = lists.get(list) ?? new Map<string, Member>();
    lists.set(list, members);
    const { name, description, whenToUse, evals } = skill;
    const member = {
      id: skill.place.path,
      name,
      description,
      whenToUse,
      queries: evals.queries,
      described: skill,
      root,
    };
    if (!members.has(skill.likeness)) members.set(skill.likeness, member);
  }
  return [...lists.values()].map((members) => [...members.values()]);
}

/**
 * Finds descriptions that lose their own requests to another skill. Where the requests lie beside the skill that its
 * description was tried with, `[{ "query": "…", "should_trigger": true }]`, each is searched for in the names and
 * descriptions of all skills that are listed together: those of the plugins of one marketplace, or of one skills folder.
 *
 * For each request the best match wins. Recall is the part of the requests that should trigger the skill and that it wins;
 * precision is the part of those that should, of all that it wins. The search goes by words: a model understands more
 * than that, so a single request lost means little, and the rule speaks where the rates fall below their thresholds. A
 * request that should not trigger the skill counts as another one's only if that one is close behind.
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
export default defineWorkspaceRule<MessageId, Options, Data>({
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
      lost: 'Request "{query}" finds {other} first: recall is {recall} % ({won} of {asked}), expected {limit} %; precision is {precision} %.',
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
  collect(document, locate, files) {
    const folders = pluginFoldersOf(document);
    if (folders !== undefined) return { folders };
    const field = document.kind === 'skill' ? textField(document, 'description') : undefined;
    // A skill that the model does not see is in nobody's way.
    if (field === undefined || document.frontmatter.get('disable-model-invocation')?.value === true) return undefined;
    const name = nameField(document)?.value ?? '';
    const skill: Described = {
      place: locate(field.valueRange),
      name,
      description: field.value,
      whenToUse: textField(document, 'when_to_use')?.value ?? '',
      quoted: quotedRequestsOf(document).map(({ text }) => text),
      likeness: `${name} ${document.text.length} ${hashText(field.value)}`,
      evals: reported(document, triggerEvalsOf(document, files)),
    };
    return { skill };
  },
  check(extracts, context) {
    const allowance: Allowance = { left: WHOLE_ALLOWANCE };
    for (const { data } of extracts) {
      const { place, evals } = data.skill ?? {};
      if (place !== undefined && evals?.broken !== undefined) {
        context.report({ place, messageId: 'broken', data: { ...evals.broken } });
      }
    }
    for (const members of listsOf(extracts)) {
      if (!members.some(({ queries }) => queries.length > 0)) continue;
      const standings = rankTriggers(members, isRival, allowance);
      for (const member of members) {
        const standing = standings.get(member.id);
        if (standing !== undefined) judge(member, standing, context);
      }
    }
  },
});
