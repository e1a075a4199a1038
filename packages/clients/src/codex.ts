import { prompt, skillsPage } from './codex-evidence.ts';
import { codexMcp } from './codex-mcp.ts';
import { codexMcpPrompt } from './codex-mcp-prompt.ts';
import { codexStartup } from './codex-startup.ts';
import type { Client, Evidence } from './types.ts';

const listing: Evidence = {
  grade: 'observed',
  source: 'Codex CLI 0.169.0, skills listing of a test folder',
  date: '2026-11-20',
};
const loaderSource: Evidence = {
  grade: 'documented',
  source: 'https://github.com/openai/codex/blob/main/codex-rs/core-skills/src/loader.rs',
  date: '2026-11-20',
  note: 'A version of the source other than 0.169.0 was read: it still refused descriptions over 1,024 characters.',
};

const noFrontmatter = 'skill is not listed: no frontmatter between `---` lines';
const invalidYaml = 'skill is not listed: invalid YAML';

/** OpenAI Codex CLI. */
export const codex: Client = {
  id: 'codex',
  name: 'Codex CLI',
  version: '0.169.0',
  reading: {
    'byte-order-mark': { effect: 'dropped', detail: noFrontmatter, evidence: listing },
    'utf-16': { effect: 'dropped', detail: 'skill is not listed: not UTF-8', evidence: listing },
    'invalid-utf-8': { effect: 'dropped', detail: 'skill is not listed: not UTF-8', evidence: listing },
    'frontmatter-missing': { effect: 'dropped', detail: noFrontmatter, evidence: listing },
    'frontmatter-unclosed': { effect: 'dropped', detail: noFrontmatter, evidence: listing },
    'dots-close': { effect: 'dropped', detail: noFrontmatter, evidence: listing },
    'text-before-frontmatter': { effect: 'dropped', detail: noFrontmatter, evidence: listing },
    'blank-after-fence': 'accepted',
    'fence-in-value': 'accepted',
    'unquoted-colon': 'accepted',
    'comment-cuts-value': { effect: 'cut', detail: 'value ends before ` #`', evidence: listing },
    'tab-indentation': { effect: 'dropped', detail: invalidYaml, evidence: listing },
    'duplicate-key': { effect: 'dropped', detail: 'skill is not listed: duplicate field', evidence: listing },
    'unterminated-quote': { effect: 'dropped', detail: invalidYaml, evidence: listing },
    'unindented-continuation': { effect: 'dropped', detail: invalidYaml, evidence: listing },
    'invalid-yaml': {
      effect: 'dropped',
      detail: invalidYaml,
      evidence: {
        ...listing,
        note: 'From tab indentation, an unterminated quote and an unindented continuation; only an unquoted `: ` is forgiven.',
      },
    },
    'not-a-mapping': {
      effect: 'dropped',
      detail: 'skill is not listed: frontmatter is not a mapping',
      evidence: listing,
    },
    'flow-collection': 'accepted',
    'yaml-anchor': 'accepted',
    'name-missing': 'accepted',
    'name-not-a-string': 'accepted',
    'name-yaml-boolean': 'accepted',
    'name-non-ascii': 'accepted',
    'name-too-long': {
      effect: 'dropped',
      detail: 'skill is not listed: name is over 64 characters',
      evidence: listing,
    },
    'name-with-blanks': 'accepted',
    'name-with-capitals': 'accepted',
    'name-with-underscore': 'accepted',
    'name-with-colon': 'accepted',
    'name-padded': 'accepted',
    'directory-mismatch': 'accepted',
    'duplicate-name': 'accepted',
    'description-missing': { effect: 'dropped', detail: 'skill is not listed: no description', evidence: listing },
    'description-null': { effect: 'dropped', detail: 'skill is not listed: no description', evidence: listing },
    'description-empty': { effect: 'dropped', detail: 'skill is not listed: no description', evidence: listing },
    'description-is-list': {
      effect: 'dropped',
      detail: 'skill is not listed: description is not a text',
      evidence: listing,
    },
    'description-number': 'accepted',
    'description-over-1024': 'accepted',
    'description-with-markup': 'accepted',
    'compatibility-over-500': 'accepted',
    'metadata-is-list': {
      effect: 'dropped',
      detail: 'skill is not listed: `metadata` is not a map',
      evidence: listing,
    },
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
        depth: 6,
        deeper: 'lost',
        evidence: {
          ...listing,
          note: 'Found four levels down; six is the constant in the public source. Read from the working directory up to the repository root.',
        },
      },
      { path: '.codex/skills', scope: 'project', depth: 6, deeper: 'lost', evidence: loaderSource },
      { path: '~/.agents/skills', scope: 'user', depth: 6, deeper: 'lost', evidence: loaderSource },
      {
        path: '~/.codex/skills',
        scope: 'user',
        depth: 6,
        deeper: 'lost',
        evidence: { ...loaderSource, note: 'Deprecated there.' },
      },
      {
        path: '/etc/codex/skills',
        scope: 'user',
        depth: 6,
        deeper: 'lost',
        evidence: { ...loaderSource, note: 'Set by the administrator of the machine.' },
      },
      { path: 'skills', scope: 'plugin', depth: 6, deeper: 'lost', evidence: loaderSource },
    ],
  },
  fields: {
    name: { types: ['string'], evidence: { ...listing, note: 'The folder name stands in where it is missing.' } },
    description: { types: ['string'], required: true, evidence: listing },
    metadata: { types: ['map'], evidence: { ...loaderSource, note: 'Only `short-description` in it is read.' } },
    license: {
      types: ['string'],
      allowedOnly: true,
      evidence: { ...skillsPage, note: 'Allowed by the bundled validator, not read by the loader.' },
    },
    'allowed-tools': {
      types: ['string', 'list'],
      allowedOnly: true,
      evidence: { ...skillsPage, note: 'Allowed by the bundled validator, not read by the loader.' },
    },
  },
  mcpPrompt: codexMcpPrompt,
  limits: {
    name: {
      max: 64,
      unit: 'code points',
      effect: 'dropped',
      evidence: { ...listing, note: 'The unit is from the public source, where `plugin:skill` counts in a plugin.' },
    },
    listingEntry: {
      max: 1024,
      effect: 'cut',
      evidence: {
        ...prompt,
        note: 'Counts the description, the final `...` included. The skills listing reports longer descriptions whole; the prompt cuts them.',
      },
    },
  },
  startup: codexStartup,
  mcp: codexMcp,
};
