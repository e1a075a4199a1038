import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientById } from '@sopwright/clients';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ClientSettingsInput, readClientSettings, readSets } from './client-settings.ts';

let folder = '';
let input: ClientSettingsInput;

function put(path: string, value: unknown): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
  const client = clientById('claude-code');
  input = { client, top: join(folder, 'project'), home: join(folder, 'home'), env: {}, set: [] };
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('readClientSettings', () => {
  it('lays local over project over user, and joins maps', () => {
    put('home/.claude/settings.json', { skillListingMaxDescChars: 1, skillOverrides: { a: 'off', b: 'off' } });
    put('project/.claude/settings.json', { skillListingMaxDescChars: 2, skillOverrides: { b: 'on' } });
    put('project/.claude/settings.local.json', { skillListingMaxDescChars: 3, model: 'x' });
    expect(readClientSettings(input).settings).toEqual({
      skillListingMaxDescChars: { value: 3, origin: '.claude/settings.local.json' },
      skillOverrides: {
        value: { a: 'off', b: 'on' },
        origin: '~/.claude/settings.json, .claude/settings.json',
      },
    });
  });

  it('takes the environment over files, and --set over all', () => {
    put('project/.claude/settings.json', { env: { SLASH_COMMAND_TOOL_CHAR_BUDGET: '100' } });
    const budget = 'SLASH_COMMAND_TOOL_CHAR_BUDGET';
    const originOf = (change: Partial<ClientSettingsInput>): unknown =>
      readClientSettings({ ...input, ...change }).settings[budget];
    expect(originOf({})).toEqual({ value: '100', origin: 'env of .claude/settings.json' });
    expect(originOf({ env: { [budget]: '200' } })).toEqual({ value: '200', origin: 'environment' });
    expect(originOf({ env: { [budget]: '200' }, set: [`${budget}=300`] })).toEqual({ value: '300', origin: '--set' });
  });

  it('says which file it could not read', () => {
    put('project/.claude/settings.json', '{ "skillListingMaxDescChars": ');
    put('home/.claude/settings.json', '[]');
    expect(readClientSettings(input)).toEqual({
      settings: {},
      notes: [
        '~/.claude/settings.json is no JSON object and was not read',
        '.claude/settings.json is no JSON object and was not read',
      ],
    });
  });

  it('leaves files of the user alone where there is no home', () => {
    put('home/.claude/settings.json', { skillListingMaxDescChars: 1 });
    const { home: _, ...rest } = input;
    expect(readClientSettings(rest).settings).toEqual({});
  });
});

it('refuses a --set without a name', () => {
  expect(() => readSets(['=1'])).toThrow('"=1" sets nothing, expected "name=value".');
  expect([...readSets(['a=b=c', 'd='])]).toEqual([
    ['a', 'b=c'],
    ['d', ''],
  ]);
});
