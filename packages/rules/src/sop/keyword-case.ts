import { defineRule } from '@sopwright/lint';
import { readSop } from '../reading/sop/read-sop.ts';
import { specification } from '../reading/sop/sop-sources.ts';

/**
 * Finds "you must", "you should", "you may" and their negations in constraints whose words are not in capitals. In an SOP
 * the capitals are what tells a requirement from a manner of speaking; programs that list or count constraints see them
 * alone.
 *
 * ## How to fix
 * Write MUST, SHOULD, MAY. `--fix` does.
 */
export default defineRule({
  meta: {
    id: 'sop/keyword-case',
    summary: 'A word of RFC 2119 is in lower case.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      specification('MUST', 'Constraints use the words of RFC 2119: MUST, SHOULD, MAY.'),
      {
        source: 'https://www.rfc-editor.org/rfc/rfc8174',
        level: 'MUST',
        date: '2026-11-26',
        note: 'In capitals alone.',
      },
    ],
    messages: {
      case: 'Constraint says "{found}", expected {expected}.',
    },
  },
  on: ['sop'],
  check(document, context) {
    const sop = readSop(document);
    const groups = [sop?.acquisition, sop?.general, ...(sop?.steps ?? [])];
    for (const { text, range, isUpperCase } of groups.flatMap((group) =>
      (group?.constraints ?? []).flatMap(({ keywords }) => keywords),
    )) {
      const found = text.replace(/\s+/g, ' ');
      if (isUpperCase) continue;
      const edits = [{ range, text: text.toUpperCase() }];
      const data = { found, expected: found.toUpperCase() };
      context.report({ range, messageId: 'case', data, fix: { safety: 'safe', edits } });
    }
  },
});
