import { describe, expect, it } from 'vitest';
import { goodSkill, project, sopwright } from './command.ts';
import { env, make } from './new-run.ts';

interface Item {
  readonly file: string;
  readonly clients: readonly { readonly client: string; readonly lost: string }[];
}

/** Files whose description Claude Code does not show whole, by the budget command. */
function lostIn(cwd: string): ReadonlySet<string> {
  const { stdout } = sopwright(['budget', '--format', 'json', '--client', 'claude-code'], { cwd, env });
  const items: readonly Item[] = JSON.parse(stdout).budget.items;
  return new Set(items.filter(({ clients }) => clients.some(({ lost }) => lost !== '')).map(({ file }) => file));
}

/** Skills with descriptions of this length, whose matters have nothing in common with each other. */
function collection(count: number, length: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let at = 0; at < count; at += 1) {
    const name = `matter-${at}`;
    const word = `w${at.toString(36)}`;
    const text = `Keeps ${word} lists. Use when ${word} is asked for. ${`${word}a ${word}b ${word}c `.repeat(100)}`;
    files[`.claude/skills/${name}/SKILL.md`] =
      `---\nname: ${name}\ndescription: ${text.slice(0, length).trim()}\n---\n\n# ${name}\n\n1. Read.\n2. Write.\n`;
  }
  return files;
}

describe('a new skill', () => {
  it('pushes nothing out of a list that it is not in: where no client reads its folder, it says when it would', () => {
    const cwd = project(collection(8, 250));
    const { stdout, stderr } = make(['skill', 'archive-keys', '--folder', 'drafts', '--client', 'claude-code'], cwd);
    expect(stdout).toContain('no client reads that folder by itself');
    expect(stderr).toMatch(/^warning: once it is loaded, /m);
    expect(stderr).not.toMatch(/^warning: (?:pushes out|its own description)/m);
  });

  it('pushes out what the budget says it did, once it is written', () => {
    // Claude Code gives 8,000 columns to its list, and takes 6,077 for its own: at some number, one
    // more is too many.
    let pushedOut = 0;
    for (const count of [6, 7, 8]) {
      const cwd = project(collection(count, 250));
      const before = lostIn(cwd);
      const { stderr } = make(['skill', 'archive-keys', '--client', 'claude-code'], cwd);
      const after = [...lostIn(cwd)].filter((file) => !before.has(file) && !file.includes('archive-keys'));
      const told = /pushes out text of the description of (.*) in claude-code/.exec(stderr)?.[1] ?? '';
      const more = Number(/ and (\d+) more$/.exec(told)?.[1] ?? 0);
      const named = [...told.matchAll(/\((\S+?\.md)\)/g)].map(([, file = '']) => file);
      expect(named.length + more).toBe(after.length);
      expect(after).toEqual(expect.arrayContaining(named));
      pushedOut += after.length;
    }
    expect(pushedOut).toBeGreaterThan(0);
  });

  it('is told who competes with it: near copies, quoted requests, and answers to its own', () => {
    const cwd = project({
      '.claude/skills/quoting/SKILL.md': goodSkill('quoting').replace(
        /^description: .*$/m,
        'description: Draws maps of rivers. Use when the user says "rotate all keys".',
      ),
      '.claude/skills/bills/SKILL.md': goodSkill('bills').replace(
        /^description: .*$/m,
        'description: Sends bills and reminders by post to customers abroad. Use when the user asks to mail bills.',
      ),
      '.claude/skills/alpha/SKILL.md': goodSkill('alpha'),
    });
    const rotate = ['skill', 'change-secrets', '--dry-run', '--when', 'the user says "rotate all keys"'];
    expect(make([...rotate, '--does', 'Changes secrets'], cwd).stderr).toMatch(
      /^warning: overlaps with quoting \(\.claude\/skills\/quoting\/SKILL\.md\): Request "rotate all keys" is quoted in /m,
    );
    const mail = make(['skill', 'post-bills', '--dry-run', '--when', 'the user asks to mail bills'], cwd).stderr;
    expect(mail).toMatch(/^warning: overlaps with bills \(.*\): (?:answers|wins) the new skill's own requests/m);
    expect(mail).not.toContain('alpha');
    const copy = [
      '--description',
      'Sends bills and reminders by post to customers abroad. Use when the user asks to mail bills. Not for tax.',
    ];
    expect(make(['skill', 'mail-bills', '--dry-run', ...copy], cwd).stderr).toMatch(
      /^warning: overlaps with bills .*shares \d+ % of its words/m,
    );
    expect(make(['skill', 'tune-pianos', '--dry-run'], cwd).stderr).toBe('');
  });

  it('is measured beside 300 others: its own text is cut there, and that is said', () => {
    const cwd = project(collection(300, 250));
    const start = performance.now();
    const { code, stderr } = make(['skill', 'rotate-keys'], cwd);
    expect(code).toBe(0);
    expect(stderr).toContain('its own description is cut in claude-code: the list is full there');
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('is told that it costs more than the guidelines allow', () => {
    const does = `Rotates ${Array.from({ length: 25 }, (_, at) => `the keys of system ${at}`).join(' and ')}`;
    const { stderr } = make(['skill', 'rotate-keys', '--does', does, '--dry-run'], project({}));
    expect(stderr).toMatch(/^warning: its line takes \d{3} tokens, over the 100 of the guidelines' budget$/m);
  });
});
