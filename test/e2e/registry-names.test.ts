import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './command.ts';
import { hashOf, LOCK, REGISTRY, read, registry, repository, sop } from './registry-project.ts';

const names = [
  'cloudtral-mutli-region-setup',
  'a b/c',
  '__proto__',
  'constructor',
  '🪣',
  'two\nlines',
  '1.10',
  '‮evil',
  '$&',
];

function yamlOf(source: string, path: (at: number) => string): string {
  const entries = names.map((name, at) => {
    const carried = `{ __proto__: ${JSON.stringify(`carried ${at}`)} }`;
    return `  ${JSON.stringify(name)}: { source: s, path: ${path(at)}, names: ${carried} }\n`;
  });
  return `version: 1\nsources:\n  s: ${source}\nsops:\n${entries.join('')}`;
}

describe('names are opaque strings', () => {
  const texts = names.map((_, at) => sop(`Do thing ${at}`));
  const files = Object.fromEntries(texts.map((text, at) => [`sops/${at}.md`, text]));

  it.each(['folder', 'git'])('through sync, lock, list and show, from a %s source', (type) => {
    const { url, commit } = type === 'git' ? repository(files) : { url: '', commit: '' };
    const source = type === 'git' ? `{ git: { url: '${url}', commit: ${commit}, folder: sops } }` : '{ folder: sops }';
    const cwd = project({ ...(type === 'folder' ? files : {}), [REGISTRY]: yamlOf(source, (at) => `${at}.md`) });
    const sync = registry(cwd, 'sync');
    expect({ code: sync.code, stderr: sync.stderr }).toEqual({ code: 0, stderr: '' });
    expect(sync.stdout.split('\n')).toHaveLength(names.length + 2);
    expect(registry(cwd, 'sync', '--frozen', '--offline').stdout).toBe(`${names.length} SOPs: all as locked.\n`);
    const lock = JSON.parse(read(cwd, LOCK) ?? '', (_key, value: unknown) => value);
    expect(new Set(Object.keys(lock.sops))).toEqual(new Set(names));
    const listed = JSON.parse(registry(cwd, 'list', '--format', 'json').stdout);
    expect(listed.sops.map((one: { name: string; sha256: string }) => [one.name, one.sha256])).toEqual(
      names.map((name, at) => [name, hashOf(texts[at] ?? '')]),
    );
    for (const [at, name] of names.entries()) {
      expect(registry(cwd, 'show', name, '--text').stdout, name).toBe(texts[at]);
      expect(registry(cwd, 'show', `carried ${at}`, '--text').stdout, name).toBe(texts[at]);
      expect(registry(cwd, 'sync', name).stdout, name).toBe('1 SOP: all as locked.\n');
    }
    // Nothing that a terminal obeys is printed.
    const shown = registry(cwd, 'list').stdout;
    expect(shown).not.toContain('\u202e');
    expect(shown).toContain('two\\x0alines');
  });

  it('add takes the names of files as they are', () => {
    const odd = ['__proto__', '🪣', 'a b', '1.10', "it's", '#x', '- y', 'null', '日本'];
    const cwd = project(Object.fromEntries(odd.map((name) => [`sops/${name}.sop.md`, sop('Do it')])));
    expect(registry(cwd, 'add', 'sops').stderr).toBe('');
    const listed = JSON.parse(registry(cwd, 'list', '--format', 'json').stdout);
    expect(new Set(listed.sops.map(({ name }: { name: string }) => name))).toEqual(new Set(odd));
    expect(registry(join(cwd, 'sops'), 'sync').code).toBe(0);
    const lines = project({ 'sops/two\nlines.sop.md': sop('Do it') });
    expect(registry(lines, 'add', 'sops').stderr).toContain('expected a path without control characters: rename it.');
    expect(read(lines, REGISTRY)).toBeUndefined();
  });

  it('a name that two SOPs carry is asked about, an unknown one gets the nearest', () => {
    const cwd = project({
      [REGISTRY]:
        'version: 1\nsources: { s: { folder: . } }\nsops:\n  a: { source: s, names: { x: same } }\n  b: { source: s, names: { y: same } }\n',
      'a.sop.md': sop('A'),
      'b.sop.md': sop('B'),
    });
    expect(registry(cwd, 'show', 'same').stderr).toBe(
      'sopwright: "same" is carried by "a", "b", expected one of these names.\n',
    );
    expect(registry(cwd, 'show', 'sam').stderr).toContain('Did you mean "same"?');
    expect(registry(cwd, 'sync', 'c').code).toBe(2);
  });
});
