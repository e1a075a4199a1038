import type { McpFacts } from './mcp-facts.ts';
import type { McpPrompt } from './mcp-prompt.ts';
import type { StartupFacts } from './startup.ts';

/** Ids of every client and specification that facts are kept for, in the order reports list them. */
export const clientIds = [
  'claude-code',
  'claude-desktop',
  'codex',
  'copilot-cli',
  'vscode',
  'cursor',
  'gemini-cli',
  'opencode',
  'kiro',
  'windsurf',
  'zed',
  'agent-skills',
  'agent-plugins',
] as const;

/** Id of a client or a specification, as config, flags and reports write it. */
export type ClientId = (typeof clientIds)[number];

/**
 * What a client makes of a situation that it does not take as written.
 * - `dropped`: the skill is not loaded (for a specification: not valid).
 * - `damaged`: the skill loads with wrong or missing data.
 * - `cut`: a text is shortened.
 * - `ignored`: a field or file is not read; the rest loads.
 */
export type Effect = 'dropped' | 'damaged' | 'cut' | 'ignored';

/** Where a fact comes from. `observed` beats `documented` where the two disagree; `note` says so. */
export interface Evidence {
  /** `observed`: seen on the released client; `documented`: read in a public document or source. */
  readonly grade: 'observed' | 'documented';
  /** URL of the public document, or the client with its version and what was looked at. */
  readonly source: string;
  /** Day it was observed, or the day of the text that was read, `yyyy-mm-dd`. */
  readonly date: string;
  /** Contradictions between sources, deductions, and what was not looked at. */
  readonly note?: string;
}

/** Names of the situations in a SKILL.md, or of its place, that clients read differently. */
export const readingCases = [
  // Bytes
  'byte-order-mark',
  'utf-16',
  'invalid-utf-8',
  'file-over-1-mib',
  // The fences around the frontmatter
  'frontmatter-missing',
  'frontmatter-unclosed',
  'dots-close', // closed by `...`
  'text-before-frontmatter', // a blank line, a comment or prose
  'blank-after-fence', // `--- `
  'fence-in-value', // `---` inside a value
  // YAML
  'unquoted-colon', // `description: Use when: …`
  'comment-cuts-value', // ` #` in an unquoted value
  'tab-indentation',
  'duplicate-key',
  'unterminated-quote',
  'unindented-continuation', // the second line of a plain value stands at the margin
  'bad-alias', // `allowed-tools: *`
  'invalid-yaml', // any other syntax error
  'not-a-mapping',
  'flow-collection', // `[a, b]`, `{a: b}`
  'yaml-anchor', // `&name`, `*name`
  'yaml-tag', // `!!str`
  // `name`
  'name-missing',
  'name-empty',
  'name-not-a-string', // `name: 123`
  'name-yaml-boolean', // `name: yes`: text in YAML 1.2, a boolean in YAML 1.1
  'name-non-ascii',
  'name-too-long', // over 64 characters
  'name-with-blanks',
  'name-with-capitals',
  'name-with-underscore',
  'name-with-colon',
  'name-padded', // blanks around a quoted name
  'name-reserved-word', // contains `claude` or `anthropic`
  'directory-mismatch', // differs from the folder's name
  'duplicate-name', // two skills of one root
  // `description`
  'description-missing',
  'description-null',
  'description-empty',
  'description-is-list',
  'description-number',
  'description-over-1024',
  'description-with-markup', // `<tag>`
  // Other fields
  'compatibility-over-500',
  'metadata-is-list',
  'metadata-non-string-values', // numbers, booleans
  'metadata-nested', // maps or lists as values
  'allowed-tools-is-map',
  'allowed-tools-list',
  'allowed-tools-comma',
  'boolean-as-string', // `disable-model-invocation: "yes"`
  'unknown-field',
  // Place of the file
  'lower-case-file', // `skill.md`, or any other wrong case
  'flat-file', // `skills/foo.md`
  'root-skill-file', // `skills/SKILL.md`
  'nested-skill', // `skills/group/x/SKILL.md`
  'nested-in-skill', // a skill below another skill's folder
  'hidden-directory', // below `skills/.hidden/`
] as const;

