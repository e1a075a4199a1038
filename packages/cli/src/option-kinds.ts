import type { PresetName } from '@sopwright/lint';
import { type Command, InvalidArgumentError, Option } from 'commander';

/** Names of the presets, as help lists them. */
export const PRESETS: readonly PresetName[] = ['recommended', 'agent-skills', 'guidelines', 'all'];

/** Gathers the values of an option that may be repeated. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** Reads a whole number. @throws InvalidArgumentError for anything else. */
export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(value);
}

/** An option whose help lists its words. The command refuses others, naming the nearest. */
export function wordOption(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words).argParser((word: string) => word);
}

/** Options of every command that reads the configuration. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'read this configuration file')
    .option('--no-config', 'read no configuration file')
    .option('--no-code-config', 'read JSON configuration only: no .mjs or .ts file is executed')
    .addOption(wordOption('--preset <name>', 'rules to start from', PRESETS))
    .option('--client <id>', 'client that must accept the skills; repeatable, replaces the configured list', collect)
    .option('--rule <id:severity>', 'severity of one rule: error, warning, info or off; repeatable', collect);
}
