import { clientIds } from '@sopwright/clients';
import { defineRule } from '@sopwright/lint';
import { fallenLinesOf, fieldsOf, meantField } from '../reading/frontmatter/frontmatter-keys.ts';

/** Fields that another rule speaks of. */
const ELSEWHERE: ReadonlySet<string> = new Set(['tags']);

/**
 * Finds fields of a skill that neither the Agent Skills specification nor any client knows: `created`, `author`,
 * `examples`. Every client passes over them without a word, and the reference validator refuses the skill.
 *
 * A slip of a known field is left to `frontmatter/unknown-key`.
 *
 * ## How to fix
 * Move what a tool of yours reads into `metadata`, as a text. Move examples into the body. Take out the rest.
 *
 * ## When not to use it
 * Where a tool of your own reads these fields at the top level.
 */
export default defineRule({
  meta: {
    id: 'fields/unread-field',
    summary: 'A field of the skill is read by no client.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'MUST',
        date: '2026-06-17',
        note: 'Only fields of the specification and a few of Claude Code; the list `examples` of an earlier version is gone.',
      },
      {
        source: 'https://agentskills.io/specification',
        level: 'MUST',
        date: '2026-08-09',
        note: 'Six fields; `metadata` is for everything else.',
      },
    ],
    messages: {
      one: 'Field {names} is read by no client, expected it in `metadata` or not at all.',
      several: 'Fields {names} are read by no client, expected them in `metadata` or not at all.',
    },
  },
  on: ['skill'],
  check(document, context) {
    const { kind, frontmatter } = document;
    const known = fieldsOf(kind, clientIds);
    const fallen = new Set(fallenLinesOf(document).map(({ field }) => field.keyRange[0]));
    const unread = frontmatter.fields.filter(({ key, keyRange, style }) => {
      // Of YAML that does not parse, lines of text may have been taken for fields.
      if (style === 'lenient' || key === '' || fallen.has(keyRange[0]) || ELSEWHERE.has(key) || known.has(key))
        return false;
      return !key.startsWith('x-') && meantField(kind, key, known) === undefined;
    });
    const [first] = unread;
    if (first === undefined) return;
    context.report({
      range: first.keyRange,
      messageId: unread.length === 1 ? 'one' : 'several',
      data: { names: unread.map(({ key }) => `\`${key.slice(0, 40)}\``).join(', ') },
    });
  },
});
