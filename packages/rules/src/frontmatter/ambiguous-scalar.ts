import { type Document, type FrontmatterScalar, scalarsOf } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { textFieldsOf } from '../reading/frontmatter/frontmatter-keys.ts';

/** What a reader of YAML 1.1 takes for something else, while one of YAML 1.2 reads a text. */
const LOOK_ALIKES: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a boolean', /^(?:yes|no|on|off|y|n)$/i],
  ['a date', /^\d{4}-\d\d?-\d\d?(?:[Tt\s][\d:.+\sZ-]*)?$/],
  ['a number', /^[-+]?[1-9]\d*(?::[0-5]?\d)+(?:\.\d*)?$/],
  ['a number', /^[-+]?(?:0b[01_]+|0x[\da-f]*_[\da-f_]*|\d[\d,]*_[\d_,.]*)$/i],
];

/** `010`: eight to a reader of YAML 1.1, ten to one of YAML 1.2. */
const OCTAL = /^[-+]?0[0-7]+$/;

function lookAlike({ style, value, source }: FrontmatterScalar): string | undefined {
  if (style !== 'plain') return undefined;
  if (typeof value === 'number') {
    return OCTAL.test(source) && Number.parseInt(source, 8) !== value ? `${Number.parseInt(source, 8)}` : undefined;
  }
  if (typeof value !== 'string') return undefined;
  return LOOK_ALIKES.find(([, pattern]) => pattern.test(source))?.[0];
}

function isText({ kind }: Document, { path }: FrontmatterScalar): boolean {
  const [field, ...rest] = path;
  if (field === 'metadata') return rest.length > 0;
  return rest.length === 0 && typeof field === 'string' && textFieldsOf(kind).has(field);
}

/**
 * Finds values without quotes that are one thing in YAML 1.2 and another in YAML 1.1, which many tools still read: `no`
 * and `on` are booleans there, `2026-06-13` is a date, `12:30` a number. A number with a zero before it, such as `010`, is
 * ten in YAML 1.2 and eight in YAML 1.1. The clients that were observed read `yes` as text; scripts with PyYAML and older
 * JavaScript tools do not.
 *
 * It looks at text fields that clients know and at the values of `metadata`.
 *
 * ## How to fix
 * Put the value in quotes; `--fix` does.
 *
 * ## When not to use it
 * Leave it off where no tool of yours reads the frontmatter.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/ambiguous-scalar',
    summary: 'A value without quotes is not the same to all readers.',
    kind: 'style',
    severity: 'info',
    presets: { 'agent-skills': 'info' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      { source: 'https://yaml.org/type/bool.html', level: 'MAY', date: '2026-11-20', note: 'YAML 1.1.' },
      { source: 'https://yaml.org/type/timestamp.html', level: 'MAY', date: '2026-11-20', note: 'YAML 1.1.' },
      {
        source: 'PyYAML 6.0.3',
        level: 'observed',
        date: '2026-11-26',
        note: 'Reads `010` as 8 and `yes` as a boolean.',
      },
      {
        source: 'https://agentskills.io/specification',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'Values of `metadata` are texts.',
      },
    ],
    messages: { ambiguous: 'Value `{value}` of `{field}` is {what} in YAML 1.1, expected quotes around it.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    for (const scalar of scalarsOf(document)) {
      const what = lookAlike(scalar);
      if (what === undefined || !isText(document, scalar)) continue;
      const { path, range, source } = scalar;
      context.report({
        range,
        messageId: 'ambiguous',
        data: { value: source.slice(0, 40), field: path.join('.').slice(0, 60), what },
        fix: { safety: 'safe', edits: [{ range, text: `"${source}"` }] },
      });
    }
  },
});
