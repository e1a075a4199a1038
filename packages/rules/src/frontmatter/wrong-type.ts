import { type ClientId, clientById, type FieldFact, type FieldType, type ReadingCase } from '@sopwright/clients';
import { type Document, type Field, scalarsOf } from '@sopwright/document';
import { defineRule, type FindingClient, type Fix } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import {
  type AlsoFor,
  affectedClient,
  alsoForSchema,
  concerned,
  milderUnlessDropped,
} from '../reading/clients/concern.ts';
import { knowledgeOf } from '../reading/clients/field-facts.ts';
import { lineBreakOf, quotedScalar } from '../reading/frontmatter/quoted-scalar.ts';

const WORDS: Readonly<Record<FieldType, string>> = {
  string: 'a text',
  boolean: '`true` or `false`',
  number: 'a number',
  list: 'a list',
  map: 'a map',
};
const BOOLEAN = /^(?:(true|yes|on|1)|false|no|off|0)$/i;

function typeOf(value: unknown): FieldType | undefined {
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'object':
      return value === null ? undefined : 'map';
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
      return 'number';
    default:
      return undefined;
  }
}

function isCollection(type: FieldType): boolean {
  return type === 'list' || type === 'map';
}

/** The situation that clients are on record for, where there is one. */
function caseOf(key: string, type: FieldType, expected: readonly FieldType[]): ReadingCase | undefined {
  if (key === 'name') return 'name-not-a-string';
  if (key === 'description' && type === 'list') return 'description-is-list';
  if (key === 'description' && type === 'number') return 'description-number';
  if (key === 'metadata' && type === 'list') return 'metadata-is-list';
  if (key === 'allowed-tools' && type === 'map') return 'allowed-tools-is-map';
  return expected.every((each) => each === 'boolean') && !isCollection(type) ? 'boolean-as-string' : undefined;
}

/** True where a value cannot stand for one of the expected types, whoever reads it. */
function isOff({ value }: Field, type: FieldType, { types }: FieldFact): boolean {
  if (isCollection(type) || types.every(isCollection)) return true;
  const text = String(value).trim();
  const isFit: Readonly<Record<'boolean' | 'number', boolean>> = {
    boolean: BOOLEAN.test(text),
    number: text !== '' && !Number.isNaN(Number(text)),
  };
  return !types.some((each) => (each === 'boolean' || each === 'number' ? isFit[each] : each === 'string'));
}

function effectOn(id: ClientId, field: Field, type: FieldType, fact: FieldFact): readonly FindingClient[] {
  const readingCase = caseOf(field.key, type, fact.types);
  const known = readingCase === undefined ? undefined : clientById(id).reading[readingCase];
  if (readingCase !== undefined && known !== undefined && known !== 'accepted') return affectedBy([id], readingCase);
  const isTaken = known === 'accepted' && readingCase !== 'boolean-as-string';
  return isTaken || !isOff(field, type, fact) ? [] : [affectedClient(id, 'ignored', fact.evidence.grade)];
}

/** A list of one text as that text; not where a comment would go with it. */
function onlyItemFix(document: Document, { key, keyRange, valueRange }: Field): Fix | undefined {
  const { text } = document;
  const [item, ...others] = scalarsOf(document).filter(({ path }) => path[0] === key);
  if (item === undefined || others.length > 0 || item.path.length !== 2 || typeof item.value !== 'string')
    return undefined;
  const colon = text.indexOf(':', keyRange[1]);
  const before = text.slice(colon + 1, item.range[0]);
  const behind = text.slice(item.range[1], valueRange[1]);
  const isBlock = item.style === 'literal' || item.style === 'folded';
  if (isBlock || item.source.includes('\n') || !/^\s*[-[]\s*$/.test(before) || !/^\s*(?:,?\s*\])?\s*$/.test(behind)) {
    return undefined;
  }
  const written = item.style === 'plain' ? quotedScalar(item.source, lineBreakOf(text)) : item.source;
  return {
    safety: 'safe',
    edits: [{ range: [colon + 1, Math.max(valueRange[1], item.range[1])], text: ` ${written}` }],
  };
}

