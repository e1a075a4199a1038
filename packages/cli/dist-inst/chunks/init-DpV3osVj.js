import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { t as configFileNames } from './config-DD2XnL0l.js';
import { p as applyEdits, i as clients, a as defaultClientIds, g as modify, c as presetNames } from './esm-CE0K-vIJ.js';
import { t as ExitCode } from './exit-BgRMdlGG.js';
import { r as ProblemError } from './nearest-DK_rpk-U.js';
import { t as version } from './version-DQ7nQ-Bk.js';

// src/workflow-file.ts
/** The GitHub Actions workflow that `init` writes. */
const workflowText = `name: skills
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      # JSON configuration only: nothing of a pull request is executed.
      - run: npx --yes sopwright@${version} lint --format github --no-code-config
`;
// src/commands/init.ts
async function ask() {
  const { confirm, intro, isCancel, multiselect, outro, select } = await import('./dist-CzD2WJEe.js');
  intro('sopwright: linting for agent skills');
  const preset = await select({
    message: 'Which rules?',
    initialValue: 'recommended',
    options: presetNames.map((value) => ({
      value,
      label: value,
    })),
  });
  if (isCancel(preset)) return void 0;
  const chosen = await multiselect({
    message: 'Which clients must accept the skills?',
    initialValues: [...defaultClientIds],
    options: clients.map(({ id, name }) => ({
      value: id,
      label: name,
    })),
  });
  if (isCancel(chosen)) return void 0;
  const workflow = await confirm({
    message: 'Write a GitHub Actions workflow?',
    initialValue: true,
  });
  if (isCancel(workflow)) return void 0;
  outro('Writing files.');
  return {
    preset,
    clients: chosen,
    workflow,
  };
}
function configText({ preset, clients: chosen }) {
  return `// Rules, options and presets: \`sopwright rules\`, \`sopwright explain <rule>\`.\n${JSON.stringify(
    {
      preset,
      clients: chosen,
      ignores: [],
      rules: {},
    },
    null,
    2,
  )}\n`;
}
function plan(answers) {
  const files = [
    {
      path: 'sopwright.config.jsonc',
      text: configText(answers),
    },
  ];
  if (answers.workflow)
    files.push({
      path: '.github/workflows/skills.yml',
      text: workflowText,
    });
  return files;
}
function readManifest() {
  if (!existsSync('package.json')) return void 0;
  const text = readFileSync('package.json', 'utf8');
  try {
    return {
      text,
      manifest: JSON.parse(text),
    };
  } catch (error) {
    throw new ProblemError('path', 'package.json is not valid JSON.', {
      hint: 'Repair it first.',
      cause: error,
    });
  }
}
function addScript(read) {
  if (read === void 0) return void 0;
  const { text, manifest } = read;
  const scripts = typeof manifest === 'object' && manifest !== null && 'scripts' in manifest ? manifest.scripts : {};
  if (typeof scripts === 'object' && scripts !== null && 'lint:skills' in scripts)
    return 'package.json has a script lint:skills already';
  const edits = modify(text, ['scripts', 'lint:skills'], 'sopwright lint', {
    formattingOptions: {
      insertSpaces: true,
      tabSize: 2,
    },
  });
  writeFileSync('package.json', applyEdits(text, edits));
  return 'package.json: added the script lint:skills';
}
/** `sopwright init`: asks, then writes a configuration, a package.json script and a CI workflow. Overwrites nothing. */
async function initCommand(options) {
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (options.yes !== true && !isTerminal)
    throw new Error('init asks questions and needs a terminal; use --yes to take the defaults.');
  const answers =
    options.yes === true
      ? {
          preset: 'recommended',
          clients: [...defaultClientIds],
          workflow: true,
        }
      : await ask();
  if (answers === void 0) {
    process.stdout.write('Nothing written.\n');
    return ExitCode.clean;
  }
  const manifest = readManifest();
  for (const { path, text } of plan(answers)) {
    const other = path.startsWith('sopwright.config.') ? configFileNames.find((name) => existsSync(name)) : void 0;
    if (other !== void 0 && other !== path) {
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
  if (script !== void 0) process.stdout.write(`${script}\n`);
  return ExitCode.clean;
}

export { initCommand };
