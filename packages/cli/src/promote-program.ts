import type { Command } from 'commander';
import type { ExitCode } from './exit.ts';
import { wholeNumber, wordOption } from './option-kinds.ts';

/** Adds the command `promote` to the program. */
export function addPromote(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('promote')
    .description('say which SOPs of the registry deserve a skill of their own')
    .option('--suggest', 'rank them by use, overlap and cost')
    .option('--usage <file>', 'how often each was used: CSV "sop,count[,query]", or JSON with these keys')
    .option('--top <n>', 'most SOPs that are suggested', wholeNumber)
    .addOption(wordOption('-f, --format <format>', 'how to print them', ['pretty', 'json']).default('pretty'))
    .action(async (_options: Readonly<Record<string, unknown>>, command: Command) => {
      const { promoteCommand } = await import('./commands/promote.ts');
      done(await promoteCommand(command.optsWithGlobals()));
    });
}
