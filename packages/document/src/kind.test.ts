import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { documentKinds, isSkillFileName, kindOfPath, looksLikeSop } from './kind.ts';

const alone = { belowSkill: false };
const below = { belowSkill: true };

describe('kindOfPath', () => {
  it.each([
    ['SKILL.md', 'skill'],
    ['.claude/skills/a/SKILL.md', 'skill'],
    ['skills/a/skill.md', 'skill'],
    ['a/SKILL.MD', 'skill'],
    ['a/SKILLS.md', 'skill'],
    ['a/SKILL.markdown', 'skill'],
    ['skills/a/skills.md', 'skill'],
    ['docs/skills.md', undefined],
    ['skills.md', undefined],
    ['sops/review.sop.md', 'sop'],
    ['AGENTS.md', 'instruction'],
    ['sopwright.registry.yaml', 'registry'],
    ['skills/a/sopwright.registry.yaml', 'registry'],
    ['packages/a/CLAUDE.md', 'instruction'],
    ['GEMINI.md', 'instruction'],
    ['agents.md', undefined],
    ['.claude/agents/reviewer.md', 'agent'],
    ['plugins/a/agents/reviewer.md', 'agent'],
    ['agents/reviewer.md', 'agent'],
    ['.github/agents/reviewer.agent.md', 'agent'],
    ['docs/reviewer.agent.md', 'agent'],
    ['plugins/a/agents/README.md', undefined],
    ['plugins/a/agents/deep/reviewer.md', undefined],
    ['src/agents/reviewer.md', undefined],
    ['.claude/commands/fix.md', 'command'],
    ['.claude/commands/git/fix.md', 'command'],
    ['plugin/commands/fix.md', 'command'],
    ['commands/git/fix.md', 'command'],
    ['src/commands/fix.md', undefined],
    ['README.md', undefined],
    ['docs/guide.md', undefined],
    ['a/SKILL.txt', undefined],
  ])('takes %s for %s', (path, kind) => {
    expect(kindOfPath(path, alone)).toBe(kind);
  });

  it.each([
    ['skills/a/references/x.md', 'reference'],
    ['skills/a/agents/grader.md', 'reference'],
    ['skills/a/commands/x.md', 'reference'],
    ['skills/a/README.md', 'reference'],
    ['skills/a/references/skill.md', 'reference'],
    ['skills/a/sops/x.sop.md', 'sop'],
    ['skills/a/AGENTS.md', 'instruction'],
    ['skills/a/b/SKILL.md', 'skill'],
    ['skills/a/data.json', undefined],
  ])('below a skill takes %s for %s', (path, kind) => {
    expect(kindOfPath(path, below)).toBe(kind);
  });

  it.each([
    ['.claude-plugin/plugin.json', 'plugin'],
    ['a/.codex-plugin/plugin.json', 'plugin'],
    ['.cursor-plugin/plugin.json', 'plugin'],
    ['.plugin/plugin.json', 'plugin'],
    ['.github/plugin/plugin.json', 'plugin'],
    ['.claude-plugin/marketplace.json', 'marketplace'],
    ['.github/plugin/marketplace.json', 'marketplace'],
    ['.agents/plugins/marketplace.json', 'marketplace'],
    ['.mcp.json', 'mcp-config'],
    ['a/.mcp.json', 'mcp-config'],
    ['.vscode/mcp.json', 'mcp-config'],
    ['.cursor/mcp.json', 'mcp-config'],
    ['.kiro/settings/mcp.json', 'mcp-config'],
    ['claude_desktop_config.json', 'mcp-config'],
    ['hooks/hooks.json', 'hooks'],
    ['.codex/hooks.json', 'hooks'],
    ['.cursor/hooks.json', 'hooks'],
    ['hooks.json', undefined],
    ['plugin.json', undefined],
    ['mcp.json', undefined],
    ['package.json', undefined],
  ])('takes %s for %s', (path, kind) => {
    expect(kindOfPath(path, alone)).toBe(kind);
  });

  const schema = (name: string): string =>
    `{ "$schema": "https://agent-plugins.org/schemas/1.0.0/${name}.schema.json" }`;
  it.each([
    ['plugin.json', schema('plugin'), 'plugin'],
    ['plugin.json', '{ "name": "a", "skills": "./skills/" }', 'plugin'],
    ['plugin.json', '{ "type": "panel", "name": "Clock", "id": "clock" }', undefined],
    ['plugin.json', '', undefined],
    ['mcp.json', schema('mcp'), 'mcp-config'],
    ['mcp.json', '{ "mcpServers": {} }', 'mcp-config'],
    ['mcp.json', '{ "servers": {} }', undefined],
    ['marketplace.json', '{ "plugins": [{ "source": "./a" }] }', 'marketplace'],
    ['marketplace.json', '{ "plugins": 3 }', undefined],
  ])('reads a %s at a root: %s', (name, text, kind) => {
    expect(kindOfPath(`plugins/a/${name}`, { ...alone, readText: () => text })).toBe(kind);
    expect(kindOfPath(name, { ...alone, readText: () => undefined })).toBeUndefined();
  });

  it('reads no file whose path tells', () => {
    const readText = (): string => {
      throw new Error('asked');
    };
    for (const path of ['.claude-plugin/plugin.json', '.cursor/mcp.json', 'package.json', 'a/SKILL.md']) {
      expect(() => kindOfPath(path, { ...alone, readText })).not.toThrow();
    }
  });

  it('names kinds from the list only', () => {
    expect(new Set(documentKinds).size).toBe(documentKinds.length);
  });
});

