import { type DocumentKind, decodeText, documentKinds, isJsonObject } from '@sopwright/document';
import { type PresetName, presetNames } from '@sopwright/lint';
import type { FileContent } from './fixture-case.ts';

/** A hit of the outside scanner that a case plays in: the first place of `text` in the file. */
interface PlayedHit {
  readonly text: string;
  readonly label: string;
}

/** What `case.json` says. */
export interface CaseSetup {
  /** Options of the rule under test; they lie over those of the preset. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Ids of the selected clients; absent: those the harness is given. */
  readonly clients?: readonly string[];
  /** Preset that the rule under test takes its options from. */
  readonly preset: PresetName;
  /** Rules of the preset `recommended` that may speak in this case besides the rule under test. */
  readonly otherFindings: readonly string[];
  /** Scanner hits by file. */
  readonly hits: Readonly<Record<string, readonly PlayedHit[]>>;
  /** Kinds of files whose path alone does not tell: what a file on disk gets by its content or surroundings. */
  readonly kinds: Readonly<Record<string, DocumentKind>>;
  /** False for a case whose findings depend on its line endings; any other is run with CRLF, too. */
  readonly crlf: boolean;
}

/** A setup, and what is wrong with its file. */
export interface SetupReading {
  readonly setup: CaseSetup;
  readonly faults: readonly string[];
}

const KEYS = ['options', 'clients', 'preset', 'otherFindings', 'hits', 'kinds', 'crlf'];
const EMPTY: CaseSetup = { options: {}, preset: 'recommended', otherFindings: [], hits: {}, kinds: {}, crlf: true };

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isPreset(value: unknown): value is PresetName {
  return presetNames.some((name) => name === value);
}

function isHit(value: unknown): value is PlayedHit {
  return isJsonObject(value) && typeof value.text === 'string' && typeof value.label === 'string';
}

function isHits(value: unknown): value is CaseSetup['hits'] {
  return isJsonObject(value) && Object.values(value).every((hits) => Array.isArray(hits) && hits.every(isHit));
}

function isKind(value: unknown): value is DocumentKind {
  return documentKinds.some((kind) => kind === value);
}

function isKinds(value: unknown): value is CaseSetup['kinds'] {
  return isJsonObject(value) && Object.values(value).every(isKind);
}

function parse(content: FileContent): unknown {
  const text = typeof content === 'string' ? content : decodeText(content).text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a `case.json`. Never throws: what cannot be read is a fault and stays at its default. */
export function readSetup(content: FileContent | undefined): SetupReading {
  if (content === undefined) return { setup: EMPTY, faults: [] };
  const value = parse(content);
  if (!isJsonObject(value)) return { setup: EMPTY, faults: ['case.json is not a JSON object'] };
  const {
    options = {},
    clients,
    preset = EMPTY.preset,
    otherFindings = [],
    hits = {},
    kinds = {},
    crlf = true,
  } = value;
  const faults = Object.keys(value)
    .filter((key) => !KEYS.includes(key))
    .map((key) => `case.json has an unknown key '${key}', known are ${KEYS.join(', ')}`);
  const wrong = (key: string, expected: string): void => {
    faults.push(`case.json: '${key}' is not ${expected}`);
  };
  if (!isJsonObject(options)) wrong('options', 'an object');
  if (clients !== undefined && !isStrings(clients)) wrong('clients', 'a list of client ids');
  if (!isPreset(preset)) wrong('preset', `one of ${presetNames.join(', ')}`);
  if (!isStrings(otherFindings)) wrong('otherFindings', 'a list of rule ids');
  if (!isHits(hits)) wrong('hits', 'an object of lists of { text, label }');
  if (!isKinds(kinds)) wrong('kinds', 'an object of document kinds by path');
  if (typeof crlf !== 'boolean') wrong('crlf', 'a boolean');
  const setup: CaseSetup = {
    options: isJsonObject(options) ? options : {},
    preset: isPreset(preset) ? preset : EMPTY.preset,
    otherFindings: isStrings(otherFindings) ? otherFindings : [],
    hits: isHits(hits) ? hits : {},
    kinds: isKinds(kinds) ? kinds : {},
    crlf: crlf !== false,
    ...(isStrings(clients) ? { clients } : {}),
  };
  return { setup, faults };
}
