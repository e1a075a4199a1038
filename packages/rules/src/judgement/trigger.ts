import { type Document, derive, type Range } from '@sopwright/document';
import { rangeInValue } from '../reading/frontmatter/scalar-text.ts';
import { matchesOf } from '../reading/text/matches.ts';
import { createReaders, languagesIn, languagesOf, scriptLanguages } from './language.ts';
import { anyOf, blankMatches, compile } from './pattern.ts';
import { splitSentences } from './sentence.ts';
import type { Language } from './vocabulary.ts';

const SCRIPTS: ReadonlySet<Language> = new Set<Language>(['zh', 'ja', 'ko', 'ru']);
const OPENING = '^["“\'‘(\\[*_`•>-]*\\s*';

interface TriggerReader {
  readonly excluded: RegExp;
  readonly trigger: RegExp;
}

const readers = createReaders((vocabulary): TriggerReader => {
  const { anywhere, excluded, opening } = vocabulary.trigger;
  return {
    excluded: compile(vocabulary, `${anyOf(vocabulary, excluded)}[^.;!?。；！？]*`),
    trigger: compile(vocabulary, `${anyOf(vocabulary, anywhere)}|${OPENING}${anyOf(vocabulary, opening)}`),
  };
});

/** Ranges in `text` of the phrases that tell when a skill is to be used. */
export function triggersIn(text: string, languages: ReadonlySet<Language> = languagesIn(text)): Range[] {
  const latin = [...languages].filter((language) => !SCRIPTS.has(language));
  return splitSentences(text).flatMap(([from, to]) => {
    const sentence = text.slice(from, to);
    return readers
      .for(new Set([...latin, ...scriptLanguages(sentence)]))
      .flatMap(({ excluded, trigger }): Range[] =>
        matchesOf(trigger, blankMatches(sentence, excluded)).map(
          ({ 0: found, index }): Range => [from + index, from + index + found.trimEnd().length],
        ),
      );
  });
}

const FIELDS = ['description', 'when_to_use'] as const;

/**
 * Where the description says when, or for which requests, to use the skill. Any text in `when_to_use` does.
 */
export const findTriggers: (document: Document) => readonly Range[] = derive((document) =>
  FIELDS.flatMap((key): Range[] => {
    const field = document.frontmatter.get(key);
    const value = field?.value;
    if (field === undefined || typeof value !== 'string' || value.trim() === '') return [];
    if (key === 'when_to_use') return [field.valueRange];
    return triggersIn(value, new Set([...languagesOf(document), ...languagesIn(value)])).map((part) =>
      rangeInValue(document, field, part),
    );
  }),
);
