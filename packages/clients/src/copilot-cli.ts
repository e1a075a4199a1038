import { copilotCliMcp } from './copilot-cli-mcp.ts';
import { copilotCliMcpPrompt } from './documented-mcp-prompts.ts';
import type { Client, Evidence } from './types.ts';

const listing: Evidence = {
  grade: 'observed',
  source: 'GitHub Copilot CLI 1.0.102, skills listing of a test folder',
  date: '2026-11-20',
};
const reference: Evidence = {
  grade: 'documented',
  source: 'https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference',
  date: '2026-11-20',
};

/** The roots are documented; how deep they are searched was observed in .agents/skills. */
const root: Evidence = {
  ...reference,
  note: 'Levels as observed in .agents/skills of 1.0.102, where four are the deepest that were tried.',
};

const noFrontmatter = 'skill is not listed: no frontmatter between `---` lines';
const invalidYaml = 'skill is not listed: invalid YAML';
const firstLine = 'the first line of the body is shown as its description';

/** GitHub Copilot CLI. */
export const copilotCli: Client = {
  id: 'copilot-cli',
  name: 'Copilot CLI',
  version: '1.0.102',
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
    'unquoted-colon': { effect: 'dropped', detail: invalidYaml, evidence: listing },
    'comment-cuts-value': { effect: 'cut', detail: 'value ends before ` #`', evidence: listing },
    'tab-indentation': { effect: 'dropped', detail: invalidYaml, evidence: listing },
    'duplicate-key': { effect: 'dropped', detail: 'skill is not listed: duplicate key', evidence: listing },
    'unterminated-quote': { effect: 'dropped', detail: invalidYaml, evidence: listing },
    'unindented-continuation': { effect: 'dropped', detail: invalidYaml, evidence: listing },
    'bad-alias': {
      effect: 'dropped',
      detail: invalidYaml,
      evidence: {
        ...listing,
        note: 'Deduced: each of the five kinds of invalid YAML that were tried loses the skill.',
      },
    },
    'invalid-yaml': {
      effect: 'dropped',
      detail: invalidYaml,
      evidence: {
        ...listing,
        note: 'From an unquoted `: `, tab indentation, a duplicate key, an unterminated quote and an unindented continuation.',
      },
    },
    'not-a-mapping': { effect: 'damaged', detail: `every field is lost; ${firstLine}`, evidence: listing },
    'flow-collection': 'accepted',
    'yaml-anchor': 'accepted',
    'name-missing': 'accepted',
    'name-not-a-string': {
      effect: 'dropped',
      detail: 'skill is not listed: name is not a text',
      evidence: { ...listing, note: 'The description of the test skill was a number too.' },
    },
    'name-yaml-boolean': 'accepted',
    'name-non-ascii': {
      effect: 'dropped',
      detail: 'skill is not listed: name has characters outside ASCII',
      evidence: listing,
    },
    'name-too-long': {
      effect: 'dropped',
      detail: 'skill is not listed: name is over 64 characters',
      evidence: listing,
    },
    'name-with-blanks': { effect: 'damaged', detail: 'blanks in the name become hyphens', evidence: listing },
    'name-with-capitals': 'accepted',
    'name-with-underscore': 'accepted',
    'name-with-colon': 'accepted',
    'name-padded': 'accepted',
    'directory-mismatch': 'accepted',
    'duplicate-name': { effect: 'dropped', detail: 'only the first skill of that name is listed', evidence: listing },
    'description-missing': { effect: 'damaged', detail: firstLine, evidence: listing },
    'description-null': { effect: 'dropped', detail: 'skill is not listed: description is null', evidence: listing },
    'description-empty': { effect: 'damaged', detail: 'skill is listed without a description', evidence: listing },
    'description-is-list': {
      effect: 'dropped',
      detail: 'skill is not listed: description is not a text',
      evidence: listing,
    },
    // description-number: only tried together with a number as the name, which loses the skill already.
    'description-over-1024': {
      effect: 'dropped',
      detail: 'skill is not listed: description is over 1,024 characters',
      evidence: listing,
    },
    'description-with-markup': 'accepted',
    'compatibility-over-500': 'accepted',
    'metadata-is-list': 'accepted',
    'metadata-non-string-values': 'accepted',
    'metadata-nested': 'accepted',
    'allowed-tools-is-map': {
      effect: 'dropped',
      detail: 'skill is not listed: `allowed-tools` is neither a text nor a list',
      evidence: listing,
    },
    'allowed-tools-list': 'accepted',
    'allowed-tools-comma': 'accepted',
    'boolean-as-string': {
      effect: 'dropped',
      detail: 'skill is not listed: a text stands where a boolean has to be',
      evidence: listing,
    },
    'unknown-field': 'accepted',
    'lower-case-file': {
      effect: 'dropped',
      detail: 'skill is not listed: the file has to be `SKILL.md`',
      evidence: listing,
    },
    'flat-file': { effect: 'dropped', detail: 'skill is not listed: it has no folder of its own', evidence: listing },
    'root-skill-file': {
      effect: 'dropped',
      detail: 'skill is not listed: it has no folder of its own',
      evidence: listing,
    },
    'nested-skill': 'accepted',
    'nested-in-skill': {
      effect: 'dropped',
      detail: "skill is not listed: it is below another skill's folder",
      evidence: listing,
    },
    'hidden-directory': {
      effect: 'dropped',
      detail: 'skill is not listed: it is in a hidden folder',
      evidence: listing,
    },
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [
      { path: '.github/skills', scope: 'project', depth: 4, evidence: root },
      {
        path: '.agents/skills',
        scope: 'project',
        depth: 4,
        evidence: { ...listing, note: 'Four levels are the deepest that were tried.' },
      },
      { path: '.claude/skills', scope: 'project', depth: 4, evidence: root },
      { path: '~/.copilot/skills', scope: 'user', depth: 4, evidence: root },
      { path: '~/.agents/skills', scope: 'user', depth: 4, evidence: root },
      { path: '~/.claude/skills', scope: 'user', depth: 4, evidence: root },
      { path: 'skills', scope: 'plugin', depth: 1, evidence: reference },
    ],
  },
  fields: {
    name: {
      types: ['string'],
      evidence: { ...listing, note: 'Documented as required; the folder name stands in where it is missing.' },
    },
    description: {
      types: ['string'],
      evidence: {
        ...listing,
        note: 'Documented as required; the first line of the body stands in where it is missing.',
      },
    },
    'allowed-tools': { types: ['string', 'list'], evidence: reference },
    'user-invocable': { types: ['boolean'], evidence: reference },
    'disable-model-invocation': { types: ['boolean'], evidence: reference },
  },
  mcpPrompt: copilotCliMcpPrompt,
  limits: {
    name: {
      max: 64,
      pattern: '^[A-Za-z0-9][A-Za-z0-9 ._:-]*$',
      effect: 'dropped',
      evidence: {
        ...listing,
        note: 'Documented as letters, digits and hyphens only; blanks, underscores and colons load.',
      },
    },
    description: { max: 1024, effect: 'dropped', evidence: listing },
  },
  mcp: copilotCliMcp,
};
