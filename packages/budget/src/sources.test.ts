import type { ClientId } from '@sopwright/clients';
import { createDocument, type DocumentKind, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import { replayAgents } from './agents.ts';
import { replayListing } from './listing/replay.ts';
import { placedFor, readBy } from './reach.ts';
import { listedSources } from './sources.ts';

beforeAll(() => loadMarkdownParser());

function sourcesOf(files: Readonly<Record<string, string>>) {
  const documents = Object.entries(files).map(([path, content]) => {
    const kinds: readonly (readonly [RegExp, DocumentKind])[] = [
      [/SKILL\.md$/, 'skill'],
      [/plugin\.json$/, 'plugin'],
      [/commands\//, 'command'],
      [/agents\//, 'agent'],
    ];
    const kind = kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'instruction';
    return createDocument({ path, kind, content });
  });
  return listedSources(documents);
}

const written = '---\nname: n\ndescription: d\n---\nBody.\n';

describe('listedSources', () => {
  it('takes names from folders, and those of plugins from their manifests', () => {
    const sources = sourcesOf({
      '.claude/skills/a/SKILL.md': written,
      '.claude/commands/sub/b.md': written,
      'plugins/p/.claude-plugin/plugin.json': '{"name": "named"}',
      'plugins/p/skills/c/SKILL.md': written,
      'plugins/p/agents/d.md': written,
      'plugins/q/.claude-plugin/plugin.json': 'broken',
      'plugins/q/skills/e/SKILL.md': written,
      'skills/f/SKILL.md': written,
      'README.md': written,
    });
    expect(sources.map(({ kind, directoryName, scope, plugin }) => [kind, directoryName, scope, plugin])).toEqual([
      ['skill', 'a', 'project', undefined],
      ['command', 'sub/b', 'project', undefined],
      ['skill', 'c', 'plugin', 'named'],
      ['agent', 'd', 'plugin', 'named'],
      ['skill', 'e', 'plugin', 'q'],
      ['skill', 'f', 'plugin', undefined],
    ]);
  });

  it('reads the fields, whatever their type', () => {
    const [source] = sourcesOf({
      'skills/a/SKILL.md':
        '---\nname: 12\ndescription: d\nwhen_to_use: w\ndisable-model-invocation: "true"\npaths: [a]\ntools: [Read, 3]\n---\n',
    });
    expect(source).toMatchObject({
      name: '12',
      whenToUse: 'w',
      disableModelInvocation: true,
      hasPaths: true,
      tools: 'Read, 3',
    });
  });

  it('has the first paragraph where some client shows it', () => {
    const [missing, lost, neither] = sourcesOf({
      'skills/a/SKILL.md': '---\nname: a\n---\n\n# Title\n\nFirst\nparagraph.\n\nSecond.\n',
      'skills/b/SKILL.md': '---\nname: b\ndescription: "open\n---\n\nFirst.\n',
      'skills/c/SKILL.md': written,
    });
    expect([missing?.firstParagraph, lost?.firstParagraph, neither?.firstParagraph]).toEqual([
      'First\nparagraph.',
      'First.',
      undefined,
    ]);
  });

  it('shows it in the list of Claude Code where the frontmatter is lost', () => {
    const sources = sourcesOf({ '.claude/skills/b/SKILL.md': '---\nname: x\ndescription: "open\n---\n\nFirst.\n' });
    const listing = replayListing({ client: 'claude-code', sources, settings: {}, model: {} });
    expect(listing.entries[0]?.line).toBe('- b: First.');
    expect(listing.notes.join('\n')).toContain('every field is dropped');
  });
});

describe('readBy', () => {
  const place = (path: string) => sourcesOf({ [path]: written })[0];
  it.each<[string, ClientId, string]>([
    ['.claude/skills/a/SKILL.md', 'claude-code', 'read'],
    ['.claude/skills/a/SKILL.md', 'codex', 'not-read'],
    ['.agents/skills/a/SKILL.md', 'claude-code', 'not-read'],
    ['.agents/skills/a/SKILL.md', 'codex', 'read'],
    ['.claude/skills/group/a/SKILL.md', 'claude-code', 'not-read'],
    ['.agents/skills/group/a/SKILL.md', 'codex', 'read'],
    ['sub/.claude/skills/a/SKILL.md', 'claude-code', 'not-read'],
    ['skills/a/SKILL.md', 'claude-code', 'installable'],
    ['skills/group/a/SKILL.md', 'claude-code', 'installable'],
    ['somewhere/a/SKILL.md', 'codex', 'installable'],
    ['skills/.curated/a/SKILL.md', 'codex', 'installable'],
    ['.claude/skills-off/a/SKILL.md', 'claude-code', 'not-read'],
    ['.claude/commands/a.md', 'claude-code', 'read'],
    ['.claude/commands/a.md', 'codex', 'unknown'],
    ['sub/.claude/commands/a.md', 'claude-code', 'not-read'],
    ['commands/a.md', 'claude-code', 'installable'],
    ['.claude/agents/a.md', 'claude-code', 'read'],
    ['.opencode/agents/a.md', 'claude-code', 'not-read'],
  ])('%s by %s: %s', (path, client, verdict) => {
    const source = place(path);
    expect(source && readBy(client, source).verdict).toBe(verdict);
  });

  it('knows the plugin from its manifest', () => {
    const [deep, command] = sourcesOf({
      'p/.claude-plugin/plugin.json': '{"name": "p"}',
      'p/skills/group/a/SKILL.md': written,
      'p/other/commands/a.md': written,
    });
    expect(deep && readBy('claude-code', deep).verdict).toBe('not-read');
    expect(command && readBy('claude-code', command).verdict).toBe('not-read');
  });

  it('knows what a manifest names, and a plugin that lies in a folder of a client', () => {
    const [deep, file, own] = sourcesOf({
      '.agents/plugins/p/.claude-plugin/plugin.json':
        '{"name": "p", "skills": ["./skills/group/"], "agents": "./x/agents/a.md"}',
      '.agents/plugins/p/skills/group/a/SKILL.md': written,
      '.agents/plugins/p/x/agents/a.md': written,
      '.agents/plugins/p/.claude/skills/b/SKILL.md': written,
    });
    expect(
      [deep, file, own].map((source) => [source?.plugin, source && readBy('claude-code', source).verdict]),
    ).toEqual([
      ['p', 'installable'],
      ['p', 'installable'],
      [undefined, 'not-read'],
    ]);
  });

  it('stands in the list as a reason, and as a note where something has to be installed', () => {
    const sources = sourcesOf({ '.agents/skills/a/SKILL.md': written, 'skills/b/SKILL.md': written });
    const listing = replayListing({ client: 'claude-code', sources, settings: {}, model: {} });
    expect(listing.entries.map(({ id, state, reason }) => [id, state, reason])).toEqual([
      ['b', 'whole', undefined],
      ['a', 'absent', 'it lies in no folder that Claude Code reads'],
    ]);
    expect(listing.notes.join('\n')).toContain('1 of 2 lie in no folder that Claude Code reads');
  });
});

describe('replayAgents', () => {
  const sources = sourcesOf({
    '.claude/agents/b.md': '---\nname: beta\ndescription: Second.\ntools: Read,Bash\n---\n',
    '.claude/agents/a.md': '---\nname: alpha\ndescription: First.\n---\n',
    '.claude/agents/c.md': '---\ndescription: Nameless.\n---\n',
    'p/.claude-plugin/plugin.json': '{"name": "p"}',
    'p/agents/d.md': '---\nname: delta\ndescription: $& {tools}\ntools: [Read]\n---\n',
    '.claude/skills/s/SKILL.md': written,
  });

  it('lists agents with their tools, and no skills', () => {
    const listing = replayAgents({ client: 'claude-code', sources, settings: {}, model: {} });
    expect(listing.text.split('\n')).toEqual([
      '- alpha: First. (Tools: All tools)',
      '- beta: Second. (Tools: Read, Bash)',
      '- p:delta: $& {tools} (Tools: Read)',
    ]);
    expect(listing.entries.at(-1)).toMatchObject({ state: 'absent', reason: 'it has no name' });
  });

  it('has no record of other clients', () => {
    expect(replayAgents({ client: 'codex', sources, settings: {}, model: {} }).record).toBe('none');
  });
});

describe('placedFor', () => {
  const [source] = sourcesOf({ 'plugins/p/.claude-plugin/plugin.json': '{}', 'plugins/p/skills/x/SKILL.md': written });

  it('finds a skill through a link in a folder that the client reads, under the name of the link', () => {
    if (source === undefined) throw new Error('no source');
    const linked = { ...source, links: ['.claude/skills/y/SKILL.md'] };
    expect(placedFor('claude-code', linked)).toMatchObject({ scope: 'project', directoryName: 'y' });
    expect(placedFor('claude-code', linked).plugin).toBeUndefined();
    expect(placedFor('codex', linked)).toBe(linked);
    const { entries } = replayListing({ client: 'claude-code', sources: [linked], settings: {}, model: {} });
    expect(entries.map(({ id, state }) => [id, state])).toEqual([['y', 'whole']]);
  });
});
