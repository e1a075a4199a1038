import { visibleClip } from '@sopwright/document';
import type { MessageData } from '@sopwright/lint';
import { defineRule } from '@sopwright/lint';
import type { SopParameter } from '@sopwright/sop';
import { readSop } from '../reading/sop/read-sop.ts';
import { authorSkill, specification } from '../reading/sop/sop-sources.ts';

const FORM = /^[-*+][ \t]+(?:\*\*|__)/;

function nameOf({ name }: SopParameter): MessageData {
  return { name: visibleClip(name.text, 60) };
}

/**
 * Finds parameters that do not say whether they are required, that have no description, that are required and have a default
 * value, and lists that are not written as `- **name** (required): description`. Programs that take parameters out of SOPs
 * read that form alone and pass over the others; the form is reported once for each file.
 *
 * ## How to fix
 * Write `- **name** (required): description` or `- **name** (optional, default: "value"): description`.
 */
export default defineRule({
  meta: {
    id: 'sop/parameter-format',
    summary: 'A parameter is not declared in the form of the format.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      specification('MUST', '`- **name** (required|optional[, default: "value"]): description`'),
      authorSkill('MUST', 'Parameters are defined in this form.'),
    ],
    messages: {
      form: 'Parameter "{name}" is not written as `- **name** (required): description`, expected that form.',
      requirement: 'Parameter "{name}" does not say whether it is required, expected `(required)` or `(optional)`.',
      default: 'Parameter "{name}" is required and has a default value, expected one of them.',
      description: 'Parameter "{name}" has no description, expected what it is for.',
    },
  },
  on: ['sop'],
  check(document, context) {
    const parameters = readSop(document)?.parameters ?? [];
    const odd = parameters.find(
      ({ range, form }) => form === 'line' || !FORM.test(document.text.slice(...range).slice(0, 300)),
    );
    if (odd !== undefined) context.report({ range: odd.name.range, messageId: 'form', data: nameOf(odd) });
    for (const parameter of parameters) {
      const { name, required, condition, defaultValue, description } = parameter;
      const report = (messageId: 'requirement' | 'default' | 'description'): void =>
        context.report({ range: name.range, messageId, data: nameOf(parameter) });
      if (required === undefined && condition === undefined) report('requirement');
      if (required === true && defaultValue !== undefined) report('default');
      if (description === undefined) report('description');
    }
  },
});
