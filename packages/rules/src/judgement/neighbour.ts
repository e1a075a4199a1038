import type { Document } from '@sopwright/document';
import { contentWords } from '../reading/text/word-set.ts';
import { blockRangeOf, type Sentence, sentencesOf } from './sentence.ts';
import { listRunsOf } from './step-list.ts';
import { stepTestsOf } from './step-reader.ts';

/** Another prohibition explains none. */
const FORBIDS = /\b(?:not|never)\b|n['’]t\b/i;
/** Opens the paragraph behind a prohibition with its reason. */
const RATIONALE = /^\W*(?:rationale|reasons?|why|because|this is because|background)\b/i;
/** A case, answered: "Did it fail? Look again". What follows forbids another answer. */
const ANSWERED = /^[^?]{3,80}\?\s+\S/;
/** Content words in common that make two sentences be about the same things. */
const SHARED = 2;

function isAboutTheSame(left: string, right: string): boolean {
  const words = new Set(contentWords(left));
  return contentWords(right).filter((word) => words.has(word)).length >= SHARED;
}

/** True where the sentence before, of the same block, tells what is right: an instruction, or a word on the same things. */
function followsWhatIsRight(document: Document, before: Sentence | undefined, sentence: Sentence): boolean {
  if (before === undefined || sentence.opensBlock || FORBIDS.test(before.text)) return false;
  return stepTestsOf(document).isAction(before.text) || isAboutTheSame(before.source, sentence.source);
}

/** True for a numbered step that another one follows at once: what to do instead. */
function opensSteps(document: Document, next: Sentence | undefined, sentence: Sentence): boolean {
  if (next === undefined || next.place !== 'item') return false;
  const run = listRunsOf(document).find(
    ({ isOrdered, ranges: [range] }) =>
      isOrdered && range !== undefined && range[0] <= sentence.range[0] && next.range[1] <= range[1],
  );
  const [first] = run?.items ?? [];
  if (first === undefined) return false;
  const [start, end] = document.rangeOf(first);
  return start <= sentence.range[0] && sentence.range[1] <= end && stepTestsOf(document).isAction(next.text);
}

/** True where a neighbour of a prohibition says why, or what to do instead. */
export function isExplainedNearby(document: Document, sentence: Sentence): boolean {
  const sentences = sentencesOf(document);
  const at = sentences.indexOf(sentence);
  const before = sentences[at - 1];
  const next = sentences.slice(at + 1).find(({ opensBlock }) => opensBlock);
  if (next !== undefined && RATIONALE.test(next.text)) return true;
  const { place } = sentence;
  if (place === 'item' && before?.place === 'item') {
    if (ANSWERED.test(document.text.slice(...blockRangeOf(document, before)))) return true;
  }
  return followsWhatIsRight(document, before, sentence) || opensSteps(document, next, sentence);
}
