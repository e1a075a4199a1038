import type { Document, Range } from '@sopwright/document';
import { defineRule, type Fix } from '@sopwright/lint';
import { hiddenRuns } from '../reading/text/hidden-characters.ts';
import { rareCharactersOf } from '../reading/text/rare-characters.ts';

// A file pasted from a web page has dozens; they are one finding then, and one fix.
const MOST_SINGLE = 3;

/** Words of a text that shows such a character on purpose. */
const NAMED = /control char|zero[- ]?width|invisible|soft[- ]hyphen|U\+(?:00AD|20[06]|FEFF)|&#8203;|\\u200/i;

function isShownOnPurpose({ lines, text }: Document, [start]: Range): boolean {
  return NAMED.test(text.slice(...lines.lineRange(lines.position(start).line)));
}

/**
 * Finds characters that nobody sees and the agent reads: zero-width spaces and joiners, soft hyphens, tag characters,
 * runs of variation selectors, Hangul fillers, controls such as NUL and backspace. A run of them can spell a whole
 * instruction that no review shows. A single one mostly came along from a web page; it makes a word or a command fail
 * to match.
 *
 * Left alone is what writing needs: joiners in Arabic, Persian and Indic text and inside emoji, selectors behind a sign,
 * zero-width spaces in Thai, Lao, Khmer and Burmese, flags, and a byte order mark at the start of the file. A single one in
 * a line that speaks of it is shown on purpose.
 *
 * ## How to fix
 * Delete them. The fix does; where a run may spell text it is unsafe, because you want to know first how it came there.
 */
export default defineRule({
  meta: {
    id: 'security/invisible-characters',
    summary: 'The text holds characters that readers cannot see.',
    kind: 'security',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'safe or unsafe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://www.unicode.org/reports/tr36/',
        level: 'SHOULD',
        date: '2026-11-20',
        note: 'Unicode security considerations.',
      },
      {
        source: 'https://genai.owasp.org/llmrisk/llm01-prompt-injection/',
        level: 'SHOULD',
        date: '2026-11-20',
        note: 'Injections need not be visible to people.',
      },
    ],
    messages: {
      stray: 'Text holds an invisible {name}, expected none.',
      strays: 'Text holds invisible characters ({count}), first a {name}, expected none.',
      smuggled:
        'Text holds {count} invisible characters in a row, first a {name}, which may spell a hidden instruction.',
    },
  },
  on: ['skill', 'reference', 'agent', 'command', 'plugin', 'marketplace', 'mcp-config', 'hooks', 'sop', 'instruction'],
  check(document, context) {
    if (!rareCharactersOf(document).hidden) return;
    const runs = hiddenRuns(document.text);
    for (const { range, kind, name, count } of runs) {
      if (kind === 'stray') continue;
      const fix: Fix = { safety: 'unsafe', edits: [{ range, text: '' }] };
      context.report({ range, messageId: 'smuggled', data: { name, count }, fix });
    }
    const strays = runs.filter(({ kind, range }) => kind === 'stray' && !isShownOnPurpose(document, range));
    const groups = strays.length > MOST_SINGLE ? [strays] : strays.map((run) => [run]);
    for (const group of groups) {
      const [first] = group;
      if (first === undefined) continue;
      const fix: Fix = { safety: 'safe', edits: group.map(({ range }) => ({ range, text: '' })) };
      const messageId = group.length === 1 ? 'stray' : 'strays';
      const data = { name: first.name, count: group.length };
      context.report({ range: first.range, messageId, data, severity: 'warning', fix });
    }
  },
});
