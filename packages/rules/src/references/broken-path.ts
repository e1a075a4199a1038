import { type Document, type Range, sectionAt, walkTree } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import type { InlineCode, Nodes } from 'mdast';
import { baseName, directoryOf } from '../reading/paths/relative-path.ts';
import { nearNameFinder } from '../reading/skills/near-name.ts';
import { isPattern, liesAbove, lookUp, namesakeFinder, skillRootOf } from '../reading/skills/skill-files.ts';
import { matchesOf } from '../reading/text/matches.ts';
import { createStemFinder } from '../reading/text/stems.ts';

const NAMES = [
  'reference',
  'references',
  'scripts',
  'assets',
  'templates',
  'examples',
  'resources',
  'workflows',
  'agents',
];
const FOLDERS = `(?:${NAMES.join('|')})`;
const findFolders = createStemFinder(NAMES.map((name) => `${name}/`));
const PATH = `(?:\\./)?(${FOLDERS}/[\\w./-]+\\.[a-z]\\w{0,5})`;
const SKILL_PATH = new RegExp(`^${PATH}$`);
// The same in the text, where one blank may pad the code.
const CODED_PATH = new RegExp(`\`[ \\r\\n]?${PATH}(?=[ \\r\\n]?\`)`, 'g');
// The sentence sends the agent to the file: a verb of reading, and at most a few plain words behind it.
const SENT_TO =
  /(?:^|[^\p{L}])(?:see(?: also)?|(?:re-?)?read|load|consult|follow|open|refer to|study|siehe|lies|voir|lire|véase|consulta|参[见照考]|阅读|读取|查看|加载)[: ]+(?:(?:the|full|complete|detailed|all|file|guide|rules?|steps?|instructions?|details?|in|from|also) ){0,4}$/iu;
// Codes that stand between the verb and this one: "see `a`, `b` and …".
const LISTED = /(?:`[^`]*`(?:,? (?:and|or|und|et|y)|,| \+| &)? )+$/;
// `other-skill`'s `references/x.md` lies in that skill; a path for example is nobody's.
const ELSEWHERE = /['’]s\s*$|\be\.?g\b|\b(?:example|such as|like)\b/i;
// A list below such a heading is the inventory of the skill's own files.
const INVENTORY =
  /\b(?:files?|references?|resources?|scripts|assets|bundled|load|documentation|guides)\b|参考|资源|文件|ファイル|Dateien|Referenzen|fichiers|archivos/i;

// A file that may be there or is yet to come.
const CONDITIONAL =
  /\b(?:if|when|where) (?:it |they |one |the file )?(?:is |are )?(?:available|exists?|present|provided)\b|\b(?:coming(?: soon)?|planned|optional)\b/i;

// The skill says that its files are not in it: "the scripts live in a local clone of …".
const KEPT_ELSEWHERE =
  /\b(?:scripts?|files?|references?)\b[^.\n]{0,120}\b(?:lives?|resides?|(?:is|are) (?:kept|found|located)) in\b[^.\n]{0,60}\b(?:clone|checkout|repository)\b/i;

const REACH = 300;

/** Remembers what was told of a path: a hostile file names one ten thousand times. */
function oncePerPath(tell: (path: string) => boolean): (path: string) => boolean {
  const told = new Map<string, boolean>();
  return (path) => {
    const answer = told.get(path) ?? tell(path);
    told.set(path, answer);
    return answer;
  };
}

/** The text around a code in its paragraph or cell, without markers of emphasis. */
function textAround(document: Document, [start, end]: Range, holder: Nodes): { before: string; after: string } {
  const [from, to] = document.rangeOf(holder);
  const plain = (text: string): string => text.replace(/[*_]+/g, '').replace(/\s+/g, ' ');
  return {
    before: plain(document.text.slice(Math.max(from, start - REACH), start)),
    after: plain(document.text.slice(end, Math.min(to, end + REACH))),
  };
}

function isSentThere(document: Document, code: InlineCode, ancestors: readonly Nodes[]): boolean {
  const range = document.rangeOf(code);
  const holder = ancestors.findLast(({ type }) => type === 'paragraph' || type === 'tableCell') ?? ancestors.at(-1);
  if (holder === undefined) return false;
  const { before, after } = textAround(document, range, holder);
  const heading = sectionAt(document, range[0])?.title ?? '';
  if (ELSEWHERE.test(before.slice(-60)) || CONDITIONAL.test(`${heading} ${before} ${after}`)) return false;
  if (SENT_TO.test(before.replace(LISTED, ''))) return true;
  if (before.trim() !== '' || !ancestors.some(({ type }) => type === 'listItem')) return false;
  return INVENTORY.test(heading);
}

/**
 * Finds paths in inline code that the agent is told to read and that do not exist: "See `references/limits.md`" in a
 * skill without that file.
 *
 * Most paths in code are examples, files of the reader's project or files to be written. So only two kinds count: a
 * path into a usual folder of a skill right behind a word such as see, read, load or consult, and one that opens an item
 * of a list below a heading such as "Files" or "References". Skills about skills are left out: they show the paths of
 * others. A file that is read "if it exists" is left out as well, and so is a skill which says that its files live in a
 * clone of a repository.
 *
 * ## How to fix
 * Correct the path, add the file, or take the sentence out. A file of another skill wants its path from here, such as
 * `../other-skill/references/limits.md`.
 */
export default defineRule({
  meta: {
    id: 'references/broken-path',
    summary: 'The agent is told to read a file that does not exist.',
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
        note: 'File references are relative to the root of the skill.',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'MUST',
        date: '2026-06-17',
      },
    ],
    messages: {
      missing: 'Path `{path}` does not exist, expected a file of the skill.',
      moved: 'Path `{path}` does not exist, expected `{candidate}`.',
      near: 'Path `{path}` does not exist (did you mean `{near}`?), expected a file of the skill.',
    },
  },
  on: ['skill', 'reference', 'sop'],
  check(document, context) {
    if (isPattern(document)) return;
    const isMissing = (path: string): boolean => lookUp(document, path, context.files).status === 'missing';
    if (findFolders(document).length === 0) return;
    if (!matchesOf(CODED_PATH, document.text).some(([, path = '']) => isMissing(path))) return;
    // An SOP that is no part of a skill names files beside itself.
    const standalone = document.kind === 'sop' ? directoryOf(document.path) : undefined;
    const root = skillRootOf(document, context.files) ?? standalone;
    if (root === undefined || /skill/i.test(baseName(root)) || KEPT_ELSEWHERE.test(document.text)) return;
    const namesakeOf = namesakeFinder(document, context.files);
    const nearNameOf = nearNameFinder(document, context.files);
    const isAbove = oncePerPath((path) => liesAbove(root, path, context.files));
    walkTree(document.tree, (node, ancestors) => {
      if (node.type !== 'inlineCode' || ancestors.some(({ type }) => type === 'link')) return;
      const path = SKILL_PATH.exec(node.value)?.[1];
      if (path === undefined || !isMissing(path)) return;
      if (!isSentThere(document, node, ancestors) || isAbove(path)) return;
      const candidate = namesakeOf(path);
      const range = document.rangeOf(node);
      if (candidate !== undefined) return context.report({ range, messageId: 'moved', data: { path, candidate } });
      const near = nearNameOf(path);
      if (near !== undefined) return context.report({ range, messageId: 'near', data: { path, near } });
      context.report({ range, messageId: 'missing', data: { path } });
    });
  },
});
