import { type Document, derive, type Range } from '@sopwright/document';
import { shellSnippetsOf } from '../text/code-snippets.ts';
import { createPieceFinder } from '../text/stems.ts';

/** A script that a command of the document runs. */
export interface ScriptRun {
  /** As it is written, without the variable. */
  readonly path: string;
  readonly range: Range;
  /** True behind the variable that Claude Code fills in with the folder of the skill. */
  readonly isOwn: boolean;
  /** True where the file itself is the command, false where a program is given it to run. */
  readonly isDirect: boolean;
}

const OWN = '\\$\\{CLAUDE_SKILL_DIR\\}/';
const RUNNER =
  '(?:python3?|uv run|bash|sh|zsh|node|bun run|bun|deno run|npx tsx|tsx|ruby|perl|pwsh|powershell)(?: -[\\w-]+)*[ \\t]+';
const FILE = '[\\w./-]+\\.(?:py|sh|bash|zsh|js|mjs|cjs|ts|rb|pl|ps1)';
/** At the start of a command, or behind the program that runs it. Groups: program, variable, path. */
const RUN: RegExp = new RegExp(
  `(?:^|[\\n;&|(\`])[ \\t]*(?:\\$ )?(${RUNNER})?["']?(?:(${OWN})((?!\\.\\.)${FILE})|((?:\\./)?scripts/${FILE}))(?![\\w./-])`,
  'g',
);
const findFolders = createPieceFinder(['{CLAUDE_SKILL_DIR}/', 'scripts/']);
const MAY_RUN = /\{CLAUDE_SKILL_DIR\}\/|[\s"'`](?:\.\/)?scripts\/[\w./-]+\.\w/;

// A document with more is a list of something else.
const MOST = 100;

/** Cheap look for {@link scriptRunsOf}: false where a text has none. */
export function mayRunScripts(document: Document): boolean {
  return findFolders(document).length > 0 && MAY_RUN.test(document.text);
}

/** The scripts below `scripts/`, or below the folder of the skill by its variable, that commands run; each path once. */
export const scriptRunsOf: (document: Document) => readonly ScriptRun[] = derive((document) => {
  const runs = new Map<string, ScriptRun>();
  for (const { range, source, isBlock } of shellSnippetsOf(document)) {
    for (const match of source.matchAll(RUN)) {
      const path = match[3] ?? match[4] ?? '';
      const end = match.index + match[0].length;
      // In a line of text, a path alone names the file.
      const isCommand =
        isBlock || match[1] !== undefined || path.startsWith('./') || /^["']? \S/.test(source.slice(end));
      if (!isCommand || runs.has(path) || runs.size >= MOST) continue;
      const at = range[0] + end - path.length;
      const isDirect = match[1] === undefined;
      runs.set(path, { path, range: [at, at + path.length], isOwn: match[2] !== undefined, isDirect });
    }
  }
  return [...runs.values()];
});
