import { defineRule } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { type AlsoFor, alsoForSchema, concerned, milderUnlessDropped } from '../reading/clients/concern.ts';
import { readersAt } from '../reading/clients/document-readers.ts';
import { wrongEncodingOf } from '../reading/text/wrong-encoding.ts';

/**
 * Finds files that are not UTF-8: UTF-16, as some editors and shells on Windows write it, and bytes of Latin-1 or Windows-1252
 * in between. Clients read UTF-8 alone: they leave such a skill out, or read `\uFFFD` for every letter with an accent.
 *
 * ## How to fix
 * Convert the file: `iconv -f UTF-16 -t UTF-8`, or `iconv -f WINDOWS-1252 -t UTF-8` for single bytes. Only you know which
 * encoding the bytes were meant in, so there is no fix.
 */
export default defineRule<'wide' | 'bytes', AlsoFor>({
  meta: {
    id: 'frontmatter/encoding',
    summary: 'The file is not UTF-8.',
    kind: 'problem',
    severity: 'error',
    errorWhere: 'dropped',
    presets: {
      recommended: 'error',
      'agent-skills': ['error', { alsoFor: ['agent-skills'] }],
      guidelines: ['error', { alsoFor: ['agent-skills'] }],
    },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source:
          'Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'UTF-16 loses the skill in all four. Latin-1 loses it in Codex CLI, the others put U+FFFD in place of each byte.',
      },
      {
        source: 'Claude Code 2.1.328, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Reads UTF-16 as a file without frontmatter. Latin-1 was not tried.',
      },
    ],
    messages: {
      wide: 'File is encoded in UTF-16, expected UTF-8{effects}.',
      bytes: 'Bytes here are not UTF-8, expected UTF-8 throughout{effects}.',
    },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill', 'agent', 'command', 'reference', 'instruction'],
  check(document, context) {
    const wrong = wrongEncodingOf(document);
    if (wrong === undefined) return;
    const { form, range } = wrong;
    const readers = readersAt(document, concerned(context), context.files);
    const clients = affectedBy(readers, form === 'wide' ? 'utf-16' : 'invalid-utf-8');
    context.report({
      range,
      messageId: form,
      data: { effects: clients.length === 0 ? '' : `: ${describeEffects(clients)}` },
      clients,
      ...milderUnlessDropped(clients),
    });
  },
});
