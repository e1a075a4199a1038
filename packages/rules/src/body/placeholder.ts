import { type Document, proseOf, type Range, walkTree } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { isShowing } from '../judgement/instruction.ts';
import { sentencesOf } from '../judgement/sentence.ts';
import { createPieceFinder } from '../reading/text/stems.ts';

/** Marks of unfinished text in brackets, as scaffolds write them. */
const BRACKETED =
  /\[(?:TODO|TBD|TBC|FIXME|FILL(?:[ _-](?:IN|OUT|ME))?|INSERT|PLACEHOLDER)\b(?:[:\s–—-][^\][]{0,400})?\]|\blorem ipsum dolor\b/gi;
const BRACKETED_CASE = /^(?:\[[A-Z]{3,}|lorem)/i;

/** A block that begins with a mark and goes on with what is missing, or holds nothing else. */
const MARK = /^(?:(?:TODO|FIXME|TBD|TBC|XXX)(?::|[.…!]*$)|(?:TODO|FIXME)[ \t]*(?:\([^)]{0,40}\):|[–—-][ \t]))/;
const NOTHING_YET =
  /^(?:coming soon|to be (?:written|added|done|completed|documented|determined|defined|filled in)|work in progress|under construction)[.…!]*$/i;
/** The same in Chinese and Japanese, and headings of files whose translation was never written. */
const NOTHING_YET_CJK =
  /^(?:待补充|待完善|待定|建设中|敬请期待|準備中|作成中|後日追記)[。.…！!]*$|(?:日本語|中文|한국어)?(?:翻訳|翻译)(?:進行中|进行中|待ち)$/u;
/** Sentences of well-known templates for a new skill that every author is meant to replace. */
const SCAFFOLD =
  /^(?:insert instructions below|instructions for the agent to follow when this skill is activated|describe when this skill should be used|replace with description of the skill and when claude should use it|your (?:detailed )?(?:skill )?instructions (?:go )?here|(?:add|write) (?:the |your )?(?:operating |skill )*instructions (?:for this skill )?here)\.?$/i;

/**
 * A text without any of these has no placeholder; looking for them is far cheaper than looking at every sentence. The
 * last one is in what Chinese and Japanese texts say instead.
 */
const NEEDLES: readonly string[] = [
  ...['TODO', 'TBD', 'TBC', 'FIXME', 'XXX', '[FILL', '[INSERT', '[PLACEHOLDER', 'orem ipsum', 'oming soon', '<add '],
  ...['o be written', 'o be added', 'o be done', 'o be completed', 'o be documented', 'o be determined'],
  ...['o be defined', 'o be filled in'],
  ...['ork in progress', 'nder construction', 'nstructions here', 'nstructions go here', 'nstructions below'],
  ...['nstructions for th', 'eplace with desc', 'escribe when this skill', '<insert ', '<fill in ', '<describe '],
  ...['<write ', ' here>', '建设中', '準備中', '作成中', '後日追記', '進行中', '进行中', '待'],
];
const findNeedles = createPieceFinder(NEEDLES);

/** Angle brackets that tell the author, not the reader, what to write. */
const ANGLED = /^<(?:insert|fill in|add|describe|write)\s[^<>]{2,120}>$|^<[a-z][a-z _-]{2,60}\shere>$/i;

// What may stand before a mark that opens a block: markup, numbers, the few words that a needle leaves out.
const OPENING = /^[^.!?;。！？]{0,60}$/;
const LONGEST_OPENING = 80;

function opensLine(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST_OPENING);
  const cell = text.lastIndexOf('|', at - 1);
  return OPENING.test(text.slice(Math.max(from, cell), at));
}

/** Most marks are in the middle of a sentence or of code. */
function mayHoldMark(document: Document): boolean {
  const { text } = document;
  const needles = findNeedles(document);
  if (needles.length === 0) return false;
  if (text.search(BRACKETED) !== -1 || needles.some((needle) => /^<|>$/.test(needle))) return true;
  return needles.some((needle) => {
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1))
      if (opensLine(text, at)) return true;
    return false;
  });
}

function isBlockMark(text: string, place: string): boolean {
  const plain = text.trim();
  if (place === 'cell') return /^(?:TBD|TBC|FIXME)$/.test(plain);
  if (SCAFFOLD.test(plain) || NOTHING_YET_CJK.test(plain)) return true;
  return place === 'heading' ? /^(?:TBD|TBC)$/.test(plain) : MARK.test(plain) || NOTHING_YET.test(plain);
}

function bracketsOf(document: Document): Range[] {
  const prose = proseOf(document);
  return [...prose.matchAll(BRACKETED)].flatMap((match): Range[] => {
    const word = /[A-Za-z]+/.exec(match[0])?.[0] ?? '';
    const isShouted = word === word.toUpperCase() || word.toLowerCase() === 'lorem';
    return isShouted && BRACKETED_CASE.test(match[0]) ? [[match.index, match.index + match[0].length]] : [];
  });
}

function angledOf(document: Document): Range[] {
  const ranges: Range[] = [];
  walkTree(document.tree, (node) => {
    if (node.type === 'html' && ANGLED.test(node.value)) ranges.push(document.rangeOf(node));
  });
  return ranges;
}

/** True for skills that are templates themselves, or about marks in code. */
function isAboutPlaceholders(document: Document): boolean {
  const name = document.frontmatter.get('name')?.value;
  const description = document.frontmatter.get('description')?.value;
  // A description that is a mark itself says nothing of the kind.
  const about = `${String(name)} ${String(description).replace(/\[?TODO\b.*/s, '')} ${document.path}`;
  return /template|scaffold|boilerplate|todo|placeholder/i.test(about);
}

/**
 * Finds text that its author meant to replace: `TODO:`, `[INSERT …]`, a template's own sentences, filler. An agent takes
 * it for an instruction or an example, and the part that was meant is missing.
 *
 * Only marks that are the text count: code, quotes, examples and templates are left alone, and so are skills whose name
 * or description speaks of templates or placeholders.
 *
 * ## How to fix
 * Write what is missing, or delete the section.
 */
export default defineRule({
  meta: {
    id: 'body/placeholder',
    summary: 'Text that was meant to be replaced is still there.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/specification',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'The body holds instructions that help the agent.',
      },
    ],
    messages: { placeholder: '`{text}` is a placeholder, expected the text it stands for.' },
  },
  on: ['skill', 'agent', 'command'],
  when: mayHoldMark,
  check(document, context) {
    if (isAboutPlaceholders(document)) return;
    const report = (range: Range): void => {
      const text = document.text.slice(...range).replace(/\s+/g, ' ');
      const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
      context.report({ range, messageId: 'placeholder', data: { text: shown } });
    };
    for (const range of [...bracketsOf(document), ...angledOf(document)]) report(range);
    // Most marks are in code: telling that by the prose is cheaper than cutting it into sentences.
    const prose = proseOf(document);
    if (!NEEDLES.some((needle) => prose.includes(needle))) return;
    for (const { text, range, place, section, opensBlock } of sentencesOf(document)) {
      if (opensBlock && isBlockMark(text, place) && !isShowing(section)) report(range);
    }
  },
});
