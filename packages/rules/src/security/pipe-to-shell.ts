import { type Document, derive, type Range } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { type CodeSnippet, shellSnippetsOf } from '../reading/text/code-snippets.ts';
import { matchesOf } from '../reading/text/matches.ts';
import { createStemFinder } from '../reading/text/stems.ts';
import { isSecurityLesson, isWarnedAgainst } from '../reading/text/warned-against.ts';

const SHELL = '(?:ba|z|da|k|fi)?sh\\b';
const PREFIX = '(?:sudo\\s+(?:-\\S+\\s+)*)?(?:env\\s+)?(?:\\w+=\\S*\\s+)*';
// A line, with those that a backslash at its end joins to it.
const COMMAND = '(?:[^|\\r\\n\\\\]|\\\\(?:\\r\\n|[\\s\\S])){0,2000}';
// A language's interpreter counts where it reads its program from the pipe: `| python3 -m json.tool` does not.
const INTERPRETER = '(?:python3?|node|perl|ruby)(?:\\s+-)?(?=\\s*(?:$|[;&|)`\'"]))';
const findPrograms = createStemFinder(['curl', 'wget']);
const findRunners = createStemFinder(['iex', 'Invoke-Expression']);

/** A way to run what is downloaded, and a cheap look at a document: the expressions are slow where they find nothing. */
const DOWNLOADS: readonly { readonly pattern: RegExp; readonly mayBeIn: (document: Document) => boolean }[] = [
  {
    pattern: new RegExp(`\\b(?:curl|wget)\\b${COMMAND}\\|\\s*${PREFIX}(?:${SHELL}|${INTERPRETER})`, 'gm'),
    mayBeIn: (document) => findPrograms(document).length > 0,
  },
  {
    // bash <(curl …), sh -c "$(curl …)", eval "$(curl …)"
    pattern: new RegExp(
      `(?:\\b(?:${SHELL}|source|eval)|(?<![\\w.])\\.)\\s+(?:-\\w+\\s+)*\\\\?["']?[<$]\\(\\s*(?:curl|wget)\\b[^\\n)]*\\)`,
      'g',
    ),
    mayBeIn: (document) => findPrograms(document).length > 0 && /[<$]\(\s*(?:curl|wget)\b/.test(document.text),
  },
  {
    pattern:
      /\b(?:irm|iwr|curl|wget|Invoke-RestMethod|Invoke-WebRequest)\b[^|\r\n]{0,2000}\|\s*(?:iex|Invoke-Expression)\b/gi,
    mayBeIn: (document) => findRunners(document).length > 0,
  },
  {
    pattern:
      /\b(?:iex|Invoke-Expression)\b[ ("'&$]{0,20}(?:New-Object\b[^\r\n)]*\)\s*\.\s*DownloadString\b|(?:irm|iwr|Invoke-RestMethod|Invoke-WebRequest)\b)[^\r\n`]*/gi,
    mayBeIn: (document) => findRunners(document).length > 0,
  },
];

/** Those of the expressions that match somewhere in a document, in code or not. */
const patternsIn: (document: Document) => readonly RegExp[] = derive((document) =>
  DOWNLOADS.flatMap(({ mayBeIn, pattern }) => {
    return mayBeIn(document) && document.text.search(pattern) !== -1 ? [pattern] : [];
  }),
);

// A variable may hold any address; a bare word in brackets stands for none.
const HOST = '((?:[\\w-]+\\.)+[a-z]{2,}|\\d{1,3}(?:\\.\\d{1,3}){3}|localhost|\\$\\{?\\w+\\}?)(?=[\\s:/"\'`)|?]|$)';
const URL_ADDRESS = new RegExp(`(https?)://${HOST}`, 'i');
const BARE_ADDRESS = new RegExp(`()(?<![\\w.-])${HOST}`, 'i');
// Anybody can put a script there, or read along on the way.
const ANYBODYS =
  /^(?:gist\.|pastebin\.|paste\.|hastebin\.|transfer\.sh|0x0\.st|bit\.ly|tinyurl\.|t\.co$|ngrok|\d|\$)|\.(?:ngrok(?:-free)?\.\w+|trycloudflare\.com)$/i;

/** What a shell would run; of hooks and servers the whole file: a client runs its commands unasked. */
function commandsOf(document: Document): readonly Pick<CodeSnippet, 'range' | 'source'>[] {
  const { kind, text } = document;
  return kind === 'hooks' || kind === 'mcp-config'
    ? [{ range: [0, text.length], source: text }]
    : shellSnippetsOf(document);
}

/**
 * Finds commands that download a script and run it in one go: `curl … | sh`, `bash <(curl …)`, `irm … | iex`. What runs
 * is whatever the server sends at that moment, to this caller; nobody has seen it, the agent included.
 *
 * Vendors publish such lines as their installer, so a named host over https is worth a note. The finding is a warning
 * where anybody can put or change the script: plain http, an address in digits or in a variable, paste sites, link
 * shorteners. Texts that warn against the command, and texts about security that show one without a real address, are
 * left alone; so are Dockerfiles and other code that no shell runs. Commands of hooks and MCP servers count, too.
 *
 * ## How to fix
 * Use the package manager (`brew install`, `winget install`, `uv tool install`). Or let the agent save the script, check
 * its checksum or show it to the user, and run it then.
 */
export default defineRule({
  meta: {
    id: 'security/pipe-to-shell',
    summary: 'A command runs what it downloads, unseen.',
    kind: 'security',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://cwe.mitre.org/data/definitions/494.html',
        level: 'SHOULD',
        date: '2026-11-20',
        note: 'CWE-494, download of code without integrity check.',
      },
    ],
    messages: {
      installer:
        'Command runs what `{host}` sends, unseen, expected a package manager or a script that is checked first.',
      anybody: 'Command runs what `{host}` sends, and others can change that, expected a script that is checked first.',
    },
  },
  on: ['skill', 'reference', 'agent', 'command', 'hooks', 'mcp-config', 'sop', 'instruction'],
  when: (document) => patternsIn(document).length > 0,
  check(document, context) {
    const seen = new Set<number>();
    for (const {
      range: [start],
      source,
    } of commandsOf(document)) {
      for (const found of patternsIn(document).flatMap((pattern) => matchesOf(pattern, source))) {
        const at = start + found.index;
        const range: Range = [at, at + found[0].trimEnd().length];
        const [, scheme = '', host] = URL_ADDRESS.exec(found[0]) ?? BARE_ADDRESS.exec(found[0]) ?? [];
        if (host === undefined || seen.has(at)) continue;
        if (
          isWarnedAgainst(document, range) ||
          (isSecurityLesson(document) && /attack|evil|malicious|example/i.test(host))
        )
          continue;
        seen.add(at);
        const isAnybodys = scheme === 'http' || ANYBODYS.test(host);
        context.report({
          range,
          data: { host },
          ...(isAnybodys ? { messageId: 'anybody' } : { messageId: 'installer', severity: 'info' }),
        });
      }
    }
  },
});
