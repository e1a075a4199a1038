import type { ReadingCase } from '@sopwright/clients';
import { formsOf, type NodeProperty } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { type AlsoFor, alsoForSchema, concerned, milderUnlessDropped } from '../reading/clients/concern.ts';

const CASES: Readonly<Record<NodeProperty['kind'], ReadingCase>> = {
  anchor: 'yaml-anchor',
  alias: 'yaml-anchor',
  tag: 'yaml-tag',
};

/**
 * Finds anchors (`&name`), aliases (`*name`) and tags (`!!str`) in the frontmatter. Clients follow them, but the reference
 * reader of the Agent Skills specification refuses the whole skill. Nothing of the sort is needed for a handful of fields.
 *
 * ## How to fix
 * Write the value out where the alias stands, and put a value in quotes in place of `!!str`.
 */
export default defineRule<NodeProperty['kind'], AlsoFor>({
  meta: {
    id: 'frontmatter/anchor',
    summary: 'The frontmatter has an anchor, an alias or a tag.',
    kind: 'compatibility',
    severity: 'info',
    errorWhere: 'dropped',
    presets: { recommended: 'error', 'agent-skills': ['error', { alsoFor: ['agent-skills'] }] },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source: 'skills-ref 0.1.1 with strictyaml 1.7.3, `agentskills validate` on test skills',
        level: 'observed',
        date: '2026-11-26',
        note: '`name: &n anchor` and `name: !!str a`: invalid YAML.',
      },
      {
        source: 'https://github.com/agentskills/agentskills/tree/main/skills-ref',
        level: 'MUST',
        date: '2026-08-09',
        note: 'Reads frontmatter with strictyaml.',
      },
      {
        source:
          'Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'All four follow an anchor and its alias.',
      },
    ],
    messages: {
      anchor: 'Anchor `{text}` is none of the YAML that every reader takes, expected the value alone: {effects}.',
      alias: 'Alias `{text}` is none of the YAML that every reader takes, expected the value itself: {effects}.',
      tag: 'Tag `{text}` is none of the YAML that every reader takes, expected the value alone: {effects}.',
    },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill'],
  check(document, context) {
    for (const { kind, range } of formsOf(document).properties) {
      const clients = affectedBy(concerned(context), CASES[kind]);
      if (clients.length === 0) continue;
      context.report({
        range,
        messageId: kind,
        data: { text: document.text.slice(...range).slice(0, 60), effects: describeEffects(clients) },
        clients,
        ...milderUnlessDropped(clients),
      });
    }
  },
});
