import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addSource } from './add-source.ts';
import type { FetchFromServer, ServerAnswer } from './fetch-sources.ts';
import { sha256 } from './load-registry.ts';
import { type SyncResult, syncRegistry } from './sync-registry.ts';

const SERVER = '{ mcp: { style: prompts, server: { command: serve, args: [sops] } } }';
let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'sopwright-sync-')));
  write(
    'sopwright.registry.yaml',
    `version: 1\nsources: { aws: ${SERVER} }\nsops:\n  a: { source: aws }\n  b: { source: aws, remoteName: bee }\n`,
  );
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

function tree(): readonly string[] {
  return readdirSync(root, { recursive: true }).map(String).toSorted();
}

/** A server that gives texts by name, and what it was asked for. */
function server(texts: Readonly<Record<string, string>>, more: Partial<ServerAnswer> = {}) {
  const asked: (readonly string[])[] = [];
  const fetchFromServer: FetchFromServer = (_source, names) => {
    asked.push(names);
    const given = names.flatMap((name) => (texts[name] === undefined ? [] : [[name, texts[name]] as const]));
    return Promise.resolve({
      resolved: { name: 'sops', version: '1.0.0' },
      texts: new Map(given),
      problems: [],
      ...more,
    });
  };
  return { asked, fetchFromServer };
}

function messages({ problems }: SyncResult): readonly string[] {
  return problems.map(({ message }) => message);
}

