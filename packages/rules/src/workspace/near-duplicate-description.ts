import { defineWorkspaceRule, hashText, type Place } from '@sopwright/lint';
import { textField } from '../reading/frontmatter/scalar-text.ts';
import { nameField } from '../reading/skills/skill-name.ts';
import { createRootFinder } from '../reading/skills/skill-root.ts';
import { contentWords, likePairs } from '../reading/text/word-set.ts';

interface Options {
  readonly threshold: number;
}

interface Described {
  readonly place: Place;
  /** Content words with blanks between them: one text costs less to keep than many. */
  readonly words: string;
  /** Equal for copies of one file: its name, its length and the hash of its description. */
  readonly likeness: string;
}

// Two descriptions of a few words are alike by chance.
const FEWEST_WORDS = 6;

/**
 * Finds skills of one skills folder whose descriptions use nearly the same words. A model has nothing else to tell them
 * apart by, so it picks either, and a user cannot know which one will answer.
 *
 * Words are compared without order, case and the commonest English words; Chinese and Japanese by pairs of characters.
 * Copies of one file are not reported, nor skills of different plugins. A copy under another name is a second skill.
 *
 * ## How to fix
 * Say in each description what it does and the other does not, or make one skill of the two.
 */
export default defineWorkspaceRule<'alike', Options, Described>({
  meta: {
    id: 'workspace/near-duplicate-description',
    summary: 'Two skills of one skills folder have nearly the same description.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/skill-creation/optimizing-descriptions',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'A description makes the skill trigger for its own tasks and for no others.',
      },
    ],
    messages: {
      alike: 'Description shares {percent} % of its words with that of {other}, expected less than {limit} %.',
    },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          threshold: {
            type: 'number',
            exclusiveMinimum: 0,
            maximum: 1,
            default: 0.7,
            description: 'Part of all their words that two descriptions may not have in common.',
          },
        },
      },
      defaults: { threshold: 0.7 },
    },
  },
  on: 'workspace',
  collect(document, locate) {
    if (document.kind !== 'skill') return undefined;
    const field = textField(document, 'description');
    if (field === undefined) return undefined;
    const words = contentWords(field.value);
    if (words.length < FEWEST_WORDS) return undefined;
    const name = nameField(document)?.value ?? '';
    const likeness = `${name} ${document.text.length} ${hashText(field.value)}`;
    return { place: locate(field.valueRange), words: words.join(' '), likeness };
  },
  check(extracts, context) {
    const { threshold } = context.options;
    const skillRoot = createRootFinder();
    const roots = new Map<string, { owner: Described; words: readonly string[] }[]>();
    for (const extract of extracts) {
      const { data } = extract;
      const root = skillRoot(extract);
      const sets = roots.get(root) ?? [];
      roots.set(root, sets);
      sets.push({ owner: data, words: data.words.split(' ') });
    }
    for (const sets of roots.values()) {
      for (const { earlier, later, share } of likePairs(sets, threshold)) {
        if (earlier.likeness === later.likeness) continue;
        context.report({
          place: later.place,
          messageId: 'alike',
          data: {
            percent: Math.floor(share * 100),
            other: earlier.place.path,
            limit: Math.round(threshold * 100),
          },
        });
      }
    }
  },
});
