import { type Command, InvalidArgumentError } from 'commander';
import type { ExitCode } from './exit.ts';
import { addServerCommands } from './mcp-server-program.ts';
import { collect, wholeNumber, wordOption } from './option-kinds.ts';

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

function portNumber(value: string): number {
  const port = wholeNumber(value);
  if (port > 65_535) throw new InvalidArgumentError('Expected a port from 0 to 65535.');
  return port;
}

function addServe(group: Command, done: (code: ExitCode) => void): void {
  group
    .command('serve')
    .description('serve the SOPs of the registry as an MCP server, over standard input and output')
    .option('--registry <file>', 'registry to serve; default is the nearest sopwright.registry.yaml, upward from here')
    .option('--http', 'serve Streamable HTTP instead, at /mcp')
    .option('--port <n>', 'port of --http; default is a free one', portNumber)
    .option('--host <address>', 'interface of --http; default is 127.0.0.1, which nobody else reaches')
    .action(async (_options: Options, command: Command) => {
      const { mcpServeCommand } = await import('./commands/mcp-serve.ts');
      done(await mcpServeCommand(command.optsWithGlobals()));
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
  addServe(group, done);
}
