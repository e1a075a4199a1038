import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { clients, defaultClientIds } from '@sopwright/clients';
import { type PresetName, presetNames } from '@sopwright/lint';
import { configFileNames, ProblemError } from '@sopwright/workspace';
import { ExitCode } from '../exit.ts';
import { nextSteps, planScript, writeScript } from '../package-script.ts';
import { workflowText } from '../workflow-file.ts';

interface Answers {
  readonly preset: string;
  readonly clients: readonly string[];
  readonly workflow: boolean;
}

/** A file that init writes; `exists` files are left alone. */
interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

const PRESET_HINTS: Readonly<Record<PresetName, string>> = {
  recommended: 'what clients drop or damage, and defects that are hardly ever intended',
  'agent-skills': 'the portable specification, strictly',
  guidelines: 'recommended and design guidelines: triggers, guards, error scenarios, workflow',
  all: 'every rule',
};

async function ask(): Promise<Answers | undefined> {
  const { confirm, intro, isCancel, multiselect, outro, select } = await import('@clack/prompts');
  intro('sopwright: linting for agent skills');
  const preset = await select({
    message: 'Which rules?',
    initialValue: 'recommended',
    options: presetNames.map((value) => ({ value, label: value, hint: PRESET_HINTS[value] })),
  });
  if (isCancel(preset)) return undefined;
  const chosen = await multiselect({
    message: 'Which clients must accept the skills?',
    initialValues: [...defaultClientIds],
    options: clients.map(({ id, name }) => ({ value: id, label: name })),
  });
  if (isCancel(chosen)) return undefined;
  const workflow = await confirm({ message: 'Write a GitHub Actions workflow?', initialValue: true });
  if (isCancel(workflow)) return undefined;
  outro('Writing files.');
  return { preset, clients: chosen, workflow };
}

function configText({ preset, clients: chosen }: Answers): string {
  const $schema = 'https://unpkg.com/@sopwright/schemas/config.schema.json';
  const config = { $schema, preset, clients: chosen, ignores: [], rules: {} };
  return `// Rules, options and presets: \`sopwright rules\`, \`sopwright explain <rule>\`.\n${JSON.stringify(config, null, 2)}\n`;
}

function plan(answers: Answers): PlannedFile[] {
  const files = [{ path: 'sopwright.config.jsonc', text: configText(answers) }];
  if (answers.workflow) files.push({ path: '.github/workflows/skills.yml', text: workflowText });
  return files;
}

/** Writes a planned file, unless it or another configuration is there already. Returns what was done. */
function writePlanned({ path, text }: PlannedFile): string {
  const isConfig = path.startsWith('sopwright.config.');
  const other = isConfig ? configFileNames.find((name) => existsSync(name)) : undefined;
  if (other !== undefined && other !== path) return `${other} exists, ${path} was not written`;
  if (existsSync(path)) return `${path} exists, left as it is`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return `${path}: written`;
}

/** `sopwright init`: asks, then writes a configuration, a package.json script and a CI workflow. Overwrites nothing. */
export async function initCommand(options: Readonly<Record<string, unknown>>): Promise<ExitCode> {
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (options.yes !== true && !isTerminal) {
    throw new ProblemError('usage', 'init asks questions and needs a terminal.', {
      hint: 'Use --yes to take the defaults.',
    });
  }
  // Everything is read before anything is asked or written.
  const script = planScript();
  const answers =
    options.yes === true ? { preset: 'recommended', clients: [...defaultClientIds], workflow: true } : await ask();
  if (answers === undefined) {
    process.stdout.write('Nothing written.\n');
    return ExitCode.clean;
  }
  const done = [...plan(answers).map(writePlanned), ...(script === undefined ? [] : [writeScript(script)])];
  process.stdout.write(`${done.join('\n')}\n\nNext: ${nextSteps(script)}\n`);
  return ExitCode.clean;
}
