import type { Command } from 'commander';
import type { ExitCode } from './exit.ts';
import { collect, wordOption } from './option-kinds.ts';

const HELP = `
Examples:
  sopwright generate                    make everything that sopwright.registry.yaml declares
  sopwright generate --check            in CI: exit 1 where a file is not what it would be
  sopwright generate work-with-aws      one plugin alone
  sopwright generate --dry-run --diff   what would be written, line by line

A file that was changed by hand is never overwritten: the command stops, shows the change and says how to keep it.
Nothing is fetched: texts come from folders and from what "sopwright registry sync" stored.`;

/** Adds the command `generate` to the program. */
export function addGenerate(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('generate')
    .description('make skills, references, manifests and MCP files from the registry')
    .argument('[plugin...]', 'plugins of the registry; default is all')
    .option('--check', 'write nothing; exit 1 where a file is not what it would be')
    .option('--diff', 'print what changes as a unified diff')
    .option('--dry-run', 'write nothing; say what would be done')
    .option('--overwrite <path>', 'drop what was changed by hand in this file; repeatable', collect)
    .addOption(wordOption('-f, --format <format>', 'how to print it', ['pretty', 'json']).default('pretty'))
    .addHelpText('after', HELP)
    .action(async (plugins: string[], _options: Readonly<Record<string, unknown>>, command: Command) => {
      const { generateCommand } = await import('./commands/generate.ts');
      done(await generateCommand(plugins, command.optsWithGlobals()));
    });
}
