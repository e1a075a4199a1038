import { geminiCliMcp } from './gemini-cli-mcp.ts';
import { geminiCliMcpPrompt } from './gemini-cli-mcp-prompt.ts';
import { geminiCliStartup } from './gemini-cli-startup.ts';
import type { Client, Evidence } from './types.ts';

const listing: Evidence = {
  grade: 'observed',
  source: 'Gemini CLI 0.61.0, skills listing of a test folder',
  date: '2026-11-20',
};
const skillsPage: Evidence = {
  grade: 'documented',
  source: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/skills.md',
  date: '2026-08-22',
};
const loaderSource: Evidence = {
  grade: 'documented',
  source: 'https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/skills/skillLoader.ts',
  date: '2026-11-20',
};

const noFrontmatter = 'skill is not listed: no frontmatter between `---` lines';

/** Gemini CLI. Where the YAML does not parse, it reads `name` and `description` line by line. */
export const geminiCli: Client = {
  id: 'gemini-cli',
  name: 'Gemini CLI',
  version: '0.61.0',
  reading: {
    'byte-order-mark': { effect: 'dropped', detail: noFrontmatter, evidence: listing },
    'utf-16': { effect: 'dropped', detail: 'skill is not listed: not UTF-8', evidence: listing },
    'invalid-utf-8': { effect: 'damaged', detail: 'bytes that are not UTF-8 become `\uFFFD`', evidence: listing },
    'frontmatter-missing': { effect: 'dropped', detail: noFrontmatter, evidence: listing },
    'frontmatter-unclosed': { effect: 'dropped', detail: noFrontmatter, evidence: listing },
    'dots-close': { effect: 'dropped', detail: noFrontmatter, evidence: listing },
    'text-before-frontmatter': { effect: 'dropped', detail: noFrontmatter, evidence: listing },
    'blank-after-fence': { effect: 'dropped', detail: 'skill is not listed: blanks after `---`', evidence: listing },
    'fence-in-value': 'accepted',
    'unquoted-colon': 'accepted',
    'comment-cuts-value': { effect: 'cut', detail: 'value ends before ` #`', evidence: listing },
    'tab-indentation': 'accepted',
    'duplicate-key': 'accepted',
    'unterminated-quote': { effect: 'damaged', detail: 'the quote becomes part of the value', evidence: listing },
    'unindented-continuation': { effect: 'cut', detail: 'only the first line of the value is read', evidence: listing },
    'invalid-yaml': {
      effect: 'damaged',
      detail: '`name` and `description` are read line by line, quotes included',
      evidence: {
        ...listing,
        note: 'From an unterminated quote and an unindented continuation; the reader by lines is in the public source.',
      },
    },
    'not-a-mapping': {
      effect: 'dropped',
      detail: 'skill is not listed: no name and no description',
      evidence: listing,
    },
    'flow-collection': 'accepted',
    'yaml-anchor': 'accepted',
    'name-missing': { effect: 'dropped', detail: 'skill is not listed: no name', evidence: listing },
    'name-not-a-string': 'accepted',
    'name-yaml-boolean': 'accepted',
    'name-non-ascii': 'accepted',
    'name-too-long': 'accepted',
    'name-with-blanks': 'accepted',
    'name-with-capitals': 'accepted',
    'name-with-underscore': 'accepted',
    'name-with-colon': { effect: 'damaged', detail: 'colons in the name become hyphens', evidence: listing },
    'name-padded': 'accepted',
    'directory-mismatch': 'accepted',
    'duplicate-name': { effect: 'dropped', detail: 'only one skill of that name is listed', evidence: listing },
    'description-missing': { effect: 'dropped', detail: 'skill is not listed: no description', evidence: listing },
    'description-null': { effect: 'damaged', detail: 'skill is listed without a description', evidence: listing },
    'description-empty': { effect: 'damaged', detail: 'skill is listed without a description', evidence: listing },
    'description-is-list': {
      effect: 'damaged',
      detail: 'the description is the source of the list, hyphens included',
      evidence: listing,
    },
    'description-number': 'accepted',
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
    'nested-skill': {
      effect: 'dropped',
      detail: 'skill is not listed: it is more than one folder below the root',
      evidence: listing,
    },
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
      {
        path: '.agents/skills',
        scope: 'project',
        depth: 1,
        deeper: 'lost',
        evidence: { ...listing, note: 'Wins over .gemini/skills where both have a skill of one name.' },
      },
      { path: '.gemini/skills', scope: 'project', depth: 1, deeper: 'lost', evidence: skillsPage },
      { path: '~/.agents/skills', scope: 'user', depth: 1, deeper: 'lost', evidence: skillsPage },
      { path: '~/.gemini/skills', scope: 'user', depth: 1, deeper: 'lost', evidence: skillsPage },
      {
        path: 'skills',
        scope: 'plugin',
        depth: 1,
        deeper: 'lost',
        evidence: {
          ...loaderSource,
          note: 'The folder of an extension; every root is searched with the same pattern.',
        },
      },
    ],
  },
  fields: {
    name: { types: ['string'], required: true, evidence: listing },
    description: { types: ['string'], required: true, evidence: listing },
  },
  mcpPrompt: geminiCliMcpPrompt,
  limits: {},
  startup: geminiCliStartup,
  mcp: geminiCliMcp,
};
