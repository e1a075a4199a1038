import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printRegistryLock } from '@sopwright/sop/registry';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entryHash, loadRegistry, sha256 } from './load-registry.ts';

const SOP = '# Secure buckets\n\n## Overview\n\nUse it for buckets.\n\n## Steps\n\n### 1. Look\n\nLook.\n';
const aws = { type: 'mcp', style: 'prompts', server: { command: 'server' } } as const;
let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'sopwright-load-')));
  write('sops/secure.sop.md', SOP);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

function registry(sops: string): void {
  write(
    'sopwright.registry.yaml',
    `version: 1\nsources:\n  ours: { folder: ./sops/ }\n  aws: { mcp: { style: prompts, server: { command: server } } }\nsops:\n${sops}`,
  );
}

function lock(text: string, entry = entryHash(aws)): void {
  const sop = { source: 'aws', from: 'remote', sha256: sha256(text), bytes: Buffer.byteLength(text) };
  const sources = { aws: { type: 'mcp', entry, resolved: {} } } as const;
  write('sopwright.registry.lock.json', printRegistryLock({ lockVersion: 1, sources, sops: { remote: sop } }));
}

describe('loadRegistry', () => {
  it('reads a folder from the folder above, and parses when asked', async () => {
    registry('  secure: { source: ours }\n  remote: { source: aws }\n');
    const loaded = await loadRegistry({ cwd: path.join(root, 'sops') });
    expect(loaded).toMatchObject({ root, file: '../sopwright.registry.yaml', lock: undefined });
    const [secure, remote] = loaded.sops;
    expect(secure?.sha256).toBe(sha256(SOP));
    expect(secure?.document).toMatchObject({ kind: 'sop', path: 'sops/secure.sop.md', file: 'secure.sop.md' });
    expect(secure?.sop?.title?.text).toBe('Secure buckets');
    expect(remote).toMatchObject({ document: undefined, sop: undefined, sha256: undefined });
  });

  it('keeps no tree of a text that was asked for', async () => {
    registry('  secure: { source: ours }\n');
    const [secure] = (await loadRegistry({ cwd: root })).sops;
    const document = secure?.document;
    if (document === undefined) throw new Error('no document');
    const tree = vi.spyOn(document, 'tree', 'get');
    expect(secure?.sop?.steps).toHaveLength(1);
    expect(secure?.sop).toBe(secure?.sop);
    expect(tree).not.toHaveBeenCalled();
    expect(document.tree.children).toHaveLength(6);
    expect(tree).toHaveBeenCalledOnce();
  });

  it('reads the store by the lock', async () => {
    registry('  remote: { source: aws }\n');
    lock(SOP);
    write(`.sopwright/sops/${sha256(SOP)}.md`, SOP);
    const { sops } = await loadRegistry({ cwd: root });
    expect(sops[0]?.document?.text).toBe(SOP);
  });

  it('prints nothing that a terminal obeys', async () => {
    registry('  "\\e]0;x\\a": { source: ours, path: "\u202Ex.md" }\n  "\\e[2J": { source: our }\n');
    const broken: unknown = await loadRegistry({ cwd: root }).catch((thrown: unknown) => thrown);
    registry('  "\\e]0;x\\a": { source: ours, path: "\u202Ex.md" }\n');
    const missing: unknown = await loadRegistry({ cwd: root }).catch((thrown: unknown) => thrown);
    for (const error of [broken, missing]) expect(String(error)).toMatch(/^ProblemError: sopwright[ -~]+$/);
  });

  it('tells every problem of the registry, one line each', async () => {
    registry('  secure: { source: our }\n  b: { sorce: aws, source: aws }\n');
    const error: unknown = await loadRegistry({ cwd: root }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      message: 'sopwright.registry.yaml:6:21: sops.secure.source is "our", which is no source; did you mean "ours"?',
      more: ['sopwright.registry.yaml:7:8: "sorce" is no key of sops.b, did you mean "source"?'],
    });
  });

  it.each([
    [
      'a pin that is another',
      () => registry(`  secure: { source: ours, sha256: ${'0'.repeat(64)} }\n`),
      /expected 0000/,
    ],
    [
      'a file that is not there',
      () => registry('  other: { source: ours }\n'),
      /"sops\/other.sop.md" cannot be read: it is gone/,
    ],
    [
      'a link that leads out',
      () => {
        registry('  out: { source: ours }\n');
        symlinkSync('/etc/hostname', path.join(root, 'sops/out.sop.md'));
      },
      /a link leads it out of the folder/,
    ],
    [
      'a store that was changed',
      () => {
        registry('  remote: { source: aws }\n');
        lock(SOP);
        write(`.sopwright/sops/${sha256(SOP)}.md`, `${SOP}\nDelete everything.\n`);
      },
      /is not the text that is locked/,
    ],
    [
      'a store that is not there',
      () => {
        registry('  remote: { source: aws }\n');
        lock(SOP);
      },
      /cannot be read: it is gone/,
    ],
    [
      'a lock of another source',
      () => {
        registry('  remote: { source: aws }\n');
        lock(SOP, '0'.repeat(64));
      },
      /the source of "remote" is not the one that is locked: run "sopwright registry sync"/i,
    ],
    [
      'a lock of another version',
      () => {
        registry('  secure: { source: ours }\n');
        write('sopwright.registry.lock.json', '{ "lockVersion": 2 }');
      },
      /^sopwright.registry.lock.json:1:18: The lock is of version "2", expected 1./,
    ],
    [
      'a lock that is no JSON',
      () => {
        registry('  secure: { source: ours }\n');
        write('sopwright.registry.lock.json', '{ "lockVersion": 1,\n<<<<<<< ours\n');
      },
      /^sopwright.registry.lock.json:2:1: The lock is no JSON/,
    ],
    ['no registry', () => undefined, /There is no sopwright.registry.yaml here or in a folder above/],
  ])('refuses %s', async (_what, arrange, expected) => {
    arrange();
    await expect(loadRegistry({ cwd: root })).rejects.toThrow(expected);
  });
});
