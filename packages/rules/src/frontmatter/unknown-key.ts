import { clientById, clientsRefusingField, isClientId } from '@sopwright/clients';
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
import { knowledgeOf } from '../reading/clients/field-facts.ts';
import { fallenLinesOf, fieldsOf, type MeantField, meantField } from '../reading/frontmatter/frontmatter-keys.ts';

/** Specifications whose fields are suggested whoever is selected. */
const SPECIFICATIONS = ['agent-skills', 'agent-plugins'] as const;

function refusing(document: Document, key: string, ids: readonly string[]): readonly FindingClient[] {
  if (document.kind !== 'skill') return [];
  return clientsRefusingField(ids.filter(isClientId), key).map(({ detail: _, ...client }) => client);
}

function renameFix(
  { frontmatter, kind }: Document,
  { keyRange }: Field,
  meant: MeantField,
  names: ReadonlySet<string>,
): Fix | undefined {
  // A second field of the right name would take the place of the first.
  if (frontmatter.get(meant.name) !== undefined) return undefined;
  if (frontmatter.fields.filter(({ key }) => meantField(kind, key, names)?.name === meant.name).length > 1) {
    return undefined;
  }
  return { safety: meant.isClear ? 'safe' : 'unsafe', edits: [{ range: keyRange, text: meant.name }] };
}

/** The fields that a client which refuses all others takes. */
function allowedFields(clients: readonly FindingClient[]): string {
  const id = clients[0]?.id ?? '';
  const names = isClientId(id) ? Object.keys(clientById(id).fields) : [];
  return names.map((name) => `\`${name}\``).join(', ');
}

/**
 * Finds fields with a name that is a slip of a known one: `allowed_tools` for `allowed-tools`, `user-invokable` for
 * `user-invocable`, `tools` in a skill. Clients pass over fields they do not know without a word, so the skill loads and
 * the field does nothing.
 *
 * Other unknown fields are only reported where a client or a specification takes no fields but its own, as the Agent
 * Skills specification does with its six.
 *
 * ## How to fix
 * Write the name as the finding has it; `--fix` does where the name is near to one known field only and that field is
 * missing. Move fields of your own into `metadata`.
 */
export default defineRule<'slip' | 'refused', AlsoFor>({
  meta: {
    id: 'frontmatter/unknown-key',
    summary: 'A field is a slip of a known one, or one that a client refuses.',
    kind: 'compatibility',
    severity: 'error',
    errorWhere: 'dropped',
    presets: { recommended: 'error', 'agent-skills': ['error', { alsoFor: ['agent-skills'] }] },
    fix: 'safe or unsafe',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      { source: 'https://agentskills.io/specification', level: 'MUST', date: '2026-08-09' },
      {
        source: 'https://github.com/agentskills/agentskills/tree/main/skills-ref',
        level: 'MUST',
        date: '2026-08-09',
        note: 'The reference validator refuses any other field.',
      },
      { source: 'https://code.claude.com/docs/en/skills', level: 'MAY', date: '2026-08-22' },
      { source: 'https://code.claude.com/docs/en/sub-agents', level: 'MAY', date: '2026-08-22' },
      {
        source:
          'Claude Code 2.1.328, Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A skill with an unknown field loads, and nothing is said about the field.',
      },
    ],
    messages: {
      slip: 'Field `{key}` is unknown, expected `{name}`: {effects}.',
      refused: 'Field `{key}` is not among {names}, expected it in `metadata` or not at all: {effects}.',
    },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const ids = concerned(context);
    const names = fieldsOf(document.kind, [...ids, ...SPECIFICATIONS]);
    const fallen = new Set(fallenLinesOf(document).map(({ field }) => field.keyRange[0]));
    for (const field of document.frontmatter.fields) {
      const { key, keyRange } = field;
      if (fallen.has(keyRange[0]) || key === '') continue;
      // Of YAML that does not parse, lines of text may have been taken for fields.
      const refused = field.style === 'lenient' ? [] : refusing(document, key, ids);
      const meant = meantField(document.kind, key, names);
      if (meant === undefined && refused.length === 0) continue;
      const view = { clients: ids, files: context.files };
      const reading = new Set(knowledgeOf(document, key, view).map(({ id }) => id));
      const missing = (meant === undefined ? [] : knowledgeOf(document, meant.name, view))
        .filter(
          ({ id, fact }) =>
            fact.allowedOnly !== true && !reading.has(id) && !refused.some((client) => client.id === id),
        )
        .map(({ id, fact }) => affectedClient(id, 'ignored', fact.evidence.grade));
      const clients = [...refused, ...missing];
      if (clients.length === 0) continue;
      const fix = meant === undefined ? undefined : renameFix(document, field, meant, names);
      context.report({
        range: keyRange,
        messageId: meant === undefined ? 'refused' : 'slip',
        data: {
          key: key.slice(0, 60),
          name: meant?.name ?? '',
          names: allowedFields(refused),
          effects: describeEffects(clients),
        },
        clients,
        ...milderUnlessDropped(clients),
        ...(fix === undefined ? {} : { fix }),
      });
    }
  },
});
