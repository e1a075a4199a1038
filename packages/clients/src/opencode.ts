import type { Client, Evidence } from './types.ts';

const listing: Evidence = {
  grade: 'observed',
  source: 'OpenCode 1.18.33, skills listing of a test folder',
  date: '2026-11-20',
};
const skillsPage: Evidence = {
  grade: 'documented',
  source: 'https://opencode.ai/docs/skills/',
  date: '2026-11-20',
};

/** The roots are documented; how deep they are searched was observed in .agents/skills. */
const root: Evidence = {
  ...skillsPage,
  note: 'Documented as one level; levels as observed in .agents/skills of 1.18.33, where four are the deepest that were tried.',
};

const noFrontmatter = 'skill is not listed: no frontmatter between `---` lines';
const invalidYaml = 'skill is not listed: invalid YAML';

/** OpenCode. */
export const opencode: Client = {
  id: 'opencode',
  name: 'OpenCode',
  version: '1.18.33',
  reading: {
    'byte-order-mark': 'accepted',
    'utf-16': { effect: 'dropped', detail: 'skill is not listed: not UTF-8', evidence: listing },
    'invalid-utf-8': { effect: 'damaged', detail: 'bytes that are not UTF-8 become `\uFFFD`', evidence: listing },
    'frontmatter-missing': { effect: 'dropped', detail: noFrontmatter, evidence: listing },
    'frontmatter-unclosed': { effect: 'dropped', detail: noFrontmatter, evidence: listing },
    'dots-close': { effect: 'dropped', detail: noFrontmatter, evidence: listing },
    'text-before-frontmatter': { effect: 'dropped', detail: noFrontmatter, evidence: listing },
    'blank-after-fence': 'accepted',
    'fence-in-value': 'accepted',
    'unquoted-colon': 'accepted',
    'comment-cuts-value': { effect: 'cut', detail: 'value ends before ` #`', evidence: listing },
    'tab-indentation': 'accepted',
    'duplicate-key': { effect: 'dropped', detail: 'skill is not listed: duplicate key', evidence: listing },
    'unterminated-quote': { effect: 'dropped', detail: invalidYaml, evidence: listing },
    'unindented-continuation': { effect: 'dropped', detail: invalidYaml, evidence: listing },
    'invalid-yaml': {
      effect: 'dropped',
      detail: invalidYaml,
      evidence: {
        ...listing,
        note: 'From an unterminated quote and an unindented continuation; an unquoted `: ` and a tab are forgiven.',
      },
    },
    'not-a-mapping': { effect: 'dropped', detail: 'skill is not listed: no name', evidence: listing },
    'flow-collection': 'accepted',
    'yaml-anchor': 'accepted',
    'name-missing': { effect: 'dropped', detail: 'skill is not listed: no name', evidence: listing },
    'name-not-a-string': {
      effect: 'dropped',
      detail: 'skill is not listed: name is not a text',
      evidence: { ...listing, note: 'The description of the test skill was a number too.' },
    },
    'name-yaml-boolean': 'accepted',
    'name-non-ascii': 'accepted',
    'name-too-long': 'accepted',
    'name-with-blanks': 'accepted',
    'name-with-capitals': 'accepted',
    'name-with-underscore': 'accepted',
    'name-with-colon': 'accepted',
    'name-padded': { effect: 'damaged', detail: 'the blanks stay part of the name', evidence: listing },
    'directory-mismatch': 'accepted',
    'duplicate-name': { effect: 'dropped', detail: 'only the last skill of that name is listed', evidence: listing },
    'description-missing': { effect: 'damaged', detail: 'skill is listed without a description', evidence: listing },
    'description-null': { effect: 'dropped', detail: 'skill is not listed: description is null', evidence: listing },
    'description-empty': { effect: 'damaged', detail: 'skill is listed without a description', evidence: listing },
    'description-is-list': {
      effect: 'dropped',
      detail: 'skill is not listed: description is not a text',
      evidence: listing,
    },
    // description-number: only tried together with a number as the name.
    'description-over-1024': 'accepted',
    'description-with-markup': 'accepted',
    'compatibility-over-500': 'accepted',
    'metadata-is-list': 'accepted',
    'metadata-non-string-values': 'accepted',
    'metadata-nested': 'accepted',
    'allowed-tools-is-map': 'accepted',
    'allowed-tools-list': 'accepted',
    'allowed-tools-comma': 'accepted',
    'boolean-as-string': 'accepted',
    'unknown-field': 'accepted',
    'lower-case-file': {
      effect: 'dropped',
      detail: 'skill is not listed: the file has to be `SKILL.md`',
      evidence: listing,
    },
    'flat-file': { effect: 'dropped', detail: 'skill is not listed: it has no folder of its own', evidence: listing },
    'root-skill-file': 'accepted',
    'nested-skill': 'accepted',
    'nested-in-skill': 'accepted',
    'hidden-directory': 'accepted',
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [
      { path: '.opencode/skills', scope: 'project', depth: 4, evidence: root },
      {
        path: '.agents/skills',
        scope: 'project',
        depth: 4,
        evidence: { ...listing, note: 'Documented as one level; four levels, the deepest that were tried, load.' },
      },
      { path: '.claude/skills', scope: 'project', depth: 4, evidence: root },
      { path: '~/.config/opencode/skills', scope: 'user', depth: 4, evidence: root },
      { path: '~/.agents/skills', scope: 'user', depth: 4, evidence: root },
      { path: '~/.claude/skills', scope: 'user', depth: 4, evidence: root },
    ],
  },
  fields: {
    name: {
      types: ['string'],
      required: true,
      evidence: {
        ...skillsPage,
        note: 'Documented as 1 to 64 characters of `^[a-z0-9]+(-[a-z0-9]+)*$` and equal to the folder name; 1.18.33 checks neither.',
      },
    },
    description: {
      types: ['string'],
      required: true,
      evidence: {
        ...skillsPage,
        note: 'Documented as required and 1 to 1,024 characters; 1.18.33 lists a skill without one, and longer ones whole.',
      },
    },
    license: { types: ['string'], evidence: skillsPage },
    compatibility: { types: ['string'], evidence: skillsPage },
    metadata: { types: ['map'], evidence: skillsPage },
  },
  limits: {},
};
