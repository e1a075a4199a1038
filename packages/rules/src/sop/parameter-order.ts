import { type Document, visibleClip } from '@sopwright/document';
import type { Fix } from '@sopwright/lint';
import { defineRule } from '@sopwright/lint';
import type { SopParameter } from '@sopwright/sop';
import { readSop } from '../reading/sop/read-sop.ts';
import { authorSkill, specification } from '../reading/sop/sop-sources.ts';

function isOptional({ required, condition }: SopParameter): boolean {
  return required === false && condition === undefined;
}

/** Parameters one below the other, alike in form, with nothing but blanks between. */
function isOneList({ text }: Document, parameters: readonly SopParameter[]): boolean {
  return parameters.every(({ range, form, required, condition }, nth) => {
    if (required === undefined && condition === undefined) return false;
    if (form === 'item' && !/[-*+]/.test(text.charAt(range[0]))) return false;
    const before = parameters[nth - 1];
    return before === undefined || (before.form === form && text.slice(before.range[1], range[0]).trim() === '');
  });
}

function reordering(document: Document, parameters: readonly SopParameter[]): Fix | undefined {
  if (!isOneList(document, parameters)) return undefined;
  const ordered = [
    ...parameters.filter(({ required }) => required === true),
    ...parameters.filter(({ condition, required }) => condition !== undefined && required !== true),
    ...parameters.filter(isOptional),
  ];
  const edits = parameters.flatMap(({ range }, nth) => {
    const other = ordered[nth];
    return other === undefined || other.range === range ? [] : { range, text: document.text.slice(...other.range) };
  });
  return { safety: 'safe', edits };
}

/**
 * Finds the first required parameter behind an optional one. Whoever fills them in reads from the top and stops at what is
 * optional. Parameters with a condition ("required if …") may stand on either side.
 *
 * ## How to fix
 * Move the required parameters up. `--fix` does where nothing but parameters stands in their list.
 */
export default defineRule({
  meta: {
    id: 'sop/parameter-order',
    summary: 'A required parameter stands behind an optional one.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      authorSkill('MUST', 'Required parameters before optional ones.'),
      specification('SHOULD', 'The order of its example.'),
    ],
    messages: {
      order: 'Required parameter "{name}" stands behind the optional "{before}", expected required ones first.',
    },
  },
  on: ['sop'],
  check(document, context) {
    const parameters = readSop(document)?.parameters ?? [];
    const optional = parameters.findIndex((parameter) => isOptional(parameter));
    const late = optional === -1 ? undefined : parameters.slice(optional).find(({ required }) => required === true);
    if (late === undefined) return;
    const data = {
      name: visibleClip(late.name.text, 60),
      before: visibleClip(parameters[optional]?.name.text ?? '', 60),
    };
    const fix = reordering(document, parameters);
    context.report({ range: late.name.range, messageId: 'order', data, ...(fix === undefined ? {} : { fix }) });
  },
});
