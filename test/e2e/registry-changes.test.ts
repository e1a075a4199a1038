import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command, project } from './command.ts';
import { hashOf, LOCK, REGISTRY, read, registry, repository, sop, temporaryFolder, write } from './registry-project.ts';

const bucket = sop('Secure a bucket');
const longer = `${bucket}\nMore.\n`;

/** A project whose registry pins `a` and `b`, with comments and quotes of people, and is synced. */
function pinned(): string {
  const hash = hashOf(bucket);
  const text = `# ours\nversion: 1\nsources: { s: { folder: sops } }\nsops:\n  a: {source: s, sha256: "${hash}"} # first\n  b:\n    sha256: ${hash} # last\n    source: s\n`;
  const cwd = project({ [REGISTRY]: text, 'sops/a.sop.md': bucket, 'sops/b.sop.md': bucket });
  expect(registry(cwd, 'sync').code).toBe(0);
  return cwd;
}

describe('registry sync --repin', () => {
  it('rewrites the pins of texts that changed, and nothing else', () => {
    const cwd = pinned();
    const before = read(cwd, REGISTRY) ?? '';
    write(cwd, 'sops/b.sop.md', longer);
    expect(registry(cwd, 'sync').code).toBe(1);
    const { code, stdout, stderr } = registry(cwd, 'sync', '--repin');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^changed {3}b .*\n2 SOPs: 1 change, the lock is written, 1 pin in the registry rewritten\.\n$/,
    );
    expect(read(cwd, REGISTRY)).toBe(before.replace(`${hashOf(bucket)} # last`, `${hashOf(longer)} # last`));
    expect(registry(cwd, 'sync', '--frozen', '--offline').code).toBe(0);
    write(cwd, 'sops/a.sop.md', longer);
    const json = JSON.parse(registry(cwd, 'sync', '--repin', '--format', 'json').stdout);
    expect(json).toMatchObject({ isWritten: true, pinned: ['a'], changes: [{ name: 'a', change: 'changed' }] });
    expect(read(cwd, REGISTRY)).toContain(`  a: {source: s, sha256: ${hashOf(longer)}} # first\n`);
    expect(registry(cwd, 'list').code).toBe(0);
  });

  it('knows entries that share a pin, and goes with no frozen lock', () => {
    const cwd = pinned();
    const text = `version: 1\nsources: { s: { folder: sops } }\nsops:\n  a: { source: s, sha256: &h ${hashOf(bucket)} }\n  b: { source: s, sha256: *h }\n`;
    write(cwd, REGISTRY, text);
    write(cwd, 'sops/b.sop.md', longer);
    expect(registry(cwd, 'sync', '--repin').code).toBe(0);
    expect(read(cwd, REGISTRY)).toBe(text.replace('*h', hashOf(longer)));
    const shared = `version: 1\nsources: { s: { folder: sops } }\nsops:\n  a: &a { source: s, path: a.sop.md, sha256: ${hashOf(bucket)} }\n  c: *a\n`;
    write(cwd, REGISTRY, shared);
    write(cwd, 'sops/a.sop.md', longer);
    expect(registry(cwd, 'sync', '--repin').code).toBe(0);
    expect(read(cwd, REGISTRY)).toBe(shared.replace(hashOf(bucket), hashOf(longer)));
    const two = `version: 1\nsources: { s: { folder: sops } }\nsops:\n  a: &a { source: s, sha256: ${hashOf(longer)} }\n  b: *a\n`;
    write(cwd, REGISTRY, two);
    write(cwd, 'sops/b.sop.md', bucket);
    const lock = read(cwd, LOCK);
    const { code, stderr } = registry(cwd, 'sync', '--repin');
    expect(code).toBe(2);
    expect(stderr).toBe(
      `sopwright: ${REGISTRY}: The pin of "a" cannot be rewritten without touching others, expected pins of their own. Nothing was written. Write the hashes by hand.\n`,
    );
    expect([read(cwd, REGISTRY), read(cwd, LOCK)]).toEqual([two, lock]);
    const frozen = registry(cwd, 'sync', '--repin', '--frozen');
    expect(frozen.code).toBe(2);
    expect(frozen.stderr).toContain('--frozen');
  });
});

