import { defineWorkspaceRule, hashText, type Place } from '@sopwright/lint';
import { splitSentences } from '../judgement/sentence.ts';
import { rangeInValue, textField } from '../reading/frontmatter/scalar-text.ts';
import { nameField } from '../reading/skills/skill-name.ts';
import { createRootFinder } from '../reading/skills/skill-root.ts';

interface Phrase {
  readonly text: string;
  readonly place: Place;
}

interface Quoting {
  readonly phrases: readonly Phrase[];
  /** Equal for copies of one file. */
  readonly likeness: string;
}

const FIELDS = ['description', 'when_to_use'] as const;
const QUOTED =
  /"([^"\n]{3,120})"|“([^”\n]{3,120})”|「([^」\n]{2,60})」|«([^»\n]{3,120})»|(?<![\p{L}\p{N}])'([^'\n]{3,120})'(?![\p{L}\p{N}])/gu;
/** A sentence that says when not to use the skill, or which other one to use. */
const ELSEWHERE =
  /\b(?:not|never|don['’]t|instead|except|unless|rather than|nicht|pas|non|não|no)\b|→|->|不|别|勿|ない|ません|아니/iu;

/** Words of a phrase in one case and without marks; empty for one that is too short to tell requests apart. */
function normalized(phrase: string): string {
  const words =
    phrase
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? [];
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u.test(phrase);
  return words.length >= 2 || isDense ? words.join(' ') : '';
}

/**
 * Finds requests that two skills of one skills folder quote as theirs: both say to use them when the user says "clean up
 * the books". A model can only guess which of the two is meant, and a user cannot know which one will answer.
 *
 * A phrase is what stands in quotes in `description` or `when_to_use`, with two words or more. What a skill says it is not
 * for does not count, nor do copies of one skill and skills of different plugins.
 *
 * ## How to fix
 * Leave the phrase with the skill it belongs to, and let the other one say "not for …" with that skill's name.
 */
export default defineWorkspaceRule<'shared', object, Quoting>({
  meta: {
    id: 'workspace/trigger-collision',
    summary: 'Two skills of one skills folder quote the same request as theirs.',
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
        note: 'A description makes the skill trigger for its own tasks and for no others.',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/TROUBLESHOOTING.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'Overlapping triggers activate the wrong skill.',
      },
    ],
    messages: { shared: 'Request "{phrase}" is quoted in {other} too, expected it in one of the two.' },
  },
  on: 'workspace',
  collect(document, locate) {
    if (document.kind !== 'skill') return undefined;
    const phrases = FIELDS.flatMap((key): Phrase[] => {
      const field = textField(document, key);
      if (field === undefined) return [];
      return splitSentences(field.value).flatMap(([from, to]) => {
        const sentence = field.value.slice(from, to);
        // The words in quotes are the user's: a "not" among them is none of the author's.
        if (ELSEWHERE.test(sentence.replace(QUOTED, '""'))) return [];
        return [...sentence.matchAll(QUOTED)].flatMap((match): Phrase[] => {
          const text = normalized(match.slice(1).find((group) => group !== undefined) ?? '');
          const start = from + match.index;
          return text === ''
            ? []
            : [{ text, place: locate(rangeInValue(document, field, [start, start + match[0].length])) }];
        });
      });
    });
    const description = textField(document, 'description')?.value ?? '';
    const name = nameField(document)?.value ?? '';
    if (phrases.length === 0) return undefined;
    return { phrases, likeness: `${name} ${document.text.length} ${hashText(description)}` };
  },
  check(extracts, context) {
    const skillRoot = createRootFinder();
    const owners = new Map<string, { readonly path: string; readonly likeness: string }>();
    for (const extract of extracts) {
      const root = skillRoot(extract);
      const { likeness, phrases } = extract.data;
      for (const { text, place } of phrases) {
        const key = `${root}\n${text}`;
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, { path: place.path, likeness });
        else if (owner.path !== place.path && owner.likeness !== likeness) {
          context.report({ place, messageId: 'shared', data: { phrase: text.slice(0, 60), other: owner.path } });
        }
      }
    }
  },
});
