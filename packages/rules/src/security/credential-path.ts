import type { Document, Range } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { createPieceFinder } from '../reading/text/stems.ts';
import { isSecurityLesson, isWarnedAgainst } from '../reading/text/warned-against.ts';

const CREDENTIALS =
  /(?:~|\$\{?HOME\}?|\/root|\/home\/[\w.-]+|\/Users\/[\w.-]+|%USERPROFILE%)[\\/]\.(?:ssh[\\/](?:id_(?:rsa|dsa|ecdsa|ed25519)(?!\.pub)|\*)|aws[\\/]credentials|netrc|npmrc|pypirc|git-credentials|gnupg|kube[\\/]config|docker[\\/]config\.json|config[\\/]gh[\\/]hosts\.yml|claude[\\/]\.credentials\.json|codex[\\/]auth\.json)|\/etc\/shadow\b/g;
function toBackslashes(path: string): string {
  return path.replaceAll('/', '\\');
}

const FILES = [
  'ssh/',
  'aws/credentials',
  'kube/config',
  'docker/config.json',
  'config/gh/',
  'claude/.cred',
  'codex/auth',
];
const NAMES = ['netrc', 'npmrc', 'pypirc', 'git-credentials', 'gnupg', ...FILES, ...FILES.map(toBackslashes)];
const findNames = createPieceFinder(['/etc/shadow', ...NAMES.flatMap((name) => [`/.${name}`, `\\.${name}`])]);

// A program that sends what it is given, or a sentence that says so.
const SENDING =
  /\bcurl\b.*(?:\s-(?:d|F|T)\b|\s--(?:data|form|upload-file)|\s@)|\|\s*(?:curl|nc|ncat|socat)\b|\b(?:nc|ncat|socat|ftp|rclone)\s|\bwget\b.*--post|\b(?:requests|httpx|axios|urllib\S*)\.(?:post|put)\b|\bfetch\s*\(|\b(?:send|upload|post|transmit|exfiltrate|forward|submit|email|paste)\b.*\b(?:to|at|into)\b/i;

const REACH = 1_000;
const SENTENCE_END = /[.!?]\s+(?=[A-Z`])/;

/** The sentence of its line in which a place stands; commands are one. */
function sentenceAround({ text, lines }: Document, [start, end]: Range): string {
  const [from, to] = lines.lineRange(lines.position(start).line);
  const before =
    text
      .slice(Math.max(from, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = text.slice(end, Math.min(to, end + REACH)).split(SENTENCE_END)[0] ?? '';
  return before + text.slice(start, end) + after;
}

/**
 * Finds lines that send a file with credentials over the network: `curl -d @~/.aws/credentials …`, "upload
 * `~/.ssh/id_rsa` to …". Reading such a file where a tool needs it is normal; sending it is how secrets are stolen.
 *
 * Public keys, texts that warn, and texts whose name, title or description says that they are about security are left
 * alone.
 *
 * ## How to fix
 * Let the tool that needs the credentials read them itself, by its own configuration. Nothing else should see them.
 */
export default defineRule({
  meta: {
    id: 'security/credential-path',
    summary: 'A file with credentials is sent over the network.',
    kind: 'security',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://cwe.mitre.org/data/definitions/522.html',
        level: 'SHOULD',
        date: '2026-11-20',
        note: 'CWE-522, insufficiently protected credentials.',
      },
      {
        source: 'https://genai.owasp.org/llmrisk/llm022025-sensitive-information-disclosure/',
        level: 'SHOULD',
        date: '2026-11-20',
      },
    ],
    messages: { sent: 'Line sends `{path}` over the network, expected credentials to stay on the machine.' },
  },
  on: ['skill', 'reference', 'agent', 'command', 'hooks', 'sop', 'instruction'],
  when: (document) => findNames(document).length > 0,
  check(document, context) {
    for (const { 0: path, index } of document.text.matchAll(CREDENTIALS)) {
      const range: Range = [index, index + path.length];
      if (
        !SENDING.test(sentenceAround(document, range)) ||
        isSecurityLesson(document) ||
        isWarnedAgainst(document, range)
      )
        continue;
      context.report({ range, messageId: 'sent', data: { path } });
    }
  },
});
