import { defineRule } from '@sopwright/lint';
import { nameField } from '../reading/skills/skill-name.ts';

interface Options {
  readonly words: readonly string[];
  readonly endings: readonly string[];
}

const WORDS: readonly string[] = [
  ...['helper', 'helpers', 'util', 'utils', 'utility', 'utilities', 'tool', 'tools', 'toolkit', 'toolbox'],
  ...['document', 'documents', 'data', 'file', 'files', 'misc', 'miscellaneous', 'stuff', 'things', 'common'],
  ...['general', 'generic', 'various', 'default', 'assistant', 'agent', 'skill', 'skills', 'my', 'new', 'test'],
  ...['example', 'sample', 'demo', 'untitled', 'temp', 'tmp', 'foo', 'bar'],
];

const ENDINGS: readonly string[] = ['helper', 'helpers', 'util', 'utils', 'utilities', 'misc', 'stuff'];

/**
 * Finds names made of words that fit any skill, such as `helper`, `data-tools` or `my-skill`, and names that end in a
 * word for a collection, such as `aws-helper`. The name is the first
 * thing a model and a user read of a skill; one like these tells neither what it is for, and invites a second purpose.
 *
 * ## How to fix
 * Name the task: `processing-invoices`, `reviewing-api-changes`.
 */
export default defineRule<'generic' | 'ending', Options>({
  meta: {
    id: 'name/generic',
    summary: 'The name consists of words that fit any skill.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices',
        level: 'SHOULD',
        date: '2026-08-22',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'A skill has one responsibility, and a name that tells it.',
      },
    ],
    messages: {
      generic: 'Name `{name}` fits any skill, expected one that tells the task.',
      ending: 'Name `{name}` ends in `{word}`, expected one that tells the task.',
    },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          words: {
            type: 'array',
            items: { type: 'string' },
            default: WORDS,
            description: 'Words that tell nothing; a name made of them alone is reported.',
          },
          endings: {
            type: 'array',
            items: { type: 'string' },
            default: ENDINGS,
            description: 'Last words that make a name one of a collection.',
          },
        },
      },
      defaults: { words: WORDS, endings: ENDINGS },
    },
  },
  on: ['skill'],
  check(document, context) {
    const field = nameField(document);
    if (field === undefined) return;
    const generic = new Set(context.options.words);
    const words = field.value
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
    const word = words.at(-1);
    if (word === undefined) return;
    const isGeneric = words.every((part) => generic.has(part));
    if (!isGeneric && !context.options.endings.includes(word)) return;
    const messageId = isGeneric ? 'generic' : 'ending';
    context.report({ range: field.valueRange, messageId, data: { name: field.value, word } });
  },
});
