import { type Document, derive } from '@sopwright/document';
import type { SopParameter } from '@sopwright/sop';
import { readSop } from './read-sop.ts';

/** `{name}`, also as `${name}`; a name in capitals is rather a variable of the shell. */
const PLACEHOLDER = /\{([a-z][A-Za-z0-9_-]{1,99})\}/g;
/** Options of commands are named after what they take: "--bucket {bucket_name}" says nothing about where it is from. */
const OPTION = /(?<![\w-])--?[A-Za-z][\w-]{0,99}/g;

/** Most parameters whose names are looked for: each costs a look at all of the text. */
export const MAX_NAMES = 200;

/** A placeholder in the steps. */
export interface Placeholder {
  readonly name: string;
  /** Offset of the name. */
  readonly start: number;
}

/** What the steps say, in a form for looking words up. */
export interface StepWords {
  readonly placeholders: readonly Placeholder[];
  /** First letters of all words outside of placeholders and names of options, in lower case. */
  readonly stems: ReadonlySet<string>;
  /** Stems and what they begin with, three letters and more: "dir" and "auth" are abbreviations. */
  readonly beginnings: ReadonlySet<string>;
  /** Text of the steps and of what parameters default to, in lower case, words with single blanks between. */
  readonly text: string;
}

/** How many letters of a word tell it: "allocation" and "allocate". */
const STEM = 5;

/** Parts of a name: `vpcName`, `vpc-name` and `vpc_name` have the same. */
export function partsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
}

/** The stem that {@link StepWords.stems} holds of a word. */
export function stemOf(word: string): string {
  return word.toLowerCase().replace(/s$/, '').slice(0, STEM);
}

function wordsIn(text: string): readonly string[] {
  return text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What the steps of an SOP say; `undefined` where there are none. */
export const stepWordsOf: (document: Document) => StepWords | undefined = derive((document) => {
  const sop = readSop(document);
  const range = sop?.stepsSection?.range;
  if (sop === undefined || range === undefined) return undefined;
  const steps = document.text.slice(...range);
  const placeholders = [...steps.matchAll(PLACEHOLDER)].map(({ 1: name = '', index }) => ({
    name,
    start: range[0] + index + 1,
  }));
  const own = steps.replace(PLACEHOLDER, ' ').replace(OPTION, ' ');
  const stems = new Set(wordsIn(own).map(stemOf));
  const general = sop.general.constraints.map(({ text }) => text);
  const defaults = sop.parameters.flatMap(({ defaultValue }) => defaultValue?.text ?? []);
  return {
    placeholders,
    stems,
    beginnings: new Set([...stems].flatMap((stem) => [stem, stem.slice(0, 4), stem.slice(0, 3)])),
    text: ` ${wordsIn([steps, ...general, ...defaults].join(' '))
      .join(' ')
      .toLowerCase()} `,
  };
});

/** Parts of names that tell nothing of what is meant. */
const GENERAL = /^(?:ids?|arns?|names?|the|of|type|source|content|path|value|list|ur[il]|hours|minutes|message)$/;

/** True where the steps name a parameter: by its name, or by its words next to each other or one by one. */
export function isNamed({ name }: SopParameter, { text, beginnings }: StepWords): boolean {
  const parts = wordsIn(name.text).map((part) => part.toLowerCase());
  if (parts.length === 0 || text.includes(` ${parts.join(' ')} `)) return true;
  const telling = parts.filter((part) => !GENERAL.test(part));
  return telling.length > 0 && telling.every((part) => beginnings.has(stemOf(part)));
}
