import { describe, expect, it } from 'vitest';
import { testRules } from '../../test-support/rules.ts';
import { defaultConfig, type ResolvedConfig } from './config.ts';
import { readFlags } from './flags.ts';
import { type SettingsResolver, settingsResolver } from './settings-resolver.ts';

function resolve(config: Partial<ResolvedConfig>, flags: Parameters<typeof readFlags>[0] = {}): SettingsResolver {
  return settingsResolver({
    rules: testRules,
    config: { ...defaultConfig, ...config },
    cwd: '/w/sub',
    flags: readFlags(flags, testRules),
  });
}

describe('settings', () => {
  it('begin with the preset, the configured rules over it', () => {
    const { settings, settingsFor } = resolve({ rules: { 'references/link': ['info', {}] } });
    expect(settings.get('prose/word')).toEqual({
      severity: 'warning',
      options: { words: ['TODO', 'MAYBE'], limit: 9, mode: 'all' },
    });
    expect(settings.get('references/link')?.severity).toBe('info');
    expect(settings.get('workspace/duplicate')?.severity).toBe('off');
    expect(settingsFor('any')).toBe(settings);
    expect(resolve({ preset: 'agent-skills' }).settings.get('prose/word')?.severity).toBe('error');
  });

  it('let the last override that matches win, options merged, one object for files configured alike', () => {
    const { settings, settingsFor } = resolve({
      rules: { 'prose/word': ['error', { limit: 2 }] },
      overrides: [
        { base: '/w', files: ['sub/docs/**'], rules: { 'prose/word': ['info', { mode: 'first' }] } },
        { base: '/w/sub', files: ['docs/old/**', '!docs/old/kept.md'], rules: { 'prose/word': 'off' } },
      ],
    });
    expect(settings.get('prose/word')).toMatchObject({ severity: 'error', options: { limit: 2, mode: 'all' } });
    expect(settingsFor('docs/a.md').get('prose/word')).toMatchObject({
      severity: 'info',
      options: { limit: 2, mode: 'first' },
    });
    expect(settingsFor('docs/old/a.md').get('prose/word')?.severity).toBe('off');
    expect(settingsFor('docs/old/kept.md')).toBe(settingsFor('docs/a.md'));
    expect(settingsFor('docs/b.md')).toBe(settingsFor('docs/a.md'));
    expect(settingsFor('../elsewhere.md')).toBe(settingsFor('a.md'));
  });

  it('go by the flags before anything else', () => {
    const overrides = [{ base: '/w', files: ['**'], rules: { 'prose/word': 'off' as const } }];
    const { settings, settingsFor } = resolve({ overrides }, { preset: 'all', rules: ['prose/word:info'] });
    expect(settings.get('workspace/duplicate')?.severity).toBe('warning');
    expect(settingsFor('a.md').get('prose/word')?.severity).toBe('info');
  });

  it('run a rule over all files where an override turns it on for some', () => {
    const overrides = [{ base: '/w/sub', files: ['a/**'], rules: { 'workspace/duplicate': 'error' as const } }];
    const { settings, settingsFor } = resolve({ overrides });
    expect(settings.get('workspace/duplicate')?.severity).toBe('error');
    expect(settingsFor('b/x').get('workspace/duplicate')?.severity).toBe('off');
    expect(settingsFor('a/x').get('workspace/duplicate')?.severity).toBe('error');
  });
});

describe('flags', () => {
  it('are checked, with the nearest word', () => {
    const check = (texts: Parameters<typeof readFlags>[0]) => () => readFlags(texts, testRules);
    expect(check({ preset: 'al' })).toThrow('"al" is no preset, expected "all".');
    expect(check({ clients: ['codex,claud-code'] })).toThrow('"claud-code" is no client, expected "claude-code".');
    expect(check({ failOn: 'errors' })).toThrow('"errors" is no level to fail on, expected "error".');
    expect(check({ rules: ['prose/wrod:off'] })).toThrow('"prose/wrod" is no rule, expected "prose/word".');
    expect(check({ rules: ['prose/word:of'] })).toThrow('"of" is no severity, expected "off".');
    expect(check({ rules: ['prose/word'] })).toThrow('"prose/word" sets no severity, expected "group/name:severity".');
  });

  it('that were not given are absent', () => {
    expect(readFlags({}, testRules)).toEqual({});
    expect(
      readFlags({ clients: ['codex', 'codex , kiro'], rules: ['prose/word=off'], failOn: 'never' }, testRules),
    ).toEqual({
      clients: ['codex', 'kiro'],
      rules: { 'prose/word': 'off' },
      failOn: 'never',
    });
  });
});
