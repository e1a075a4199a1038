import type { Document } from '@sopwright/document';
import type { Fix, MessageData, TextEdit } from '@sopwright/lint';
import { defineRule } from '@sopwright/lint';
import type { SopStep } from '@sopwright/sop';
import { readSop } from '../reading/sop/read-sop.ts';
import { authorSkill, specification } from '../reading/sop/sop-sources.ts';

/** Mentions of a step by its number, also in the link to its heading. */
const MENTION = /\b(?:steps?|phases?)[ \t]+#?(\d{1,6})|\]\(#(?:step-)?(\d{1,6})/gi;
/** "Steps 2 and 4", "steps 2-4": the further numbers are mentions, too, and so is the first. */
const RANGE = /\bsteps[ \t]+\d/i;

/** True where the text outside of the steps' headings mentions a step whose number changes. */
function isMentioned({ text }: Document, steps: readonly SopStep[], changed: ReadonlySet<number>): boolean {
  if (RANGE.test(text)) return true;
  const own = new Set(steps.flatMap(({ numberRange }) => numberRange?.[0] ?? []));
  return [...text.matchAll(MENTION)].some(({ 0: whole, 1: named, 2: linked, index }) => {
    const digits = named ?? linked ?? '';
    return changed.has(Number(digits)) && !own.has(index + whole.length - digits.length);
  });
}

/** True for `### 4 Finish`: whether 4 is its number or part of its name is for the author to say. */
function mayHaveNumber({ number, name }: SopStep): boolean {
  return number === undefined && /^\W*\d/.test(name.text);
}

function editsOf(step: SopStep, number: number): readonly TextEdit[] {
  if (step.numberRange === undefined) return [{ range: [step.name.range[0], step.name.range[0]], text: `${number}. ` }];
  if (step.number === number) return [];
  const prefix = `${step.number}.`;
  const parts = step.substeps.filter(({ text }) => text.startsWith(prefix) && /^\d+\.\d/.test(text));
  const partEdits = parts.map(({ range: [start] }) => ({
    range: [start, start + prefix.length] as const,
    text: `${number}.`,
  }));
  return [{ range: step.numberRange, text: String(number) }, ...partEdits];
}

function renumbering(document: Document, steps: readonly SopStep[]): Fix | undefined {
  // Old numbers and new ones: a mention of 2 means another step once 3 has become 2.
  const changed = new Set(
    steps.flatMap(({ number }, nth) =>
      number === nth + 1 ? [] : number === undefined ? [nth + 1] : [number, nth + 1],
    ),
  );
  if (isMentioned(document, steps, changed) || steps.some(mayHaveNumber)) return undefined;
  const edits = steps.flatMap((step, nth) => editsOf(step, nth + 1));
  return edits.length === 0 ? undefined : { safety: 'safe', edits };
}

/**
 * Finds steps whose number is not that of the step before plus one, a first step that is not 1, and a step without a number
 * among numbered ones. People and agents say "go back to step 3"; with a number twice or left out, that is another step
 * for each of them. A first step 0 is a hint only.
 *
 * ## How to fix
 * Number the steps 1, 2, 3 and so on. `--fix` does, parts such as `#### 2.1` included, unless the text mentions a step whose
 * number would change, or a step without a number begins with one: only the author knows what is meant.
 */
export default defineRule({
  meta: {
    id: 'sop/step-numbering',
    summary: 'The steps of an SOP are numbered wrong.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      specification('MUST', 'Steps are `### N. Name`.'),
      authorSkill('MUST', 'Steps have numbered headings: `### 1.`, `### 2.` and so on.'),
    ],
    messages: {
      first: 'The first step has number {number}, expected 1.',
      gap: 'Step {number} stands behind step {before}, expected {expected}.',
      twice: 'Number {number} is that of the step before, too, expected {expected}.',
      missing: 'The step has no number, expected {expected}.',
    },
  },
  on: ['sop'],
  check(document, context) {
    const steps = readSop(document)?.steps ?? [];
    if (!steps.some(({ number }) => number !== undefined)) return;
    const fix = renumbering(document, steps);
    let isFirst = true;
    const report = (step: SopStep, messageId: 'first' | 'gap' | 'twice' | 'missing', data: MessageData): void => {
      const isHint = messageId === 'first' && step.number === 0;
      const range = step.numberRange ?? step.headingRange;
      context.report({
        range,
        messageId,
        data,
        ...(isHint ? { severity: 'info' as const } : {}),
        ...(isFirst && fix !== undefined ? { fix } : {}),
      });
      isFirst = false;
    };
    let before: number | undefined;
    for (const step of steps) {
      const { number } = step;
      const expected = before === undefined ? 1 : before + 1;
      if (number === undefined) report(step, 'missing', { expected });
      else if (before === undefined && number !== 1) report(step, 'first', { number });
      else if (number === before) report(step, 'twice', { number, expected });
      else if (number !== expected) report(step, 'gap', { number, before: before ?? 0, expected });
      before = number ?? expected;
    }
  },
});
