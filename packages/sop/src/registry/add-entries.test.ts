import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEntries } from './add-entries.ts';
import { readRegistry } from './read-registry.ts';
import type { RegistrySop } from './registry.ts';

const files = [
  '',
  'version: 1\n',
  'version: 1\nsources: {}\nsops:\n',
  'version: 1\nsources: { old: { folder: a } }\nsops: { kept: { source: old } }\n',
  '# ours\nversion: 1\nsources:\n    old: {folder: a}   # here\n\nsops:\n    "kept":\n        source: old # there\n        tags: [a,b]\n\n# the end\nplugins: {}\n',
  'version: 1\r\nsources:\r\n  old:\r\n    folder: a\r\nsops:\r\n  kept:\r\n    source: old\r\n    description: >\r\n      Long\r\n      text.\r\n',
  'version: 1\nsources:\n  old: { folder: a }\nsops:\n  kept:\n    source: old',
];

const PLAIN = { services: [], names: {}, status: 'active', range: [0, 0] } as const;
const BARE: RegistrySop = { name: 'x', source: 'new', tags: [], ...PLAIN };

const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    '__proto__',
    'null',
    '1.10',
    '- a',
    '#',
    ': ',
    '? x',
    'two\nlines',
    ' ',
    '<<',
    '*a',
    '&a',
    '!t',
    '%',
    '"',
    "'",
    '~',
  ),
);
const anyText = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');

const anySop = fc.record({ name: anyName, tag: anyText, owner: anyText }).map(({ name, tag, owner }): RegistrySop => {
  const lists = { services: [], tags: [tag], names: {} };
  return {
    name,
    source: 'new',
    path: 'x/y.md',
    sha256: '1'.repeat(64),
    owner,
    ...lists,
    status: 'draft',
    range: [0, 0],
  };
});

describe('addEntries', () => {
  it('adds what reads back letter by letter, and leaves the rest alone', () => {
    const sops = fc.uniqueArray(anySop, { minLength: 1, maxLength: 4, selector: ({ name }) => name });
    fc.assert(
      fc.property(fc.constantFrom(...files), sops, (text, added) => {
        fc.pre(added.every(({ name }) => name !== 'kept'));
        const before = readRegistry(text).registry;
        const after = addEntries(text, {
          source: { name: 'new', source: { type: 'folder', folder: 'b c' } },
          sops: added,
        });
        const { registry, problems } = readRegistry(after);
        expect(problems).toEqual([]);
        const entries = registry.sops.map(({ range: _, pinRange: __, ...entry }) => entry);
        const plain = [...before.sops, ...added].map(({ range: _, pinRange: __, ...entry }) => ({
          ...entry,
          names: {},
        }));
        expect(entries.map((entry) => ({ ...entry, names: {} }))).toEqual(plain);
        expect(registry.sources.new).toEqual({ type: 'folder', folder: 'b c' });
      }),
      { numRuns: 300 },
    );
  });

  it('leaves numbers, hashes and other words as they are written, where a table on one line is written anew', () => {
    const hash = '0'.repeat(64);
    const kept = `{ source: old, sha256: ${hash}, category: 007, tags: [1.10, 0x10, 1e3, +1, yes, .5] }`;
    const text = `version: 1\nsources: { old: { folder: 1.0 } }\nsops: { kept: ${kept} }\n`;
    const sop: RegistrySop = { name: '010', source: '1.10', tags: ['null', '007'], ...PLAIN };
    const source = { name: '1.10', source: { type: 'folder', folder: 'true' } } as const;
    const after = addEntries(text, { source, sops: [sop] });
    expect(after).toContain(kept.replace('[', '[ ').replace(']', ' ]'));
    expect(readRegistry(after).problems).toEqual([]);
    expect(readRegistry(after).registry.sops.map(({ name, tags }) => [name, ...tags])).toEqual([
      ['kept', '1.10', '0x10', '1e3', '+1', 'yes', '.5'],
      ['010', 'null', '007'],
    ]);
    expect(readRegistry(after).registry.sources).toMatchObject({ old: { folder: '1.0' }, '1.10': { folder: 'true' } });
  });

  it.each(['a\u00A0', 'a\u2003', 'a\n', 'a\n\n', 'a \n'])('keeps the end of the last value %j', (owner) => {
    const source = { name: 'new', source: { type: 'folder', folder: 'b' } } as const;
    expect(readRegistry(addEntries('', { source, sops: [{ ...BARE, owner }] })).registry.sops[0]?.owner).toBe(owner);
  });

  it('adds lines and changes none, where the tables stand on lines of their own', () => {
    for (const text of files.slice(4)) {
      const after = addEntries(text, {
        source: { name: 'new', source: { type: 'folder', folder: 'b' } },
        sops: [BARE],
      });
      const lines = after.split('\n');
      const added = lines.filter(
        (line) => line !== '' && !text.split('\n').some((old) => old.trimEnd() === line.trimEnd()),
      );
      expect(added.map((line) => line.trim())).toEqual(
        ['new:', 'folder: b', 'x:', 'source: new'].filter((line) => !text.includes(line)),
      );
      expect(after.includes('\r\n')).toBe(text.includes('\r\n'));
    }
  });
});
