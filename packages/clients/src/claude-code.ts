import { agentFields, skillFields, tools } from './claude-code-fields.ts';
import { claudeCodeMcp } from './claude-code-mcp.ts';
import { claudeCodeMcpPrompt } from './claude-code-mcp-prompt.ts';
import { claudeCodeStartup } from './claude-code-startup.ts';
import type { Client, Evidence } from './types.ts';

const session: Evidence = {
  grade: 'observed',
  source: 'Claude Code 2.1.328, skills of a test folder',
  date: '2026-11-20',
};
const listing: Evidence = {
  grade: 'observed',
  source: 'Claude Code 2.1.328, list of skills in the prompt of a headless session',
  date: '2026-11-20',
};
const validator: Evidence = {
  grade: 'observed',
  source: 'Claude Code 2.1.328, `claude plugin validate` on a test folder',
  date: '2026-11-20',
  note: 'What a session does with the value was not looked at.',
};

const noFields = 'read as a file without frontmatter: every field is lost';
const fieldsDropped = 'the YAML cannot be read and every field is dropped';

/** Claude Code. */
export const claudeCode: Client = {
  id: 'claude-code',
  name: 'Claude Code',
  version: '2.1.328',
  reading: {
    'byte-order-mark': 'accepted',
    'utf-16': { effect: 'damaged', detail: noFields, losesFields: true, evidence: session },
    'file-over-1-mib': { effect: 'dropped', detail: 'skill is not loaded: the file is over 1 MiB', evidence: session },
    'frontmatter-missing': { effect: 'damaged', detail: noFields, losesFields: true, evidence: session },
    'frontmatter-unclosed': { effect: 'damaged', detail: noFields, losesFields: true, evidence: session },
    'dots-close': { effect: 'damaged', detail: noFields, losesFields: true, evidence: session },
    'text-before-frontmatter': { effect: 'damaged', detail: noFields, losesFields: true, evidence: session },
    'fence-in-value': {
      effect: 'damaged',
      detail: 'the frontmatter ends at the first `---`, even inside a value',
      evidence: session,
    },
    'unquoted-colon': 'accepted',
    'comment-cuts-value': { effect: 'cut', detail: 'value ends before ` #`', evidence: session },
    'tab-indentation': 'accepted',
    'duplicate-key': 'accepted',
    'unterminated-quote': { effect: 'damaged', detail: fieldsDropped, losesFields: true, evidence: session },
    'unindented-continuation': { effect: 'damaged', detail: fieldsDropped, losesFields: true, evidence: session },
    // A one-line value with `*` is quoted and read again.
    'bad-alias': 'accepted',
    'invalid-yaml': {
      effect: 'damaged',
      detail: fieldsDropped,
      losesFields: true,
      evidence: { ...session, note: 'After a second reading with quoted one-line values and expanded tabs.' },
    },
    'flow-collection': 'accepted',
    'not-a-mapping': {
      effect: 'damaged',
      detail: 'no field can be read: the frontmatter is not a mapping',
      losesFields: true,
      evidence: validator,
    },
    'name-missing': 'accepted',
    'name-not-a-string': {
      effect: 'ignored',
      detail: 'name is not a text, which validation refuses',
      evidence: validator,
    },
    'name-non-ascii': 'accepted',
    'name-too-long': 'accepted',
    'directory-mismatch': {
      effect: 'ignored',
      detail: 'the command is the folder name; `name` is only a label',
      evidence: { ...listing, note: 'In a plugin `name` makes the last part of the command.' },
    },
    'description-missing': {
      effect: 'damaged',
      detail: 'the first paragraph of the body is shown as its description',
      evidence: session,
    },
    'description-null': {
      effect: 'damaged',
      detail: 'skill is loaded without a description of its own',
      evidence: session,
    },
    'description-empty': {
      effect: 'damaged',
      detail: 'skill is loaded without a description of its own',
      evidence: session,
    },
    'description-is-list': { effect: 'damaged', detail: 'the description is dropped', evidence: session },
    'description-over-1024': 'accepted',
    'description-with-markup': {
      effect: 'damaged',
      detail: '`<` and `>` reach the model as `&lt;` and `&gt;`',
      evidence: listing,
    },
    'metadata-is-list': { effect: 'ignored', detail: '`metadata` is dropped', evidence: session },
    'allowed-tools-is-map': {
      effect: 'ignored',
      detail: '`allowed-tools` is a map, which validation refuses',
      evidence: validator,
    },
    'allowed-tools-list': 'accepted',
    'allowed-tools-comma': 'accepted',
    'boolean-as-string': 'accepted',
    'unknown-field': 'accepted',
    'lower-case-file': {
      effect: 'dropped',
      detail: 'skill is not loaded: the file has to be `SKILL.md`',
      evidence: session,
    },
    'flat-file': { effect: 'dropped', detail: 'skill is not loaded: it has no folder of its own', evidence: session },
    'nested-skill': {
      effect: 'dropped',
      detail: 'skill is not loaded: it is more than one folder below the root',
      evidence: session,
    },
    'nested-in-skill': {
      effect: 'dropped',
      detail: "skill is not loaded: it is below another skill's folder",
      evidence: session,
    },
    'hidden-directory': 'accepted',
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [
      {
        path: '.claude/skills',
        scope: 'project',
        depth: 1,
        deeper: 'lost',
        evidence: {
          ...session,
          note: 'Below a subdirectory it is read once files there are worked on. The folder name `synced` is reserved.',
        },
      },
      { path: '~/.claude/skills', scope: 'user', depth: 1, deeper: 'lost', evidence: session },
      { path: 'skills', scope: 'plugin', depth: 1, deeper: 'lost', evidence: session },
    ],
  },
  fields: skillFields,
  mcpPrompt: claudeCodeMcpPrompt,
  limits: {
    name: { max: 256, effect: 'ignored', evidence: session },
    listingEntry: {
      max: 1536,
      unit: 'utf-16 units',
      effect: 'cut',
      evidence: {
        ...listing,
        note: 'Counts `description - when_to_use` after `<` and `>` are escaped, the final `…` included; skillListingMaxDescChars changes it.',
      },
    },
  },
  tools,
  agentFields,
  commandFields: skillFields,
  startup: claudeCodeStartup,
  mcp: claudeCodeMcp,
};