/** Name of a situation that clients read differently. */
export type ReadingCase = (typeof readingCases)[number];

/** What one client makes of one {@link ReadingCase}. */
export interface ReadingFact {
  readonly effect: Effect;
  /** One clause for messages, such as "skill is not listed: invalid YAML". */
  readonly detail: string;
  /** True where the file loads as if it had no frontmatter at all. */
  readonly losesFields?: true;
  readonly evidence: Evidence;
}

/** A folder in which a client looks for skills. */
export interface SkillRoot {
  /** Path with forward slashes: below the project, below `~/` (or absolute), or below the plugin's folder. */
  readonly path: string;
  readonly scope: 'project' | 'user' | 'plugin';
  /** Directory levels below the root at which a skill's folder is known to be found; 1 = `<root>/<skill>/SKILL.md`. */
  readonly depth: number;
  /** What is known of levels below `depth`; absent: no record. */
  readonly deeper?: 'found' | 'lost';
  readonly evidence: Evidence;
}

/** Type of a frontmatter value. */
export type FieldType = 'string' | 'boolean' | 'number' | 'list' | 'map';

/** A frontmatter field that a client knows. */
export interface FieldFact {
  readonly types: readonly FieldType[];
  /** Values that a string may have; with `otherValues` only the well-known ones. */
  readonly values?: readonly string[];
  readonly otherValues?: true;
  readonly required?: true;
  /** Name of the field that this one is another spelling of. */
  readonly aliasOf?: string;
  /** Still read, but no longer to be written. */
  readonly deprecated?: true;
  /** Allowed by the client's validator, and then read by nothing. */
  readonly allowedOnly?: true;
  /** Read outside plugins only. */
  readonly ignoredInPlugins?: true;
  readonly evidence: Evidence;
}

/** Fields by the name they have in the frontmatter. */
export type FieldFacts = Readonly<Record<string, FieldFact>>;

/** A bound on the length, and where recorded the form, of a text. */
export interface Limit {
  /** Greatest length that is taken as written. */
  readonly max: number;
  /** What `max` counts; absent: no record. Code points never count more than UTF-16 units do. */
  readonly unit?: 'code points' | 'utf-16 units';
  /** Source of a regular expression that the text has to match. */
  readonly pattern?: string;
  /** What happens beyond; absent: the limit is documented, its effect is not. */
  readonly effect?: Effect;
  readonly evidence: Evidence;
}

/** Limits that a client sets; an absent one has no record. */
export interface Limits {
  readonly name?: Limit;
  readonly description?: Limit;
  readonly compatibility?: Limit;
  /** What a skill may take in the list of skills that the client puts into its prompt; the evidence says what counts. */
  readonly listingEntry?: Limit;
}

/** All facts about one client or specification. What is absent has no record: nothing is a guess. */
export interface Client {
  readonly id: ClientId;
  /** Name for messages. */
  readonly name: string;
  /** Version that was observed. */
  readonly version?: string;
  /** True where this is a document to conform to, not a program. */
  readonly specification?: true;
  /** How it reads each situation; `accepted`: as written. */
  readonly reading: Readonly<Partial<Record<ReadingCase, ReadingFact | 'accepted'>>>;
  readonly skills: { readonly fileName: 'SKILL.md'; readonly roots: readonly SkillRoot[] };
  /** Fields that it knows in a SKILL.md. */
  readonly fields: FieldFacts;
  /** Set where a field outside `fields` makes it refuse the skill. */
  readonly closedFields?: ReadingFact;
  readonly limits: Limits;
  /** Built-in tools that `allowed-tools` can name. For suggestions only: the list is never complete. */
  readonly tools?: readonly string[];
  /** Fields that it knows in `agents/*.md`. */
  readonly agentFields?: FieldFacts;
  /** Fields that it knows in `commands/**\/*.md`. */
  readonly commandFields?: FieldFacts;
  /** What it loads before the first prompt; absent: no record. */
  readonly startup?: StartupFacts;
  /** How it brings the tools of MCP servers into its prompt. */
  readonly mcpPrompt?: McpPrompt;
  /** How it reads MCP servers; absent: no record. */
  readonly mcp?: McpFacts;
}
