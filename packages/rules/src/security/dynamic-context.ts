import { type Document, type Range, walkTree } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { matchesOf } from '../reading/text/matches.ts';

// Where a command begins: at the start, behind a separator, or as another one's argument.
const START = String.raw`(?:^|[|;&(]\s*|\bxargs\s+(?:-\S+\s+)*|\bexec\s+|\bsudo\s+)`;
const NETWORK = new RegExp(
  `${START}(?:curl|wget|nc|ncat|telnet|ssh|scp|rsync|ftp|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\\b`,
  'i',
);
const CHANGES: readonly string[] = [
  'sudo|rm|rmdir|mv|dd|mkfs\\S*|chmod|chown|kill|pkill|killall|shutdown|reboot|truncate|eval',
  '(?:ba|z)?sh\\s+-c',
  'git\\s+(?:push|reset|clean|checkout|switch|rebase|merge|commit|add|pull|restore|stash(?!\\s+(?:list|show)))',
  '(?:npm|pnpm|yarn|bun)\\s+(?:install|i|ci|add|publish|remove)|npx|bunx',
  '(?:pip3?|uv\\s+pip|brew|apt|apt-get)\\s+install',
  'terraform\\s+(?:apply|destroy)|kubectl\\s+(?:apply|delete|create|patch|scale)',
  'docker\\s+(?:run|rm|rmi|push|system)',
  'gh\\s+(?:pr\\s+(?:create|merge|close)|release\\s+create|repo\\s+delete|issue\\s+(?:create|close))',
];
const CHANGE = new RegExp(`${START}(?:${CHANGES.join('|')})(?![\\w-])|\\s-delete\\b`, 'i');
const SECRET =
  /(?:^|[|;&(]\s*)(?:printenv|env)\s*(?:$|[|;&>])|(?:~|\$HOME)\/\.(?:ssh|aws|netrc|npmrc|pypirc|gnupg|kube|docker)\b/;

interface Injection {
  readonly command: string;
  readonly range: Range;
}

/** Commands that the client runs before the agent sees the text: `!` right before inline code, and blocks marked `!`. */
function injections(document: Document): readonly Injection[] {
  const found: Injection[] = [];
  walkTree(document.tree, (node) => {
    if (node.type !== 'inlineCode' && node.type !== 'code') return;
    const range = document.rangeOf(node);
    const isMarked =
      node.type === 'code'
        ? node.lang === '!'
        : /(?:^|[\s(:])!$/.test(document.text.slice(Math.max(0, range[0] - 2), range[0]));
    if (isMarked) found.push({ command: node.value, range: node.type === 'code' ? range : [range[0] - 1, range[1]] });
  });
  return found;
}

const FENCE = /(?:```|~~~)[ \t]*!/;
/** Every `!` before a backquote, and what follows up to the next one; what follows may hold another. */
const INLINE = /!(`+)(?=([^`\r\n]*))/g;

/** Cheap look for {@link injections}: false where no command in the text can have a problem, wherever it stands. */
function mayInjectProblem(text: string): boolean {
  const mayBeProblem = ({ 1: marks, 2: command = '', index }: RegExpExecArray): boolean =>
    // Code of several lines, or with backquotes in it, is told by the tree alone.
    marks !== '`' || text.charAt(index + 2 + command.length) !== '`' || problemOf(command.trim()) !== undefined;
  return FENCE.test(text) || matchesOf(INLINE, text).some(mayBeProblem);
}

function problemOf(command: string): 'network' | 'change' | 'secret' | undefined {
  if (SECRET.test(command)) return 'secret';
  if (NETWORK.test(command)) return 'network';
  return CHANGE.test(command) ? 'change' : undefined;
}

/**
 * Finds commands that Claude Code runs while it builds the prompt, `` !`command` `` and blocks marked `!`, and that do
 * more than read the local state: use the network, change or delete something, or put secrets into the prompt. They run
 * each time the skill or command is used, before the agent or anybody else looks at anything.
 *
 * Commands that read, such as `git status`, `git diff` and `find`, are what the feature is for.
 *
 * ## How to fix
 * Keep reading commands, and write the others as a step: the agent runs them when they are due, and the user is asked.
 */
export default defineRule({
  meta: {
    id: 'security/dynamic-context',
    summary: 'A command that runs while the prompt is built does more than read.',
    kind: 'security',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://code.claude.com/docs/en/skills',
        level: 'SHOULD',
        date: '2026-08-22',
        note: 'Commands behind `!` run before the content is sent to the agent.',
      },
      { source: 'https://cwe.mitre.org/data/definitions/829.html', level: 'SHOULD', date: '2026-11-20' },
    ],
    messages: {
      network: 'Command runs before the agent starts and uses the network, expected one that reads the local state.',
      change: 'Command runs before the agent starts and changes something, expected one that reads the local state.',
      secret: 'Command runs before the agent starts and puts secrets into the prompt, expected one that does not.',
    },
  },
  on: ['skill', 'command'],
  check(document, context) {
    if (!mayInjectProblem(document.text)) return;
    for (const { command, range } of injections(document)) {
      const problem = command
        .split('\n')
        .map((line) => problemOf(line.trim()))
        .find((found) => found !== undefined);
      if (problem !== undefined) context.report({ range, messageId: problem });
    }
  },
});