describe('what to do is said', () => {
  it('of files that are gone, each of them', () => {
    const cwd = pinned();
    rmSync(join(cwd, 'sops/a.sop.md'));
    rmSync(join(cwd, 'sops/b.sop.md'));
    const line = (name: string, of = '') =>
      `"sops/${name}.sop.md"${of} cannot be read: it is gone, or a link to nothing; put it right, or take "${name}" out of the registry.`;
    const lines = (of?: string) =>
      `sopwright: ${REGISTRY}:5:3: ${line('a', of)}\nsopwright: ${REGISTRY}:6:3: ${line('b', of)}\n`;
    expect(registry(cwd, 'list').stderr).toBe(lines());
    expect(registry(cwd, 'sync').stderr).toBe(lines(' of source "s"'));
  });

  it('of a text whose line ends git has changed', () => {
    const cwd = pinned();
    const [windows, hash] = [bucket.replaceAll('\n', '\r\n'), hashOf(bucket)];
    write(cwd, 'sops/b.sop.md', windows);
    const line = /:6:3: "[^"]*" has line ends of Windows, .* into \.gitattributes and check it out again\.\n$/;
    expect(registry(cwd, 'list').stderr).toMatch(line);
    expect(registry(cwd, 'sync')).toMatchObject({ code: 1, stderr: expect.stringMatching(line) });
    write(cwd, REGISTRY, (read(cwd, REGISTRY) ?? '').replace(`    sha256: ${hash} # last\n`, ''));
    expect(registry(cwd, 'show', 'b').stderr).toMatch(line);
  });

  it('of an SOP that is not added, since another has its name', () => {
    const cwd = project({ 'x/a.sop.md': bucket, 'y/a.sop.md': longer, 'y/b.sop.md': bucket });
    registry(cwd, 'add', 'x');
    expect(registry(cwd, 'add', 'y').stdout).toContain(
      `${REGISTRY}: a not added, since another SOP has this name: add it by hand under one of its own\n`,
    );
    expect(registry(cwd, 'add', 'y').stdout).toContain('a not added, since');
    expect(registry(cwd, 'add', 'x').stdout).toBe(`${REGISTRY}: a stands there already, left as it is\n`);
  });

  it('of words that are none, and of a file where a folder is expected', () => {
    const cwd = project({ 'sops/a.sop.md': bucket });
    const refused = (...args: readonly string[]) => {
      const { code, stderr } = registry(cwd, 'add', ...args);
      expect([code, read(cwd, REGISTRY)]).toEqual([2, undefined]);
      return stderr;
    };
    expect(refused('sops', '--status', 'drafts')).toBe('sopwright: "drafts" is no status, expected "draft".\n');
    expect(refused('mcp:no-such-program', '--style', 'tools')).toBe(
      'sopwright: "tools" is no style, expected one of "prompts", "retrieve".\n',
    );
    expect(refused('sops/a.sop.md')).toBe(
      'sopwright: "sops/a.sop.md" is no folder, expected the one that its SOPs lie in.\n',
    );
    registry(cwd, 'add', 'sops');
    expect(registry(cwd, 'add', 'sops', '--dry-run').stdout).toBe(
      `${REGISTRY}: a stands there already, left as it is\n`,
    );
  });

  it('of a stored text that is gone', () => {
    const { url, commit } = repository({ 'restart.sop.md': bucket });
    const cwd = project({});
    registry(cwd, 'add', `git:${url}#${commit}`);
    registry(cwd, 'sync');
    rmSync(join(cwd, '.sopwright'), { recursive: true });
    expect(registry(cwd, 'list').stderr).toMatch(
      /cannot be read: it is gone, or a link to nothing; run "sopwright registry sync"\.\n$/,
    );
    expect(registry(cwd, 'sync').stdout).toContain('1 SOP: 1 change, the stored texts are put back.\n');
  });

  it('of a file whose name no registry can hold; one without a name is no SOP', (context) => {
    context.skip(process.platform === 'win32', 'Windows has no such file names');
    const cwd = project({ 'sops/a\nb.sop.md': bucket, 'sops/.sop.md': bucket });
    const { code, stderr } = registry(cwd, 'add', 'sops');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'sopwright: "sops/a\\x0ab.sop.md" cannot stand in a registry, expected a path without control characters: rename it.\n',
    });
    rmSync(join(cwd, 'sops/a\nb.sop.md'));
    expect(registry(cwd, 'add', 'sops').stderr).toContain('"sops" has no SOP');
  });
});

it('a frozen lock that holds more, or other sizes, would be written anew', () => {
  const cwd = pinned();
  const lock = read(cwd, LOCK) ?? '';
  write(cwd, LOCK, lock.replace(/"bytes": \d+/, '"bytes": 12'));
  const frozen = registry(cwd, 'sync', '--frozen');
  expect(frozen.code).toBe(1);
  expect(frozen.stdout).toBe('2 SOPs: all as locked, yet the lock would be written anew, and it is frozen.\n');
  write(cwd, LOCK, lock.replaceAll('\n', '\r\n'));
  expect(registry(cwd, 'sync', '--frozen').code).toBe(0);
});

it('a sync that is ended ends git, and leaves nothing behind', async (context) => {
  context.skip(process.platform === 'win32', 'Windows sends no signals');
  const cwd = pinned();
  const before = read(cwd, LOCK);
  const [tools, temporary] = [temporaryFolder(), temporaryFolder()];
  // A git that takes its time with a fetch, and says who it is.
  writeFileSync(
    join(tools, 'git'),
    `#!/bin/sh\ncase "$*" in *fetch*) echo $$ > '${tools}/pid.new'; mv '${tools}/pid.new' '${tools}/pid'; exec sleep 60;; esac\n`,
  );
  chmodSync(join(tools, 'git'), 0o755);
  write(
    cwd,
    REGISTRY,
    `version: 1\nsources: { g: { git: { url: 'file:///nowhere', commit: ${'a'.repeat(40)} } } }\nsops: { a: { source: g } }\n`,
  );
  const env = { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH}`, TMPDIR: temporary };
  const child = spawn(process.execPath, [command, 'registry', 'sync'], { cwd, env, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('close', (_code, signal) => resolve(signal)));
  const end = Date.now() + 20_000;
  while (read(tools, 'pid') === undefined && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(readdirSync(temporary)).toHaveLength(1);
  child.kill('SIGINT');
  expect(await ended).toBe('SIGINT');
  expect(readdirSync(temporary)).toEqual([]);
  const isAlive = () => {
    try {
      return process.kill(Number(read(tools, 'pid')), 0);
    } catch {
      return false;
    }
  };
  while (isAlive() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isAlive()).toBe(false);
  expect(read(cwd, LOCK)).toBe(before);
});
