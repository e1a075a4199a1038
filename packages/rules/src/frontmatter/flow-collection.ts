import { type Document, type FlowCollection, formsOf, type Range } from '@sopwright/document';
import { defineRule, type Fix } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { type AlsoFor, alsoForSchema, concerned, milderUnlessDropped } from '../reading/clients/concern.ts';

/** True for values that are to be one text: a list in block style would be wrong there as well. */
function isMeantAsText([field, ...rest]: FlowCollection['path']): boolean {
  return field === 'allowed-tools' || (field === 'metadata' && rest.length > 0);
}

/** Writes the collection below its key, indented two blanks further than the key. */
function blockFix({ text, lines: index }: Document, flow: FlowCollection): Fix | undefined {
  const { keyRange, lines, range } = flow;
  if (keyRange === undefined || lines === undefined || isMeantAsText(flow.path)) return undefined;
  const [from] = index.lineRange(index.position(keyRange[0]).line);
  const before = text.slice(from, keyRange[0]);
  // A key behind `- ` is indented by more than the blanks before it.
  if (before.trim() !== '') return undefined;
  const gap = /[ \t]*$/.exec(text.slice(keyRange[1], range[0]))?.[0].length ?? 0;
  const place: Range = [range[0] - gap, range[1]];
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    safety: 'safe',
    edits: [{ range: place, text: lines.map((line) => `${lineBreak}${before}  ${line}`).join('') }],
  };
}

/**
 * Finds lists in `[…]` and maps in `{…}` in the frontmatter. Clients read them, but the reference reader of the Agent
 * Skills specification takes block style only: it refuses the whole skill, whatever field they are in.
 *
 * ## How to fix
 * Write one item per line, `- item`, or one `key: value` per line, indented below the field. `--fix` does that, but for
 * `allowed-tools` and for values of `metadata`, which are to be one text each.
 */
export default defineRule<'flow' | 'whole', AlsoFor>({
  meta: {
    id: 'frontmatter/flow-collection',
    summary: 'The frontmatter has a list or map in brackets.',
    kind: 'compatibility',
    severity: 'info',
    errorWhere: 'dropped',
    presets: { recommended: 'error', 'agent-skills': ['error', { alsoFor: ['agent-skills'] }] },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source: 'skills-ref 0.1.1 with strictyaml 1.7.3, `agentskills validate` on test skills',
        level: 'observed',
        date: '2026-11-26',
        note: '`[a, b]`, `{a: b}`, `[]` and `{}` in any field: invalid YAML. Quoted brackets pass.',
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
        note: 'All four load a skill whose frontmatter is one map in braces.',
      },
    ],
    messages: {
      flow: 'Field `{field}` has a {kind} in brackets, expected block style: {effects}.',
      whole: 'The frontmatter is a {kind} in brackets, expected one `field: value` per line: {effects}.',
    },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill'],
  check(document, context) {
    const { flows } = formsOf(document);
    if (flows.length === 0) return;
    const clients = affectedBy(concerned(context), 'flow-collection');
    if (clients.length === 0) return;
    for (const flow of flows) {
      const fix = blockFix(document, flow);
      context.report({
        range: flow.range,
        messageId: flow.path.length === 0 ? 'whole' : 'flow',
        data: { field: flow.path.join('.').slice(0, 60), kind: flow.kind, effects: describeEffects(clients) },
        clients,
        ...milderUnlessDropped(clients),
        ...(fix === undefined ? {} : { fix }),
      });
    }
  },
});
