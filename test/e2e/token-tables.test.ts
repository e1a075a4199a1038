import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command, project } from './command.ts';

const dist = dirname(command);
const manyWords = `---\nname: long\ndescription: Use when words are counted.\n---\n${'word '.repeat(6000)}\n`;

/** A folder with the command as it is packed, away from this repository and without any dependency, and a skill of 6,000 words. */
function installed(): { readonly root: string; readonly lint: () => { status: number | null; out: string } } {
  const root = project({ 'skills/long/SKILL.md': manyWords, 'package.json': '{"type":"module"}' });
  cpSync(dist, join(root, 'dist'), { recursive: true });
  const args = [join(root, 'dist/sopwright.js'), 'lint', 'skills', '--rule', 'body/too-many-tokens:error'];
  return {
    root,
    lint: () => {
      // Not the environment of the test: pnpm's NODE_PATH would lead back to this repository.
      const options = { cwd: root, encoding: 'utf8', env: {} } as const;
      const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
      return { status, out: stdout + stderr };
    },
  };
}

describe('the published command', () => {
  it('counts with the tables beside its bundle', () => {
    expect(existsSync(join(dist, 'tables/cl100k_base.bin'))).toBe(true);
    const { status, out } = installed().lint();
    expect(out).toMatch(/The SKILL\.md has 6,?01\d tokens/);
    expect(status).toBe(1);
  });

  it('says in one line that a table is damaged, and what to do', () => {
    const { root, lint } = installed();
    const table = join(root, 'dist/tables/o200k_base.bin');
    const bytes = readFileSync(table);
    writeFileSync(table, bytes.subarray(0, 1_000_000));
    const { status, out } = lint();
    expect(status).toBe(2);
    expect(out).toBe(
      'sopwright: The token table of o200k_base is cut short. Install sopwright again; in its own repository, run `pnpm build:cli`.\n',
    );
  });

  it('says in one line that a table is missing', () => {
    const { root, lint } = installed();
    rmSync(join(root, 'dist/tables'), { recursive: true });
    const { status, out } = lint();
    expect(status).toBe(2);
    expect(out).toMatch(
      /^sopwright: The token table of o200k_base cannot be read \(\w+\)\. Install sopwright again;[^\n]*\n$/,
    );
  });
});
