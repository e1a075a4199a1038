import { type Command, Option } from 'commander';
import type { ExitCode } from './exit.ts';
import { collect, wordOption } from './option-kinds.ts';

type Options = Readonly<Record<string, unknown>>;
type Done = (code: ExitCode) => void;

function formatOption(): Option {
  return wordOption('-f, --format <format>', 'how to print it', ['pretty', 'json']).default('pretty');
}

function statusOption(description: string): Option {
  return wordOption('--status <status>', description, ['draft', 'active', 'deprecated']);
}

function repinOption(): Option {
  return new Option('--repin', 'take texts that changed, and rewrite their sha256 in the registry').conflicts('frozen');
}

function addSync(group: Command, done: Done): void {
  group
    .command('sync')
    .description('bring the lock and the stored texts up to what the sources give')
    .argument('[name...]', 'SOPs to sync; default is all')
    .option('--start', 'start MCP servers that are commands; without it none is')
    .option('--offline', 'no network: hold what is locked against the stored texts')
    .option('--frozen', 'write nothing; exit 1 when the lock would change')
    .addOption(repinOption())
    .addOption(formatOption())
    .action(async (names: string[], _options: Options, command: Command) => {
      const { registrySyncCommand } = await import('./commands/registry-sync.ts');
      done(await registrySyncCommand(names, command.optsWithGlobals()));
    });
}

function addList(group: Command, done: Done): void {
  group
    .command('list')
    .description('list the SOPs of the registry')
    .option('--category <name>', 'only of this category; repeatable, as the others are', collect)
    .option('--service <name>', 'only for this service', collect)
    .option('--tag <name>', 'only with this tag', collect)
    .option('--status <status>', 'only with this status: draft, active or deprecated', collect)
    .option('--source <name>', 'only from this source', collect)
    .option('--owner <name>', 'only of this owner', collect)
    .addOption(formatOption())
    .action(async (_options: Options, command: Command) => {
      const { registryListCommand } = await import('./commands/registry-list.ts');
      done(registryListCommand(command.optsWithGlobals()));
    });
}

function addShow(group: Command, done: Done): void {
  group
    .command('show')
    .description('show an SOP: what the registry says, its parameters and steps, where it is used')
    .argument('<name>', 'its name, or one that it carries for a client or a server')
    .option('--text', 'print the text alone')
    .addOption(formatOption())
    .action(async (name: string, _options: Options, command: Command) => {
      const { registryShowCommand } = await import('./commands/registry-show.ts');
      done(await registryShowCommand(name, command.optsWithGlobals()));
    });
}

function addAdd(group: Command, done: Done): void {
  group
    .command('add')
    .description('add a source and the SOPs that it has to the registry')
    .argument(
      '<source>',
      'folder, npm:<name>@<version>[#folder], git:<url>#<commit>[:folder], mcp:<url or command line>',
    )
    .option('--category <name>', 'category of the SOPs')
    .option('--service <name>', 'service that they are for; repeatable', collect)
    .option('--tag <name>', 'tag; repeatable', collect)
    .option('--owner <name>', 'who looks after them')
    .addOption(statusOption('what becomes of them: draft, active (default) or deprecated'))
    .addOption(
      wordOption('--style <style>', 'how an MCP server gives SOPs: prompts (default) or retrieve', [
        'prompts',
        'retrieve',
      ]),
    )
    .option('--query <words>', 'what an MCP server of style retrieve is searched for; repeatable', collect)
    .option('--start', 'start an MCP server that is a command; without it none is')
    .option('--dry-run', 'print what would be added as a diff')
    .action(async (source: string, _options: Options, command: Command) => {
      const { registryAddCommand } = await import('./commands/registry-add.ts');
      done(await registryAddCommand(source, command.optsWithGlobals()));
    });
}

/** Adds the command group `registry` to the program. */
export function addRegistry(program: Command, done: Done): void {
  const group = program
    .command('registry')
    .description('the registry of SOPs: sopwright.registry.yaml, its lock and its sources')
    .helpCommand(false);
  addSync(group, done);
  addList(group, done);
  addShow(group, done);
  addAdd(group, done);
}
