/** What a file is to an agent client. Rules name the kinds they read; no rule looks at paths. */
export type DocumentKind =
  | 'skill'
  | 'reference'
  | 'agent'
  | 'command'
  | 'plugin'
  | 'marketplace'
  | 'mcp-config'
  | 'hooks'
  | 'sop'
  | 'instruction'
  | 'registry';

/** All kinds, in the order reports list them. */
export const documentKinds: readonly DocumentKind[] = [
  'skill',
  'reference',
  'agent',
  'command',
  'plugin',
  'marketplace',
  'mcp-config',
  'hooks',
  'sop',
  'instruction',
  'registry',
];

/** What the surroundings of a path say about it. */
export interface PathContext {
  /** True where the file's directory or one above it holds a SKILL.md. */
  readonly belowSkill: boolean;
  /**
   * Gives the file's text, or `undefined` where it cannot be read. Asked only for `plugin.json`, `mcp.json` and
   * `marketplace.json` outside of the folders that clients keep for them: there the path alone does not tell a manifest
   * from anybody else's file.
   */
  readonly readText?: () => string | undefined;
}

/** File of the registry of SOPs, as `REGISTRY_FILE` of packages/sop has it, which builds on this package. */
const REGISTRY_FILE = 'sopwright.registry.yaml';
const SKILL_FILE = /^skills?\.(?:md|markdown|mdx)$/i;
/** A letter of `skill` left out, doubled or swapped, a mark beside it, the ending twice. */
const SKILL_SLIP =
  /^(?:(?:skil|skll|skilll|skiill|skkill|sskill|sklil|sikll|ksill)\.(?:md|markdown|mdx)|[ _.-]skill\.md|skill(?:[ _-]\.md|\.md\.md))$/i;
const INSTRUCTION_FILE = /^(?:AGENTS|CLAUDE|GEMINI)\.md$/;
const MANIFEST_DIRECTORY =
  /(?:^|\/)\.(?:claude|codex|cursor)-plugin\/$|(?:^|\/)\.plugin\/$|(?:^|\/)\.github\/plugin\/$/;
const CLIENT_DIRECTORY = /(?:^|\/)\.(?:claude|agents|codex|gemini|opencode|cursor|github|kiro|copilot)\//;
const MCP_FILES =
  /(?:^|\/)(?:\.mcp\.json|\.(?:vscode|cursor|github|kiro\/settings)\/mcp\.json|claude_desktop_config\.json|mcp-config\.json|mcp_config\.json)$/;

/** True for SKILL.md and for the spellings of it that no client reads (`skill.md`, `SKILL.markdown`, `SKIL.md`). */
export function isSkillFileName(name: string): boolean {
  return SKILL_FILE.test(name) || SKILL_SLIP.test(name);
}

