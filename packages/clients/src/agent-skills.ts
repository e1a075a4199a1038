import type { Client, Evidence } from './types.ts';

const text: Evidence = { grade: 'documented', source: 'https://agentskills.io/specification', date: '2026-08-09' };
const validator: Evidence = {
  grade: 'documented',
  source: 'https://github.com/agentskills/agentskills/tree/main/skills-ref',
  date: '2026-08-09',
};

const noFrontmatter = 'skill is not valid: no frontmatter between `---`';
const invalidYaml = 'skill is not valid: invalid YAML';
const strictYaml = 'skill is not valid: only plain block YAML is read';
const badName = 'skill is not valid: name has characters other than a-z, 0-9 and single hyphens';
const noDescription = 'skill is not valid: no description';
const unexpectedField = 'skill is not valid: field outside the six of the specification';

/** The Agent Skills specification, with its reference validator skills-ref. `dropped` stands for "not valid". */
export const agentSkills: Client = {
  id: 'agent-skills',
  name: 'Agent Skills specification',
  specification: true,
  reading: {
    'byte-order-mark': { effect: 'dropped', detail: noFrontmatter, evidence: validator },
    'utf-16': { effect: 'dropped', detail: 'skill is not valid: not UTF-8', evidence: validator },
    'invalid-utf-8': { effect: 'dropped', detail: 'skill is not valid: not UTF-8', evidence: validator },
    'frontmatter-missing': { effect: 'dropped', detail: noFrontmatter, evidence: validator },
    'frontmatter-unclosed': { effect: 'dropped', detail: noFrontmatter, evidence: validator },
    'dots-close': { effect: 'dropped', detail: noFrontmatter, evidence: validator },
    'text-before-frontmatter': { effect: 'dropped', detail: noFrontmatter, evidence: validator },
    'fence-in-value': {
      effect: 'damaged',
      detail: 'the frontmatter ends at the first `---`, even inside a value',
      evidence: validator,
    },
    'unquoted-colon': { effect: 'dropped', detail: invalidYaml, evidence: validator },
    'tab-indentation': { effect: 'dropped', detail: invalidYaml, evidence: validator },
    'duplicate-key': { effect: 'dropped', detail: 'skill is not valid: duplicate key', evidence: validator },
    'unterminated-quote': { effect: 'dropped', detail: invalidYaml, evidence: validator },
    'unindented-continuation': { effect: 'dropped', detail: invalidYaml, evidence: validator },
    'bad-alias': { effect: 'dropped', detail: invalidYaml, evidence: validator },
    'invalid-yaml': { effect: 'dropped', detail: invalidYaml, evidence: validator },
    'not-a-mapping': {
      effect: 'dropped',
      detail: 'skill is not valid: frontmatter is not a mapping',
      evidence: validator,
    },
    'flow-collection': { effect: 'dropped', detail: strictYaml, evidence: validator },
    'yaml-anchor': { effect: 'dropped', detail: strictYaml, evidence: validator },
    'yaml-tag': { effect: 'dropped', detail: strictYaml, evidence: validator },
    'name-missing': { effect: 'dropped', detail: 'skill is not valid: no name', evidence: text },
    'name-empty': { effect: 'dropped', detail: 'skill is not valid: no name', evidence: text },
    'name-not-a-string': 'accepted',
    'name-yaml-boolean': 'accepted',
    'name-non-ascii': {
      effect: 'dropped',
      detail: badName,
      evidence: {
        ...text,
        note: 'The text allows a-z, 0-9 and hyphens; skills-ref allows lower-case letters of every script.',
      },
    },
    'name-too-long': { effect: 'dropped', detail: 'skill is not valid: name is over 64 characters', evidence: text },
    'name-with-blanks': { effect: 'dropped', detail: badName, evidence: text },
    'name-with-capitals': { effect: 'dropped', detail: badName, evidence: text },
    'name-with-underscore': { effect: 'dropped', detail: badName, evidence: text },
    'name-with-colon': { effect: 'dropped', detail: badName, evidence: text },
    'name-padded': 'accepted',
    'directory-mismatch': {
      effect: 'dropped',
      detail: 'skill is not valid: name is not the name of its folder',
      evidence: text,
    },
    'description-missing': { effect: 'dropped', detail: noDescription, evidence: text },
    'description-null': { effect: 'dropped', detail: noDescription, evidence: text },
    'description-empty': { effect: 'dropped', detail: noDescription, evidence: text },
    'description-is-list': {
      effect: 'dropped',
      detail: 'skill is not valid: description is not a text',
      evidence: text,
    },
    'description-number': 'accepted',
    'description-over-1024': {
      effect: 'dropped',
      detail: 'skill is not valid: description is over 1,024 characters',
      evidence: text,
    },
    'compatibility-over-500': {
      effect: 'dropped',
      detail: 'skill is not valid: `compatibility` is over 500 characters',
      evidence: text,
    },
    'metadata-is-list': {
      effect: 'ignored',
      detail: '`metadata` is not a map from texts to texts',
      evidence: { ...text, note: 'skills-ref does not check it.' },
    },
    'metadata-non-string-values': {
      effect: 'damaged',
      detail: 'values of `metadata` become texts',
      evidence: { ...validator, note: 'The text asks for quoted numbers and booleans.' },
    },
    'metadata-nested': { effect: 'damaged', detail: 'values of `metadata` become texts', evidence: validator },
    'allowed-tools-is-map': {
      effect: 'dropped',
      detail: 'skill is not valid: `allowed-tools` is a map',
      evidence: validator,
    },
    'allowed-tools-list': {
      effect: 'ignored',
      detail: '`allowed-tools` is a list, not one text separated by blanks',
      evidence: { ...text, note: 'skills-ref accepts a block list since; a flow list is no YAML that it reads.' },
    },
    'allowed-tools-comma': {
      effect: 'damaged',
      detail: 'names in `allowed-tools` are separated by blanks and keep their commas',
      evidence: text,
    },
    'unknown-field': { effect: 'dropped', detail: unexpectedField, evidence: validator },
    'lower-case-file': 'accepted',
  },
  skills: { fileName: 'SKILL.md', roots: [] },
  fields: {
    name: { types: ['string'], required: true, evidence: text },
    description: { types: ['string'], required: true, evidence: text },
    license: { types: ['string'], evidence: text },
    compatibility: { types: ['string'], evidence: text },
    metadata: { types: ['map'], evidence: text },
    'allowed-tools': {
      types: ['string'],
      evidence: { ...text, note: 'Experimental; skills-ref accepts a block list too.' },
    },
  },
  closedFields: { effect: 'dropped', detail: unexpectedField, evidence: validator },
  limits: {
    name: { max: 64, unit: 'code points', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', effect: 'dropped', evidence: text },
    description: { max: 1024, unit: 'code points', effect: 'dropped', evidence: text },
    compatibility: { max: 500, unit: 'code points', effect: 'dropped', evidence: text },
  },
};
