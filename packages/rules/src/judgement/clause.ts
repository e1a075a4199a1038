import { anyOf, compile, firstMatch } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

const QUOTED =
  /"[^"\n]{2,400}"|“[^”\n]{2,400}”|«[^»\n]{2,400}»|„[^“”\n]{2,400}[“”]|「[^」\n]{2,400}」|『[^』\n]{2,400}』|(?<=^|[\s(])['‘][^'’\n]{2,200}['’](?=[\s.,;:!?)]|$)/gu;

/** Blanks what stands between quotation marks: what a user may say is no instruction. Marks and offsets stay. */
export function withoutQuotes(text: string): string {
  return /["“«„「『'‘]/.test(text)
    ? text.replace(QUOTED, (found) => `${found.slice(0, 1)}${' '.repeat(found.length - 2)}${found.slice(-1)}`)
    : text;
}

const TRAILING_MARKS = /[\s"'“”‘’«»_*[\]]+$/u;
const CLAUSE_MARK = /(?:[,;:.!?(|•→⇒>…、，；：。！？—–\p{Extended_Pictographic}\p{So}]\uFE0F?|(?:^|\s)-)$/u;

/** Opens a clause that tells which things are meant: "jobs that must never run twice". */
const RELATIVE = /(?:^|\s)(?:that|which|who)$/i;

/** Tells whether a clause of a language begins at an offset. */
export interface ClauseReader {
  /** True where nothing but marks and connecting words stands between the offset and the start of its clause. */
  isOpening(sentence: string, offset: number): boolean;
}

/** Makes a clause reader. `before` words are passed over; behind a bare "and" only where `isInstruction` holds. */
export function createClauseReader(vocabulary: Vocabulary, isInstruction: (sentence: string) => boolean): ClauseReader {
  const connector = compile(vocabulary, `${anyOf(vocabulary, vocabulary.guard.before)}$`);
  return {
    isOpening(sentence, offset) {
      let left = sentence.slice(Math.max(0, offset - 120), offset).replace(TRAILING_MARKS, '');
      let connected = false;
      for (let turn = 0; turn < 4; turn++) {
        const found = firstMatch(connector, left);
        if (found === undefined) break;
        left = left.slice(0, found.index).replace(TRAILING_MARKS, '');
        connected = true;
      }
      return left === '' || CLAUSE_MARK.test(left) || (connected && !RELATIVE.test(left) && isInstruction(sentence));
    },
  };
}
