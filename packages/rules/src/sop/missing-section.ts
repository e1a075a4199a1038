import { defineRule } from '@sopwright/lint';
import { isHeadingWritten, isSopFile, readSop } from '../reading/sop/read-sop.ts';
import { authorSkill, specification } from '../reading/sop/sop-sources.ts';
import { firstLineOf } from '../reading/text/first-line.ts';

/**
 * Finds SOPs without a title, an overview, parameters or steps. Servers and converters take the overview as the
 * description by which an agent finds the SOP, and pass over a file without one; a program that runs the SOP looks for the
 * parameters and steps by their headings.
 *
 * An SOP that is a reference of a skill is found by the skill, so there a missing overview is a hint; so are missing
 * parameters anywhere, since some procedures take no input.
 *
 * ## How to fix
 * Add `# Title`, `## Overview`, `## Parameters` and `## Steps`, the steps as `### 1. Name`.
 */
export default defineRule({
  meta: {
    id: 'sop/missing-section',
    summary: 'A required part of an SOP is missing.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      specification('MUST', 'Title, overview, parameters and steps are required.'),
      authorSkill('MUST', 'Every SOP has these sections, in order.'),
    ],
    messages: {
      title: 'The SOP has no title, expected `# Title` at the top.',
      titleLevel: 'The title is an H{depth}, expected an H1.',
      overview: 'The SOP has no overview, expected `## Overview` with what it does and when to use it.',
      emptyOverview: 'The overview is empty, expected what the SOP does and when to use it.',
      parameters: 'The SOP has no parameters, expected `## Parameters`.',
      steps: 'The SOP has no steps, expected `## Steps` with `### 1. Name` below it.',
      noSteps: 'The section of steps has no step, expected headings such as `### 1. Name`.',
    },
  },
  on: ['sop'],
  check(document, context) {
    const sop = readSop(document);
    if (sop === undefined) return;
    const start = firstLineOf(document);
    const place = sop.title?.range ?? start;
    const hint = { severity: 'info' } as const;
    if (sop.title === undefined) context.report({ range: start, messageId: 'title' });
    else if (sop.titleDepth !== 1) {
      context.report({
        range: sop.title.range,
        messageId: 'titleLevel',
        data: { depth: sop.titleDepth ?? 2 },
        ...hint,
      });
    }
    if (sop.overview?.content === undefined && !isHeadingWritten(document, 'Overview')) {
      context.report({ range: place, messageId: 'overview', ...(isSopFile(document) ? {} : hint) });
    } else if (sop.overview !== undefined && sop.overview.content === undefined) {
      context.report({ range: sop.overview.headingRange, messageId: 'emptyOverview' });
    }
    if (sop.parametersSection === undefined && !isHeadingWritten(document, 'Parameters')) {
      context.report({ range: place, messageId: 'parameters', ...hint });
    }
    if (sop.stepsSection === undefined && !isHeadingWritten(document, 'Steps')) {
      context.report({ range: place, messageId: 'steps' });
    } else if (sop.stepsSection !== undefined && sop.steps.length === 0) {
      context.report({ range: sop.stepsSection.headingRange, messageId: 'noSteps' });
    }
  },
});