describe('isSkillFileName', () => {
  it.each([
    'SKILL.md',
    'skill.md',
    'Skill.md',
    'SKILLS.md',
    'SKILL.mdx',
    'SKIL.md',
    'skilll.md',
    'Sikll.md',
    'SKILL.md.md',
    'SKILL_.md',
  ])('knows %s', (name) => {
    expect(isSkillFileName(name)).toBe(true);
  });

  it.each(['SKILL.txt', 'MYSKILL.md', 'SKILL.md.bak', 'still.md', 'skull.md'])('does not know %s', (name) => {
    expect(isSkillFileName(name)).toBe(false);
  });
});

describe('looksLikeSop', () => {
  const steps = '## Steps\n\n### 1. Look\n\nText.\n';
  it.each([
    ['parameters', '# A\n\n## Parameters\n\n- x\n'],
    ['numbered steps', `# A\n\n${steps}`],
    ['CRLF', `# A\n\n${steps}`.replaceAll('\n', '\r\n')],
    ['a fence before its steps', `# A\n\n\`\`\`\n\`\`\`\n${steps}`],
    ['frontmatter', `---\na: b\n---\n# A\n${steps}`],
  ])('knows a procedure by its %s', (_, text) => {
    expect(looksLikeSop(text)).toBe(true);
  });

  it.each([
    ['no title', steps],
    ['steps without numbers', '# A\n## Steps\n### Look\n'],
    ['numbers above its steps', '# A\n### 1. Look\n## Steps\n'],
    ['a template in a fence', `# A\n\`\`\`markdown\n# B\n\n${steps}\n\`\`\`\n`],
    ['a template in a fence of tildes', `# A\n~~~\ntext\n\`\`\`\n\n${steps}~~~\n`],
    ['a template in a fence that is not closed', `# A\n\`\`\`\n\n${steps}`],
    ['other headings', '# A\n## Parameters of the tool\n## Steps to take\n### 1. x\n'],
    ['nothing', ''],
  ])('finds none in a text with %s', (_, text) => {
    expect(looksLikeSop(text)).toBe(false);
  });

  it.each(['`', '~', '# ', '## Steps\n', '```\n', '~~~\n', ' ', '\n', '### 1. a\n'])(
    'is quick with a million of %j',
    (unit) => {
      const text = `# A\n## Steps\n${unit.repeat(1_000_000 / unit.length)}`;
      const time = processorTime(() => {
        looksLikeSop(text);
      });
      expect(time).toBeLessThan(1000);
    },
  );
});
