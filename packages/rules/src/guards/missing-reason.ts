import type { Document } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { type Guard, guardSentencesOf } from '../judgement/guard.ts';
import { languagesOf } from '../judgement/language.ts';
import { isExplainedNearby } from '../judgement/neighbour.ts';
import { givesReason } from '../judgement/reason.ts';
import { blockRangeOf } from '../judgement/sentence.ts';

const CAPITALS = /\b(?:DO NOT|DON['’]T|NEVER|MUST NOT|SHALL NOT|SHOULD NOT)\b/;
/** The words as such: "a file with more than ten MUST, ALWAYS or NEVER". */
const LISTED = /\b(?:MUST|ALWAYS|NEVER|NOT)[,/]?\s*(?:or|and)?\s*$/;
/** A clause behind a mark tells more about the prohibition: a consequence, or what to do instead. */
const CLAUSE = /(?:\s[—–-]\s|[:;(：；（—])\s*\S+\s+\S+/;

function hasReason(document: Document, { sentence, words }: Guard): boolean {
  const [start, end] = blockRangeOf(document, sentence);
  const { text } = document;
  const around = `${text.slice(start, words[0])} ${text.slice(words[1], end)}`;
  return CLAUSE.test(text.slice(words[1], end)) || givesReason(around, languagesOf(document));
}

/**
 * Finds prohibitions in capitals ("DO NOT", "NEVER", "MUST NOT") that stand alone in their paragraph or list item: no
 * reason, no consequence, no other way. A model keeps to a rule better, and in more cases than its author thought of, when
 * it knows what the rule protects. Capitals without a reason wear out; the next one is read like the first.
 *
 * A condition under which the thing is allowed ("without confirmation", "unless …") counts as a reason. So does a neighbour
 * that says what is right: the sentence before in the same paragraph or item, the step after a first step "DON'T delete
 * it", a paragraph "Rationale: …" behind.
 *
 * ## How to fix
 * Say why behind the prohibition: "DO NOT push to main: the deployment starts at once". Or say what to do instead.
 */
export default defineRule({
  meta: {
    id: 'guards/missing-reason',
    summary: 'A prohibition in capitals has no reason.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/strands-agents/agent-sop',
        level: 'MUST',
        date: '2026-08-05',
        note: 'A negative constraint says why: because, since, as, to avoid.',
      },
    ],
    messages: { missing: '"{words}" has no reason, expected why, or what to do instead.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    for (const guard of guardSentencesOf(document)) {
      const { sentence, words } = guard;
      const found = document.text
        .slice(...words)
        .replace(/\s+/g, ' ')
        .trim();
      if (sentence.place === 'heading' || sentence.place === 'cell') continue;
      if (!CAPITALS.test(found) || /[:：]\s*$/.test(sentence.text)) continue;
      if (LISTED.test(document.text.slice(sentence.range[0], words[0]))) continue;
      if (hasReason(document, guard) || isExplainedNearby(document, guard.sentence)) continue;
      context.report({ range: sentence.range, messageId: 'missing', data: { words: found } });
    }
  },
});
