import path from 'node:path';
import type { Client, SettingsFile } from '@sopwright/clients';
import { isJsonObject, parseJson } from '@sopwright/document';
import { errorCode, unreadableReason } from '../discovery/directories.ts';
import { ProblemError } from '../problem-error.ts';
import { MAX_BYTES, readOwnText } from './read.ts';

/** A setting of a client, with where it came from. */
export interface ReadSetting {
  readonly value: unknown;
  readonly origin: string;
}

/** Where a client's settings are looked for. */
export interface ClientSettingsInput {
  readonly client: Client;
  /** Top of the project, absolute. */
  readonly top: string;
  /** The user's home, absolute; absent: files of the user are left out. */
  readonly home?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `name=value` texts of `--set`: the strongest of all. */
  readonly set: readonly string[];
}

/** Settings that were found, and files that could not be read. */
export interface ClientSettingsFound {
  readonly settings: Readonly<Record<string, ReadSetting>>;
  readonly notes: readonly string[];
}

/** Names of the settings and environment variables that change what the client loads. */
export function settingNames({ startup, mcpPrompt }: Client): readonly string[] {
  const rule = mcpPrompt?.rule;
  const thresholds = rule?.by === 'tokens' ? [rule.enabled, rule.share.setting, rule.size.setting] : [];
  const named = [...(startup?.settings ?? []), ...(mcpPrompt?.settings ?? [])].map(({ name }) => name);
  return [...new Set([...named, ...thresholds])];
}

// The state file of Claude Code grows with every project.
const MAX_SETTINGS = 16 * MAX_BYTES;

/** Splits the `name=value` texts of `--set`. @throws ProblemError `usage` for one without a name. */
export function readSets(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    texts.map((text) => {
      const cut = text.indexOf('=');
      if (cut > 0) return [text.slice(0, cut), text.slice(cut + 1)] as const;
      throw new ProblemError('usage', `"${text}" sets nothing, expected "name=value".`);
    }),
  );
}

function absoluteOf(file: string, { top, home }: ClientSettingsInput): string | undefined {
  if (file.startsWith('~/')) return home === undefined ? undefined : path.join(home, file.slice(2));
  return path.isAbsolute(file) ? file : path.join(top, file);
}

type Found = { readonly shown: string; readonly values: Readonly<Record<string, unknown>> } | { readonly note: string };

function readFile(shown: string, absolute: string): Found | undefined {
  try {
    const { value, problems } = parseJson(readOwnText(absolute, MAX_SETTINGS));
    const [problem] = problems;
    if (problem !== undefined || !isJsonObject(value)) return { note: `${shown} is no JSON object and was not read` };
    return { shown, values: value };
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? undefined
      : { note: `${shown} was not read: ${unreadableReason(code)}` };
  }
}

/** Files with a client's settings, the weakest first. */
function settingsFiles({ startup }: Client): readonly Pick<SettingsFile, 'path'>[] {
  const state = startup?.settings.some(({ kind }) => kind === 'state') === true ? [{ path: '~/.claude.json' }] : [];
  return [...state, ...(startup?.settingsFiles ?? []).toReversed()];
}

/** A value that stands below the values of others: maps are joined, the rest is replaced. */
function joined(below: ReadSetting | undefined, above: ReadSetting): ReadSetting {
  if (below === undefined || !isJsonObject(below.value) || !isJsonObject(above.value)) return above;
  return { value: { ...below.value, ...above.value }, origin: `${below.origin}, ${above.origin}` };
}

/**
 * Reads the settings that change what a client loads: its settings files in the client's own order of precedence (with
 * the variables of their `env`), then the environment, then `--set`. Values are not checked here.
 *
 * @throws ProblemError `usage` for a `--set` without a name.
 */
export function readClientSettings(input: ClientSettingsInput): ClientSettingsFound {
  const { client, env, set } = input;
  const names = settingNames(client);
  const settings: Record<string, ReadSetting> = {};
  const notes: string[] = [];
  const take = (values: Readonly<Record<string, unknown>>, origin: string): void => {
    for (const name of names) {
      if (!Object.hasOwn(values, name) || values[name] === undefined) continue;
      settings[name] = joined(settings[name], { value: values[name], origin });
    }
  };
  for (const { path: shown } of settingsFiles(client)) {
    const absolute = absoluteOf(shown, input);
    const found = absolute === undefined ? undefined : readFile(shown, absolute);
    if (found === undefined) continue;
    if ('note' in found) notes.push(found.note);
    else {
      take(found.values, shown);
      if (isJsonObject(found.values.env)) take(found.values.env, `env of ${shown}`);
    }
  }
  take(env, 'environment');
  for (const [name, value] of readSets(set)) take({ [name]: value }, '--set');
  return { settings, notes };
}
