import type { Range } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { readRegistry } from '@sopwright/sop/registry';

/** Where something is missing there is nothing to mark: the last character before it stands for the place. */
function shownRange(text: string, [start, end]: Range): Range {
  if (start < end) return [start, end];
  const last = text.slice(0, start).trimEnd().length;
  return last === 0 ? [0, Math.min(1, text.length)] : [last - 1, last];
}

/**
 * Finds what is wrong with `sopwright.registry.yaml`: YAML that does not parse, keys that nobody reads, values out of range,
 * names that stand for two SOPs, sources that are not there. `sopwright registry` and `sopwright generate` stop at such a
 * file and change nothing; this is the same reading, with all problems at once.
 *
 * What the sources hold is not looked at.
 *
 * ## How to fix
 * Each finding says what stands there and what is expected. A file of its own has no suppression comments: turn the rule off
 * for it with `overrides` in the configuration.
 */
export default defineRule({
  meta: {
    id: 'registry/invalid',
    summary: 'The registry of SOPs cannot be used as it is.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'schemas/sop-registry.schema.json of sopwright',
        level: 'MUST',
        date: '2026-11-26',
        note: 'The shape is our own: no registry of SOPs is public.',
      },
    ],
    messages: { problem: '{problem}.' },
  },
  on: ['registry'],
  check(document, context) {
    const { text } = document;
    for (const { range, message } of readRegistry(text).problems) {
      const problem = message.replace(/did you mean (".*")\?$/s, 'expected $1').replace(/\.$/, '');
      context.report({ range: shownRange(text, range), messageId: 'problem', data: { problem } });
    }
  },
});
