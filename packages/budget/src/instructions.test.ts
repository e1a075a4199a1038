import { loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import { type InstructionFiles, loadedInstructions } from './instructions.ts';

beforeAll(() => loadMarkdownParser());

function filesOf(texts: Readonly<Record<string, string>>): InstructionFiles & { readonly asked: Set<string> } {
  const asked = new Set<string>();
  return {
    asked,
    readText: (path) => {
      asked.add(path);
      return Object.hasOwn(texts, path) ? texts[path] : undefined;
    },
    filesBelow: (folder) => Object.keys(texts).filter((path) => path.startsWith(`${folder}/`)),
  };
}

describe('Claude Code', () => {
  it('loads its files in its order, rules without `paths`, and imports behind the file that names them', () => {
    const { files } = loadedInstructions(
      'claude-code',
      filesOf({
        '.claude/rules/b/deep.md': 'deep\n',
        '.claude/rules/a.md': '---\npaths: src/**\n---\nscoped\n',
        'CLAUDE.md': 'See @docs/guide.md and `@docs/code.md`.\n\n```\n@docs/code.md\n```\nmail me@docs/code.md\n',
        'docs/guide.md': 'guide @more.md',
        'docs/more.md': 'more @guide.md',
        'docs/code.md': 'never',
        'AGENTS.md': 'only without CLAUDE.md',
        '~/.claude/CLAUDE.md': 'mine',
      }),
    );
    expect(files.map(({ path, importedBy }) => [path, importedBy])).toEqual([
      ['~/.claude/CLAUDE.md', undefined],
      ['CLAUDE.md', undefined],
      ['docs/guide.md', 'CLAUDE.md'],
      ['docs/more.md', 'docs/guide.md'],
      ['.claude/rules/b/deep.md', undefined],
    ]);
  });

  it('reads AGENTS.md where there is no CLAUDE.md', () => {
    const { files } = loadedInstructions('claude-code', filesOf({ 'AGENTS.md': 'a' }));
    expect(files).toEqual([{ path: 'AGENTS.md', text: 'a' }]);
  });

  it('takes out comments that stand for themselves, and frontmatter', () => {
    const texts = { 'CLAUDE.md': 'One.\n\n<!-- note -->\n\nTwo <!-- inline -->.\n\n```\n<!-- code -->\n```\n' };
    const [file] = loadedInstructions('claude-code', filesOf(texts)).files;
    expect(file?.text).toBe('One.\n\n\n\nTwo <!-- inline -->.\n\n```\n<!-- code -->\n```\n');
    const rule = loadedInstructions('claude-code', filesOf({ '.claude/rules/a.md': '---\nx: y\n---\nRule.\n' }));
    expect(rule.files[0]?.text).toBe('Rule.\n');
  });

  it('stops after four imports in a row and says so', () => {
    const chain = Object.fromEntries([1, 2, 3, 4, 5, 6].map((nth) => [`${nth}.md`, `@${nth + 1}.md`]));
    const { files, unknown } = loadedInstructions('claude-code', filesOf({ 'CLAUDE.md': '@1.md', ...chain }));
    expect(files.map(({ path }) => path)).toEqual(['CLAUDE.md', '1.md', '2.md', '3.md', '4.md']);
    expect(unknown.at(-1)).toContain('`@5.md` in 4.md');
  });

  it('never asks for a file outside of the project', () => {
    const files = filesOf({ 'CLAUDE.md': '@/etc/passwd @../up.md @~/.ssh/key @a/../../up.md @C:\\x @\\\\host\\x' });
    const { unknown } = loadedInstructions('claude-code', files);
    expect(
      [...files.asked].filter((path) => !/^(?:~\/)?(?:\.claude\/)?(?:CLAUDE|AGENTS)(?:\.local)?\.md$/.test(path)),
    ).toEqual([]);
    expect(unknown.filter((text) => text.includes('leads out of the project')).length).toBeGreaterThanOrEqual(4);
  });
});

describe('other clients', () => {
  it('load what is recorded of them', () => {
    const files = filesOf({
      'GEMINI.md': '@./a.md',
      'a.md': 'a',
      'AGENTS.md': 'agents @a.md',
      '.cursor/rules/on.mdc': '---\nalwaysApply: true\n---\n',
      '.cursor/rules/off.mdc': '---\nalwaysApply: false\n---\n',
    });
    const paths = (id: 'gemini-cli' | 'codex' | 'cursor') =>
      loadedInstructions(id, files).files.map(({ path }) => path);
    expect(paths('gemini-cli')).toEqual(['GEMINI.md', 'a.md']);
    expect(paths('codex')).toEqual(['AGENTS.md']);
    expect(paths('cursor')).toEqual(['AGENTS.md', '.cursor/rules/on.mdc']);
    expect(loadedInstructions('codex', files).evidence.length).toBeGreaterThan(0);
  });

  it('have no record where nobody looked', () => {
    expect(loadedInstructions('zed', filesOf({ 'AGENTS.md': 'a' }))).toMatchObject({ record: 'none', files: [] });
  });
});
