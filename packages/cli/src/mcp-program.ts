import type { Command } from 'commander';
import type { ExitCode } from './exit.ts';
import { addServerCommands } from './mcp-server-program.ts';
import { collect, wordOption } from './option-kinds.ts';

type Options = Readonly<Record<string, unknown>>;

function addList(group: Command, done: (code: ExitCode) => void): void {
  group
    .command('list')
    .description('list the MCP servers that hosts read, and what is wrong with their configs')
    .argument('[path]', 'folder that the hosts would be started in; default is the current directory')
    .option('--host <id>', 'only what this host reads, such as claude-code; repeatable', collect)
    .option('--no-user', "only the project's files: nothing from the home folder")
    .addOption(wordOption('-f, --format <format>', 'how to print them', ['pretty', 'json']).default('pretty'))
    .option('--fail-on <severity>', 'exit 1 from this severity on: error (default), warning, info or never')
    .action(async (path: string | undefined, _options: Options, command: Command) => {
      const { mcpListCommand } = await import('./commands/mcp-list.ts');
      done(await mcpListCommand(path, command.optsWithGlobals()));
    });
}

/** Adds the command group `mcp` to the program. */
export function addMcp(program: Command, done: (code: ExitCode) => void): void {
  const group = program
    .command('mcp')
    .description('MCP servers: what hosts read, and what it costs')
    .helpCommand(false);
  addList(group, done);
  addServerCommands(group, done);
}
