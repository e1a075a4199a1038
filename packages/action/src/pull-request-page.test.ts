import { expect, it } from 'vitest';
import { pullRequestPage } from './pull-request-page.ts';
import type { CommandRun } from './runs.ts';

function run(name: CommandRun['name'], markdown: string, count: number): CommandRun {
  const place = { file: 'a/SKILL.md', line: 1, endLine: 1, column: 1, endColumn: 2 };
  const finding = { ...place, severity: 'error', rule: 'a/b', message: 'Wrong.' } as const;
  return { name, code: 0, findings: Array.from({ length: count }, () => finding), markdown, report: '' };
}

const lint = '### lint\n\nread 1 skill\n\n#### `a/SKILL.md`\n\n| Line |\n';

it('has the cost first, and what lint found as it stands where that is short', () => {
  expect(pullRequestPage([run('lint', lint, 5), run('budget', '### budget\n', 9)])).toBe(
    `### budget\n\n${lint.trim()}`,
  );
});

it('folds what lint found where that is long, and leaves its first lines outside', () => {
  expect(pullRequestPage([run('lint', lint, 6)])).toBe(
    '### lint\n\nread 1 skill\n\n<details>\n<summary>6 findings</summary>\n\n#### `a/SKILL.md`\n\n| Line |\n\n</details>',
  );
});
