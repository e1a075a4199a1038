import type { Client, Evidence } from './types.ts';

const text: Evidence = {
  grade: 'documented',
  source: 'https://github.com/agentplugins/agent-plugins-spec (version 1.0.0)',
  date: '2026-08-06',
  note: 'A skill that does not conform to Agent Skills has to be skipped.',
};

const noFrontmatter = 'skill is skipped: no frontmatter';
const invalidYaml = 'skill is skipped: invalid YAML';
const badName = 'skill is skipped: name has characters other than a-z, 0-9 and single hyphens';
const noDescription = 'skill is skipped: no description';
const unexpectedField = 'skill is skipped: field outside the six of the Agent Skills specification';

/** The Agent Plugins specification. Its clients skip every skill that Agent Skills does not allow. */
export const agentPlugins: Client = {
  id: 'agent-plugins',
  name: 'Agent Plugins specification',
  specification: true,
  reading: {
    'frontmatter-missing': { effect: 'dropped', detail: noFrontmatter, evidence: text },
    'frontmatter-unclosed': { effect: 'dropped', detail: noFrontmatter, evidence: text },
    'text-before-frontmatter': { effect: 'dropped', detail: noFrontmatter, evidence: text },
    'unquoted-colon': { effect: 'dropped', detail: invalidYaml, evidence: text },
    'tab-indentation': { effect: 'dropped', detail: invalidYaml, evidence: text },
    'duplicate-key': { effect: 'dropped', detail: invalidYaml, evidence: text },
    'unterminated-quote': { effect: 'dropped', detail: invalidYaml, evidence: text },
    'unindented-continuation': { effect: 'dropped', detail: invalidYaml, evidence: text },
    'bad-alias': { effect: 'dropped', detail: invalidYaml, evidence: text },
    'invalid-yaml': { effect: 'dropped', detail: invalidYaml, evidence: text },
    'not-a-mapping': { effect: 'dropped', detail: 'skill is skipped: frontmatter is not a mapping', evidence: text },
    'name-missing': { effect: 'dropped', detail: 'skill is skipped: no name', evidence: text },
    'name-empty': { effect: 'dropped', detail: 'skill is skipped: no name', evidence: text },
    'name-non-ascii': { effect: 'dropped', detail: badName, evidence: text },
    'name-too-long': { effect: 'dropped', detail: 'skill is skipped: name is over 64 characters', evidence: text },
    'name-with-blanks': { effect: 'dropped', detail: badName, evidence: text },
    'name-with-capitals': { effect: 'dropped', detail: badName, evidence: text },
    'name-with-underscore': { effect: 'dropped', detail: badName, evidence: text },
    'name-with-colon': { effect: 'dropped', detail: badName, evidence: text },
    'directory-mismatch': {
      effect: 'dropped',
      detail: 'skill is skipped: name is not the name of its folder',
      evidence: text,
    },
    'description-missing': { effect: 'dropped', detail: noDescription, evidence: text },
    'description-null': { effect: 'dropped', detail: noDescription, evidence: text },
    'description-empty': { effect: 'dropped', detail: noDescription, evidence: text },
    'description-is-list': { effect: 'dropped', detail: 'skill is skipped: description is not a text', evidence: text },
    'description-over-1024': {
      effect: 'dropped',
      detail: 'skill is skipped: description is over 1,024 characters',
      evidence: text,
    },
    'compatibility-over-500': {
      effect: 'dropped',
      detail: 'skill is skipped: `compatibility` is over 500 characters',
      evidence: text,
    },
    'metadata-is-list': { effect: 'dropped', detail: 'skill is skipped: `metadata` is not a map', evidence: text },
    'allowed-tools-is-map': {
      effect: 'dropped',
      detail: 'skill is skipped: `allowed-tools` is not a text',
      evidence: text,
    },
    'unknown-field': { effect: 'dropped', detail: unexpectedField, evidence: text },
    'nested-skill': {
      effect: 'dropped',
      detail: 'skill is not read: only direct children of skills/ are',
      evidence: text,
    },
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [{ path: 'skills', scope: 'plugin', depth: 1, deeper: 'lost', evidence: text }],
  },
  fields: {
    name: { types: ['string'], required: true, evidence: text },
    description: { types: ['string'], required: true, evidence: text },
    license: { types: ['string'], evidence: text },
    compatibility: { types: ['string'], evidence: text },
    metadata: { types: ['map'], evidence: text },
    'allowed-tools': { types: ['string'], evidence: text },
  },
  closedFields: { effect: 'dropped', detail: unexpectedField, evidence: text },
  limits: {
    name: { max: 64, unit: 'code points', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', effect: 'dropped', evidence: text },
    description: { max: 1024, unit: 'code points', effect: 'dropped', evidence: text },
    compatibility: { max: 500, unit: 'code points', effect: 'dropped', evidence: text },
  },
};
