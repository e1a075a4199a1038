import { visibleClip } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { partsOf } from '../reading/sop/parameter-words.ts';
import { readSop } from '../reading/sop/read-sop.ts';
import { authorSkill, specification } from '../reading/sop/sop-sources.ts';

const SNAKE_CASE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/**
 * Finds names of parameters with capitals, hyphens or blanks. Commands and placeholders of the steps use the name letter by
 * letter, and programs that take parameters out of an SOP read `[a-z0-9_]` alone.
 *
 * ## How to fix
 * Write the name in snake_case, there and wherever the steps use it.
 */
export default defineRule({
  meta: {
    id: 'sop/parameter-name',
    summary: 'The name of a parameter is not in snake_case.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      specification('MUST', 'Names are lower case with underscores.'),
      authorSkill('MUST', 'Lower case, underscores for blanks.'),
    ],
    messages: {
      name: 'Parameter "{name}" is not in snake_case, expected `{expected}`.',
      other: 'Parameter "{name}" is not in snake_case, expected lower-case letters, digits and underscores.',
    },
  },
  on: ['sop'],
  check(document, context) {
    for (const { name } of readSop(document)?.parameters ?? []) {
      if (SNAKE_CASE.test(name.text)) continue;
      const expected = partsOf(name.text).join('_');
      const data = { name: visibleClip(name.text, 60), expected: visibleClip(expected, 60) };
      const messageId = SNAKE_CASE.test(expected) ? 'name' : 'other';
      context.report({ range: name.range, messageId, data });
    }
  },
});
