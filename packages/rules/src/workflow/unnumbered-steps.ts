import { defineRule } from '@sopwright/lint';
import { isBulletedProcedure, listRunsOf } from '../judgement/step-list.ts';
import { stepTestsOf } from '../judgement/step-reader.ts';

/** A bullet that is one of several cases has no place in an order. */
const CASE = /^\W*(?:if|when|unless|otherwise|for|si|wenn|falls|se|quand|lorsque|если|如果|若)\b/iu;

/**
 * Finds bullets under a title such as "Workflow" or "Steps" that are things to do one after the other. Bullets have no
 * order; with numbers a model keeps it, and both sides can say "from step 3 on".
 *
 * Check lists (`- [ ]`) are left alone: they are ticked off in the order they stand. So are bullets inside a numbered
 * step, which say what it consists of.
 *
 * ## How to fix
 * Number the steps, or name the section after what the bullets are.
 */
export default defineRule({
  meta: {
    id: 'workflow/unnumbered-steps',
    summary: 'The steps of a procedure are bullets.',
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
        note: 'Steps of a workflow are numbered.',
      },
    ],
    messages: { bullets: 'Steps are bullets, expected numbers for what has an order.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const tests = stepTestsOf(document);
    for (const run of listRunsOf(document)) {
      const [range] = run.ranges;
      const isCheckList = run.items.some(({ checked }) => checked != null);
      const cases = run.items.filter((item) => CASE.test(document.text.slice(...document.rangeOf(item)))).length;
      if (range === undefined || run.isInsideStep || isCheckList || cases > 1 || !isBulletedProcedure(run, tests))
        continue;
      context.report({ range, messageId: 'bullets' });
    }
  },
});
