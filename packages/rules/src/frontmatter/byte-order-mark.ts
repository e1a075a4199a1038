import { defineRule } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { type AlsoFor, alsoForSchema, concerned, milderUnlessDropped } from '../reading/clients/concern.ts';
import { readersAt } from '../reading/clients/document-readers.ts';

/**
 * Finds a byte order mark at the start of the file. It is invisible in editors, but it stands before the `---` of the
 * frontmatter: clients that look for `---` at the very start find no frontmatter and leave the skill out.
 *
 * ## How to fix
 * Save the file as UTF-8 without a byte order mark. `--fix` takes the mark out.
 */
export default defineRule<'mark', AlsoFor>({
  meta: {
    id: 'frontmatter/byte-order-mark',
    summary: 'The file starts with a byte order mark.',
    kind: 'compatibility',
    severity: 'error',
    errorWhere: 'dropped',
    presets: {
      recommended: 'error',
      'agent-skills': ['error', { alsoFor: ['agent-skills'] }],
      guidelines: ['error', { alsoFor: ['agent-skills'] }],
    },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source: 'Codex CLI 0.169.0 and Gemini CLI 0.61.0, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A skill with the mark is not listed; Claude Code, Copilot CLI and OpenCode read it.',
      },
      {
        source: 'https://github.com/agentskills/agentskills/tree/main/skills-ref',
        level: 'MUST',
        date: '2026-08-09',
        note: 'The reference reader wants `---` as the first characters.',
      },
    ],
    messages: { mark: 'File starts with a byte order mark, expected `---` as its first characters: {effects}.' },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const { encoding, hasByteOrderMark } = document;
    // In UTF-16 the mark says which byte comes first: there the encoding is the defect.
    if (!hasByteOrderMark || encoding === 'utf-16le' || encoding === 'utf-16be') return;
    const clients = affectedBy(readersAt(document, concerned(context), context.files), 'byte-order-mark');
    if (clients.length === 0) return;
    context.report({
      range: [0, 1],
      messageId: 'mark',
      data: { effects: describeEffects(clients) },
      clients,
      ...milderUnlessDropped(clients),
      fix: { safety: 'safe', edits: [{ range: [0, 1], text: '' }] },
    });
  },
});
