import { visibleClip } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { isNamed, MAX_NAMES, stepWordsOf } from '../reading/sop/parameter-words.ts';
import { readSop } from '../reading/sop/read-sop.ts';
import { specification } from '../reading/sop/sop-sources.ts';

/**
 * Finds parameters that the steps name neither by their name nor by its words. The user is asked for something that has no
 * effect, or a step lacks the place where it was to be used.
 *
 * ## How to fix
 * Use the parameter in the step that needs it, or take it out.
 */
export default defineRule({
  meta: {
    id: 'sop/unused-parameter',
    summary: 'A parameter is not used in the steps.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [specification('SHOULD', 'Parameters are the inputs of the steps.')],
    messages: {
      unused: 'Parameter "{name}" is not named in the steps, expected a step that uses it.',
    },
  },
  on: ['sop'],
  check(document, context) {
    const words = stepWordsOf(document);
    if (words === undefined) return;
    for (const parameter of readSop(document)?.parameters.slice(0, MAX_NAMES) ?? []) {
      if (isNamed(parameter, words)) continue;
      const { name } = parameter;
      context.report({ range: name.range, messageId: 'unused', data: { name: visibleClip(name.text, 60) } });
    }
  },
});
