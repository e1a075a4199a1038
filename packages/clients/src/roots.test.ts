import { describe, expect, it } from 'vitest';
import { clientIds, defaultClientIds, rootsReading } from './index.ts';

function verdicts(path: string, skillFiles?: readonly string[]): Readonly<Record<string, string>> {
  const readings = rootsReading(clientIds, path, skillFiles);
  return Object.fromEntries(
    readings.map(({ id, verdict, reason }) => [id, reason === undefined ? verdict : `${verdict}: ${reason}`]),
  );
}

describe('rootsReading', () => {
  it('finds a skill one folder below the roots of the clients that have them', () => {
    expect(verdicts('.claude/skills/a/SKILL.md')).toEqual({
      'claude-code': 'found',
      'copilot-cli': 'found',
      vscode: 'found',
      cursor: 'found',
      opencode: 'found',
    });
    expect(verdicts('.kiro/skills/a/SKILL.md')).toEqual({ kiro: 'found' });
    expect(verdicts('.windsurf/skills/a/SKILL.md')).toEqual({ windsurf: 'found' });
    expect(verdicts('.gemini/skills/a/SKILL.md')).toEqual({ 'gemini-cli': 'found' });
  });

  it('tells who finds a nested skill', () => {
    expect(verdicts('.claude/skills/a/b/SKILL.md')).toEqual({
      'claude-code': 'lost: nested-skill',
      'copilot-cli': 'found',
      vscode: 'unknown: nested-skill',
      cursor: 'found',
      opencode: 'found',
    });
    expect(verdicts('.agents/skills/a/b/SKILL.md')).toMatchObject({
      codex: 'found',
      'gemini-cli': 'lost: nested-skill',
      zed: 'lost: nested-skill',
      windsurf: 'unknown: nested-skill',
    });
    expect(verdicts('.agents/skills/1/2/3/4/5/6/SKILL.md')).toMatchObject({ codex: 'found', cursor: 'found' });
    expect(verdicts('.agents/skills/1/2/3/4/5/6/7/SKILL.md')).toMatchObject({
      codex: 'lost: nested-skill',
      'copilot-cli': 'unknown: nested-skill',
    });
  });

  it('tells who finds a skill inside another skill', () => {
    const path = '.agents/skills/parent/child/SKILL.md';
    expect(verdicts(path, ['.agents/skills/parent/SKILL.md', path])).toMatchObject({
      codex: 'found',
      'copilot-cli': 'lost: nested-in-skill',
      cursor: 'unknown: nested-in-skill',
      opencode: 'found',
    });
    expect(verdicts('.agents/skills/parent/SKILL.md', ['.agents/skills/parent/SKILL.md'])).toMatchObject({
      'copilot-cli': 'found',
    });
  });

  it('tells who finds hidden folders, other spellings and files without a folder', () => {
    expect(verdicts('.agents/skills/.drafts/a/SKILL.md')).toMatchObject({
      codex: 'lost: hidden-directory',
      opencode: 'found',
    });
    expect(verdicts('.claude/skills/.a/SKILL.md')).toMatchObject({ 'claude-code': 'found' });
    expect(verdicts('.claude/skills/a/skill.md')).toMatchObject({
      'claude-code': 'lost: lower-case-file',
      vscode: 'unknown: lower-case-file',
    });
    expect(verdicts('.claude/skills/a.md')).toMatchObject({ 'claude-code': 'lost: flat-file' });
    expect(verdicts('.agents/skills/SKILL.md')).toMatchObject({
      codex: 'found',
      'copilot-cli': 'lost: root-skill-file',
      zed: 'unknown: root-skill-file',
    });
    expect(verdicts('.claude/skills/a/SKILLS.md')).toMatchObject({ 'claude-code': 'lost', cursor: 'lost' });
  });

  it('agrees with the observed folders of the four observed clients', () => {
    const observed = ['codex', 'copilot-cli', 'gemini-cli', 'opencode'];
    const found = (path: string, skillFiles: readonly string[] = []) =>
      observed.filter((id) => verdicts(`.agents/skills/${path}`, skillFiles)[id] === 'found');
    expect(found('ok/SKILL.md')).toEqual(observed);
    expect(found('SKILL.md')).toEqual(['codex', 'gemini-cli', 'opencode']);
    expect(found('g/h/i/deep4/SKILL.md')).toEqual(['codex', 'copilot-cli', 'opencode']);
    expect(found('.hidden/SKILL.md')).toEqual(['opencode']);
    expect(found('lower/skill.md')).toEqual([]);
    expect(found('flat.md')).toEqual([]);
    expect(found('parent/child/SKILL.md', ['.agents/skills/parent/SKILL.md'])).toEqual(['codex', 'opencode']);
  });

  it('reads project roots below any directory and says where they are', () => {
    const [reading] = rootsReading(['claude-code'], 'packages/api/.claude/skills/a/SKILL.md');
    expect(reading).toMatchObject({ rootPath: 'packages/api/.claude/skills', verdict: 'found' });
    expect(reading?.root.scope).toBe('project');
  });

  it('reads the skills folder of a plugin, at the top or below', () => {
    const ids = (path: string) => rootsReading(clientIds, path).map(({ id, root }) => `${id} ${root.scope}`);
    const plugin = ['claude-code', 'codex', 'copilot-cli', 'vscode', 'cursor', 'gemini-cli', 'agent-plugins'];
    expect(ids('plugins/aws/skills/a/SKILL.md')).toEqual(plugin.map((id) => `${id} plugin`));
    expect(ids('skills/a/SKILL.md')).toEqual(plugin.map((id) => `${id} plugin`));
    expect(verdicts('plugins/aws/skills/group/a/SKILL.md')).toMatchObject({
      'claude-code': 'lost: nested-skill',
      'agent-plugins': 'lost: nested-skill',
      codex: 'found',
    });
  });

  it('does not take a project root, or what a skill brings along, for a plugin', () => {
    const scopes = (path: string) => new Set(rootsReading(clientIds, path).map(({ root }) => root.scope));
    expect(scopes('.claude/skills/a/SKILL.md')).toEqual(new Set(['project']));
    expect(scopes('.unknown/skills/a/SKILL.md')).toEqual(new Set());
    expect(scopes('.claude/skills/a/skills/b/SKILL.md')).toEqual(new Set(['project']));
  });

  it('takes the reading that finds the file where a folder is called like the root', () => {
    expect(verdicts('plugins/skills/skills/a/SKILL.md')).toMatchObject({ 'claude-code': 'found' });
    expect(verdicts('skills/skills/SKILL.md')).toMatchObject({ 'claude-code': 'found' });
    expect(verdicts('skills/skills/SKILL.md')['agent-plugins']).toBe('found');
  });

  it('says nothing about a file outside every root', () => {
    expect(rootsReading(defaultClientIds, 'docs/a/SKILL.md')).toEqual([]);
    expect(rootsReading(defaultClientIds, 'SKILL.md')).toEqual([]);
    expect(rootsReading([], '.claude/skills/a/SKILL.md')).toEqual([]);
  });
});
