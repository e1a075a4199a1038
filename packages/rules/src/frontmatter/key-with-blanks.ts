import { type ClientId, clientById, clientsRefusingField, isClientId } from '@sopwright/clients';
import type { Document, Field } from '@sopwright/document';
import { defineRule, type FindingClient, type Fix } from '@sopwright/lint';
import { describeEffects } from '../reading/clients/affected.ts';
import {
  type AlsoFor,
  affectedClient,
  alsoForSchema,
  concerned,
  milderUnlessDropped,
} from '../reading/clients/concern.ts';
import { readersAt } from '../reading/clients/document-readers.ts';
import { type FallenLine, fallenLinesOf } from '../reading/frontmatter/frontmatter-keys.ts';
import { lineBreakOf } from '../reading/frontmatter/quoted-scalar.ts';

/** Clients of which it is on record that they load a skill and pass over a field they do not know. */
function passingOver(id: ClientId): readonly FindingClient[] {
  const fact = clientById(id).reading['unknown-field'];
  return fact === 'accepted' && clientById(id).version !== undefined ? [affectedClient(id, 'cut', 'observed')] : [];
}

function affected({ kind }: Document, key: string, readers: readonly string[]): readonly FindingClient[] {
  const known = readers.filter(isClientId);
  const refused = kind === 'skill' ? clientsRefusingField(known, key) : [];
  return [...refused.map(({ detail: _, ...client }) => client), ...known.flatMap(passingOver)];
}

/** Starts of the lines that a field takes up. */
function lineStarts(text: string, { keyRange: [start, keyEnd], valueRange }: Field): readonly number[] {
  const lines = text.slice(start, Math.max(valueRange[1], keyEnd));
  return [...lines.matchAll(/^(?=[^\r\n])/gm)].map(({ index }) => start + index);
}

/** Indents the lines as far as the block of text above them. */
function indentFix({ text }: Document, { field, above }: FallenLine): Fix | undefined {
  if (above === undefined || !(above.style === 'literal' || above.style === 'folded')) return undefined;
  const indent = /\n([ \t]+)\S/.exec(text.slice(...above.valueRange))?.[1];
  if (indent === undefined) return undefined;
  return { safety: 'unsafe', edits: lineStarts(text, field).map((at) => ({ range: [at, at], text: indent })) };
}

/** Makes a block out of one line of plain text and all lines that fell out of it, right below; at the first of them. */
function blockFix({ text }: Document, { field, above }: FallenLine, all: readonly FallenLine[]): Fix | undefined {
  if (above?.style !== 'plain' || !(above.key === 'description' || above.key === 'when_to_use')) return undefined;
  const [from, to] = above.valueRange;
  // What lies between may be a comment, or another line that fell out.
  if (/\n/.test(text.slice(from, to)) || !/^\r?\n$/.test(text.slice(to, field.keyRange[0]))) return undefined;
  const starts = all.filter((line) => line.above === above).flatMap((line) => lineStarts(text, line.field));
  const indented = starts.map((at) => ({ range: [at, at] as const, text: '  ' }));
  return { safety: 'unsafe', edits: [{ range: [from, from], text: `>-${lineBreakOf(text)}  ` }, ...indented] };
}

/**
 * Finds lines of text at the margin of the frontmatter that YAML takes for a field, because they have a colon: below a
 * description, `Use it for any of: drafts, plans` is the field `Use it for any of`. The YAML is valid, every client loads
 * the skill, and the text is no part of its description.
 *
 * ## How to fix
 * Indent the line as far as the text above it. For a block of text (`>` or `|`) `--fix-unsafe` does so, and makes such
 * a block of a text of one line and the lines below it.
 *
 * ## When not to use it
 * Leave it off where a tool of your own reads such keys; quotes around a key say that it is meant.
 */
export default defineRule<'text', AlsoFor>({
  meta: {
    id: 'frontmatter/key-with-blanks',
    summary: 'A line of text at the margin is read as a field.',
    kind: 'problem',
    severity: 'warning',
    errorWhere: 'dropped',
    presets: { recommended: 'error', 'agent-skills': ['error', { alsoFor: ['agent-skills'] }] },
    fix: 'unsafe',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      { source: 'https://yaml.org/spec/1.2.2/#822-block-mappings', level: 'MUST', date: '2026-11-20' },
      {
        source:
          'Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102, Gemini CLI 0.61.0, OpenCode 1.18.33 and Claude Code 2.1.328, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Seen with an unknown field of one word: the skill loads without it. A key of several words follows from that.',
      },
    ],
    messages: { text: 'Line `{key}:` is read as a field of its own, expected it indented: {effects}.' },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const lines = fallenLinesOf(document);
    for (const line of lines) {
      const { key, keyRange } = line.field;
      const clients = affected(document, key, readersAt(document, concerned(context), context.files));
      if (clients.length === 0) return;
      const fix = indentFix(document, line) ?? blockFix(document, line, lines);
      context.report({
        range: keyRange,
        messageId: 'text',
        data: { key: key.slice(0, 60), effects: describeEffects(clients) },
        clients,
        ...milderUnlessDropped(clients),
        ...(fix === undefined ? {} : { fix }),
      });
    }
  },
});
