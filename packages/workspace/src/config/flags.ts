import { type ClientId, clientIds } from '@sopwright/clients';
import { expectation, type PresetName, presetNames, type Rule, type RuleEntry } from '@sopwright/lint';
import { ProblemError } from '../problem-error.ts';
import { severitySettings } from './config-check.ts';
import { type FailOn, failOnLevels } from './config-shape.ts';

/** Flags as the user wrote them. */
export interface FlagTexts {
  readonly preset?: string | undefined;
  /** Client ids; an item may list several with commas. */
  readonly clients?: readonly string[] | undefined;
  readonly failOn?: string | undefined;
  /** `group/name:severity`; `=` will do as well. */
  readonly rules?: readonly string[] | undefined;
}

/** Flags that were checked; they go before the configuration. */
export interface Flags {
  readonly preset?: PresetName;
  readonly clients?: readonly ClientId[];
  readonly failOn?: FailOn;
  readonly rules?: Readonly<Record<string, RuleEntry>>;
}

function oneOf<Word extends string>(text: string, what: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === text);
  if (word === undefined) throw new ProblemError('usage', `"${text}" is no ${what}, ${expectation(text, words)}.`);
  return word;
}

function readRule(text: string, ids: readonly string[]): readonly [string, RuleEntry] {
  const cut = text.search(/[:=]/);
  if (cut === -1) throw new ProblemError('usage', `"${text}" sets no severity, expected "group/name:severity".`);
  return [oneOf(text.slice(0, cut), 'rule', ids), oneOf(text.slice(cut + 1), 'severity', severitySettings)];
}

/** Checks the values of flags. @throws ProblemError `usage` at the first one that is not known, with the nearest. */
export function readFlags(texts: FlagTexts, rules: readonly Rule[]): Flags {
  const { preset, clients, failOn, rules: entries } = texts;
  const ids = rules.map(({ meta }) => meta.id);
  const named = clients?.flatMap((item) => item.split(',')).map((id) => oneOf(id.trim(), 'client', clientIds));
  return {
    ...(preset === undefined ? {} : { preset: oneOf(preset, 'preset', presetNames) }),
    ...(named === undefined || named.length === 0 ? {} : { clients: [...new Set(named)] }),
    ...(failOn === undefined ? {} : { failOn: oneOf(failOn, 'level to fail on', failOnLevels) }),
    ...(entries === undefined ? {} : { rules: Object.fromEntries(entries.map((text) => readRule(text, ids))) }),
  };
}
