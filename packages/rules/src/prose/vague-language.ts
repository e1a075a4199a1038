import { defineRule } from '@sopwright/lint';
import { instructionsOf } from '../judgement/instruction.ts';
import { phrasePattern } from '../judgement/phrase.ts';
import { matchesOf } from '../reading/text/matches.ts';

const DECIDES = '(?:if|when|where|as)(?: it| this| that|ever it)?';
const VERBS =
  'Add|Adjust|Apply|Call|Choose|Configure|Create|Define|Display|Document|Ensure|Execute|Format|Generate|Handle|Implement|Include|Invoke|Load|Log|Pick|Provide|Return|Run|Select|Set|Use|Write';

/** Words that leave to the reader whether, or how, something is done. */
const HEDGES: readonly string[] = [
  '(?<!/)(?:maybe|perhaps)(?! (?:they|you|it|he|she|we|even|literally|the|that|this|there|not|types?)\\b)',
  'should (?:probably|perhaps|maybe|ideally|generally|usually|typically|preferably)',
  'you (?:should |will |would )?probably (?:should|want|need)',
  '(?:(?<=[,;:(–—] )|(?<=^\\W{0,3})|(?<=\\b(?:and|but|so|then) ))you (?:may|might|could)(?: also)? (?:want|wish|like|prefer|choose|try|consider)(?: to| \\w+ing\\b)',
  'it (?:may|might|could) be (?:worth|useful|helpful|better|best|good|wise|a good idea|worthwhile)',
  '(?:use|using|apply|exercise) (?:your )?(?:own |best |good |professional )*(?:judge?ment|discretion|intuition)',
  "at your (?:own )?discretion|as you see fit|(?:it is|it[’']s) up to you|feel free to",
  `${DECIDES} (?:seems|feels|looks) (?:appropriate|right|reasonable|necessary|useful|good|fit|better|best|relevant|needed)`,
  `if it seems|${DECIDES} makes sense(?! (?:to|for)\\b)`,
  '(?:if|when|where|as|whenever|wherever) (?:deemed )?appropriate(?! for| to)',
];

const HEDGE = phrasePattern(HEDGES);
/** `consider` as an instruction: at the start of a sentence or behind its condition, with something to do. */
const CONSIDER =
  /(?:^|[,:;–—] ?(?:also |then )?)(consider (?:also )?(?!(?:\w*thing|missing|existing|remaining|following|underlying|pending|incoming|working)\b)\w+ing)\b(?! ?:)/gi;
const APPROPRIATE = new RegExp(
  `^(?:[\\w /]{1,30}: ?)?(?:${VERBS})\\b[^.;:(]{0,60}?\\b(?<![-\\w])((?:an? |the |any )?(?:most )?appropriate(?:ly)?)\\b`,
);
/** A choice that is the sentence's whole instruction. */
const BEST =
  /^(?:[\w /]{1,30}: ?)?(?:Apply|Choose|Pick|Select|Take|Use)\s+((?:the |an? )?(?:best|right|most suitable|optimal|ideal) (?:option|tool|approach|choice|method|solution|strategy|one))\b/;
/** What makes "appropriate" definite: the sentence, or what follows its colon, says by which measure. */
const MEASURE =
  /\b(?:based|according|depending|for|from|per|by|below|following|above|given|matching|listed|table|see|if|when|to)\b|:\s*$|\(|`/i;

/**
 * Finds instructions that leave the decision open: `maybe`, `consider adding`, `you might want to`, `use your judgment`,
 * `when appropriate`, an "appropriate" or "the best option" that nothing measures. A person reads these as permission; a model decides anew
 * each time, and two runs of the same skill do different things.
 *
 * Quotes, code, tables, examples and statements of fact are left alone.
 *
 * ## How to fix
 * Say what to do and on which condition: not "consider adding a test" but "add a test when the change fixes a bug".
 * Where the choice really is open, name the default.
 */
export default defineRule({
  meta: {
    id: 'prose/vague-language',
    summary: 'An instruction leaves open whether or how to do something.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'Words to avoid: maybe, probably, consider, should, might, use your judgment, appropriate, if it seems.',
      },
    ],
    messages: { vague: '`{words}` leaves the decision open, expected what to do and when.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const report = (start: number, words: string): void => {
      const end = start + words.trimEnd().length;
      context.report({
        range: [start, end],
        messageId: 'vague',
        data: { words: document.text.slice(start, end).replace(/\s+/g, ' ') },
      });
    };
    for (const { text, range } of instructionsOf(document)) {
      // Words in square brackets are blanks of a form that somebody else fills in.
      if (text.includes('[')) continue;
      for (const match of matchesOf(HEDGE, text)) report(range[0] + match.index, match[0]);
      for (const match of matchesOf(CONSIDER, text)) {
        const words = match[1] ?? '';
        report(range[0] + match.index + match[0].length - words.length, words);
      }
      const bare = APPROPRIATE.exec(text) ?? BEST.exec(text);
      const words = bare?.[1] ?? '';
      if (
        bare === null ||
        /\b(?:if|when|where|as) appropriate/i.test(bare[0]) ||
        MEASURE.test(text.slice(bare[0].length))
      )
        continue;
      report(range[0] + bare[0].length - words.length, words);
    }
  },
});
