import type { Document, Range } from '@sopwright/document';
import { defineRule, type RuleContext } from '@sopwright/lint';

/** A path into a skill's own directories, written with backslashes. */
const OWN_PATH =
  /(?<![\w.\\/:%$}-])((?:\.{1,2}\\{1,2})*(?:agents|assets|commands|docs|examples|hooks|references?|resources|scripts|skills|templates)(?:\\{1,2}[\w.-]+){0,8}\\{1,2}[\w-][\w.-]*\.(?!(?:ps1|psm1|psd1|bat|cmd|exe|vbs|reg|lnk|msi)\b)[A-Za-z][A-Za-z0-9]{0,5})(?![\w\\])/g;
const OWN_DIRECTORY = /(?:agents|assets|commands|docs|examples|hooks|references?|resources|scripts|skills|templates)$/;

/** True where a backslash follows the name of a directory that skills have. Looks at backslashes only. */
function mayHoldOwnPath(text: string): boolean {
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', at + 1)) {
    if (OWN_DIRECTORY.test(text.slice(Math.max(0, at - 10), at))) return true;
  }
  return false;
}

/** Words of lines and languages of code blocks that speak of Windows alone. */
const WINDOWS = /\b(?:windows|powershell|pwsh|cmd(?:\.exe)?|win32|msbuild|nuget)\b/i;
/** Words of lines that show how not to write a path. */
const COUNTEREXAMPLE = /❌|✗|✘|🚫|\b(?:avoid|bad|wrong|never|not|don['’]t|instead of|backslash(?:es)?)\b/iu;
const SHELLS: ReadonlySet<string> = new Set(['bash', 'sh', 'shell', 'zsh', 'console', 'terminal', 'shellsession']);

function lineAround(document: Document, offset: number): string {
  return document.text.slice(...document.lines.lineRange(document.lines.position(offset).line));
}

function inspect(document: Document, [start, end]: Range, context: RuleContext<'backslash', object>): void {
  const { path, text } = document;
  for (const match of text.slice(start, end).matchAll(OWN_PATH)) {
    const written = match[1] ?? '';
    const from = start + match.index;
    const line = lineAround(document, from);
    if (WINDOWS.test(line) || COUNTEREXAMPLE.test(line)) continue;
    const slashed = written.replace(/\\+/g, '/');
    const isOwn = !/(?:^|\/)\.\.\//.test(slashed);
    const own = path.slice(0, path.lastIndexOf('/') + 1) + slashed.replace(/^\.\//, '');
    const safety = isOwn && context.files.kindAt(own) === 'file' ? 'safe' : 'unsafe';
    const range: Range = [from, from + written.length];
    context.report({
      range,
      messageId: 'backslash',
      data: { path: written },
      fix: { safety, edits: [{ range, text: slashed }] },
    });
  }
}

/**
 * Finds paths to a skill's own files that are written with backslashes. On Linux and macOS a backslash is part of a file
 * name or escapes the next character, so `scripts\check.py` names nothing there; forward slashes work everywhere, on
 * Windows as well.
 *
 * Only paths into directories that skills have, such as `scripts` and `references`, are looked at, in inline code, links
 * and shell blocks. Lines that speak of Windows, lines that show how not to do it, and Windows' own file types are left
 * alone.
 *
 * ## How to fix
 * Write `scripts/check.py`. The fix is safe where that file exists.
 */
export default defineRule({
  meta: {
    id: 'body/windows-path',
    summary: 'A path to a file of the skill is written with backslashes.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'safe or unsafe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices',
        level: 'SHOULD',
        date: '2026-08-22',
        note: 'File paths use forward slashes, on Windows as well.',
      },
    ],
    messages: { backslash: '`{path}` is written with backslashes, expected forward slashes.' },
  },
  on: ['skill', 'agent', 'command', 'reference'],
  when: ({ text }) => mayHoldOwnPath(text),
  visit: {
    inlineCode: (node, document, context) => {
      if (node.value.includes('\\')) inspect(document, document.rangeOf(node), context);
    },
    link: (node, document, context) => {
      if (node.url.includes('\\')) inspect(document, document.rangeOf(node), context);
    },
    code: (node, document, context) => {
      const isShell = SHELLS.has((node.lang ?? '').toLowerCase());
      if (isShell && node.value.includes('\\')) inspect(document, document.rangeOf(node), context);
    },
  },
});
