import { type Document, proseOf, type Range, walkTree } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { isShowing } from '../judgement/instruction.ts';
import { type Sentence, sentencesOf } from '../judgement/sentence.ts';
import {
  bracketedMarks,
  isBareMark,
  isMark,
  isNothingYet,
  isScaffoldMark,
  isScaffoldSentence,
  mayHoldPlaceholder,
  mayHoldPlaceholderText,
} from '../reading/text/placeholder-text.ts';

/** Angle brackets that tell the author, not the reader, what to write. */
const ANGLED = /^<(?:insert|fill in|add|describe|write)\s[^<>]{2,120}>$|^<[a-z][a-z _-]{2,60}\shere>$/i;

function isBlockMark({ text, place }: Sentence): boolean {
  const plain = text.trim();
  if (place === 'cell') return /^(?:TBD|TBC|FIXME)$/.test(plain);
  if (isScaffoldSentence(plain)) return true;
  return place === 'heading' ? isBareMark(plain) : isMark(plain) || isNothingYet(plain);
}

/** A sentence up to its first markup, so that `**TODO:** x` is shown without the asterisks. */
function plainRangeOf({ text, source, range }: Sentence): Range {
  let end = 0;
  while (end < text.length && (text[end] === source[end] || text[end] === '`')) end += 1;
  return [range[0], range[0] + text.slice(0, end).trimEnd().length];
}

function angledOf(document: Document): Range[] {
  const ranges: Range[] = [];
  walkTree(document.tree, (node) => {
    if (node.type === 'html' && ANGLED.test(node.value)) ranges.push(document.rangeOf(node));
  });
  return ranges;
}

const TOPIC = /template|scaffold|boilerplate|todo|placeholder/i;
const TEMPLATE_NAME =
  /^(?:(?:my|new|your|base|basic|example|sample)-)?(?:skill-)?(?:template|boilerplate|scaffold)(?:-skill)?$/i;

/** How far the subject of a skill explains marks: all in a template, most where its name alone speaks of them. */
function explainedMarks(document: Document): 'all' | 'most' | 'none' {
  const name = String(document.frontmatter.get('name')?.value);
  const description = String(document.frontmatter.get('description')?.value);
  const folders = document.path.split('/').slice(0, -1);
  const above = folders.slice(0, -1).join('/');
  // A description that is a mark itself says nothing of the kind.
  if (TOPIC.test(`${description.replace(/\[?TODO\b.*/s, '')} ${above}`)) return 'all';
  const names = [name, document.kind === 'skill' ? (folders.at(-1) ?? '') : document.path];
  if (names.some((each) => TEMPLATE_NAME.test(each))) return 'all';
  return names.some((each) => TOPIC.test(each)) ? 'most' : 'none';
}

/**
 * Finds text that its author meant to replace: `TODO:`, `[INSERT …]`, a template's own sentences, filler. An agent takes
 * it for an instruction or an example, and the part that was meant is missing.
 *
 * Only marks that are the text count: code, quotes, examples and templates are left alone, and so are skills whose
 * description speaks of templates or placeholders. A name that does, such as `letters-todo`, excuses all but
 * `[TODO: …]` and `[FILL …]`.
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
  when: mayHoldPlaceholder,
  check(document, context) {
    const explained = explainedMarks(document);
    if (explained === 'all') return;
    const report = (range: Range): void => {
      const text = document.text.slice(...range).replace(/\s+/g, ' ');
      const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
      context.report({ range, messageId: 'placeholder', data: { text: shown } });
    };
    const prose = proseOf(document);
    for (const range of bracketedMarks(prose)) {
      if (explained === 'none' || isScaffoldMark(document.text.slice(...range))) report(range);
    }
    if (explained === 'most') return;
    for (const range of angledOf(document)) report(range);
    // Most marks are in code: telling that by the prose is cheaper than cutting it into sentences.
    if (!mayHoldPlaceholderText(prose)) return;
    for (const sentence of sentencesOf(document)) {
      if (sentence.opensBlock && isBlockMark(sentence) && !isShowing(sentence.section)) report(plainRangeOf(sentence));
    }
  },
});
