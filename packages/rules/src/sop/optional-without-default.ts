import { type Document, visibleClip } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { MAX_NAMES } from '../reading/sop/parameter-words.ts';
import { readSop } from '../reading/sop/read-sop.ts';
import { specification } from '../reading/sop/sop-sources.ts';

const TELLS =
  /\bdefault|\b(?:if|when|unless)\b[^.\n]{0,60}\b(?:not|omitted|missing|empty|absent|unset|without|specified|provided)\b|\bwill be\b|\b(?:auto|generat|infer|derive|create)/i;
const CONDITION = /\b(?:if|when|unless|without|for)\b/i;

/** True where a line of the steps names the parameter in a condition. */
function isHandled({ text }: Document, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 200), at);
    if (CONDITION.test(before.slice(before.lastIndexOf('\n') + 1))) return true;
  }
  return false;
}

/**
 * Finds optional parameters without a default value whose description does not tell either what happens without them. The
 * agent decides, each time anew.
 *
 * ## How to fix
 * Add the default value, `(optional, default: "value")`, or say what is done without it: "will be created if not provided".
 */
export default defineRule({
  meta: {
    id: 'sop/optional-without-default',
    summary: 'An optional parameter has no default value.',
    kind: 'style',
    severity: 'info',
    presets: {},
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [specification('SHOULD', 'What is optional can be left out, and the SOP handles that.')],
    messages: {
      missing: 'Optional parameter "{name}" has no default value, expected one, or what is done without it.',
    },
  },
  on: ['sop'],
  check(document, context) {
    const sop = readSop(document);
    for (const { name, required, condition, defaultValue, description } of sop?.parameters.slice(0, MAX_NAMES) ?? []) {
      if (required !== false || condition !== undefined || defaultValue !== undefined) continue;
      if (TELLS.test(description?.text ?? '') || isHandled(document, name.text)) continue;
      context.report({ range: name.range, messageId: 'missing', data: { name: visibleClip(name.text, 60) } });
    }
  },
});
