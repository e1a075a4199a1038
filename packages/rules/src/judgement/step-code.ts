import type { Document, Range } from '@sopwright/document';
import type { Code } from 'mdast';
import { codeBlocksOf } from '../reading/text/code-block.ts';
import { type CodeComment, codeCommentsOf } from './code-comment.ts';
import { isClimbing } from './ordinal.ts';
import { type StepTests, stepTestsOf, titlesAbove } from './step-reader.ts';

const COMMENT_NUMBER = /^\(?(\d{1,2})[.):]\s+\S/;
const QUESTION = /[?？]\s*$/;
const NUMBERED_LINE = /^\s*(\d{1,2})[.)]\s+(\S.*)$/u;
const FLOW_LABEL = /\[+"?([^\]["]{3,80})"?\]+|\(+"?([^()"]{3,80})"?\)+|"([^"\n]{3,80})"\s*(?:\[|->)/g;

function commentValue({ text, isShell, section }: CodeComment, tests: StepTests): number | undefined {
  const number = isShell ? COMMENT_NUMBER.exec(text)?.[1] : undefined;
  if (number !== undefined) return Number(number);
  const value = tests.stepValue(text);
  if (value === undefined || isShell) return value;
  return tests.natureOf(titlesAbove(section)) === 'procedure' ? value : undefined;
}

/** Numbered comments of shell blocks, and step labels in comments of any block, over the blocks of one section. */
export function findStepComments(document: Document): Range[] {
  const tests = stepTestsOf(document);
  const bySection = new Map<
    unknown,
    { readonly value: number; readonly isQuestion: boolean; readonly range: Range }[]
  >();
  for (const comment of codeCommentsOf(document)) {
    const value = commentValue(comment, tests);
    if (value === undefined) continue;
    const group = bySection.get(comment.section) ?? [];
    group.push({ value, isQuestion: QUESTION.test(comment.text), range: comment.range });
    bySection.set(comment.section, group);
  }
  return [...bySection.values()].flatMap((group) => {
    const values = group.map(({ value }) => value);
    // Questions are what to look at, in no order.
    return isClimbing(values, 2) && !group.every(({ isQuestion }) => isQuestion) ? group.map(({ range }) => range) : [];
  });
}

/** True for a flow chart with at least three things to do. */
function isFlowChart({ lang, value }: Code, tests: StepTests): boolean {
  if (!/^(?:mermaid|dot|graphviz)$/i.test(lang ?? '') || (value.match(/-->|->|==>/g)?.length ?? 0) < 3) return false;
  const labels = [...value.matchAll(FLOW_LABEL)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return labels.filter((label) => tests.isAction(label)).length >= 3;
}

const ARROW_LINE = /^\s*(?:[↓▼⬇│|vV]\s*)+$/u;

/** True for things to do below each other with arrows between them. */
function isColumn(lines: readonly string[], tests: StepTests): boolean {
  const steps = lines.filter(
    (_, nth) => ARROW_LINE.test(lines[nth + 1] ?? '') || ARROW_LINE.test(lines[nth - 1] ?? ''),
  );
  const texts = steps.filter((line) => !ARROW_LINE.test(line) && line.trim() !== '').map((line) => line.trim());
  return texts.length > 2 && tests.areActions(texts, 0.6);
}

/** True for text in a block without a language that carries step labels, or numbered things to do. */
function isStepBlock({ lang, value }: Code, tests: StepTests): boolean {
  if (!/^(?:text|txt|plain|plaintext)?$/i.test(lang ?? '')) return false;
  const lines = value.split('\n');
  const labels = lines.flatMap((line) => tests.stepValue(line) ?? []);
  if (isClimbing(labels, 2) || lines.some((line) => tests.isChain(line.trim())) || isColumn(lines, tests)) return true;
  const numbered = lines.flatMap((line) => {
    const [, number, text] = NUMBERED_LINE.exec(line) ?? [];
    return number === undefined || text === undefined ? [] : [{ number: Number(number), text }];
  });
  const numbers = numbered.map(({ number }) => number);
  const texts = numbered.map(({ text }) => text);
  return isClimbing(numbers, 3) && tests.areActions(texts, 0.6);
}

/** Code blocks that hold a procedure instead of code. */
export function findStepBlocks(document: Document): Range[] {
  const tests = stepTestsOf(document);
  return codeBlocksOf(document)
    .filter((block) => isFlowChart(block, tests) || isStepBlock(block, tests))
    .map((block) => document.rangeOf(block));
}
