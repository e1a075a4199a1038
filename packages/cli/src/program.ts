import { Command, CommanderError } from 'commander';
import { addBudget } from './budget-program.ts';
import { optimizeLess } from './compiler-patience.ts';
import { describeFailure, ExitCode } from './exit.ts';
import { addGenerate } from './generate-program.ts';
import { lintHelp } from './lint/help.ts';
import { addMcp } from './mcp-program.ts';
import { addNew } from './new-program.ts';
import { addConfigOptions, PRESETS, wholeNumber, wordOption } from './option-kinds.ts';
import { addPromote } from './promote-program.ts';
import { addRegistry } from './registry-program.ts';
import { tellOfUntimelyEnd } from './untimely-end.ts';
import { version } from './version.ts';

const FORMATS: readonly string[] = ['pretty', 'json', 'sarif', 'github', 'junit', 'markdown'];

/** What to run in a group of commands, for whoever named the group alone. */
const EXAMPLES: Readonly<Record<string, string>> = { mcp: 'mcp list', registry: 'registry list', new: 'new skill' };

type Options = Readonly<Record<string, unknown>>;

function toOneLine(text: string, group?: string): string {
  const line = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ');
  const isLost = line.startsWith('unknown command') && !line.includes('Did you mean');
  const help = group === undefined ? 'Paths go behind "lint"; "sopwright --help"' : `"sopwright ${group} --help"`;
  return `sopwright: ${line}${isLost ? `. ${help} lists the commands.` : ''}`;
}

function addLintOptions(command: Command): Command {
  return addConfigOptions(command)
    .addOption(wordOption('-f, --format <format>', 'how to print findings', FORMATS).default('pretty'))
    .option('-o, --output <file>', 'write the report to a file (- for standard output)')
    .option('--fix', 'apply safe fixes')
    .option('--fix-unsafe', 'apply safe and unsafe fixes')
    .option('--fix-dry-run', 'print what --fix (or --fix-unsafe) would change as a diff')
    .option('--fail-on <severity>', 'exit 1 from this severity on: error (default), warning, info or never')
    .option('--max-warnings <n>', 'exit 1 when there are more warnings', wholeNumber)
    .option('--baseline [file]', 'hide known findings: writes the file if there is none, else reads it')
    .option('--changed [ref]', 'only files that differ from a git ref (default HEAD)')
    .option('--cache', 'keep results of unchanged files')
    .option('--cache-location <directory>', 'where --cache keeps them (default .sopwright-cache)')
    .option('--watch', 'lint again when a file changes')
    .option('--quiet', 'list errors only; the last line still counts the rest')
    .option('--timing', 'print how long each rule took')
    .option('--stdin-filename <path>', 'path to lint standard input under, with `-` as the only path');
}

function addLint(program: Command, done: (code: ExitCode) => void): void {
  addLintOptions(program.command('lint').description('lint skills, agents, commands and manifests'))
    .argument('[path...]', 'files or directories; default is the current directory')
    .addHelpText('after', lintHelp)
    .action(async (paths: string[], _options: Options, command: Command) => {
      optimizeLess();
      const options: Options = command.optsWithGlobals();
      const { startAhead } = await import('./lint/head-start.ts');
      const ahead = startAhead(paths, options);
      const { lintCommand } = await import('./commands/lint.ts');
      done(await lintCommand(paths, options, ahead));
    });
}

function addQuestions(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('rules')
    .description('list all rules')
    .addOption(wordOption('-f, --format <format>', 'how to print them', ['pretty', 'json']).default('pretty'))
    .addOption(wordOption('--preset <name>', 'only rules of a preset', PRESETS))
    .action(async (_options: Options, command: Command) => {
      const { rulesCommand } = await import('./commands/rules.ts');
      done(await rulesCommand(command.optsWithGlobals()));
    });
  program
    .command('explain')
    .description('explain a rule')
    .argument('<rule>', 'rule id, such as frontmatter/unquoted-colon')
    .action(async (rule: string, _options: Options, command: Command) => {
      const { explainCommand } = await import('./commands/explain.ts');
      done(await explainCommand(rule, command.optsWithGlobals()));
    });
  addConfigOptions(program.command('print-config').description('print the configuration that holds for a file'))
    .argument('<file>', 'path of a file; it need not exist')
    .action(async (file: string, options: Options) => {
      const { printConfigCommand } = await import('./commands/print-config.ts');
      done(await printConfigCommand(file, options));
    });
}

function addInit(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('init')
    .description('write a configuration, a script and a CI file')
    .option('-y, --yes', 'take the defaults, ask nothing')
    .action(async (options: Options) => {
      const { initCommand } = await import('./commands/init.ts');
      done(await initCommand(options));
    });
}

function addHelp(program: Command): void {
  program
    .command('help')
    .description('display help for a command')
    .argument('[command...]', 'name of the command, such as "lint" or "mcp list"')
    .action((names: readonly string[]) => {
      const asked = names.reduce<Command | undefined>(
        (at, name) => at?.commands.find((command) => command.name() === name),
        program,
      );
      if (asked === undefined) program.error(`unknown command '${names.join(' ')}'`);
      else asked.outputHelp();
    });
}

function createProgram(done: (code: ExitCode) => void): Command {
  const program = new Command('sopwright')
    .description(
      'Lints agent skills, and measures what skills and MCP servers cost in each client before the first prompt.',
    )
    .version(version, '-V, --version')
    .option('--color', 'colour the output')
    .option('--no-color', 'do not colour the output')
    .option('--debug', 'show the stack of an error')
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: (text, write) => write(`${toOneLine(text)}\n`) })
    .helpCommand(false)
    .exitOverride();
  addLint(program, done);
  addBudget(program, done);
  addQuestions(program, done);
  addMcp(program, done);
  addGenerate(program, done);
  addRegistry(program, done);
  addInit(program, done);
  addNew(program, done);
  addPromote(program, done);
  addHelp(program);
  for (const group of program.commands.filter((command) => command.name() in EXAMPLES)) {
    group.configureOutput({ outputError: (text, write) => write(`${toOneLine(text, group.name())}\n`) });
  }
  return program;
}

/** Runs the command line; returns the exit code. Prints one line for anything that keeps it from running. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = ExitCode.clean;
  const debug = args.includes('--debug');
  const release = tellOfUntimelyEnd(debug);
  const program = createProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      const example = EXAMPLES[args[0] ?? ''] ?? 'lint';
      if (error.code === 'commander.help') {
        process.stderr.write(`\nsopwright: a command is missing, such as "${example}".\n`);
      }
      return error.exitCode === 0 ? ExitCode.clean : ExitCode.failed;
    }
    process.stderr.write(`${describeFailure(error, debug)}\n`);
    return ExitCode.failed;
  } finally {
    release();
  }
}
