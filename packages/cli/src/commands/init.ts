import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { clients, defaultClientIds } from '@sopwright/clients';
import { presetNames } from '@sopwright/lint';
import { configFileNames, ProblemError } from '@sopwright/workspace';
import { applyEdits, modify } from 'jsonc-parser';
import { ExitCode } from '../exit.ts';
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

async function ask(): Promise<Answers | undefined> {
  const { confirm, intro, isCancel, multiselect, outro, select } = await import('@clack/prompts');
  intro('sopwright: linting for agent skills');
  const preset = await select({
    message: 'Which rules?',
    initialValue: 'recommended',
    options: presetNames.map((value) => ({ value, label: value })),
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
  const config = { preset, clients: chosen, ignores: [], rules: {} };
  return `// Rules, options and presets: \`sopwright rules\`, \`sopwright explain <rule>\`.\n${JSON.stringify(config, null, 2)}\n`;
}

function plan(answers: Answers): PlannedFile[] {
  const files = [{ path: 'sopwright.config.jsonc', text: configText(answers) }];
  if (answers.workflow) files.push({ path: '.github/workflows/skills.yml', text: workflowText });
  return files;
}

function readManifest(): { readonly text: string; readonly manifest: unknown } | undefined {
  if (!existsSync('package.json')) return undefined;
  const text = readFileSync('package.json', 'utf8');
  try {
    return { text, manifest: JSON.parse(text) };
  } catch (error) {
    throw new ProblemError('path', 'package.json is not valid JSON.', { hint: 'Repair it first.', cause: error });
  }
}

function addScript(read: ReturnType<typeof readManifest>): string | undefined {
  if (read === undefined) return undefined;
  const { text, manifest } = read;
  const scripts = typeof manifest === 'object' && manifest !== null && 'scripts' in manifest ? manifest.scripts : {};
  if (typeof scripts === 'object' && scripts !== null && 'lint:skills' in scripts)
    return 'package.json has a script lint:skills already';
  const edits = modify(text, ['scripts', 'lint:skills'], 'sopwright lint', {
    formattingOptions: { insertSpaces: true, tabSize: 2 },
  });
  writeFileSync('package.json', applyEdits(text, edits));
  return 'package.json: added the script lint:skills';
}

/** `sopwright init`: asks, then writes a configuration, a package.json script and a CI workflow. Overwrites nothing. */
export async function initCommand(options: Readonly<Record<string, unknown>>): Promise<ExitCode> {
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (options.yes !== true && !isTerminal) {
    throw new Error('init asks questions and needs a terminal; use --yes to take the defaults.');
  }
  const answers =
    options.yes === true ? { preset: 'recommended', clients: [...defaultClientIds], workflow: true } : await ask();
  if (answers === undefined) {
    process.stdout.write('Nothing written.\n');
    return ExitCode.clean;
  }
  // Everything is read before anything is written.
  const manifest = readManifest();
  for (const { path, text } of plan(answers)) {
    const other = path.startsWith('sopwright.config.') ? configFileNames.find((name) => existsSync(name)) : undefined;
    if (other !== undefined && other !== path) {
      process.stdout.write(`${other} exists, ${path} was not written\n`);
      continue;
    }
    if (existsSync(path)) {
      process.stdout.write(`${path} exists, left as it is\n`);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`${path}: written\n`);
  }
  const script = addScript(manifest);
  if (script !== undefined) process.stdout.write(`${script}\n`);
  return ExitCode.clean;
}
