import { visibleClip } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { partsOf } from '../reading/sop/parameter-words.ts';
import { readSop } from '../reading/sop/read-sop.ts';
import { specification } from '../reading/sop/sop-sources.ts';

/**
 * Finds parameters of the same name. Which of the two descriptions and defaults holds is left to chance.
 *
 * ## How to fix
 * Take one of them out, or name it differently.
 */
export default defineRule({
  meta: {
    id: 'sop/duplicate-parameter',
    summary: 'A parameter is declared twice.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [specification('MUST', 'A parameter has one declaration: name, requirement, description.')],
    messages: {
      twice: 'Parameter "{name}" is declared on line {line}, too, expected one declaration.',
    },
  },
  on: ['sop'],
  check(document, context) {
    const lines = new Map<string, number>();
    for (const { name } of readSop(document)?.parameters ?? []) {
      const key = partsOf(name.text).join('_');
      const line = lines.get(key);
      if (line === undefined) lines.set(key, document.lines.position(name.range[0]).line);
      else context.report({ range: name.range, messageId: 'twice', data: { name: visibleClip(name.text, 60), line } });
    }
  },
});