function typeFix(document: Document, field: Field, type: FieldType, expected: readonly FieldType[]): Fix | undefined {
  const { text } = document;
  const { key, value, valueRange, style } = field;
  const source = text.slice(...valueRange);
  const isPlain = style === 'plain' && !source.includes('\n');
  const edit = (replacement: string): Fix => ({ safety: 'safe', edits: [{ range: valueRange, text: replacement }] });
  if (expected.includes('string')) {
    if (isPlain) return edit(quotedScalar(source, lineBreakOf(text)));
    const isHint = key === 'argument-hint' && style === 'list' && source.startsWith('[') && !source.includes('\n');
    if (isHint) return edit(quotedScalar(source, lineBreakOf(text)));
    return type === 'list' ? onlyItemFix(document, field) : undefined;
  }
  const isQuoted = style === 'double-quoted' || style === 'single-quoted';
  if (!expected.includes('boolean') || isCollection(type) || !(isPlain || isQuoted)) return undefined;
  const match = BOOLEAN.exec(String(value).trim());
  return match === null ? undefined : edit(match[1] === undefined ? 'false' : 'true');
}

/**
 * Finds fields with a value of another type than the client takes: a number for a `name`, a list for a `description`, a
 * map for `allowed-tools`, the text `"yes"` where `true` has to be. Some clients turn such a value into the right one, others
 * drop the field, or the skill with it.
 *
 * Values in `metadata` are the matter of `fields/metadata-value-type`, and a list of tools that of
 * `fields/allowed-tools-format`.
 *
 * ## How to fix
 * Put a number or boolean that is meant as text in quotes, and take the quotes off `true` and `false`. `--fix` does both. Write
 * a description as one text; `--fix` does so where it is a list of one.
 */
export default defineRule<'type', AlsoFor>({
  meta: {
    id: 'frontmatter/wrong-type',
    summary: 'A field has a value of the wrong type.',
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
      { source: 'https://agentskills.io/specification', level: 'MUST', date: '2026-08-09' },
      {
        source: 'GitHub Copilot CLI 1.0.102 and OpenCode 1.18.33, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Neither lists a skill with a number as its name or a list as its description; Copilot CLI none with `"yes"` for a boolean or a map of tools.',
      },
      {
        source: 'Codex CLI 0.169.0, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Does not list a skill whose description or `metadata` is a list.',
      },
      { source: 'https://code.claude.com/docs/en/skills', level: 'MUST', date: '2026-08-22' },
      { source: 'https://code.claude.com/docs/en/sub-agents', level: 'MUST', date: '2026-08-22' },
    ],
    messages: { type: 'Field `{field}` is {type}, expected {expected}: {effects}.' },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const ids = concerned(context);
    for (const field of document.frontmatter.fields) {
      const type = typeOf(field.value);
      if (type === undefined || field.style === 'lenient') continue;
      // A list of tools is the matter of fields/allowed-tools-format.
      if (type === 'list' && field.key === 'allowed-tools') continue;
      const minding = knowledgeOf(document, field.key, { clients: ids, files: context.files }).flatMap(
        ({ id, fact }) => {
          if (fact.types.includes(type)) return [];
          return effectOn(id, field, type, fact).map((client) => ({ client, types: fact.types }));
        },
      );
      const expected = minding[0]?.types;
      if (expected === undefined) continue;
      const clients = minding.map(({ client }) => client);
      const fix = typeFix(document, field, type, expected);
      context.report({
        range: field.valueRange,
        messageId: 'type',
        data: {
          field: field.key,
          type: WORDS[type].replace('`true` or `false`', 'a boolean'),
          expected: expected.map((each) => WORDS[each]).join(' or '),
          effects: describeEffects(clients),
        },
        clients,
        ...milderUnlessDropped(clients),
        ...(fix === undefined ? {} : { fix }),
      });
    }
  },
});
