import type { Range } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { rareCharactersOf } from '../reading/text/rare-characters.ts';

const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
const NAMES: Readonly<Record<string, string>> = {
  '\u202A': 'a left-to-right embedding (U+202A)',
  '\u202B': 'a right-to-left embedding (U+202B)',
  '\u202C': 'the end of an embedding (U+202C)',
  '\u202D': 'a left-to-right override (U+202D)',
  '\u202E': 'a right-to-left override (U+202E)',
  '\u2066': 'a left-to-right isolate (U+2066)',
  '\u2067': 'a right-to-left isolate (U+2067)',
  '\u2068': 'a first strong isolate (U+2068)',
  '\u2069': 'the end of an isolate (U+2069)',
};
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** True where every control that opens in a line is closed in it, in order. */
function isBalanced(line: string): boolean {
  const open: string[] = [];
  for (const [control] of line.matchAll(CONTROLS)) {
    if (control === '\u202C' || control === '\u2069') {
      if (open.pop() !== control) return false;
    } else open.push(/[\u2066-\u2068]/.test(control) ? '\u2069' : '\u202C');
  }
  return open.length === 0;
}

/** Controls that writing from right to left needs: no override, in a line of such writing, closed where it ends. */
function isWriting(line: string): boolean {
  return RIGHT_TO_LEFT.test(line) && !/[\u202D\u202E]/.test(line) && isBalanced(line);
}

/**
 * Finds control characters that change the order in which text is shown: what a reviewer sees is not what the agent
 * reads. The attack is known as Trojan Source.
 *
 * Embeddings and isolates pass in a line with Hebrew, Arabic or another script written from right to left, where each of
 * them is closed in the same line. Overrides never do.
 *
 * ## How to fix
 * Delete them and read the text again as it is then. The fix deletes them; it is unsafe, because what was shown and what
 * is written differ, and one of them is wrong.
 */
export default defineRule({
  meta: {
    id: 'security/bidirectional-controls',
    summary: 'The text holds characters that change the order in which it is shown.',
    kind: 'security',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'unsafe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://trojansource.codes/',
        level: 'SHOULD',
        date: '2026-11-20',
        note: 'CVE-2021-42574; CWE-1007, insufficient visual distinction of homoglyphs and reordered text.',
      },
      { source: 'https://www.unicode.org/reports/tr9/', level: 'SHOULD', date: '2026-11-20' },
    ],
    messages: { reordered: 'Text holds {name}, which hides the order of its characters, expected none.' },
  },
  on: ['skill', 'reference', 'agent', 'command', 'plugin', 'marketplace', 'mcp-config', 'hooks', 'sop', 'instruction'],
  check(document, context) {
    if (!rareCharactersOf(document).directional) return;
    const { lines, text } = document;
    const writing = new Map<number, boolean>();
    for (const { 0: control, index } of text.matchAll(CONTROLS)) {
      const { line } = lines.position(index);
      const passes = writing.get(line) ?? isWriting(text.slice(...lines.lineRange(line)));
      writing.set(line, passes);
      if (passes) continue;
      const range: Range = [index, index + 1];
      const name = NAMES[control] ?? control;
      context.report({
        range,
        messageId: 'reordered',
        data: { name },
        fix: { safety: 'unsafe', edits: [{ range, text: '' }] },
      });
    }
  },
});
