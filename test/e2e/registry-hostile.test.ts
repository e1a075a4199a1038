import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project, sopwright } from './command.ts';
import { LOCK, REGISTRY, registry, repository, sop, temporaryFolder, write } from './registry-project.ts';

const commit = 'a'.repeat(40);

function yaml(source: string, more = ''): string {
  return `version: 1\nsources:\n  s: ${source}\nsops:\n  x: { source: s${more} }\n`;
}

describe('addresses that would start something', () => {
  const mark = join(temporaryName(), 'mark');
  function temporaryName(): string {
    return `/tmp/sopwright-hostile-${process.pid}`;
  }

  it.each([
    [`ext::sh -c "touch ${mark}"`, commit],
    [`--upload-pack=touch ${mark}`, commit],
    [`-oProxyCommand=touch ${mark}`, commit],
    [`ssh://-oProxyCommand=touch${mark}/x`, commit],
    [`user@-oProxyCommand=touch:${mark}`, commit],
    [`fd::17/${mark}`, commit],
    ['http://example.com/x.git', commit],
    ['/etc', commit],
    ['https://user:secret@example.com/x.git', commit],
    [`https://example.com/x.git\n--upload-pack=touch ${mark}`, commit],
    ['https://example.com/x.git', `--upload-pack=touch ${mark}`],
    ['https://example.com/x.git', 'main'],
    ['https://example.com/x.git', `${commit}:refs/heads/x`],
  ])('git %j at %j starts nothing', (url, at) => {
    const cwd = project({
      [REGISTRY]: yaml(`{ git: { url: ${JSON.stringify(url)}, commit: ${JSON.stringify(at)} } }`),
    });
    const sync = registry(cwd, 'sync');
    expect(sync.code).toBe(2);
    expect(sync.stderr).toMatch(
      /^sopwright: sopwright.registry.yaml:3:\d+: sources\.s\.git\.(?:url|commit) is ".*", expected .*\.\n$/,
    );
    const add = registry(temporaryFolder(), 'add', `git:${url}#${at}`);
    expect(add.code).toBe(2);
    expect(existsSync(mark)).toBe(false);
    expect(readdirSync(cwd)).toEqual([REGISTRY]);
  });

  it.each(['x; touch mark', '../x', '-g', 'x@npm:y', 'git+ssh://a/b', './local', 'x y'])('npm package %j', (name) => {
    const cwd = project({ [REGISTRY]: yaml(`{ npm: { package: ${JSON.stringify(name)}, version: 1.2.3 } }`) });
    expect(registry(cwd, 'sync').stderr).toMatch(
      /sources\.s\.npm\.package is ".*", expected the name of an npm package/,
    );
    expect(readdirSync(cwd)).toEqual([REGISTRY]);
  });

  it('a server that is a command is started with --start alone', () => {
    const cwd = project({});
    const server = `{ command: touch, args: [${JSON.stringify(join(cwd, 'mark'))}] }`;
    write(cwd, REGISTRY, yaml(`{ mcp: { style: prompts, server: ${server} } }`));
    const { code, stderr } = registry(cwd, 'sync');
    expect(code).toBe(2);
    expect(stderr).toContain('nothing was started: with --start this would be run: touch ');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(registry(cwd, 'sync', '--offline').stderr).toContain('"x" is not locked');
    expect(existsSync(join(cwd, 'mark'))).toBe(false);
  });
});

describe('repositories that would do more than give files', () => {
  it('hooks, filters and submodules of the repository do nothing', () => {
    const mark = join(temporaryFolder(), 'mark');
    const {
      url,
      commit: head,
      folder,
    } = repository({
      'x.sop.md': sop('X'),
      '.gitattributes': '*.md filter=evil\n',
      '.gitmodules': `[submodule "y"]\n\tpath = y\n\turl = ext::sh -c "touch ${mark}"\n`,
    });
    write(folder, '.git/hooks/post-upload-pack', `#!/bin/sh\ntouch ${mark}\n`);
    const cwd = project({ [REGISTRY]: yaml(`{ git: { url: '${url}', commit: ${head} } }`) });
    expect(registry(cwd, 'sync').code).toBe(0);
    expect(existsSync(mark)).toBe(false);
  });

  it("an address that the user's git would turn into a program is not followed", () => {
    const home = temporaryFolder();
    const rewrite = `[url "ext::touch ${join(home, 'mark')} "]\n\tinsteadOf = https://git.example/\n`;
    write(home, '.gitconfig', `${rewrite}[protocol "ext"]\n\tallow = always\n`);
    const cwd = project({ [REGISTRY]: yaml(`{ git: { url: 'https://git.example/x.git', commit: ${commit} } }`) });
    const { code, stderr } = sopwright(['registry', 'sync'], { cwd, env: { HOME: home } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/cannot be fetched: git says: transport 'ext' not allowed\.\n$/);
    expect(existsSync(join(home, 'mark'))).toBe(false);
  });

  it('links, missing files and an unknown commit are one line each', () => {
    const { url, commit: head } = repository({ 'y.sop.md': sop('Y') }, { 'x.sop.md': '/etc/passwd' });
    const cwd = project({ [REGISTRY]: yaml(`{ git: { url: '${url}', commit: ${head} } }`) });
    expect(registry(cwd, 'sync').stderr).toBe(
      `sopwright: ${REGISTRY}:5:3: "x.sop.md" of source "s" cannot be read: it is a link in the repository.\n`,
    );
    write(cwd, REGISTRY, yaml(`{ git: { url: '${url}', commit: ${head} } }`, ', path: z.md'));
    expect(registry(cwd, 'sync').stderr).toContain('"z.md" of source "s" cannot be read: the commit has no such file.');
    write(cwd, REGISTRY, yaml(`{ git: { url: '${url}', commit: ${commit} } }`));
    expect(registry(cwd, 'sync').stderr).toMatch(
      /^sopwright: .*Commit a{40} of "file:.*" cannot be fetched: the repository has no such commit\.\n$/,
    );
    expect(existsSync(join(cwd, LOCK))).toBe(false);
  });
});

describe('paths that would lead out', () => {
  it.each([
    ['{ folder: .. }', ''],
    ['{ folder: /etc }', ''],
    ['{ folder: . }', ', path: ../x.md'],
    ['{ folder: . }', ', path: /etc/x.md'],
    ['{ folder: . }', ', path: "C:/x.md"'],
    ['{ folder: . }', ', path: "a\\\\..\\\\x.md"'],
    ['{ folder: . }', ', path: .git/x.md'],
  ])('source %s%s', (source, more) => {
    const cwd = project({ [REGISTRY]: yaml(source, more) });
    const { code, stderr } = registry(cwd, 'sync');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^sopwright: sopwright.registry.yaml:\d+:\d+: .* expected a .*path.*\n$/);
  });

  it('a link in a folder that leads out is refused, and add leaves it alone', () => {
    const outside = temporaryFolder();
    write(outside, 'x.sop.md', sop('Outside'));
    const cwd = project({ [REGISTRY]: yaml('{ folder: sops }'), 'sops/y.sop.md': sop('Y') });
    symlinkSync(join(outside, 'x.sop.md'), join(cwd, 'sops/x.sop.md'));
    symlinkSync(outside, join(cwd, 'out'));
    expect(registry(cwd, 'sync').stderr).toContain(
      '"sops/x.sop.md" of source "s" cannot be read: a link leads it out of',
    );
    expect(registry(cwd, 'add', 'sops').stdout).toContain('y added');
    const { code, stderr } = registry(cwd, 'add', 'out');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^sopwright: A link leads the folder "out" out of ".*"\.\n$/);
  });
});
