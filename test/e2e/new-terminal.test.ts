import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './command.ts';
import { filesIn, firstLintLine } from './new-run.ts';
import { type Exchange, hasTerminal, keys, onTerminal } from './terminal.ts';

const { enter, interrupt } = keys;
const answer = (text: string): string => text + enter;

if (!hasTerminal()) process.stderr.write('new-terminal.test.ts is skipped: no pseudo-terminal without python3\n');

describe.skipIf(!hasTerminal())('on a terminal', () => {
  it('new skill asks for what no flag says, tells the cost, and writes after consent', () => {
    const cwd = project({});
    const { code, screen } = onTerminal(['new', 'skill', '--not-for', 'paying bills'], cwd, [
      ['Name of the skill?', answer('mail-bills')],
      ['What does it do?', answer('Mails bills')],
      ['When is it to be used?', answer('a bill is due')],
      ['Step 1?', answer('Find the bill')],
      ['Step 2?', answer('')],
      ['Write it?', enter],
    ]);
    expect(code).toBe(0);
    expect(screen).not.toContain('What is it not for?');
    expect(screen).toContain('costs tokens in every session (o200k_base): ');
    expect(screen).toContain('Written.');
    const text = readFileSync(join(cwd, '.agents/skills/mail-bills/SKILL.md'), 'utf8');
    expect(text).toContain('Mails bills. Use when a bill is due. Do not use for paying bills.');
    expect(text).toContain('1. Find the bill.\n2. Report');
    expect(firstLintLine(cwd)).toMatch(/^no problems/);
  });

  it('takes the sentences made of the name for empty answers', () => {
    const cwd = project({});
    const questions: Exchange[] = ['What does it do?', 'When is it', 'What is it not', 'Step 1?', 'Write it?'].map(
      (seen) => [seen, enter],
    );
    expect(onTerminal(['new', 'skill', 'rotate-keys'], cwd, questions).code).toBe(0);
    expect(readFileSync(join(cwd, '.agents/skills/rotate-keys/SKILL.md'), 'utf8')).toContain(
      'Rotates keys in checked steps',
    );
  });

  it('keeps the steps that were said where other words do not pass', () => {
    const cwd = project({});
    const flags = ['--when', 'a bill is due', '--not-for', 'tax'];
    const { code } = onTerminal(['new', 'skill', 'mail-bills', ...flags], cwd, [
      ['What does it do?', answer('Helps with stuff')],
      ['Step 1?', answer('Find the bill')],
      ['Step 2?', answer('Mail the bill')],
      ['Step 3?', enter],
      ['What does it do?', `\u0015${answer('Mails bills')}`],
      ['Step 1?', enter],
      ['Step 2?', enter],
      ['Step 3?', enter],
      ['Write it?', enter],
    ]);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, '.agents/skills/mail-bills/SKILL.md'), 'utf8')).toContain(
      '1. Find the bill.\n2. Mail the bill.\n',
    );
  });

  it('asks again where the words do not pass, with what was said', () => {
    const cwd = project({});
    const { code, screen } = onTerminal(['new', 'skill', 'mail-bills', '--not-for', 'tax', '--step', 'Mail'], cwd, [
      ['What does it do?', answer('Helps with stuff')],
      ['When is it to be used?', answer('a bill is due')],
      ['What does it do?', `\u0015${answer('Mails bills')}`],
      ['When is it to be used?', enter],
      ['Write it?', enter],
    ]);
    expect(screen).toContain('(description/vague)');
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, '.agents/skills/mail-bills/SKILL.md'), 'utf8')).toContain(
      'Mails bills. Use when a bill is due.',
    );
  });

  it('says which name will not do before it goes on', () => {
    const cwd = project({});
    const { code, screen } = onTerminal(['new', 'sop'], cwd, [
      ['Name of the SOP?', answer('../x')],
      ['is not made of', interrupt],
    ]);
    expect({ code, files: filesIn(cwd) }).toEqual({ code: 0, files: [] });
    expect(screen).toContain('Nothing written.');
  });

  it.each([
    [['skill', 'a-b'], ['What does it do?']],
    [['skill', 'a-b', '--does', 'Mails bills'], ['When is it to be used?']],
    [['sop', 'a-b'], ['Parameter 1?']],
    [['plugin', 'a-b'], ['What does it do?']],
    [['rule-config', 'a-b'], ['Which rules?']],
  ])('ends at Ctrl-C with nothing written: %j', (args, [seen = '']) => {
    const cwd = project({});
    const { code, screen } = onTerminal(['new', ...args], cwd, [[seen, interrupt]]);
    expect({ code, files: filesIn(cwd) }).toEqual({ code: 0, files: [] });
    expect(screen).toContain('Nothing written.');
  });

  it('writes nothing without consent', () => {
    const cwd = project({});
    const said = ['--does', 'Mails bills', '--when', 'a bill is due', '--not-for', 'tax', '--step', 'Mail'];
    const { code, screen } = onTerminal(['new', 'skill', 'mail-bills', ...said], cwd, [['Write it?', keys.no]]);
    expect({ code, files: filesIn(cwd) }).toEqual({ code: 0, files: [] });
    expect(screen).toContain('Nothing written.');
  });

  it('new sop asks for parameters, too', () => {
    const cwd = project({});
    const { code } = onTerminal(['new', 'sop', 'create-bucket', '--does', 'Makes a bucket', '--step', 'Make it'], cwd, [
      ['Parameter 1?', answer('Bucket: x')],
      ['Expected "bucket_name', `\u0015${answer('bucket_name: its name')}`],
      ['Parameter 2?', enter],
      ['When is it to be used?', enter],
      ['What is it not for?', enter],
      ['Write it?', enter],
    ]);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'sops/create-bucket.sop.md'), 'utf8')).toContain(
      '- **bucket_name** (required): Its name\n',
    );
    expect(firstLintLine(cwd)).toMatch(/^no problems/);
  });

  it.each([
    ['--yes', {}],
    ['--dry-run', { CI: 'true' }],
  ])('asks nothing with %s %j', (flag, env) => {
    const cwd = project({});
    const { code, screen } = onTerminal(['new', 'skill', 'mail-bills', flag], cwd, [], env);
    expect(code).toBe(0);
    expect(screen).not.toContain('?');
  });
});
