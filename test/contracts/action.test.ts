import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUT_NAMES } from '../../packages/action/src/inputs.ts';
import { filesBelow, readText, root } from './source-tree.ts';

interface Input {
  readonly description: string;
  readonly default: string;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const action: {
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
} = parse(readText('action.yml'));
const page = readText('docs/github-action.md');

/** First cells of the table below a heading of the page. */
function rowsOf(heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, 3)
      .map((cell) => cell.trim()),
  );
}

describe('action.yml', () => {
  test('has the inputs that the action reads, and the page lists them with their defaults', () => {
    expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES]);
    const wanted = Object.entries(action.inputs).map(([name, input]) => [
      `\`${name}\``,
      input.default === '' ? '' : `\`${input.default}\``,
    ]);
    expect(rowsOf('Inputs')).toEqual(wanted);
  });

  test('has the outputs that the action sets, and the page lists them', () => {
    const names = Object.keys(action.outputs);
    const listed = rowsOf('Outputs').flatMap(([cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(listed).toEqual(names);
    const sources = filesBelow('packages/action/src', /(?<!\.test)\.ts$/)
      .map(readText)
      .join('\n');
    // One name is made of that of the command.
    const ofCommand = /^\$\{name\}/;
    const set = [...sources.matchAll(/setOutput\(env, ['`]([^'`]+)['`]/g)].flatMap(([, name = '']) =>
      ofCommand.test(name) ? ['lint', 'budget'].map((each) => name.replace(ofCommand, each)) : [name],
    );
    expect([...new Set(set)].toSorted()).toEqual(names.toSorted());
  });

  test('describes everything in a sentence, and runs the bundle on a Node that runners have', () => {
    const entries = [...Object.values(action.inputs), ...Object.values(action.outputs)];
    expect(entries.filter(({ description }) => !/^\S.*\.$/.test(description))).toEqual([]);
    // Runners dropped node20 on 2026-09-16:
    // https://github.blog/changelog/2025-09-19-deprecation-of-node-20-on-github-actions-runners/ (read 2026-11-26).
    expect(action.runs.using).toBe('node24');
    expect(existsSync(join(root, action.runs.main))).toBe(true);
  });
});

test('the bundle of the action is what its sources give', () => {
  const script = join(root, 'packages/action/build.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stdout + stderr).toBe('');
  expect(status).toBe(0);
  // So that a person can read what a runner executes.
  const bundle = readText(action.runs.main);
  expect(bundle.length).toBeLessThan(100_000);
  expect([...bundle.matchAll(/^import .* from "([^"]+)";$/gm)].every(([, name = '']) => name.startsWith('node:'))).toBe(
    true,
  );
});

test('the action installs the version of the command that stands beside it', () => {
  const versionOf = (name: string): unknown => JSON.parse(readText(`packages/${name}/package.json`)).version;
  expect(versionOf('action')).toBe(versionOf('cli'));
});

describe('the workflows in docs', () => {
  const paths = filesBelow('docs/workflows', /\.yml$/);
  const workflows = paths.map((path): [string, Workflow] => [path, parse(readText(path))]);

  test.each(workflows)('%s uses inputs that there are, and only permissions that it needs', (path, workflow) => {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const ours = steps.filter(({ uses = '' }) => uses.startsWith('OWNER/sopwright@'));
    expect(ours).toHaveLength(1);
    expect(ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in action.inputs))).toEqual([]);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    const checksOut = steps.some(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checksOut).toBe(!('workflow_run' in workflow.on));
    expect(Object.keys(workflow.permissions).length).toBeGreaterThan(1);
    expect(page).toContain(`(${path.replace('docs/', '')})`);
  });
});