describe('syncRegistry of an MCP server', () => {
  it('asks for the names that the server knows, and locks what it gives', async () => {
    const { asked, fetchFromServer } = server({ a: '# A', bee: '# B' });
    const result = await syncRegistry({ cwd: root, mayStart: true, fetchFromServer });
    expect(asked).toEqual([['a', 'bee']]);
    expect(result.changes.map(({ name, change }) => [name, change])).toEqual([
      ['a', 'added'],
      ['b', 'added'],
    ]);
    const lock = JSON.parse(readFileSync(path.join(root, 'sopwright.registry.lock.json'), 'utf8'));
    expect(lock.sources.aws.resolved).toEqual({ name: 'sops', version: '1.0.0' });
    expect(lock.sops.b).toEqual({ source: 'aws', from: 'bee', sha256: sha256('# B'), bytes: 3 });
    const again = await syncRegistry({ cwd: root, isOffline: true, isFrozen: true });
    expect(again).toMatchObject({ changes: [], problems: [], isWritten: false });
  });

  it('asks nobody without leave, offline, or for SOPs of others', async () => {
    const { asked, fetchFromServer } = server({ a: '# A', bee: '# B' });
    expect(messages(await syncRegistry({ cwd: root, fetchFromServer }))).toEqual([
      'Source "aws" starts a server and nothing was started: with --start this would be run: serve sops',
    ]);
    expect(messages(await syncRegistry({ cwd: root, isOffline: true, mayStart: true, fetchFromServer }))).toHaveLength(
      2,
    );
    expect(asked).toEqual([]);
    expect(tree()).toEqual(['sopwright.registry.yaml']);
  });

  it('tells a text that is another than before, and drops the old one', async () => {
    await syncRegistry({ cwd: root, mayStart: true, ...server({ a: '# A', bee: '# B' }) });
    const other = server({ a: '# A, longer', bee: '# B' });
    const frozen = await syncRegistry({ cwd: root, mayStart: true, isFrozen: true, ...other });
    const change = { name: 'a', change: 'changed', before: sha256('# A'), after: sha256('# A, longer') };
    expect(frozen).toMatchObject({ changes: [change], isWritten: false });
    expect(await syncRegistry({ cwd: root, mayStart: true, names: ['a'], ...other })).toMatchObject({
      changes: [change],
    });
    expect(other.asked.at(-1)).toEqual(['a']);
    expect(readdirSync(path.join(root, '.sopwright/sops')).toSorted()).toEqual(
      [`${sha256('# A, longer')}.md`, `${sha256('# B')}.md`].toSorted(),
    );
  });

  it('writes nothing where the server gives too little, too much, or says why not', async () => {
    const missing = await syncRegistry({ cwd: root, mayStart: true, ...server({ a: '# A' }) });
    expect(messages(missing)).toEqual(['Source "aws" gives no "bee".']);
    const large = await syncRegistry({
      cwd: root,
      mayStart: true,
      ...server({ a: 'x'.repeat(1_048_577), bee: '# B' }),
    });
    expect(messages(large)).toEqual(['"a" of source "aws" has more than 1 MiB.']);
    const said = await syncRegistry({ cwd: root, mayStart: true, ...server({}, { problems: ['It is down.'] }) });
    expect(messages(said)).toEqual(['It is down.']);
    expect([missing, large, said].every(({ isWritten, changes }) => !isWritten && changes.length === 0)).toBe(true);
    expect(tree()).toEqual(['sopwright.registry.yaml']);
  });

  it('syncs all of a source whose entry is another, whatever was named', async () => {
    await syncRegistry({ cwd: root, mayStart: true, ...server({ a: '# A', bee: '# B' }) });
    write(
      'sopwright.registry.yaml',
      readFileSync(path.join(root, 'sopwright.registry.yaml'), 'utf8').replace('[sops]', '[sops, --new]'),
    );
    const { asked, fetchFromServer } = server({ a: '# A', bee: '# B' });
    const { changes } = await syncRegistry({ cwd: root, mayStart: true, names: ['a'], fetchFromServer });
    expect(asked).toEqual([['a', 'bee']]);
    expect(changes.map(({ change }) => change)).toEqual(['moved', 'moved']);
  });

  it('overwrites no registry that was edited while the server was asked', async () => {
    const file = path.join(root, 'sopwright.registry.yaml');
    const before = readFileSync(file, 'utf8').replace('source: aws }', `source: aws, sha256: ${'0'.repeat(64)} }`);
    writeFileSync(file, before);
    const { fetchFromServer: answer } = server({ a: '# A', bee: '# B', c: '# C' });
    const fetchFromServer: FetchFromServer = (source, names) => {
      writeFileSync(file, `${readFileSync(file, 'utf8')}# edited\n`);
      return answer(source, names);
    };
    const changed = 'sopwright.registry.yaml: The registry was changed while its sources were read.';
    const input = { cwd: root, mayStart: true, fetchFromServer };
    await expect(syncRegistry({ ...input, isRepinning: true })).rejects.toThrow(changed);
    const listFromServer = () => Promise.resolve({ names: ['c'], problems: [] });
    const fields = { services: [], tags: [], status: 'active' } as const;
    await expect(addSource({ ...input, spec: 'mcp:serve', fields, listFromServer })).rejects.toThrow(changed);
    expect(readFileSync(file, 'utf8')).toBe(`${before}# edited\n# edited\n`);
    expect(tree()).toEqual(['sopwright.registry.yaml']);
    expect(await syncRegistry({ ...input, isRepinning: true, ...server({ a: '# A', bee: '# B' }) })).toMatchObject({
      isWritten: true,
    });
  });

  it('adds what the server lists', async () => {
    rmSync(path.join(root, 'sopwright.registry.yaml'));
    const { fetchFromServer } = server({ one: '# One', two: '# Two' });
    const listFromServer = () => Promise.resolve({ names: ['one'], problems: [] });
    const fields = { services: ['s3'], tags: [], status: 'draft' } as const;
    const input = { cwd: root, spec: 'mcp:serve "my sops"', fields, fetchFromServer, listFromServer };
    await expect(addSource(input)).rejects.toThrow(
      'Nothing was started: with --start this would be run: serve my sops',
    );
    const broken = { ...input, mayStart: true, ...server({}, { problems: ['It is down.', 'It is\nup.'] }) };
    await expect(addSource(broken)).rejects.toMatchObject({ message: 'It is down.', more: ['It is\\x0aup.'] });
    const { after, added } = await addSource({ ...input, mayStart: true });
    expect(added.map(({ name }) => name)).toEqual(['one']);
    expect(after).toContain(
      '  serve:\n    mcp:\n      server:\n        command: serve\n        args: [my sops]\n      style: prompts\n',
    );
    expect(after).toContain(
      `  one:\n    source: serve\n    sha256: ${sha256('# One')}\n    services: [s3]\n    status: draft\n`,
    );
    expect(existsSync(path.join(root, 'sopwright.registry.yaml'))).toBe(true);
  });
});
