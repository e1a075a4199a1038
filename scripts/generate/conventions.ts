import { isDeepStrictEqual } from 'node:util';
import { documentKinds } from '@sopwright/document';
import type { Rule } from '@sopwright/lint';
import type { DocComment } from './doc-comment.ts';

const SEVERITIES = ['error', 'warning', 'info'];
const FIXES = ['none', 'safe', 'unsafe', 'safe or unsafe'];
const KINDS = ['compatibility', 'problem', 'style', 'cost', 'security'];
const STATUSES = ['stable', 'preview', 'deprecated'];
const LEVELS = ['MUST', 'SHOULD', 'MAY', 'observed'];
const PRESETS = ['recommended', 'agent-skills', 'guidelines'];
const MAX_MESSAGE = 140;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for what `defineRule` and `defineWorkspaceRule` return. */
export function isRule(value: unknown): value is Rule {
  if (!isRecord(value) || !isRecord(value.meta)) return false;
  return typeof value.meta.id === 'string' && (value.on === 'workspace' || Array.isArray(value.on));
}

function oneOf(name: string, value: string, known: readonly string[]): string[] {
  return known.includes(value) ? [] : [`meta.${name} is '${value}', expected one of ${known.join(', ')}`];
}

function textProblems({ meta }: Rule): string[] {
  const problems: string[] = [];
  if (!/^[A-Z`].*\.$/s.test(meta.summary) || meta.summary.includes('\n')) {
    problems.push('meta.summary is not one sentence that ends with a full stop');
  }
  if (Object.keys(meta.messages).length === 0) problems.push('meta.messages is empty');
  for (const [id, text] of Object.entries(meta.messages)) {
    if (!text.endsWith('.')) problems.push(`message '${id}' does not end with a full stop`);
    if (text.length > MAX_MESSAGE) problems.push(`message '${id}' has ${text.length} characters, over ${MAX_MESSAGE}`);
    if (text.includes('\n')) problems.push(`message '${id}' has a line break`);
  }
  return problems;
}

/** True for a rule that no document is handed to: the engine or the command reports it, about its own business. */
export function isSpokenByEngine({ on }: Rule): boolean {
  return on.length === 0;
}

function sourceProblems({ meta }: Rule): string[] {
  if (meta.sources.length === 0) {
    return ['meta.sources is empty, expected the evidence for the rule'];
  }
  return meta.sources.flatMap(({ source, level, date }) => [
    ...(source.trim() === '' ? ['a source is empty'] : []),
    ...oneOf('sources level', level, LEVELS),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? [] : [`the date '${date}' of a source is not yyyy-mm-dd`]),
  ]);
}

function optionProblems({ meta }: Rule): string[] {
  const { options } = meta;
  if (options === undefined) return [];
  const { properties, type, additionalProperties } = options.schema;
  const defaults = new Map<string, unknown>(Object.entries(options.defaults));
  const problems: string[] = [];
  if (type !== 'object' || additionalProperties !== false) problems.push('the options schema is open');
  for (const [key, property] of Object.entries(properties)) {
    if (typeof property.description !== 'string') problems.push(`option '${key}' has no description`);
    if (!('default' in property)) problems.push(`option '${key}' has no default in its schema`);
    else if (!isDeepStrictEqual(property.default, defaults.get(key))) {
      problems.push(`option '${key}' has another default in the schema than in meta.options.defaults`);
    }
  }
  for (const key of defaults.keys()) {
    if (!Object.hasOwn(properties, key)) problems.push(`option '${key}' has a default but no schema`);
  }
  return problems;
}

function presetProblems({ meta }: Rule): string[] {
  const known = Object.keys(meta.options?.defaults ?? {});
  return Object.entries(meta.presets).flatMap(([preset, entry]) => {
    const [severity, overrides] = typeof entry === 'string' ? [entry, {}] : entry;
    const strange = Object.keys(overrides).filter((key) => !known.includes(key));
    return [
      ...oneOf('presets', preset, PRESETS),
      ...oneOf(`presets.${preset}`, severity, [...SEVERITIES, 'off']),
      ...strange.map((key) => `presets.${preset} sets the option '${key}', which the rule does not have`),
    ];
  });
}

function kindProblems(rule: Rule): string[] {
  if (rule.on === 'workspace') return [];
  return rule.on.flatMap((kind) => oneOf('on', kind, documentKinds));
}

function commentProblems(comment: DocComment | undefined): string[] {
  if (comment === undefined) return ['there is no doc comment right before `export default`'];
  const problems = /^## How to fix$/m.test(comment.text) ? [] : ["the doc comment has no section '## How to fix'"];
  if (comment.lead === '' || comment.lead.startsWith('#'))
    problems.push('the doc comment does not begin with a paragraph');
  return problems;
}

/** Everything about a rule that breaks the conventions; `expectedId` is the path of its file. */
export function conventionProblems(rule: Rule, expectedId: string, comment: DocComment | undefined): string[] {
  const { meta } = rule;
  return [
    ...(meta.id === expectedId ? [] : [`meta.id is '${meta.id}', expected '${expectedId}' as its path says`]),
    ...(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(expectedId)
      ? []
      : ['its path is not kebab-case']),
    ...textProblems(rule),
    ...oneOf('kind', meta.kind, KINDS),
    ...oneOf('severity', meta.severity, SEVERITIES),
    ...(meta.errorWhere === undefined ? [] : oneOf('errorWhere', meta.errorWhere, ['dropped', 'lost'])),
    ...oneOf('fix', meta.fix, FIXES),
    ...oneOf('status', meta.status, STATUSES),
    ...oneOf('clients', meta.clients, ['all', 'selected']),
    ...(/^\d+\.\d+\.\d+$/.test(meta.since) ? [] : [`meta.since is '${meta.since}', expected a version`]),
    ...kindProblems(rule),
    ...sourceProblems(rule),
    ...presetProblems(rule),
    ...optionProblems(rule),
    ...commentProblems(comment),
  ];
}
