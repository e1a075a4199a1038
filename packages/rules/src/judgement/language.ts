import { type Document, derive } from '@sopwright/document';
import { vocabularies } from './vocabularies.ts';
import { words } from './vocabulary/words.ts';
import type { Language, Vocabulary } from './vocabulary.ts';

const SAMPLE = 3_000;
const STOP_WORDS: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  es: new Set(
    words('el los las una para con que del por como está cuando más y la en de se es un su al lo si sin sobre cada'),
  ),
  pt: new Set(
    words('não uma para com os dos das você são está quando ao em e o do da de se um no na os as que por seu sua ou'),
  ),
  fr: new Set(
    words('le les des une pour est dans avec vous sur et du la de ne pas un à au aux ce cette qui que par sans ou'),
  ),
  de: new Set(
    words(
      'der die und nicht mit für ist eine werden das den bei von zu auf wenn im ein einen einem einer als auch nur oder aus dem des sich wird sind nach vor falls keine',
    ),
  ),
  it: new Set(words('il gli della per con che una sono non nel di la un e si le da al dei delle è come ogni')),
};
const ENGLISH: ReadonlySet<string> = new Set(
  words('the of and to a an in for with is are on when use from this that or by it as'),
);
const LATIN = ['es', 'pt', 'fr', 'de', 'it'] as const;
/** Share of stop words from which a text is read in that language. Running text has 25 to 45 %, other languages below 6 %. */
const LEAST_SHARE = 0.09;

function latinLanguages(text: string): Language[] {
  const spoken =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[a-z\u00df-\u00ff]+/g) ?? [];
  if (spoken.length < 4) return [];
  const english = spoken.filter((word) => ENGLISH.has(word)).length;
  // A short text has too few stop words to tell; where it does not look English, it may be any of them.
  const isShort = spoken.length < 40 && english / spoken.length < LEAST_SHARE;
  return LATIN.filter((language) => {
    if (isShort) return true;
    const stopWords = STOP_WORDS[language];
    const found = spoken.filter((word) => stopWords?.has(word)).length;
    return found >= 2 && found / spoken.length >= LEAST_SHARE;
  });
}

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}

/** Languages whose script stands in a text. Where kana stand, Chinese characters count as Japanese. */
export function scriptLanguages(text: string): readonly Language[] {
  const languages: Language[] = [];
  if (/[\u3041-\u30fa\u4e00-\u9fff]/.test(text)) {
    const kana = count(text, /[\u3041-\u3096\u30a1-\u30fa]/g);
    const han = count(text, /[\u4e00-\u9fff]/g);
    if (kana > 1) languages.push('ja');
    if (han > 1 && kana < (han + kana) / 20) languages.push('zh');
  }
  if (/[\uac00-\ud7a3]{2}/.test(text)) languages.push('ko');
  if (/[\u0400-\u04ff]{3}/.test(text)) languages.push('ru');
  return languages;
}

/** Languages in which a text may speak: English always, others by their stop words or their script. */
export function languagesIn(text: string): ReadonlySet<Language> {
  return new Set<Language>(['en', ...latinLanguages(text), ...scriptLanguages(text)]);
}

/** Languages of a whole document: of its body's beginning, and by script of all of it. */
export const languagesOf: (document: Document) => ReadonlySet<Language> = derive(
  ({ bodyStart, text }) =>
    new Set<Language>(['en', ...latinLanguages(text.slice(bodyStart)), ...scriptLanguages(text)]),
);

/** What the detectors read one language with. */
export interface Readers<Reader> {
  /** Readers of the given languages. */
  for(languages: ReadonlySet<Language>): readonly Reader[];
}

/** Makes one reader per vocabulary, each when its language first comes up. */
export function createReaders<Reader>(create: (vocabulary: Vocabulary) => Reader): Readers<Reader> {
  const known = new Map<Language, Reader>();
  return {
    for: (languages) =>
      vocabularies
        .filter(({ language }) => languages.has(language))
        .map((vocabulary) => {
          const reader = known.get(vocabulary.language) ?? create(vocabulary);
          known.set(vocabulary.language, reader);
          return reader;
        }),
  };
}
