import type { Document, Field } from '@sopwright/document';
import { defineRule, type Fix } from '@sopwright/lint';
import { describeEffects } from '../reading/clients/affected.ts';
import { affectedClient } from '../reading/clients/concern.ts';
import { knowledgeOf } from '../reading/clients/field-facts.ts';

/** The one value that differs in nothing but case. */
function caseFix({ text }: Document, { value, valueRange }: Field, values: readonly string[]): Fix | undefined {
  const written = text.slice(...valueRange);
  const same = values.filter((each) => each.toLowerCase() === String(value).toLowerCase());
  const [word] = same;
  const [quote = ''] = /^["']/.exec(written) ?? [];
  if (word === undefined || same.length > 1 || written !== `${quote}${String(value)}${quote}`) return undefined;
  return { safety: 'safe', edits: [{ range: valueRange, text: `${quote}${word}${quote}` }] };
}

/**
 * Finds fields whose value is none of those that a client documents: `context: forked`, `effort: highest`,
 * `color: teal`. The client passes over such a value, and the skill or agent runs as if the field were not there.
 *
 * ## How to fix
 * Write one of the documented values, or take the field out. `--fix` does where only case differs: `High` for `high`.
 */
export default defineRule({
  meta: {
    id: 'fields/invalid-value',
    summary: 'A field has a value that the client does not know.',
    kind: 'compatibility',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      { source: 'https://code.claude.com/docs/en/skills', level: 'MUST', date: '2026-08-22' },
      { source: 'https://code.claude.com/docs/en/sub-agents', level: 'MUST', date: '2026-08-22' },
      {
        source: 'Claude Code 2.1.328, `claude plugin validate` on a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Refuses other values of `shell`, and does not look at `model`, `effort` and `context`.',
      },
    ],
    messages: { unknown: 'Value `{value}` of `{field}` is unknown, expected one of {values}: {effects}.' },
  },
  on: ['skill', 'command', 'agent'],
  check(document, context) {
    for (const field of document.frontmatter.fields) {
      const { key, value, valueRange } = field;
      if (typeof value !== 'string' || value === '' || valueRange[0] === valueRange[1]) continue;
      const refusing = knowledgeOf(document, key, context).filter(({ fact: { values, otherValues } }) => {
        return values !== undefined && otherValues === undefined && !values.includes(value);
      });
      const values = refusing[0]?.fact.values;
      if (values === undefined) continue;
      const clients = refusing.map(({ id, fact }) => affectedClient(id, 'ignored', fact.evidence.grade));
      const shared = values.filter((word) => refusing.every(({ fact }) => fact.values?.includes(word)));
      const fix = caseFix(document, field, shared);
      context.report({
        range: valueRange,
        messageId: 'unknown',
        data: {
          value: value.slice(0, 40),
          field: key,
          values: values.map((word) => `\`${word}\``).join(', '),
          effects: describeEffects(clients),
        },
        clients,
        ...(fix && { fix }),
      });
    }
  },
});
