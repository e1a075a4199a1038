import { anyOf, compile, isMatch } from './pattern.ts';
import { vocabularies } from './vocabularies.ts';
import type { Language } from './vocabulary.ts';

/** True where a text says what a table of words is about, in one of the given languages. */
export type WordTest = (text: string, languages: ReadonlySet<Language>) => boolean;

/** Makes a test out of sources of regular expressions by language; they are written as those of a vocabulary. */
export function createWordTest(table: Readonly<Record<Language, readonly string[]>>): WordTest {
  const compiled = new Map<Language, RegExp>();
  return (text, languages) =>
    vocabularies.some((vocabulary) => {
      const { language } = vocabulary;
      if (!languages.has(language)) return false;
      const expression = compiled.get(language) ?? compile(vocabulary, anyOf(vocabulary, table[language]));
      compiled.set(language, expression);
      return isMatch(expression, text);
    });
}
