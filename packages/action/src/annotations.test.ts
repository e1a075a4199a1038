import { expect, it } from 'vitest';
import { annotations } from './annotations.ts';
import type { Finding } from './finding-report.ts';

function findings(count: number, rule: string): Finding[] {
  const place = { file: 'a/SKILL.md', line: 1, endLine: 1, column: 1, endColumn: 2 };
  return Array.from({ length: count }, () => ({ ...place, severity: 'warning', rule, message: 'Too much.' }));
}

it('leaves room for the findings of each command', () => {
  const { commands, note } = annotations([findings(30, 'lint/a'), findings(3, 'budget/b')], '.');
  const titles = [...commands.matchAll(/title=([^:,]+)/g)].map(([, title]) => title);
  expect(titles).toHaveLength(10);
  expect(titles.filter((title) => title === 'budget/b')).toHaveLength(3);
  expect(note).toMatch(/^23 more warnings without an annotation/);
});
