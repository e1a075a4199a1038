import { describe, expect, it } from 'vitest';
import { colonSkill } from '../command.ts';
import { finding, realCommand, startRunner } from './action-run.ts';
import { startGitHub } from './github-server.ts';

const ORDER = '\r\n::set-output name=comment-url::pwned\n::stop-commands::x\n##[error]y %0A::error::z';
const annotated = (stdout: string): string[] => stdout.split(/\r\n|[\n\r]/).filter((line) => /^\s*::/.test(line));

describe('findings with hostile texts', () => {
  it('stay one annotation each, whatever their message, rule and file hold', async () => {
    const github = await startGitHub();
    const findings = [
      finding({ message: `A${ORDER}` }),
      finding({ file: `skills/a,line=9::${ORDER}/SKILL.md` }),
      finding({ rule: `a/b,file=x::${ORDER}` }),
      finding({ message: 42, file: null, start: { line: '1\n::error::' } }),
      finding({ severity: 'error\n::error::' }),
      'text',
      finding({ message: 'x'.repeat(100_000) }),
    ];
    const { stdout } = await startRunner(github).run({ answers: { budget: { findings } } });
    const lines = annotated(stdout);
    expect(lines).toHaveLength(5);
    expect(lines.every((line) => line.startsWith('::warning file='))).toBe(true);
    expect(lines[0]).toContain('::A%0D%0A::set-output name=comment-url::pwned%0A::stop-commands');
    expect(lines[0]).toContain('%250A::error::z');
    expect(lines[1]).toContain('file=skills/a%2Cline=9%3A%3A');
    expect(lines[4]?.length).toBeLessThan(2200);
    expect(stdout).not.toContain('##[');
  });

  it('give no orders through the lines of a command that fails', async () => {
    const github = await startGitHub();
    const { stdout } = await startRunner(github).run({ answers: { lint: { code: 2 } } });
    expect(stdout).toContain('| ::error::from the command');
    expect(annotated(stdout)).toEqual(['::error::sopwright lint could not run: its lines are in the log.']);
  });

  it('leave outputs alone', async () => {
    const github = await startGitHub();
    const markdown = '### x\nEOF\ncomment-url<<EOF\npwned\nEOF\n';
    const { outputs } = await startRunner(github).run({ answers: { budget: { markdown } } });
    expect(outputs['comment-url']).toMatch(/issuecomment-1$/);
  });

  it('of the built command are code in the comment: no mention, no HTML, no link', async () => {
    const github = await startGitHub();
    const text = colonSkill('alpha').replace(
      'name: alpha',
      'name: "@octocat <img src=x> [a](https://evil.example) | `b` ::error::x"\n"@octocat <b>": 1',
    );
    await startRunner(github, { 'skills/alpha/SKILL.md': text }).run({ inputs: realCommand });
    const body = github.comments[0]?.body ?? '';
    expect(body).toContain('@octocat');
    const outsideOfCode = body.replace(/^<!-- sopwright-action -->/, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
    expect(outsideOfCode).not.toMatch(/@octocat|<img|<b>|https:/);
  });
});

describe('many findings', () => {
  it('are annotated gravest first, ten of each severity, and the log says how many are not', async () => {
    const github = await startGitHub();
    const of = (severity: string, count: number): unknown[] =>
      Array.from({ length: count }, (_, at) => finding({ severity, start: { line: at + 1, column: 1 } }));
    const { stdout } = await startRunner(github).run({
      answers: { lint: { findings: of('info', 11) }, budget: { findings: [...of('warning', 3), ...of('error', 14)] } },
    });
    const kinds = annotated(stdout).map((line) => line.split(' ')[0]);
    expect(kinds).toEqual([...Array(10).fill('::error'), ...Array(3).fill('::warning'), ...Array(10).fill('::notice')]);
    expect(stdout).toContain('4 more errors, 1 more info without an annotation: GitHub shows 10 of each severity');
  });

  it('that make the summary too long are cut at 1 MiB, at a line, with a note', async () => {
    const github = await startGitHub();
    const markdown = '- ä line of the report\n'.repeat(60_000);
    const { summary, code } = await startRunner(github).run({ answers: { budget: { markdown } } });
    expect(code).toBe(0);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(1_040_000);
    expect(summary.split('\n')[0]).toContain('This summary is cut');
    expect(summary.trim().split('\n').at(-1)).toBe('- ä line of the report');
  });
});
