import { defineRule, type Fix } from '@sopwright/lint';
import { specification } from '../reading/sop/sop-sources.ts';
import { mayHoldUnclosedFence } from '../reading/text/code-fence.ts';
import { encodingDamageOf, mayBeDamaged } from '../reading/text/encoding-damage.ts';
import { mayHoldConflict, mergeConflictsOf } from '../reading/text/merge-conflicts.ts';
import { unclosedFencesOf } from '../reading/text/unclosed-fences.ts';
import { wrongEncodingOf } from '../reading/text/wrong-encoding.ts';

/**
 * Finds SOPs whose text is damaged: a file that is not UTF-8, words that were read in another encoding, a merge
 * conflict that nobody resolved, a code fence that nothing closes, quotes or lists nested so deeply, or marks so many,
 * that no parser reads it in time. An agent that follows the SOP takes both sides of a conflict for steps, and what
 * stands behind an open fence for an example. Of a text that is not parsed, rules see no steps and no parameters.
 *
 * Skills and references have a rule for each of these. An SOP has this one: rules on how skills are written are not for it.
 *
 * ## How to fix
 * Convert the file to UTF-8, keep one side of the conflict, close the fence, break the long line up. `--fix` writes the
 * words that can be read back.
 */
export default defineRule({
  meta: {
    id: 'sop/damaged-text',
    summary: 'The text of an SOP is damaged.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      specification('MUST', 'An SOP is Markdown.'),
      {
        source: 'https://git-scm.com/docs/git-merge#_how_conflicts_are_presented',
        level: 'MUST',
        date: '2026-11-26',
        note: 'Both sides stand in the file until somebody resolves the conflict.',
      },
      { source: 'https://spec.commonmark.org/0.31.2/#fenced-code-blocks', level: 'MUST', date: '2026-11-20' },
    ],
    messages: {
      wide: 'File is encoded in UTF-16, expected UTF-8.',
      bytes: 'Bytes here are not UTF-8, expected UTF-8 throughout.',
      mojibake: 'This is UTF-8 read as Windows-1252, expected `{text}`.',
      lost: 'A character was lost when the file was decoded, expected the character itself.',
      conflict: 'Merge conflict up to line {line} is not resolved, expected one side without markers.',
      fence: 'The code fence is never closed, expected a closing fence.',
      nested:
        'The code fence opens a block to the end of the file, expected {count} markers at line {line}, whose block holds fences.',
      unread: 'The text nests too deeply or holds too many marks to be parsed, expected a text that can be.',
    },
  },
  on: ['sop'],
  check(document, context) {
    if (document.hostile !== undefined) {
      const line = document.lines.position(document.hostile.offset).line;
      const [start, end] = document.lines.lineRange(line);
      context.report({ range: [start, Math.min(end, start + 80)], messageId: 'unread' });
    }
    const wrong = wrongEncodingOf(document);
    if (wrong !== undefined) context.report({ range: wrong.range, messageId: wrong.form });
    for (const { range, meant } of mayBeDamaged(document) ? encodingDamageOf(document) : []) {
      if (meant === undefined) context.report({ range, messageId: 'lost' });
      else {
        const fix: Fix = { safety: 'safe', edits: [{ range, text: meant.text }] };
        context.report({ range, messageId: 'mojibake', data: { text: meant.shown }, fix });
      }
    }
    for (const { range, line } of mayHoldConflict(document) ? mergeConflictsOf(document) : []) {
      context.report({ range, messageId: 'conflict', data: { line } });
    }
    for (const fence of mayHoldUnclosedFence(document.text) ? unclosedFencesOf(document) : []) {
      const { range } = fence;
      if (fence.how !== 'nested') context.report({ range, messageId: 'fence' });
      else context.report({ range, messageId: 'nested', data: { count: fence.count, line: fence.line } });
    }
  },
});