const AGENT_PLUGINS_SCHEMA = /"\$schema"\s*:\s*"https:\/\/agent-plugins\.org\//;
const NAME = /"name"\s*:/;
const PLUGIN_PARTS = /"(?:skills|agents|commands|hooks|mcpServers|lspServers)"\s*:\s*["[{]/;

/** Names of manifests that lie at the root of a plugin or a marketplace, and how their text shows it. */
const MANIFESTS: ReadonlyMap<string, readonly [kind: DocumentKind, isIt: (text: string) => boolean]> = new Map([
  [
    'plugin.json',
    ['plugin', (text) => AGENT_PLUGINS_SCHEMA.test(text) || (NAME.test(text) && PLUGIN_PARTS.test(text))],
  ],
  ['mcp.json', ['mcp-config', (text) => AGENT_PLUGINS_SCHEMA.test(text) || /"mcpServers"\s*:/.test(text)]],
  ['marketplace.json', ['marketplace', (text) => /"plugins"\s*:\s*\[/.test(text) && /"source"\s*:/.test(text)]],
]);

function manifestKind(name: string, { readText }: PathContext): DocumentKind | undefined {
  const [kind, isIt] = MANIFESTS.get(name) ?? [];
  const text = kind === undefined ? undefined : readText?.();
  return text !== undefined && isIt?.(text) === true ? kind : undefined;
}

function jsonKind(directory: string, name: string, context: PathContext): DocumentKind | undefined {
  if (MCP_FILES.test(directory + name)) return 'mcp-config';
  const inManifestDirectory = MANIFEST_DIRECTORY.test(directory);
  if (name === 'plugin.json' && inManifestDirectory) return 'plugin';
  if (name === 'marketplace.json' && (inManifestDirectory || /(?:^|\/)\.agents\/plugins\/$/.test(directory))) {
    return 'marketplace';
  }
  if (name === 'hooks.json' && /(?:^|\/)(?:hooks|\.codex|\.cursor)\/$/.test(directory)) return 'hooks';
  return manifestKind(name, context);
}

function skillKind(directory: string, name: string, context: PathContext): DocumentKind | undefined {
  if (name === 'SKILL.md') return 'skill';
  if (!isSkillFileName(name) || context.belowSkill) return undefined;
  // `skills.md` is a page about skills in many a documentation, unless it lies where a skill would; so may be a slip.
  const isSure = SKILL_FILE.test(name) && !/^skills/.test(name);
  return isSure || /(?:^|\/)skills\/(?:[^/]+\/)+$/.test(directory) ? 'skill' : undefined;
}

function markdownKind(directory: string, name: string, context: PathContext): DocumentKind | undefined {
  const skill = skillKind(directory, name, context);
  if (skill !== undefined) return skill;
  if (/\.sop\.md$/i.test(name)) return 'sop';
  if (INSTRUCTION_FILE.test(name)) return 'instruction';
  // Prompts of a skill's helpers in its folder `agents` among them.
  if (context.belowSkill) return 'reference';
  if (/\.agent\.md$/.test(name)) return 'agent';
  const inPluginOrClient =
    CLIENT_DIRECTORY.test(directory) ||
    /(?:^|\/)plugins?\//.test(directory) ||
    /^(?:agents|commands)\//.test(directory);
  if (!inPluginOrClient || /^(?:README|CHANGELOG|CONTRIBUTING|LICENSE)\.md$/i.test(name)) return undefined;
  if (/(?:^|\/)agents\/$/.test(directory)) return 'agent';
  return /(?:^|\/)commands\//.test(directory) ? 'command' : undefined;
}

/**
 * Kind of a file by its path (forward slashes, relative to the top of its project), or `undefined` for a file that no client reads. A reference that turns
 * out to be an SOP is told apart by {@link looksLikeSop} once it is read.
 */
export function kindOfPath(path: string, context: PathContext): DocumentKind | undefined {
  const cut = path.lastIndexOf('/') + 1;
  const directory = path.slice(0, cut);
  const name = path.slice(cut);
  if (name === REGISTRY_FILE) return 'registry';
  if (name.endsWith('.json')) return jsonKind(directory, name, context);
  return /\.(?:md|markdown|mdx)$/i.test(name) ? markdownKind(directory, name, context) : undefined;
}

const SOP_SECTION = /^##[ \t]+(?:Parameters|Steps)[ \t]*$/m;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

/** Calls back with each line that is not inside a code fence. */
function eachLineOutsideFences(text: string, visit: (line: string) => void): void {
  let open = '';
  for (const line of text.split(/\r?\n/)) {
    const [, marks = '', info = ''] = FENCE.exec(line) ?? [];
    if (open === '' && marks === '') visit(line);
    else if (open === '') open = marks;
    else if (marks.startsWith(open) && info.trim() === '') open = '';
  }
}

/**
 * True for Markdown with the shape of a standard operating procedure: an H1 and, outside fences, `## Parameters`, or
 * `## Steps` with `### N.` below it.
 */
export function looksLikeSop(text: string): boolean {
  // Looking for a word is far cheaper than the expression, and every reference is looked at.
  if (!(text.includes('Parameters') || text.includes('Steps')) || !SOP_SECTION.test(text)) return false;
  let hasTitle = false;
  let hasParameters = false;
  let hasSteps = false;
  let hasNumberedStep = false;
  eachLineOutsideFences(text, (line) => {
    if (!line.startsWith('#')) return;
    hasTitle ||= /^#[ \t]+\S/.test(line);
    hasParameters ||= /^##[ \t]+Parameters[ \t]*$/.test(line);
    hasSteps ||= /^##[ \t]+Steps[ \t]*$/.test(line);
    hasNumberedStep ||= hasSteps && /^###[ \t]+\d+\./.test(line);
  });
  return hasTitle && (hasParameters || hasNumberedStep);
}
