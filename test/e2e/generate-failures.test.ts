import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { command, project, sopwright } from './command.ts';
import { CLOSE_MONTH, generate, generatedProject, registryFiles, registryText } from './generate-project.ts';

const NOBODY = 65534;
/** A user whom permissions bind: nobody where the tests run as root, whom nothing binds. */
const uid: number | undefined = process.getuid?.() === 0 ? NOBODY : undefined;
const isPosix = process.platform !== 'win32';

/** Every file and folder below, with hashes. */
function snapshot(cwd: string): string {
  const script = 'find . -type f -exec sha256sum {} + | LC_ALL=C sort; find . -type d | LC_ALL=C sort';
  return spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' }).stdout;
}

function owned(cwd: string): void {
  if (uid === undefined) return;
  const entries = readdirSync(cwd, { recursive: true, encoding: 'utf8' });
  for (const entry of ['.', ...entries]) chownSync(join(cwd, entry), uid, uid);
}

/** A registry with many promoted SOPs, so that writing takes a while. */
function manyFiles(count: number, text = CLOSE_MONTH): Readonly<Record<string, string>> {
  const names = Array.from({ length: count }, (_, nth) => `close-month-${nth}`);
  const sops = names.map(
    (name) => `  ${name}: {source: local, path: close-month.sop.md, category: All, promote: {mode: embedded}}`,
  );
  const registry = registryText('', false)
    .replace(/sops:\n {2}close-month:[\s\S]*?plugins:/, `sops:\n${sops.join('\n')}\nplugins:`)
    .replace('names: [close-month, open-year]', 'categories: [All]');
  return { 'sopwright.registry.yaml': registry, 'sops/close-month.sop.md': text };
}

describe('a generation that fails on the way', () => {
  it.skipIf(!isPosix)('leaves everything as it was where a folder is read-only', () => {
    const cwd = project(registryFiles());
    mkdirSync(join(cwd, 'plugins/ledgers/skills/open-year'), { recursive: true });
    owned(cwd);
    chmodSync(join(cwd, 'plugins/ledgers/skills/open-year'), 0o555);
    onTestFinished(() => chmodSync(join(cwd, 'plugins/ledgers/skills/open-year'), 0o755));
    const before = snapshot(cwd);
    const { code, stdout, stderr } = sopwright(['generate'], { cwd, ...(uid === undefined ? {} : { uid }) });
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      expect.stringMatching(/^sopwright: Nothing was written, since the system refused: EACCES.*\n$/),
    ]);
    expect(snapshot(cwd)).toBe(before);
  });

  it.skipIf(!isPosix)('leaves everything as it was where the disk takes no more', () => {
    const cwd = generatedProject();
    const long = `${CLOSE_MONTH}\n${'Wait for another hour.\n'.repeat(20_000)}`;
    writeFileSync(join(cwd, 'sops/close-month.sop.md'), long);
    const before = snapshot(cwd);
    // The system refuses files of over 64 KiB, as it would on a full disk; the signal is not heard.
    const script = `trap '' XFSZ; ulimit -f 128; exec "${process.execPath}" "${command}" generate`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      expect.stringMatching(/^sopwright: Nothing was written, since the system refused: EFBIG.*\n$/),
    ]);
    expect(snapshot(cwd)).toBe(before);
    expect(generate(cwd).code).toBe(0);
  });

  it.each([
    [
      'a folder stands in place of a file',
      (cwd: string) => mkdirSync(join(cwd, 'plugins/ledgers/mcp.json'), { recursive: true }),
      /mcp\.json: It cannot be generated: a folder/,
    ],
    [
      'a file stands in place of a folder',
      (cwd: string) => writeFileSync(join(cwd, 'plugins'), ''),
      /a file stands where a folder is needed/,
    ],
    [
      'a link leads out',
      (cwd: string) => symlinkSync('..', join(cwd, 'plugins')),
      /the link plugins leads out of the folder/,
    ],
    [
      'a marketplace does not parse',
      (cwd: string) => {
        mkdirSync(join(cwd, '.claude-plugin'));
        writeFileSync(join(cwd, '.claude-plugin/marketplace.json'), '{\n  "plugins": [\n');
      },
      /^sopwright: \.claude-plugin\/marketplace\.json:3:1: The file is not a JSON object/,
    ],
    [
      'the ledger is damaged',
      (cwd: string) => writeFileSync(join(cwd, 'sopwright.generated.json'), '{'),
      /^sopwright: sopwright\.generated\.json: It is not JSON\. Take it from version control/,
    ],
  ])('writes nothing where %s', (_name, prepare, message) => {
    const cwd = project(registryFiles());
    prepare(cwd);
    const before = snapshot(cwd);
    const { code, stdout, stderr } = generate(cwd);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)]);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(snapshot(cwd)).toBe(before);
  });
});

describe.skipIf(!isPosix)('a generation that is killed', () => {
  it('is brought to its end by the next one', async () => {
    const made = project(manyFiles(60));
    expect(generate(made).code).toBe(0);
    const changed = CLOSE_MONTH.replace('Closes a month', 'Closes one month');
    writeFileSync(join(made, 'sops/close-month.sop.md'), changed);
    expect(generate(made).code).toBe(0);
    const end = snapshot(made);

    let interrupted = 0;
    for (let wait = 0; wait < 10; wait += 2) {
      const cwd = project(manyFiles(60));
      expect(generate(cwd).code).toBe(0);
      const before = snapshot(cwd);
      writeFileSync(join(cwd, 'sops/close-month.sop.md'), changed);
      await killWhileWriting(cwd, wait);
      const after = snapshot(cwd);
      if (after !== before && after !== end) interrupted += 1;
      const { code, stderr } = generate(cwd);
      expect([code, stderr]).toEqual([0, '']);
      expect(snapshot(cwd)).toBe(end);
      rmSync(cwd, { recursive: true });
    }
    expect(interrupted).toBeGreaterThan(0);
  }, 240_000);
});

/** Starts the command and kills it some milliseconds after its first temporary file shows. */
async function killWhileWriting(cwd: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [command, 'generate'], { cwd, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const folder = join(cwd, 'plugins/ledgers/skills/close-month-0');
  while (child.exitCode === null && readdirSync(folder).every((name) => !name.endsWith('.tmp'))) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  await ended;
}
