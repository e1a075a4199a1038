import { type Command, InvalidArgumentError, type Option } from 'commander';
import type { ExitCode } from './exit.ts';
import { collect, wordOption } from './option-kinds.ts';

type Options = Readonly<Record<string, unknown>>;
type Done = (code: ExitCode) => void;

function positiveNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Expected milliseconds, such as 30000.');
  return Number(value);
}

function formatOption(): Option {
  return wordOption('-f, --format <format>', 'how to print it', ['pretty', 'json']).default('pretty');
}

/** Options of every command that starts servers. */
function startingCommand(group: Command, name: string, description: string): Command {
  return group
    .command(name)
    .description(description)
    .argument('[path]', 'folder that the hosts would be started in; default is the current directory')
    .option('--start', 'start and call the servers; without it nothing is run')
    .option(
      '--in-project',
      'start them in the folder, as hosts do, for entries with relative paths; else in an empty one',
    )
    .option('--server <name>', 'only this server; repeatable', collect)
    .option('--host <id>', 'only what this host reads, such as claude-code; repeatable', collect)
    .option('--timeout <ms>', 'how long a server may take to start, and for each answer', positiveNumber)
    .option('--config <file>', 'read this configuration file')
    .option('--no-config', 'read no configuration file')
    .option('--no-code-config', 'read JSON configuration only: no .mjs or .ts file is executed');
}

function addMeasure(group: Command, done: Done): void {
  startingCommand(group, 'measure', 'start servers and print what they offer and what it costs')
    .option('--no-user', "only the project's files: nothing from the home folder")
    .addOption(formatOption())
    .action(async (path: string | undefined, _options: Options, command: Command) => {
      const { mcpMeasureCommand } = await import('./commands/mcp-measure.ts');
      done(await mcpMeasureCommand(path, command.optsWithGlobals()));
    });
}

function addLock(group: Command, done: Done): void {
  startingCommand(group, 'lock', 'write what servers list into sopwright.mcp.lock.json')
    .option('--user', "servers of the home folder's configs, too")
    .action(async (path: string | undefined, _options: Options, command: Command) => {
      const { mcpLockCommand } = await import('./commands/mcp-lock.ts');
      done(await mcpLockCommand(path, command.optsWithGlobals()));
    });
}

function addDiff(group: Command, done: Done): void {
  startingCommand(group, 'diff', 'compare what servers list now with the lock file')
    .option('--user', "servers of the home folder's configs, too")
    .addOption(formatOption())
    .action(async (path: string | undefined, _options: Options, command: Command) => {
      const { mcpDiffCommand } = await import('./commands/mcp-diff.ts');
      done(await mcpDiffCommand(path, command.optsWithGlobals()));
    });
}

function addKit(group: Command, done: Done): void {
  const kit = group.command('kit').description('starter kits of AWS servers, measured').helpCommand(false);
  kit
    .command('list')
    .description('list the kits, their servers and what they cost')
    .addOption(formatOption())
    .action(async (_options: Options, command: Command) => {
      const { kitListCommand } = await import('./commands/mcp-kit.ts');
      done(await kitListCommand(command.optsWithGlobals()));
    });
  kit
    .command('add')
    .description("write a kit's servers into a host's config, pinned, with their region")
    .argument('<kit>', 'name of the kit, such as eks-debug')
    .option('--host <id>', 'host whose config is written (default claude-code)')
    .option('--region <region>', 'AWS region of the servers (default AWS_REGION)')
    .option('--user', "the home folder's config in place of the project's")
    .action(async (name: string, _options: Options, command: Command) => {
      const { kitAddCommand } = await import('./commands/mcp-kit.ts');
      done(await kitAddCommand(name, command.optsWithGlobals()));
    });
}

/** Adds the commands that talk to servers, and the kits, to the group `mcp`. */
export function addServerCommands(group: Command, done: Done): void {
  addMeasure(group, done);
  addLock(group, done);
  addDiff(group, done);
  addKit(group, done);
}
