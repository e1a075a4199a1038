import type { SettingFact, StartupFacts } from '@sopwright/clients';
import { isJsonObject } from '@sopwright/document';
import type { ClientSettings } from '../listing.ts';

/** Values of a client's settings, checked; those of a wrong type are left out and told of in `notes`. */
export interface CheckedSettings {
  /** A number or a flag; the default where nobody sets it. */
  number(name: string): number | undefined;
  flag(name: string): boolean;
  /** Entries of a map, such as `skillOverrides`. */
  map(name: string): ReadonlyMap<string, unknown>;
  readonly notes: readonly string[];
}

const TYPE_NAMES: Readonly<Record<SettingFact['type'], string>> = {
  fraction: 'a number over 0 and up to 1',
  'positive integer': 'a whole number over 0',
  flag: 'true or false',
  visibility: 'a map of names',
  usage: 'a map of names',
};

/** Longest text that is taken for a value. */
const MAX_TEXT = 100_000;

function parsed(text: string): unknown {
  if (text.length > MAX_TEXT) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Environment variables and `--set` are text; what stands in a file has to have the right type there. */
function plainValue(fact: SettingFact, value: unknown, origin: unknown): unknown {
  const isText = fact.kind === 'environment' || (typeof origin === 'string' && origin.startsWith('--set'));
  if (typeof value !== 'string' || !isText) return value;
  if (fact.type === 'flag' && /^(?:1|yes|on)$/i.test(value)) return true;
  if (fact.type === 'flag' && /^(?:0|no|off|)$/i.test(value)) return false;
  return parsed(value.trim().toLowerCase() === 'true' ? 'true' : value);
}

function fits({ type }: SettingFact, value: unknown): boolean {
  switch (type) {
    case 'fraction':
      return typeof value === 'number' && value > 0 && value <= 1;
    case 'positive integer':
      return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
    case 'flag':
      return typeof value === 'boolean';
    default:
      return isJsonObject(value);
  }
}

/** Checks the settings that `startup` knows; others are of no concern here. */
export function checkSettings(startup: StartupFacts, settings: ClientSettings): CheckedSettings {
  const values = new Map<string, unknown>();
  const notes: string[] = [];
  for (const fact of startup.settings) {
    values.set(fact.name, fact.default);
    const setting: unknown = Object.hasOwn(settings, fact.name) ? settings[fact.name] : undefined;
    if (!isJsonObject(setting) || !('value' in setting) || setting.value === undefined) continue;
    const origin = 'origin' in setting ? setting.origin : undefined;
    const value = plainValue(fact, setting.value, origin);
    if (fits(fact, value)) values.set(fact.name, value);
    else {
      const place = typeof origin === 'string' && origin !== '' ? ` (${origin})` : '';
      notes.push(`${fact.name}${place} is not ${TYPE_NAMES[fact.type]}: it is left out`);
    }
  }
  return {
    number: (name) => {
      const value = values.get(name);
      return typeof value === 'number' ? value : undefined;
    },
    flag: (name) => values.get(name) === true,
    map: (name) => {
      const value = values.get(name);
      return new Map(isJsonObject(value) ? Object.entries(value) : []);
    },
    notes,
  };
}
