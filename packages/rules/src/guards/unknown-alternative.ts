import { defineWorkspaceRule, type Place } from '@sopwright/lint';
import { distance } from 'fastest-levenshtein';
import { withoutQuotes } from '../judgement/clause.ts';
import { rangeInValue, textField } from '../reading/frontmatter/scalar-text.ts';
import { nameField } from '../reading/skills/skill-name.ts';

interface Options {
  readonly report: 'slips' | 'all';
}

interface Mention {
  readonly name: string;
  readonly place: Place;
}

interface Named {
  readonly name?: string;
  readonly mentions: readonly Mention[];
}

const NAME = '`?/?((?:[a-z0-9]+(?:-[a-z0-9]+)*:)?[a-z0-9]+(?:-[a-z0-9]+)+)`?';
/** Sends a request elsewhere: an arrow, or "use" with a word behind the name, or a bracket around, that makes it a skill. */
const ROUTE: RegExp = new RegExp(
  `(?:→|->)\\s*(?:use\\s+|see\\s+)?(?:the\\s+)?${NAME}(?=\\s*(?:[).,;|]|$))` +
    `|\\b(?:use|see|prefer|invoke)\\s+(?:the\\s+)?${NAME}(?=\\s+(?:skill|instead|plugin|agent)\\b)` +
    `|\\((?:use|see)\\s+(?:the\\s+)?${NAME}\\s*\\)`,
  'giu',
);

const SHORTEST_SLIP = 6;
const MOST_STEPS = 2;

/** The name of the workspace that a name is a slip of: a letter or two away. */
function slipOf(name: string, known: ReadonlySet<string>): string | undefined {
  if (name.length < SHORTEST_SLIP) return undefined;
  let best: string | undefined;
  let fewest = MOST_STEPS + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > MOST_STEPS) continue;
    const steps = distance(candidate, name);
    if (steps < fewest) [best, fewest] = [candidate, steps];
  }
  return best;
}

/** Everything that a path says by its folders: plugins and skills are called after them. */
function foldersOf(path: string): readonly string[] {
  return path.split('/').slice(0, -1);
}

/**
 * Finds descriptions that send a request to a skill that is not there under that name: "for refunds use
 * `handling-refund` instead" beside a skill `handling-refunds`. A model that follows the sentence asks for a skill that
 * its client does not know.
 *
 * Only a name close to one of the workspace counts: it may else be a skill of another plugin, or of the client itself.
 * Names of skills, agents, commands, plugins and folders are known. Quoted words are a user's, and pass.
 *
 * ## How to fix
 * Write the skill's name as its frontmatter has it.
 *
 * ## When not to use it
 * The option `report: "all"` reports every name that the workspace does not have. Set it where the workspace holds all
 * skills that are installed together.
 */
export default defineWorkspaceRule<'slip' | 'unknown', Options, Named>({
  meta: {
    id: 'guards/unknown-alternative',
    summary: 'The description sends to a skill that does not exist under that name.',
    kind: 'problem',
    severity: 'warning',
    presets: { guidelines: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/TROUBLESHOOTING.md',
        level: 'MAY',
        date: '2026-06-17',
        note: 'A negative scope limits activation by requests that are only near.',
      },
      {
        source: 'https://code.claude.com/docs/en/skills',
        level: 'MUST',
        date: '2026-08-22',
        note: 'Skills are called by their name.',
      },
    ],
    messages: {
      slip: 'Name `{name}` is no skill of the workspace, expected `{nearest}`.',
      unknown: 'Name `{name}` is no skill of the workspace, expected one that is installed with this skill.',
    },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          report: {
            enum: ['slips', 'all'],
            default: 'slips',
            description: 'Names to report: those close to one of the workspace, or all that it does not have.',
          },
        },
      },
      defaults: { report: 'slips' },
    },
  },
  on: 'workspace',
  collect(document, locate) {
    const { kind } = document;
    if (kind === 'reference' || kind === 'sop' || kind === 'instruction') return undefined;
    const name = nameField(document)?.value.trim();
    const field = kind === 'skill' ? textField(document, 'description') : undefined;
    const matches = field === undefined ? [] : [...withoutQuotes(field.value).matchAll(ROUTE)];
    const mentions = matches.flatMap((match): Mention[] => {
      const found = match.slice(1).find((group) => group !== undefined);
      if (field === undefined || found === undefined) return [];
      const start = match.index + match[0].indexOf(found);
      const range = rangeInValue(document, field, [start, start + found.length]);
      return [{ name: found, place: locate(range) }];
    });
    return { ...(name === undefined ? {} : { name }), mentions };
  },
  check(extracts, context) {
    const mentions = extracts.flatMap(({ data }) => data.mentions);
    if (mentions.length === 0) return;
    const known = new Set<string>();
    const skills = new Set<string>();
    for (const { path, kind, data } of extracts) {
      for (const folder of foldersOf(path)) known.add(folder);
      known.add(path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, ''));
      if (data.name !== undefined) known.add(data.name);
      if (kind === 'skill' && data.name !== undefined) skills.add(data.name);
    }
    for (const { name, place } of mentions) {
      const own = name.slice(name.indexOf(':') + 1);
      if (known.has(name) || known.has(own)) continue;
      const nearest = slipOf(own, skills);
      if (nearest !== undefined) context.report({ place, messageId: 'slip', data: { name, nearest } });
      else if (context.options.report === 'all') context.report({ place, messageId: 'unknown', data: { name } });
    }
  },
});
