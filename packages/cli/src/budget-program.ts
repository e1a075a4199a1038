import type { Command } from 'commander';
import type { ExitCode } from './exit.ts';
import { addConfigOptions, collect, wholeNumber, wordOption } from './option-kinds.ts';

const FORMATS: readonly string[] = ['pretty', 'json', 'markdown', 'github'];

const HELP = `
Examples:
  sopwright budget                              what a session started here pays in each client
  sopwright budget plugins --preset guidelines  only what lies below plugins, against the guidelines' budgets
  sopwright budget --explain deploy-service     the very text that each client loads of it
  sopwright budget --compare origin/main        what this branch changes

Servers count with what sopwright.mcp.lock.json knows of them: nothing is started.`;

/** Adds the command `budget` to the program. */
export function addBudget(program: Command, done: (code: ExitCode) => void): void {
  addConfigOptions(
    program.command('budget').description('measure what skills and MCP servers cost before the first prompt'),
  )
    .argument('[path...]', 'files or directories; default is a session started in the current directory')
    .option('--model <id>', 'model that the clients run, such as claude-opus-4-6')
    .option('--window <tokens>', 'context window of the model', wholeNumber)
    .option('--set <name=value>', 'setting of a client, over its settings files; repeatable', collect)
    .option('--no-user', "only the project's files: nothing from the home folder")
    .option('--compare <ref>', 'measure the commit where the work here and a git ref parted, too')
    .option('--exact', "count what Claude Code loads with Anthropic's count_tokens and your ANTHROPIC_API_KEY")
    .option('--explain <name>', 'show the text that each client loads of a skill or server')
    .option('--top <n>', 'how many skills, servers and changes to list (default 10)', wholeNumber)
    .addOption(wordOption('-f, --format <format>', 'how to print the measurement', FORMATS).default('pretty'))
    .option('-o, --output <file>', 'write the report to a file (- for standard output)')
    .option('--fail-on <severity>', 'exit 1 from this severity on: error (default), warning, info or never')
    .option('--cache', 'keep counts of texts')
    .option('--cache-location <directory>', 'where --cache keeps them (default .sopwright-cache)')
    .addHelpText('after', HELP)
    .action(async (paths: string[], _options: Readonly<Record<string, unknown>>, command: Command) => {
      const { budgetCommand } = await import('./commands/budget.ts');
      done(await budgetCommand(paths, command.optsWithGlobals()));
    });
}
