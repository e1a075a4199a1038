import { chinese } from './vocabulary/chinese.ts';
import { english } from './vocabulary/english.ts';
import { french } from './vocabulary/french.ts';
import { german } from './vocabulary/german.ts';
import { italian } from './vocabulary/italian.ts';
import { japanese } from './vocabulary/japanese.ts';
import { korean } from './vocabulary/korean.ts';
import { portuguese } from './vocabulary/portuguese.ts';
import { russian } from './vocabulary/russian.ts';
import { spanish } from './vocabulary/spanish.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All vocabularies, one file per language. */
export const vocabularies: readonly Vocabulary[] = [
  english,
  chinese,
  japanese,
  korean,
  spanish,
  portuguese,
  french,
  german,
  italian,
  russian,
];
