import { defineRule, type Fix } from '@sopwright/lint';
import { encodingDamageOf, mayBeDamaged } from '../reading/text/encoding-damage.ts';

/**
 * Finds text that was damaged when its encoding was taken for another: `â€™` for an apostrophe, `Ã©` for an
 * accented letter, or the character U+FFFD in place of what was lost. A model reads such text as noise, quotes it in
 * answers, and a name or command with it matches nothing.
 *
 * Inline code and texts about encodings are left alone.
 *
 * ## How to fix
 * The fix restores what can be read back. Where a character was lost, type it again; then save as UTF-8 and keep
 * whatever wrote the file from reading UTF-8 as Windows-1252.
 */
export default defineRule({
  meta: {
    id: 'body/encoding-damage',
    summary: 'Text was damaged by a wrong encoding.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://encoding.spec.whatwg.org/#windows-1252',
        level: 'observed',
        date: '2026-11-20',
        note: 'Bytes of UTF-8 as this encoding shows them.',
      },
    ],
    messages: {
      mojibake: 'This is UTF-8 read as Windows-1252, expected `{text}`.',
      lost: 'A character was lost when the file was decoded, expected the character itself.',
    },
  },
  on: ['skill', 'agent', 'command', 'reference', 'instruction'],
  when: mayBeDamaged,
  check(document, context) {
    for (const { range, meant } of encodingDamageOf(document)) {
      if (meant === undefined) context.report({ range, messageId: 'lost' });
      else {
        const fix: Fix = { safety: 'safe', edits: [{ range, text: meant.text }] };
        context.report({ range, messageId: 'mojibake', data: { text: meant.shown }, fix });
      }
    }
  },
});
