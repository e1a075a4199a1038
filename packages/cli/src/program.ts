import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { describeFailure, ExitCode } from './exit.ts';
import { version } from './version.ts';

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('expected a whole number.');
  return Number(value);
}

function toOneLine(text: string): string {
  return `sopwright: ${text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')}`;
}

function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'read this configuration file')
    .option('--no-config', 'read no configuration file')
    .option('--no-code-config', 'read JSON configuration only: no .mjs or .ts file is executed')
    .addOption(
      new Option('--preset <name>', 'rules to start from').choices([
        'recommended',
        'agent-skills',
        'guidelines',
        'all',
      ]),
    )
    .option('--client <id>', 'client that must accept the skills; repeatable, replaces the configured list', collect)
    .option('--rule <id:severity>', 'severity of one rule: error, warning, info or off; repeatable', collect);
}

function addLintOptions(command: Command): Command {
  return addConfigOptions(command)
    .addOption(
      new Option('-f, --format <format>', 'how to print findings')
        .choices(['pretty', 'json', 'sarif', 'github', 'junit', 'markdown'])
        .default('pretty'),
    )
    .option('-o, --output <file>', 'write the report to a file')
    .option('--fix', 'apply safe fixes')
    .option('--fix-unsafe', 'apply safe and unsafe fixes')
    .option('--fix-dry-run', 'print what --fix (or --fix-unsafe) would change as a diff')
    .option('--fail-on <severity>', 'exit 1 from this severity on: error, warning, info or never')
    .option('--max-warnings <n>', 'exit 1 when there are more warnings', wholeNumber)
    .option('--baseline [file]', 'hide known findings: writes the file if there is none, else reads it')
    .option('--changed [ref]', 'only files that differ from a git ref (default HEAD)')
    .option('--cache', 'keep results of unchanged files')
    .option('--cache-location <directory>', 'where --cache keeps them')
    .option('--watch', 'lint again when a file changes')
    .option('--quiet', 'errors only')
    .option('--timing', 'print how long each rule took')
    .option('--stdin-filename <path>', 'path to lint standard input under, with `-` as the only path')
    .option('--color', 'colour the output')
    .option('--no-color', 'do not colour the output');
}

function createProgram(done: (code: ExitCode) => void): Command {
  const program = new Command('sopwright')
    .description('Lints agent skills: what breaks in which client, where, why, and often the fix.')
    .version(version, '-V, --version')
    .option('--debug', 'show the stack of an unexpected error')
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, write) => write(`${toOneLine(text)}\n`) })
    .exitOverride();
  addLintOptions(program.command('lint').description('lint skills, agents, commands and manifests'))
    .argument('[path...]', 'files or directories; default is the current directory')
    .action(async (paths: string[], options: Record<string, unknown>) => {
      const { lintCommand } = await import('./commands/lint.ts');
      done(await lintCommand(paths, options));
    });
  program
    .command('rules')
    .description('list all rules')
    .addOption(new Option('-f, --format <format>', 'how to print them').choices(['pretty', 'json']).default('pretty'))
    .addOption(
      new Option('--preset <name>', 'only rules of a preset').choices([
        'recommended',
        'agent-skills',
        'guidelines',
        'all',
      ]),
    )
    .action(async (options: Record<string, unknown>) => {
      const { rulesCommand } = await import('./commands/rules.ts');
      done(await rulesCommand(options));
    });
  program
    .command('explain')
    .description('explain a rule')
    .argument('<rule>', 'rule id, such as frontmatter/unquoted-colon')
    .action(async (rule: string) => {
      const { explainCommand } = await import('./commands/explain.ts');
      done(await explainCommand(rule));
    });
  addConfigOptions(program.command('print-config').description('print the configuration that holds for a file'))
    .argument('<file>', 'path of a file; it need not exist')
    .action(async (file: string, options: Record<string, unknown>) => {
      const { printConfigCommand } = await import('./commands/print-config.ts');
      done(await printConfigCommand(file, options));
    });
  program
    .command('init')
    .description('write a configuration, scripts and a CI file')
    .option('-y, --yes', 'take the defaults, ask nothing')
    .action(async (options: Record<string, unknown>) => {
      const { initCommand } = await import('./commands/init.ts');
      done(await initCommand(options));
    });
  return program;
}

/** Runs the command line; returns the exit code. Prints one line for anything that keeps it from running. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = ExitCode.clean;
  const program = createProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.clean : ExitCode.failed;
    process.stderr.write(`${describeFailure(error, args.includes('--debug'))}\n`);
    return ExitCode.failed;
  }
}
