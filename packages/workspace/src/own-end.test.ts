import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs lines in a process of their own, with what own-end.ts exports. */
function run(lines: string): { readonly said: string; readonly end: NodeJS.Signals | number | null } {
  const file = path.join(import.meta.dirname, 'own-end.ts');
  const script = `import { beforeOwnEnd, uninterrupted } from ${JSON.stringify(file)};\n${lines}`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const { stdout, signal, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { said: stdout, end: signal ?? status };
}

const END = "process.kill(process.pid, 'SIGINT');";
const LATER = "setTimeout(() => console.log('later'), 200);";

const isWindows = process.platform === 'win32';
const title = isWindows ? 'the end of this process (skipped: Windows sends no signals)' : 'the end of this process';

describe.skipIf(isWindows)(title, () => {
  it('has everything done before, the last first, whatever fails', () => {
    const lines = "for (const text of ['a', 'b']) beforeOwnEnd(() => { console.log(text); throw new Error(); });";
    expect(run(`${lines} ${LATER} ${END}`)).toEqual({ said: 'b\na\n', end: 'SIGINT' });
    expect(run(lines)).toEqual({ said: 'b\na\n', end: 0 });
    expect(run(`beforeOwnEnd(() => console.log('a'))();`)).toEqual({ said: '', end: 0 });
  });

  it('waits for what must not be cut in two', () => {
    const lines = `uninterrupted(() => { ${END} for (let at = 0; at < 3; at += 1) console.log(at); });`;
    expect(run(`${lines} ${LATER}`)).toEqual({ said: '0\n1\n2\n', end: 'SIGINT' });
    expect(run(`setTimeout(() => { ${lines} ${LATER} }, 1);`)).toEqual({ said: '0\n1\n2\n', end: 'SIGINT' });
    expect(run(`uninterrupted(() => undefined); setTimeout(() => { ${END} }, 50); ${LATER}`).end).toBe('SIGINT');
  });
});
