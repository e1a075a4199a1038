import { defineRule } from '@sopwright/lint';
import { readSop } from '../reading/sop/read-sop.ts';
import { authorSkill, specification } from '../reading/sop/sop-sources.ts';

const ASKS = /\b(?:ask|prompt|request|collect|gather|confirm)\b/i;

/**
 * Finds SOPs with required parameters that say nowhere how the agent asks for them: all in one prompt, and not before it
 * looked at what the user has told already. Without it, agents ask for one after the other, or guess.
 *
 * Prose in the section of parameters counts as well: "Ask the user for all of them in a single message".
 *
 * ## How to fix
 * Add `**Constraints for parameter acquisition:**` below the parameters:
 *
 * ```markdown
 * - If all required parameters are already provided, You MUST proceed to the Steps
 * - If any required parameters are missing, You MUST ask for them before proceeding
 * - When asking for parameters, You MUST request all parameters in a single prompt
 * - When asking for parameters, You MUST use the exact parameter names as defined
 * ```
 */
export default defineRule({
  meta: {
    id: 'sop/missing-acquisition',
    summary: 'An SOP does not say how to ask for its parameters.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      authorSkill('MUST', 'This section stands below the parameters of every SOP.'),
      specification('SHOULD', 'Its example has them.'),
    ],
    messages: {
      missing: 'The parameters have no "Constraints for parameter acquisition", expected how the agent asks for them.',
    },
  },
  on: ['sop'],
  check(document, context) {
    const sop = readSop(document);
    const section = sop?.parametersSection;
    if (sop === undefined || section === undefined || sop.acquisition.headers.length > 0) return;
    if (!sop.parameters.some(({ required }) => required === true)) return;
    const first = sop.parameters[0]?.range[0] ?? section.headingRange[1];
    const last = sop.parameters.at(-1)?.range[1] ?? first;
    const around = `${document.text.slice(section.headingRange[1], first)}\n${document.text.slice(last, section.range[1])}`;
    if (ASKS.test(around)) return;
    context.report({ range: section.headingRange, messageId: 'missing' });
  },
});
