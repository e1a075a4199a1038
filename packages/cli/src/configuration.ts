import { rules } from '@sopwright/rules';
import {
  defaultConfig,
  type Flags,
  loadConfig,
  type ResolvedConfig,
  readFlags,
  type SettingsResolver,
  settingsResolver,
} from '@sopwright/workspace';
import { readList, readText } from './options.ts';

/** Configuration of a run: the file's, with the flags laid over it. */
export interface Configuration {
  readonly config: ResolvedConfig;
  readonly flags: Flags;
  readonly resolver: SettingsResolver;
}

/** Loads the configuration for the working directory and lays the command's flags over it. @throws ProblemError */
export async function resolveConfiguration(options: Readonly<Record<string, unknown>>): Promise<Configuration> {
  const cwd = process.cwd();
  const flags = readFlags(
    {
      preset: readText(options, 'preset'),
      clients: readList(options, 'client'),
      failOn: readText(options, 'failOn'),
      rules: readList(options, 'rule'),
    },
    rules,
  );
  const file = readText(options, 'config');
  const noCodeConfig = options.codeConfig === false;
  const loaded =
    options.config === false
      ? defaultConfig
      : await loadConfig({ cwd, rules, noCodeConfig, ...(file === undefined ? {} : { file }) });
  const config: ResolvedConfig = {
    ...loaded,
    preset: flags.preset ?? loaded.preset,
    clients: flags.clients ?? loaded.clients,
    failOn: flags.failOn ?? loaded.failOn,
  };
  return { config, flags, resolver: settingsResolver({ rules, config, cwd, flags }) };
}
