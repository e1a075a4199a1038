import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clip, decodeText, visible } from '@sopwright/document';
import { type FixtureCase, readCases } from '@sopwright/testing';
import { fence } from './markdown.ts';

const MAX_LINES = 40;
const MAX_WIDTH = 160;

function readFixtures(folder: string): readonly FixtureCase[] {
  if (!existsSync(folder)) return [];
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path));
  }
  return readCases(files);
}

function textOf(content: Uint8Array | string | undefined): string {
  if (content === undefined) return '';
  return typeof content === 'string' ? content : decodeText(content).text;
}

/** A file as a page can show it: odd characters by sign, long lines and long files cut. */
function showFile(text: string): string {
  const lines = text
    .replace(/\r\n/g, '\n')
    .split('\n')
    .map((line) => clip(line.split('\t').map(visible).join('\t'), MAX_WIDTH));
  return lines.length > MAX_LINES ? `${lines.slice(0, MAX_LINES - 1).join('\n')}\n…\n` : lines.join('\n');
}

function languageOf(path: string): string {
  return path.endsWith('.json') ? 'json' : 'markdown';
}

/** Path of the first finding in an `expected.txt`. */
function foundPath(expected: string): string | undefined {
  return /^(.+?):\d+:\d+-\d+:\d+ /.exec(expected)?.[1];
}

function showCase(fixture: FixtureCase, path: string): string {
  return `${`\`${path}\``}\n\n${fence(showFile(textOf(fixture.files.get(path))), languageOf(path))}`;
}

function badExample(fixture: FixtureCase): string {
  const expected = textOf(fixture.expected);
  const path = foundPath(expected);
  const finding = expected.split('\n\n')[0] ?? '';
  if (path === undefined) return '';
  const setup =
    fixture.setup === undefined ? '' : `\n\nSettings of the example:\n\n${fence(textOf(fixture.setup), 'json')}`;
  return `### Found\n\n${showCase(fixture, path)}\n\n${fence(finding, 'text')}${setup}`;
}

function okExample(fixture: FixtureCase, badPath: string): string {
  const paths = [...fixture.files.keys()].toSorted();
  const name = badPath.slice(badPath.lastIndexOf('/') + 1);
  const path = [badPath, ...paths.filter((each) => each.endsWith(name)), ...paths].find((each) =>
    fixture.files.has(each),
  );
  return path === undefined ? '' : `### Not found\n\n${showCase(fixture, path)}`;
}

/**
 * The section of examples: the first bad case with its first finding, the first ok case. Empty where the fixtures have
 * no expectation yet.
 */
export function renderExamples(root: string, id: string): string {
  const cases = readFixtures(join(root, 'packages/rules/fixtures', id));
  const bad = cases.find(({ name, expected }) => name.startsWith('bad.') && expected !== undefined);
  const ok = cases.find(({ name }) => name.startsWith('ok.'));
  const parts = [
    bad === undefined ? '' : badExample(bad),
    ok === undefined ? '' : okExample(ok, foundPath(textOf(bad?.expected)) ?? ''),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `## Examples\n\n${parts.join('\n\n')}`;
}
