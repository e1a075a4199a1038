import type { Command } from 'commander';
import type { ExitCode } from './exit.ts';
import { collect, PRESETS, wordOption } from './option-kinds.ts';

type Options = Readonly<Record<string, unknown>>;

/** A command that makes something under a name. */
type Make = (name: string | undefined, options: Options) => Promise<ExitCode>;

interface NewCommand {
  readonly name: string;
  readonly description: string;
  readonly folder: string;
  readonly load: () => Promise<Make>;
}

function addCommand(group: Command, done: (code: ExitCode) => void, { name, description, folder, load }: NewCommand) {
  return group
    .command(name)
    .description(description)
    .argument('[name]', 'its name: a-z, 0-9 and hyphens; asked for on a terminal where it is missing')
    .option('--folder <folder>', folder)
    .option('--dry-run', 'print what would be written, write nothing')
    .option('-y, --yes', 'ask nothing: make what no flag says of the name')
    .action(async (given: string | undefined, _options: Options, command: Command) => {
      done(await (await load())(given, command.optsWithGlobals()));
    });
}

function addPurpose(command: Command): Command {
  return command
    .option('--does <text>', 'what it does: "rotates database keys"')
    .option('--when <text>', 'when to use it: "the user asks to rotate keys"')
    .option('--not-for <text>', 'what it is not for: "reading keys"')
    .option('--step <text>', 'what the agent does, in order; repeatable', collect);
}

function addClients(command: Command, description: string): Command {
  return command.option('--client <id>', `${description}; repeatable`, collect);
}

const COST_CLIENTS = 'client to tell the startup cost in, in place of the configured ones';

/** Adds the command group `new` to the program. */
export function addNew(program: Command, done: (code: ExitCode) => void): void {
  const group = program
    .command('new')
    .description('make a skill, an SOP, a plugin or a shared configuration that passes the guidelines')
    .helpCommand(false);
  const skill = addCommand(group, done, {
    name: 'skill',
    description: 'make a skill',
    folder: 'skills folder to make it in; default is that of the plugin or client around',
    load: async () => (await import('./commands/new-skill.ts')).newSkillCommand,
  });
  addClients(addPurpose(skill), COST_CLIENTS).option(
    '--description <text>',
    'its description; --when and --not-for are added where it says neither',
  );
  const sop = addCommand(group, done, {
    name: 'sop',
    description: 'make a standard operating procedure',
    folder: 'folder to make it in; default is that of the registry or of other SOPs',
    load: async () => (await import('./commands/new-sop.ts')).newSopCommand,
  });
  addPurpose(sop).option('--parameter <text>', '"name: what it is" or "name=default: what it is"; repeatable', collect);
  const plugin = addCommand(group, done, {
    name: 'plugin',
    description: 'make a plugin with one skill',
    folder: 'folder to make its folder in (default plugins)',
    load: async () => (await import('./commands/new-plugin.ts')).newPluginCommand,
  });
  addClients(addPurpose(plugin), COST_CLIENTS)
    .option('--skill <name>', "name of its skill (default the plugin's)")
    .option('--description <text>', 'description of its skill; --when and --not-for are added where it says neither')
    .option('--author <name>', 'who publishes it');
  const config = addCommand(group, done, {
    name: 'rule-config',
    description: 'make a configuration for others to extend',
    folder: 'folder to make it in; default is the current directory',
    load: async () => (await import('./commands/new-rule-config.ts')).newRuleConfigCommand,
  });
  addClients(config, 'client that must accept the skills')
    .addOption(wordOption('--preset <name>', 'rules to start from (default recommended)', PRESETS))
    .option('--rule <id:severity>', 'severity of one rule; repeatable', collect);
}
