import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../contracts/source-tree.ts';
import { sopwright } from './command.ts';

/** What the help of a command says. */
interface Help {
  readonly commands: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** Flags that take a value. */
  readonly valued: ReadonlySet<string>;
  /** Most arguments. */
  readonly places: number;
}

const helps = new Map<string, Help>();

/** The list below a heading of a help text, without the lines that go on. */
function entries(text: string, heading: string): readonly string[] {
  const [, list = ''] = new RegExp(`^${heading}:\\n((?: .*\\n?)+)`, 'm').exec(text) ?? [];
  return [...list.matchAll(/^ {2}(\S.*)$/gm)].map(([, entry = '']) => entry);
}

function helpOf(command: readonly string[]): Help {
  const key = command.join(' ');
  const known = helps.get(key);
  if (known !== undefined) return known;
  const { code, stdout } = sopwright([...command, '--help'], { cwd: root });
  expect({ command, code }).toEqual({ command, code: 0 });
  const options = [...entries(stdout, 'Options'), ...entries(stdout, 'Global Options')];
  const flagsOf = (text: string): readonly string[] => text.match(/(?<=^|, )--?[a-z-]+/gi) ?? [];
  const [usage = ''] = /^Usage: .*$/m.exec(stdout) ?? [];
  const places = usage.match(/[<[](?!options|command)[^\]>]+[\]>]/g) ?? [];
  const help: Help = {
    commands: entries(stdout, 'Commands').map((entry) => entry.split(' ')[0] ?? ''),
    flags: new Set(options.flatMap(flagsOf)),
    valued: new Set(options.filter((option) => /^(?:-\w, )?--[a-z-]+ [<[]/.test(option)).flatMap(flagsOf)),
    places: places.some((place) => place.includes('...')) ? Number.POSITIVE_INFINITY : places.length,
  };
  helps.set(key, help);
  return help;
}

/** Words of a command line; those in quotes are one. */
function wordsOf(line: string): readonly string[] {
  return (line.match(/(?:"[^"]*"|'[^']*'|[^\s"']+)+/g) ?? []).map((word) => word.replace(/^["']|["']$/g, ''));
}

/** What is wrong with a command line that a text tells. */
function faultsOf(line: string): readonly string[] {
  let words = wordsOf(line);
  const command: string[] = [];
  while (helpOf(command).commands.includes(words[0] ?? '')) {
    command.push(words[0] ?? '');
    words = words.slice(1);
  }
  const { commands, flags, valued, places } = helpOf(command);
  const faults: string[] = [];
  let taken = 0;
  for (let at = 0; at < words.length; at += 1) {
    const [flag = ''] = (words[at] ?? '').split('=');
    if (!flag.startsWith('-') || flag === '-') taken += 1;
    else if (!flags.has(flag)) faults.push(`${flag} is no flag`);
    else if (valued.has(flag) && !words[at]?.includes('=') && !words[at + 1]?.startsWith('-')) at += 1;
  }
  // A group that is named alone stands for all of its commands.
  if (commands.length > 0 && taken > 0) faults.push('no such command');
  if (commands.length === 0 && taken > places) faults.push('too many arguments');
  return faults;
}

/** Command lines in code spans and in shell fences of a text. */
function toldIn(text: string): readonly string[] {
  const flat = text.replace(/^```(?!sh|bash|shell|console)\w*\n[\s\S]*?^```/gm, '');
  const spans = [...flat.matchAll(/(?<!`)`([^`]+)`(?!`)/g)].map(([, code = '']) => code.replace(/\s+/g, ' '));
  const fences = [...flat.matchAll(/^```(?:sh|bash|shell|console)\n([\s\S]*?)^```/gm)];
  const lines = fences.flatMap(([, code = '']) => code.replace(/\\\n\s*/g, ' ').split('\n'));
  return [...spans, ...lines].flatMap((code) => {
    const [, line] = /^(?:npx (?:--yes )?)?sopwright(?:@[\d.]+)? ([^|>#&;]+)/.exec(code) ?? [];
    return line === undefined ? [] : [line.trim()];
  });
}

/** Markdown files in a folder of the repository. */
function markdownIn(folder: string, recursive: boolean): readonly string[] {
  const names = readdirSync(join(root, folder), { recursive, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

const files = [...markdownIn('plugins', true), ...markdownIn('docs', false), 'README.md'];

test('every command that plugins and guides tell is one, with flags that it has', () => {
  const told = files.flatMap((file) =>
    toldIn(readFileSync(join(root, file), 'utf8')).map((line) => ({ file, line, faults: faultsOf(line) })),
  );
  expect(told.filter(({ faults }) => faults.length > 0)).toEqual([]);
  const inPlugins = told.filter(({ file }) => file.startsWith('plugins/'));
  expect(inPlugins.length).toBeGreaterThan(20);
});

test.each([
  ['mcp measure --begin', ['--begin is no flag']],
  ['mcp measure here there', ['too many arguments']],
  ['registry ad sops', ['no such command']],
  ['lint a b --client codex --fix', []],
])('sees what is wrong with %s', (line, faults) => {
  expect(faultsOf(line)).toEqual(faults);
});
