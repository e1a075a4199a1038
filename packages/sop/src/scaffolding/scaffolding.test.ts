import { describe, expect, it } from 'vitest';
import { readNamePhrase } from './name-phrase.ts';
import { nameProblem } from './name-problem.ts';
import { ruleConfigScaffold } from './rule-config-scaffold.ts';
import { sentencesOf, stepText } from './sentences.ts';
import { readParameter, sopScaffold } from './sop-scaffold.ts';

describe('names', () => {
  it.each(['a', 'x1-y2', 'rotate-database-keys', '2fa', 'a'.repeat(64)])('%s can be taken', (name) => {
    expect(nameProblem('skill', name)).toBeUndefined();
  });

  it.each([
    ['../x', 'is not made of'],
    ['a/b', 'is not made of'],
    ['a\\b', 'is not made of'],
    ['-x', 'is not made of'],
    ['a--b', 'is not made of'],
    ['CON', 'is not made of'],
    ['con', 'device on Windows'],
    ['lpt1', 'device on Windows'],
    ['😀', 'is not made of'],
    ['a\nb', 'is not made of'],
    ['a\u202Eb', 'is not made of'],
    ['', 'is not made of'],
    ['.', 'is not made of'],
    ['a'.repeat(65), '65 characters'],
    ['claude-helper', 'reserved word "claude"'],
    ['my-anthropic', 'reserved word "anthropic"'],
  ])('%j cannot, in one line', (name, message) => {
    const problem = nameProblem('skill', name) ?? '';
    expect(problem).toContain(message);
    expect(problem).toMatch(/^[\x20-\x7E\u2026\uFFFD\p{Extended_Pictographic}]{10,160}$/u);
  });

  it('are free of reserved words where a client refuses them, and not elsewhere', () => {
    expect(nameProblem('plugin', 'claude-kit')).toContain('reserved');
    expect(nameProblem('sop', 'update-claude-settings')).toBeUndefined();
    expect(nameProblem('rule-config', 'claude-rules')).toBeUndefined();
  });

  it.each([
    ['rotate-database-keys', 'action', 'rotate database keys', 'rotates database keys', 'database keys'],
    ['processing-invoices', 'action', 'process invoices', 'processes invoices', 'invoices'],
    ['applying-patches', 'action', 'apply patches', 'applies patches', 'patches'],
    ['deploying-queues', 'action', 'deploy queues', 'deploys queues', 'queues'],
    ['debugging', 'thing', 'debugging', 'debugging', 'debugging'],
    ['csv-columns', 'thing', 'csv columns', 'csv columns', 'csv columns'],
    ['string-tools', 'thing', 'string tools', 'string tools', 'string tools'],
  ])('%s reads as %s', (name, type, words, does, about) => {
    expect(readNamePhrase(name)).toMatchObject({ type, words, does, about });
  });
});

describe('sentences', () => {
  const when = (text: string): string => sentencesOf({ name: 'x', steps: [], when: text }).when;
  const notFor = (text: string): string => sentencesOf({ name: 'x', steps: [], notFor: text }).notFor;

  it.each([
    ['keys are old', 'Use when keys are old.'],
    ['when keys are old.', 'Use when keys are old.'],
    ['Whenever a key leaked', 'Use when a key leaked.'],
    ['Use this skill when  the user\nasks', 'Use when the user asks.'],
    ['Use it for old keys', 'Use for old keys.'],
    ['After a release', 'Use after a release.'],
    ['The user asks to rotate keys', 'Use when the user asks to rotate keys.'],
    ['Terraform fails', 'Use when Terraform fails.'],
  ])('say when: %j', (text, expected) => expect(when(text)).toBe(expected));

  it.each([
    ['certificates', 'Do not use for certificates.'],
    ['Do not use for certificates', 'Do not use for certificates.'],
    ["Don't use it to pay bills!", 'Do not use to pay bills!'],
    ['Paying bills', 'Do not use for paying bills.'],
    ['not for AWS keys', 'Do not use for AWS keys.'],
  ])('say what not: %j', (text, expected) => expect(notFor(text)).toBe(expected));

  it.each([
    ['1. find the keys', 'Find the keys.'],
    ['- Find the keys', 'Find the keys.'],
    ['Step 2: find the keys!', 'Find the keys!'],
    ['2 keys are made', '2 keys are made.'],
  ])('of steps lose their marks: %j', (text, expected) => expect(stepText(text)).toBe(expected));
});

describe('parameters', () => {
  it.each([
    ['bucket_name: Name of the bucket', { name: 'bucket_name', description: 'Name of the bucket' }],
    ['region=eu-west-1: where', { name: 'region', defaultValue: 'eu-west-1', description: 'where' }],
    ['url=https://example.com/a=b', { name: 'url', defaultValue: 'https://example.com/a=b' }],
    ['dry_run=', { name: 'dry_run', defaultValue: '' }],
    ['x', { name: 'x' }],
  ])('%j', (text, expected) => expect(readParameter(text)).toEqual(expected));

  it.each(['', 'Bucket: x', 'bucket-name', '1x', ': x', 'a b: c'])('%j is none', (text) => {
    expect(readParameter(text)).toBeUndefined();
  });

  it('stand in the first step, so that none is unused', () => {
    const { content } = sopScaffold({ name: 'a', steps: ['Go'], parameters: [{ name: 'one' }, { name: 'two' }] });
    expect(content).toContain('Check `one` and `two` before anything is changed.');
    expect(content).not.toContain('report_path');
  });
});

it('a shared configuration is JSON with comments, and names no client where none was given', () => {
  const { path, content } = ruleConfigScaffold({
    name: 'team',
    preset: 'all',
    clients: [],
    rules: { 'body/empty': 'off' },
  });
  expect(path).toBe('team.jsonc');
  expect(JSON.parse(content.replace(/^\/\/.*$/gm, ''))).toEqual({
    $schema: 'https://unpkg.com/@sopwright/schemas/config.schema.json',
    preset: 'all',
    rules: { 'body/empty': 'off' },
  });
});
