import { defineRule } from '@sopwright/lint';
import { rangeInValue, textField } from '../reading/frontmatter/scalar-text.ts';

interface Options {
  readonly secondPerson: boolean;
}

// Bounded, so that quotes without an end do not each cost a walk to the end of the text.
const QUOTED =
  /"[^"]*"|“[^”]{0,400}”|「[^」]{0,400}」|『[^』]{0,400}』|`[^`]*`|(?<![\p{L}\p{N}])['‘][^'’]{0,200}(?:['’](?=\p{L})[^'’]{0,200}){0,8}['’](?![\p{L}\p{N}])/gu;
// What follows one of these up to the end of the sentence is said by the user, with or without quotes.
const USER_WORDS =
  /\b(?:triggers?|keywords?|phrases?|says?|said|asks?|asked|asking|mentions?|requests?|queries|prompts?|questions?|such as|like|e\.g\.)(?=[\s:(])[^.!?]*/giu;
// Letters, hyphens, slashes or dots beside the word make it a part of something else: I/O, us-east-1, my.cnf. So does a
// capital inside a sentence: the For You feed.
const FIRST =
  /(?<![\w/.@-])(?:I(?:['’](?:m|ll|ve))?|me|my|myself|we(?:['’](?:re|ll))?|ours?|us|(?:My|We|Our)(?<=(?:^|[.!?:—])\s{0,9}(?:My|We|Our)))(?![\w/-]|\.\w)/g;
const SECOND = /(?<![\w/.@-])(?:you|You(?<=(?:^|[.!?:—])\s{0,9}You))(?:['’](?:re|ll)|r|rs|rself)?(?![\w/-]|\.\w)/g;
// An imperative speaks to somebody by itself, and so does what it hangs on: "Use when you have a plan".
const TRIGGER =
  /(?<=^\W{0,9}|[.!?:;—–]\s{1,9})(?:(?:always|do not|don['’]t|never|only) )?(?:activate|apply|consult|invoke|load|reach for|run|trigger|use)\b(?=[^.!?]{0,600}?\b(?:after|before|if|moment|once|unless|when|whenever|where|while)\b)(?:[^.!?]|[.!?](?!\s))*/giu;
const ANY_PERSON = /\b(?:I|[Mm][ey]|[Mm]yself|[Ww]e|[Oo]urs?|us|[Yy]ou(?:rs?|rself)?)\b/;
const NUMERAL = /\b(?:part|phase|type|class|level|stage|tier|title|category|appendix|chapter|section|volume|war)\s$/i;
// "WW I", "Elizabeth I": a name before it, and the end of the clause behind it.
const NAME = /(?:^|\s)\p{Lu}[\p{L}\p{N}]*\s$/u;
const CLAUSE_END = /^\s*(?:[.,;:!?)/&]|$|(?:and|or|to) I{2}\b)/;
const ENGLISH = /\b(?:the|and|when|with|this|use|for|to|from|can|help)\b/gi;

function isNumeral(text: string, { 0: word, index }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 20), index);
  return (
    NUMERAL.test(before) || (word === 'I' && NAME.test(before) && CLAUSE_END.test(text.slice(index + 1, index + 20)))
  );
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}

/**
 * Finds descriptions that speak as somebody (`I can help`, `our`) or to somebody (`you can`, `your`). A description is
 * put into the system prompt next to those of other skills, where "I" is no longer the skill and "you" no longer the
 * user; third person ("Creates release notes") and the imperative ("Use when …") read right there.
 *
 * In the sentence that says when, "you" is whom the imperative speaks to, and passes: "Use when you have a plan". What a
 * user is quoted to say may hold any person: `when the user says "check my invoice"`. Only English is judged.
 *
 * ## How to fix
 * Say what the skill does, and what the user does: "Creates release notes. Use when the user prepares a release."
 */
export default defineRule<'first' | 'second', Options>({
  meta: {
    id: 'description/person',
    summary: 'The description speaks in the first or second person.',
    kind: 'style',
    severity: 'warning',
    presets: { recommended: ['warning', { secondPerson: false }], guidelines: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices',
        level: 'SHOULD',
        date: '2026-08-22',
        note: 'Asks for the third person; https://agentskills.io asks for the imperative. Both pass, "Use when you …" included.',
      },
    ],
    messages: {
      first: 'Description speaks as `{word}`, expected the third person or the imperative.',
      second: 'Description speaks to `{word}`, expected the third person or the imperative.',
    },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          secondPerson: { type: 'boolean', default: true, description: 'Report `you` and `your`, too.' },
        },
      },
      defaults: { secondPerson: true },
    },
  },
  on: ['skill'],
  check(document, context) {
    const field = textField(document, 'description');
    if (field === undefined || !ANY_PERSON.test(field.value)) return;
    if ((field.value.match(ENGLISH)?.length ?? 0) < 2) return;
    const text = blank(blank(field.value, QUOTED), USER_WORDS);
    const found = [...text.matchAll(FIRST)].find((match) => !isNumeral(text, match));
    const second = context.options.secondPerson ? blank(text, TRIGGER).matchAll(SECOND).next().value : undefined;
    for (const [match, messageId] of [
      [found, 'first'],
      [second, 'second'],
    ] as const) {
      if (match === undefined) continue;
      const [word] = match;
      const range = rangeInValue(document, field, [match.index, match.index + word.length]);
      context.report({ range, messageId, data: { word } });
    }
  },
});
