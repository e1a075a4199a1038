import { clientIds } from '@sopwright/clients';
import { presetNames } from '@sopwright/lint';
import type { RuleFile } from './find-rules.ts';
import { printJson } from './print-json.ts';

type Schema = Readonly<Record<string, unknown>>;

const ID = 'https://unpkg.com/@sopwright/schemas/config.schema.json';

function withOptions({ rule }: RuleFile): Schema {
  const { summary, options } = rule.meta;
  const severity = { $ref: '#/definitions/severity' };
  const items = options === undefined ? [severity] : [severity, options.schema];
  const pair = { type: 'array', items, additionalItems: false, minItems: 1, maxItems: items.length };
  return { description: summary, anyOf: [severity, pair] };
}

function definitions(rules: readonly RuleFile[]): Schema {
  return {
    severity: {
      description: 'How bad a finding is; `off` turns the rule off.',
      enum: ['error', 'warning', 'info', 'off'],
    },
    base: { anyOf: [{ enum: presetNames }, { type: 'string', pattern: '^\\.{1,2}/' }] },
    bound: {
      description: 'Greatest cost without a word, and greatest that does not fail; a number is the latter.',
      anyOf: [
        { type: 'number', minimum: 0 },
        {
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: { warn: { type: 'number', minimum: 0 }, error: { type: 'number', minimum: 0 } },
        },
      ],
    },
    glob: {
      description: 'Glob relative to the config file; a leading `!` turns it round.',
      type: 'string',
      minLength: 1,
    },
    rules: {
      description: 'Severity of rules by id, with options where wanted: "off", or ["error", { "max": 64 }].',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(rules.map((rule) => [rule.id, withOptions(rule)])),
    },
  };
}

const override = {
  type: 'object',
  additionalProperties: false,
  required: ['files', 'rules'],
  properties: {
    files: {
      description: 'Globs of the files that the entry is for, relative to the config file.',
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/glob' },
    },
    rules: { $ref: '#/definitions/rules' },
  },
} as const;

function boundsOf(keys: Readonly<Record<string, string>>): Schema {
  const entries = Object.entries(keys).map(([key, description]) => [
    key,
    { description, allOf: [{ $ref: '#/definitions/bound' }] },
  ]);
  return Object.fromEntries(entries);
}

const budgets: Schema = {
  description: 'Bounds for what `sopwright budget` measures, in tokens of o200k_base where nothing else is said.',
  type: 'object',
  additionalProperties: false,
  properties: {
    skill: {
      type: 'object',
      additionalProperties: false,
      properties: boundsOf({
        catalogue: 'Its line in the list of skills, as Claude Code prints it.',
        body: 'SKILL.md with the manifest of its plugin.',
        onDemand: 'Markdown files below the skill.',
      }),
    },
    ...boundsOf({
      plugin: 'All lines of one plugin in the list of skills.',
      server: 'Definitions of all tools of one MCP server.',
      servers: 'Definitions of all tools of all MCP servers that one client reads.',
      tool: 'Definition of one tool.',
    }),
    clients: {
      description: 'Bounds for single clients.',
      type: 'object',
      propertyNames: { enum: clientIds },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: boundsOf({
          total: 'Everything before the first prompt.',
          listing: "The list of skills, in the client's own unit.",
          listingShare: "The list of skills in percent of the client's own budget.",
          entry: "One entry of the list, in the client's own unit.",
        }),
      },
    },
  },
};

const properties: Schema = {
  budgets,
  $schema: { description: 'Address of this schema, for editors.', type: 'string' },
  extends: {
    description: 'A preset and config files (./file) to build on; later ones win, this file wins over all.',
    anyOf: [{ $ref: '#/definitions/base' }, { type: 'array', items: { $ref: '#/definitions/base' } }],
  },
  preset: { description: 'Set of rules to start from.', enum: presetNames, default: 'recommended' },
  clients: {
    description: 'Clients that must accept the skills. Rules about compatibility report for these alone.',
    type: 'array',
    minItems: 1,
    items: { enum: clientIds },
  },
  ignores: {
    description: 'Globs of files and folders to leave out, relative to the config file.',
    type: 'array',
    items: { $ref: '#/definitions/glob' },
  },
  failOn: {
    description: 'Mildest severity that makes the command exit with 1.',
    enum: ['error', 'warning', 'info', 'never'],
  },
  rules: { $ref: '#/definitions/rules' },
  overrides: {
    description: 'Rules for some files only; later entries win.',
    type: 'array',
    items: override,
  },
  baseline: {
    description: 'File of known findings that are not reported, relative to the config file.',
    type: 'string',
    minLength: 1,
  },
  mcp: {
    description: 'MCP servers.',
    type: 'object',
    additionalProperties: false,
    properties: {
      start: {
        description: 'Names of servers that `sopwright mcp` may start or call without `--start`.',
        type: 'array',
        items: { type: 'string', minLength: 1 },
      },
    },
  },
};

/** `schemas/config.schema.json`: JSON Schema draft-07 of `sopwright.config.*`. */
export function renderConfigSchema(rules: readonly RuleFile[]): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: ID,
    title: 'Configuration of sopwright',
    description: 'Generated by `pnpm generate`. Do not edit.',
    type: 'object',
    additionalProperties: false,
    properties,
    definitions: definitions(rules),
  };
  return printJson(schema);
}
