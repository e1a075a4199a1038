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
  | 'instruction';

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
];

/** What the surroundings of a path say about it. */
export interface PathContext {
  /** True where a directory above the file holds a SKILL.md. */
  readonly belowSkill: boolean;
}

const SKILL_FILE = /^skills?\.(?:md|markdown|mdx)$/i;
const INSTRUCTION_FILE = /^(?:AGENTS|CLAUDE|GEMINI)\.md$/;
const MANIFEST_DIRECTORY =
  /(?:^|\/)\.(?:claude|codex|cursor)-plugin\/$|(?:^|\/)\.plugin\/$|(?:^|\/)\.github\/plugin\/$/;
const CLIENT_DIRECTORY = /(?:^|\/)\.(?:claude|agents|codex|gemini|opencode|cursor|github|kiro|copilot)\//;
const MCP_FILES =
  /(?:^|\/)(?:\.mcp\.json|\.(?:vscode|cursor|github|kiro\/settings)\/mcp\.json|claude_desktop_config\.json|mcp-config\.json|mcp_config\.json)$/;

/** True for SKILL.md and for the spellings of it that no client reads (`skill.md`, `SKILL.markdown`, `SKILLS.md`). */
export function isSkillFileName(name: string): boolean {
  return SKILL_FILE.test(name);
}

function jsonKind(directory: string, name: string): DocumentKind | undefined {
  if (MCP_FILES.test(directory + name)) return 'mcp-config';
  if (name === 'plugin.json') return MANIFEST_DIRECTORY.test(directory) ? 'plugin' : undefined;
  if (name === 'marketplace.json') {
    return MANIFEST_DIRECTORY.test(directory) || /(?:^|\/)\.agents\/plugins\/$/.test(directory)
      ? 'marketplace'
      : undefined;
  }
  return name === 'hooks.json' && /(?:^|\/)(?:hooks|\.codex|\.cursor)\/$/.test(directory) ? 'hooks' : undefined;
}

function markdownKind(directory: string, name: string, context: PathContext): DocumentKind | undefined {
  if (isSkillFileName(name)) return 'skill';
  if (/\.sop\.md$/i.test(name)) return 'sop';
  if (INSTRUCTION_FILE.test(name)) return 'instruction';
  if (context.belowSkill) return 'reference';
  if (/\.agent\.md$/.test(name)) return 'agent';
  const inPluginOrClient =
    CLIENT_DIRECTORY.test(directory) || /(?:^|\/)plugins?\//.test(directory) || !/\/.*\//.test(directory);
  if (!inPluginOrClient || /^(?:README|CHANGELOG|CONTRIBUTING|LICENSE)\.md$/i.test(name)) return undefined;
  if (/(?:^|\/)agents\/$/.test(directory)) return 'agent';
  return /(?:^|\/)commands\//.test(directory) ? 'command' : undefined;
}

/**
 * Kind of a file by its path (forward slashes), or `undefined` for a file that no client reads. A reference that turns
 * out to be an SOP is told apart by {@link looksLikeSop} once it is read.
 */
export function kindOfPath(path: string, context: PathContext): DocumentKind | undefined {
  const cut = path.lastIndexOf('/') + 1;
  const directory = path.slice(0, cut);
  const name = path.slice(cut);
  if (name.endsWith('.json')) return jsonKind(directory, name);
  return /\.(?:md|markdown|mdx)$/i.test(name) ? markdownKind(directory, name, context) : undefined;
}

const SOP_SECTION = /^##[ \t]+(?:Parameters|Steps)[ \t]*$/m;
const SOP_STEP = /^###[ \t]+\d+\./m;

function withoutFences(text: string): string {
  return text.replace(/^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n[ \t]*\2[`~]*[ \t]*(?=\n|$)|$)/gm, '');
}

/**
 * True for Markdown with the shape of a standard operating procedure: an H1 and, outside fences, `## Parameters`, or
 * `## Steps` with `### N.` below it.
 */
export function looksLikeSop(text: string): boolean {
  if (!SOP_SECTION.test(text)) return false;
  const plain = withoutFences(text);
  if (!/^#[ \t]+\S/m.test(plain)) return false;
  if (/^##[ \t]+Parameters[ \t]*$/m.test(plain)) return true;
  const steps = /^##[ \t]+Steps[ \t]*$/m.exec(plain);
  return steps !== null && SOP_STEP.test(plain.slice(steps.index));
}
