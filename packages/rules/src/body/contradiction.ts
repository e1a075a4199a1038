import type { Document, Range } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { isShowing } from '../judgement/instruction.ts';
import { type Sentence, sentencesOf } from '../judgement/sentence.ts';
import { matchesOf } from '../reading/text/matches.ts';
import { createStemFinder } from '../reading/text/stems.ts';

const WHO = '(?:you |the agent |agents |we )?';
const FORBIDS: RegExp = new RegExp(
  `^${WHO}(?:(?:must |should )?never|(?:must|shall|should|may) not|(?:do not|don['’]t)(?: ever)?)\\s+(.+)$`,
  'isu',
);
const COMMANDS: RegExp = new RegExp(`^${WHO}(?:(?:must |should )?always|must|shall)\\s+(.+)$`, 'isu');
/** Words that make a rule one without exceptions, whatever section it stands in. */
const UNIVERSAL = /^\W*(?:\w+ ){0,2}?(?:never|always|don['’]t ever|do not ever)\b/i;
const ARTICLE = /^(?:an?|the|any|all|ever)$/;
const FEWEST_WORDS = 2;

/** More sentences of the same words say nothing new. */
const MOST_SAME = 4;

// Spelled out rather than without regard to case, which is three times as slow.
const SIGN =
  /\b(?:[Nn]ever|NEVER|(?:[Mm]ust|MUST|[Ss]hall|SHALL|[Ss]hould|SHOULD|[Mm]ay) (?:not|NOT)|[Dd]o not|DO NOT|[Dd]on['’]t|DON['’]T|[Aa]lways|ALWAYS|[Mm]ust|MUST|[Ss]hall|SHALL)\b/g;
const TWO_WORDS = /[\s*_`]+(?:ever[\s*_`]+)?([\w-]{1,40})[\s*_`]+(?:(?:an?|the|any|all)[\s*_`]+)?([\w-]{1,40})/iy;
const findCommands = createStemFinder(['always', 'must', 'shall']);
const findProhibitions = createStemFinder([
  'never',
  'do not',
  "don't",
  'don’t',
  'must not',
  'shall not',
  'should not',
  'may not',
]);

/** True where some two words stand behind a prohibition and behind a command: far cheaper than reading the sentences. */
function mayContradict(document: Document): boolean {
  if (findCommands(document).length === 0 || findProhibitions(document).length === 0) return false;
  const { text } = document;
  const commanded = new Set<string>();
  const forbidden = new Set<string>();
  for (const { 0: sign, index } of matchesOf(SIGN, text)) {
    TWO_WORDS.lastIndex = index + sign.length;
    const [, first = '', second = ''] = TWO_WORDS.exec(text) ?? [];
    if (second === '') continue;
    (/^(?:always|must|shall)$/i.test(sign) ? commanded : forbidden).add(`${first} ${second}`.toLowerCase());
  }
  return [...forbidden].some((words) => commanded.has(words));
}

/** What a sentence commands or forbids, word for word but for articles. */
interface Directive {
  readonly key: string;
  readonly forbids: boolean;
  readonly isUniversal: boolean;
  readonly section: Sentence['section'];
  readonly range: Range;
}

function directiveOf({ text }: Document, { range, section }: Sentence): Directive | undefined {
  const sentence = text
    .slice(...range)
    .replace(/[*_`]/g, '')
    .replace(/^[\s\W]+/u, '')
    .trim();
  const forbidden = FORBIDS.exec(sentence)?.[1];
  const rest = forbidden ?? COMMANDS.exec(sentence)?.[1];
  // A list of cases, or a reason, follows: what is meant is not the sentence alone.
  if (rest === undefined || /[:：,;]\s*$/.test(rest)) return undefined;
  const words = (rest.toLowerCase().match(/[\p{L}\p{N}_./@-]+/gu) ?? [])
    .map((word) => word.replace(/\.+$/, ''))
    .filter((word) => word !== '' && !ARTICLE.test(word));
  if (words.length < FEWEST_WORDS) return undefined;
  const isUniversal = UNIVERSAL.test(sentence);
  return { key: words.join(' '), forbids: forbidden !== undefined, isUniversal, section, range };
}

/**
 * Finds commands that the same file forbids: "Always commit the lock file" and, further down, "Never commit the lock file".
 * A model follows one of the two, and not the same one each time.
 *
 * Only the same words count, articles and markup aside: "always" against "never" anywhere in the file, "must" against "must
 * not" within one section. Whether two different sentences contradict each other depends on the case each is about.
 * Headings, tables and sections that show what is wrong are left alone.
 *
 * ## How to fix
 * Keep the one that holds. Where both do, say when: "Always commit the lock file of an application."
 */
export default defineRule({
  meta: {
    id: 'body/contradiction',
    summary: 'The same thing is commanded and forbidden.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://code.claude.com/docs/en/memory',
        level: 'SHOULD',
        date: '2026-08-22',
        note: 'Of two rules that contradict each other, Claude may pick either.',
      },
    ],
    messages: { contradicts: 'This contradicts line {line}, which {verb} the same, expected one of the two.' },
  },
  on: ['skill', 'agent', 'command'],
  when: mayContradict,
  check(document, context) {
    const known = new Map<string, Directive[]>();
    for (const sentence of sentencesOf(document)) {
      if (sentence.place === 'heading' || sentence.place === 'cell' || isShowing(sentence.section)) continue;
      const directive = directiveOf(document, sentence);
      if (directive === undefined) continue;
      const same = known.get(directive.key) ?? [];
      const other = same.find(({ forbids, isUniversal, section }) => {
        return (
          forbids !== directive.forbids && (section === directive.section || (isUniversal && directive.isUniversal))
        );
      });
      if (other !== undefined) {
        const line = document.lines.position(other.range[0]).line;
        context.report({
          range: directive.range,
          messageId: 'contradicts',
          data: { line, verb: other.forbids ? 'forbids' : 'commands' },
        });
      }
      if (same.length < MOST_SAME) known.set(directive.key, [...same, directive]);
    }
  },
});
