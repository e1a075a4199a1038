import { defineRule } from '@sopwright/lint';
import { withoutQuotes } from '../judgement/clause.ts';
import { languagesOf } from '../judgement/language.ts';
import { boundsLoop, opensLoop } from '../judgement/loop.ts';
import { blockRangeOf, sentencesOf } from '../judgement/sentence.ts';
import { stepTestsOf } from '../judgement/step-reader.ts';

/** The loop opens a clause; behind a subject it tells what something does. */
const CLAUSE = /(?:^|[,;:.—–(]\s*|\bthen\s+)(?:keep|continue|repeat|loop|iterate|retry|re-?run|poll)\b/i;

/**
 * Finds instructions to go on until something happens, without an end for the case that it never does: "keep polling",
 * "repeat until the tests pass". A model follows them for as long as it has tokens, and a person pays.
 *
 * A number, a time, a limit, giving up or asking somebody in the same paragraph, list item or the next one is an end.
 *
 * ## How to fix
 * Add one: "at most five times, then report what still fails".
 */
export default defineRule({
  meta: {
    id: 'workflow/missing-stop-condition',
    summary: 'An instruction to repeat has no bound.',
    kind: 'problem',
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
        note: 'An error scenario ends with a line that stops the agent.',
      },
    ],
    messages: { unbounded: 'The repetition has no bound, expected a number of attempts, a time, or whom to ask.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const languages = languagesOf(document);
    const tests = stepTestsOf(document);
    const sentences = sentencesOf(document);
    sentences.forEach((sentence, index) => {
      const { place, range } = sentence;
      const text = withoutQuotes(sentence.text);
      if (place === 'heading' || place === 'cell' || text.endsWith('?') || !opensLoop(text, languages)) return;
      if (!tests.isAction(text) && !CLAUSE.test(text)) return;
      const next = sentences.slice(index + 1).find(({ opensBlock }) => opensBlock);
      const around = [blockRangeOf(document, sentence), ...(next === undefined ? [] : [blockRangeOf(document, next)])];
      if (around.some((part) => boundsLoop(document.text.slice(...part), languages))) return;
      context.report({ range, messageId: 'unbounded' });
    });
  },
});
