import type { Document } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { snippetsOf } from '../reading/text/code-snippets.ts';
import { matchesOf } from '../reading/text/matches.ts';
import { createPieceFinder } from '../reading/text/stems.ts';

interface Options {
  readonly names: readonly string[];
}

/** Accounts that stand for any user, and those of images and runners that everybody has. */
const NAMES: readonly string[] = [
  ...['me', 'you', 'user', 'users', 'username', 'user_name', 'user-name', 'name', 'myname', 'yourname', 'your_name'],
  ...['someone', 'somebody', 'person', 'alice', 'bob', 'carol', 'jane', 'john', 'jdoe', 'johndoe', 'janedoe', 'jsmith'],
  ...[
    'example',
    'sample',
    'demo',
    'foo',
    'bar',
    'test',
    'tester',
    'dev',
    'developer',
    'admin',
    'root',
    'owner',
    'home',
  ],
  ...['public', 'shared', 'default', 'guest', 'runner', 'runneradmin', 'ubuntu', 'debian', 'fedora', 'centos', 'opc'],
  ...['node', 'vscode', 'codespace', 'gitpod', 'coder', 'circleci', 'jenkins', 'vagrant', 'jovyan', 'app', 'linuxbrew'],
  ...[
    'sandbox',
    'agent',
    'claude',
    'codex',
    'git',
    'deploy',
    'builder',
    'build',
    'container',
    'nonroot',
    'pi',
    'airflow',
  ],
  ...['postgres', 'www', 'nginx', 'hadoop', 'spark', 'docker', 'oracle', 'steam', 'kali', 'core', 'bitnami', 'glue'],
];

/**
 * A home directory with something below it; the account is group 1. Not part of a longer path or a URL's path; behind a
 * bracket, as in a link, not `/home/`, which is a page of many sites.
 */
const HOME =
  /(?:(?<![\w.~$%{}()[\]\\/-])|(?<=\()(?=(?:file:\/\/)?(?:\/Users|[A-Za-z]:)))(?:file:\/\/|unix:\/\/)?(?:\/Users\/|\/home\/|[A-Za-z]:[\\/]{1,2}Users[\\/]{1,2})([a-z][\w.-]*)[\\/]{1,2}[\w.]/g;

/** What a real home directory holds; a route of a website below `/home/` does not. */
const IN_HOME =
  /^[\\/]+(?:\.\w|(?:Applications|Desktop|Documents|Downloads|Library|Movies|Pictures|code|dev|develop|development|git|github|go|projects?|repos?|source|src|work|workspaces?|bin)(?:[\\/]|\b)|[\w.-]+[\\/]+[\w.-]+)/i;

/** A file of a person in the home directory itself; pages and data may be routes. */
const FILE_IN_HOME = /^[\\/]+[\w-]{1,80}\.(?:csv|docx?|env|key|log|md|pdf|pem|pptx?|py|sh|txt|xlsx?|zip)\b/i;

/** True where what follows the account tells a home directory from a route; a drive has no routes. */
function isHome(path: string, rest: string): boolean {
  return /^[A-Za-z]:/.test(path) || IN_HOME.test(rest) || FILE_IN_HOME.test(rest);
}

const findHomes = createPieceFinder(['/Users/', '\\Users\\', '/home/']);

const REQUEST = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)[ \t]+["'`]?$/;

/** A line that a reader types, in a block that shows a session. */
const PROMPT = /^[ \t>]*(?:\$|%|❯|➜|PS [^>\n]{0,80}>)[ \t]+\S/;
/** A line of `ls -l`. */
const LISTING = /^[ \t>]*[-dlbcps][rwxsStT-]{9}[@+.]?[ \t]/;

/** True for what a command printed: a listing, or a line without a prompt in a block that has one further up. */
function isOutput(document: Document, at: number): boolean {
  const { text, lines } = document;
  const [start, end] = lines.lineRange(lines.position(at).line);
  const line = text.slice(start, end);
  if (LISTING.test(line)) return true;
  const block = snippetsOf(document).find(({ isBlock, range }) => isBlock && range[0] < at && at < range[1]);
  if (block === undefined || PROMPT.test(line)) return false;
  const above = text.slice(block.range[0], start).split('\n');
  // A command goes on behind a backslash.
  return above.some((each) => PROMPT.test(each)) && !/\\\r?$/.test(above.at(-2) ?? '');
}

/**
 * Finds paths into the home directory of one person's machine. On any other machine the path does not exist; an agent
 * that follows it fails, or creates it. It also tells every reader the account name of its author.
 *
 * Accounts that stand for any user (`me`, `alice`), those of well-known images and runners (`ubuntu`, `vscode`), and
 * names that end in `user` are left alone, and so is what a command prints in a block with `$` prompts. Each directory
 * is reported once in a file.
 *
 * ## How to fix
 * Write the path relative to the skill or the project, begin it with `~/`, or use a placeholder such as `<project>`.
 *
 * ## When not to use it
 * Where the account belongs to an image that the skill itself builds: add it to the option `names`.
 */
export default defineRule<'machine', Options>({
  meta: {
    id: 'body/machine-path',
    summary: 'A path leads into the home directory of one machine.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/specification',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'Files are named by paths relative to the skill.',
      },
    ],
    messages: { machine: '`{path}` is a directory of one machine, expected a relative path or a placeholder.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          names: {
            type: 'array',
            items: { type: 'string' },
            default: NAMES,
            description: 'Accounts, in lower case, whose home directories may be named.',
          },
        },
      },
      defaults: { names: NAMES },
    },
  },
  on: ['skill', 'agent', 'command', 'reference'],
  when: (document) => findHomes(document).length > 0,
  check(document, context) {
    const { text } = document;
    const known = new Set(context.options.names);
    const reported = new Set<string>();
    for (const match of matchesOf(HOME, text)) {
      const account = (match[1] ?? '').toLowerCase();
      // The last two characters are the separator and the first one below it.
      const end = match.index + match[0].length - 2;
      if (known.has(account) || /user\d*$/.test(account) || !isHome(match[0], text.slice(end, end + 90))) continue;
      if (REQUEST.test(text.slice(Math.max(0, match.index - 10), match.index))) continue;
      const directory = text.slice(match.index, end);
      if (reported.has(directory) || isOutput(document, match.index)) continue;
      reported.add(directory);
      context.report({
        range: [match.index, end],
        messageId: 'machine',
        data: { path: `${directory}${match[0].includes('\\') ? '\\' : '/'}` },
      });
    }
  },
});
