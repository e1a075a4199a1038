import type { Language, Vocabulary } from './vocabulary.ts';

const NEVER = /(?!)/u;

/** Languages that elide: a word may begin behind an apostrophe, as in "d'échec". */
const ELIDING: ReadonlySet<Language> = new Set<Language>(['fr', 'it']);

function startOfWord(language: Language): string {
  return ELIDING.has(language) ? '(?<![\\p{L}\\p{N}_-])' : "(?<![\\p{L}\\p{N}_'’-])";
}

const END_OF_WORD = '(?![\\p{L}\\p{N}_])';

/** A blank of an entry stands for any white space, an optional blank for none or one. */
export function spaced(source: string): string {
  return source.replaceAll(' ?', '\\s?').replaceAll(' ', '\\s+');
}

/** One source of all entries: alternatives with word boundaries where the language separates words. */
export function anyOf(vocabulary: Pick<Vocabulary, 'language' | 'spaced'>, entries: readonly string[]): string {
  if (entries.length === 0) return NEVER.source;
  const body = `(?:${spaced(entries.join('|'))})`;
  return vocabulary.spaced ? `${startOfWord(vocabulary.language)}${body}${END_OF_WORD}` : body;
}

const LATIN = 'A-Za-z\\u00c0-\\u024f';

const ACCENTED: ReadonlySet<Language> = new Set<Language>(['es', 'pt', 'fr', 'de', 'it']);
const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
/** What to leave as it is: an escape, a class. */
const ACCENT = /\\.|\[(?:\\.|[^\]])*\]|[\u00df-\u017f]/gu;

/** A source that also matches what is written without accents, as many do: "nao", "verifie", "pruefen". */
function foldAccents(source: string, language: Language): string {
  return source.replace(ACCENT, (found) => {
    if (found.length > 1) return found;
    const digraph = language === 'de' ? DIGRAPHS[found] : undefined;
    if (digraph !== undefined) return `(?:${found}|${digraph})`;
    const plain = found.normalize('NFD').charAt(0);
    return plain === found ? found : `[${found}${plain}]`;
  });
}

/**
 * Compiles a source; `g` so that every match can be walked. English does without the Unicode flag and its letter
 * classes, which would cost it three quarters of its speed; property escapes must stand in character classes.
 */
export function compile({ language }: Pick<Vocabulary, 'language'>, source: string): RegExp {
  if (ACCENTED.has(language)) return new RegExp(foldAccents(source, language), 'giu');
  if (language !== 'en') return new RegExp(source, 'giu');
  const plain = source.replaceAll('\\p{L}', LATIN).replaceAll('\\p{Script=Latin}', LATIN).replaceAll('\\p{N}', '0-9');
  return new RegExp(plain, 'gi');
}

/** First match; leaves no trace in the expression, which `matchAll` would start from. */
export function firstMatch(expression: RegExp, text: string): RegExpExecArray | undefined {
  expression.lastIndex = 0;
  const found = expression.exec(text);
  expression.lastIndex = 0;
  return found ?? undefined;
}

/** True where the expression matches. */
export function isMatch(expression: RegExp, text: string): boolean {
  return firstMatch(expression, text) !== undefined;
}

/** Replaces every match by blanks of the same length, so that offsets stay. */
export function blankMatches(text: string, expression: RegExp): string {
  return text.replace(expression, (found) => ' '.repeat(found.length));
}
