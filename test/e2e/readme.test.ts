import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, sopwright } from './command.ts';

const skill = join(import.meta.dirname, 'fixtures', 'readme');
const budget = join(import.meta.dirname, 'fixtures', 'budget');
const readme = join(import.meta.dirname, '..', '..', 'README.md');

function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** Text with the time that a run took, which differs, as `… ms`. */
function withoutTime(text: string): string {
  return text.replace(/·\s\d+(?:\.\d+)? m?s$/m, '· … ms').trim();
}

test('README shows what the command prints for the skill it links', () => {
  const text = readFileSync(readme, 'utf8');
  const [, link = '', shown = ''] = /in \[one bad skill\]\(([^)]+)\):\n\n```text\n([\s\S]*?)```/.exec(text) ?? [];
  expect(link).toBe('test/e2e/fixtures/readme/.claude/skills/release-notes/SKILL.md');
  const { code, stdout, stderr } = sopwright(['lint'], { cwd: project(filesOf(skill)) });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(withoutTime(shown)).toBe(withoutTime(stdout));
  expect(stdout).toMatch(/· \d+(?:\.\d+)? m?s\n$/);
});

test('README shows what a session of the linked project pays', () => {
  const text = readFileSync(readme, 'utf8');
  const [, link = '', shown = ''] =
    /\[three skills and a server\]\(([^)]+)\) in Claude Code:\n\n```text\n([\s\S]*?)```/.exec(text) ?? [];
  expect(link).toBe('test/e2e/fixtures/budget/.mcp.json');
  const cwd = project(filesOf(budget));
  const { code, stdout, stderr } = sopwright(['budget', '--client', 'claude-code'], {
    cwd,
    env: { HOME: join(cwd, 'nobody') },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(withoutTime(shown)).toBe(withoutTime(stdout));
});

test('README shows what is generated from the registry it links, and it has no finding', () => {
  const text = readFileSync(readme, 'utf8');
  const [, link = '', shown = ''] = /For \[a small one\]\(([^)]+)\):\n\n```text\n([\s\S]*?)```/.exec(text) ?? [];
  expect(link).toBe('test/e2e/fixtures/generate/sopwright.registry.yaml');
  const cwd = project(filesOf(join(import.meta.dirname, 'fixtures', 'generate')));
  const { code, stdout, stderr } = sopwright(['generate'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(shown).toBe(stdout);
  expect(sopwright(['generate', '--check'], { cwd }).code).toBe(0);
  const linted = sopwright(['lint', '--preset', 'guidelines', '--fail-on', 'info'], { cwd });
  expect({ code: linted.code, stdout: withoutTime(linted.stdout) }).toMatchObject({ code: 0 });
});
