import { spawnSync } from 'node:child_process';
import { join, posix } from 'node:path';
import { clientIds } from '@sopwright/clients';
import { presetSettings } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { loadTokenCounter, runLint } from '@sopwright/workspace';
import { expect, it } from 'vitest';
import { command, project, sopwright } from './command.ts';

function skill(name: string, body = '1. Read the input.\n2. Write the result.\n'): string {
  return `---\nname: ${name}\ndescription: Picks ${name}. Use when ${name} are ripe.\n---\n\n# Counting ${name}\n\n${body}`;
}

/** Every file has something that depends on the folders around it. */
const tree = {
  '.claude/skills/apples/SKILL.md': skill('pears', 'See [all](references/all.md) and [none](references/none.md).\n'),
  '.claude/skills/apples/references/all.md': '# All\n\nSee `scripts/none.py` and [none](../none.md).\n',
  '.claude/skills/apples/assets/page.md': '# Page\n\n[none](none.md)\n',
  '.claude/skills/group/plums/SKILL.md': skill('plums'),
  '.claude/skills/figs.md': skill('figs'),
  '.claude/agents/picker.md': '---\ndescription: Picks. Use when something is ripe.\n---\n\nPick it.\n',
  '.claude/commands/pick.md': '---\ndescriptoin: Picks.\n---\n\nPick it.\n',
  '.opencode/commands/pick.md': '---\ntemplate: Picks.\n---\n\nPick it.\n',
  '.vscode/mcp.json': '{\n  // a comment\n  "servers": {}\n}\n',
  'plugins/orchard/.claude-plugin/plugin.json': '{ "name": "orchard" }\n',
  'plugins/orchard/agents/picker.md':
    '---\nname: picker\ndescription: Picks. Use when something is ripe.\nhooks: {}\n---\n\nPick it.\n',
  'plugins/orchard/hooks/hooks.json': '{ "hooks": {}, }\n',
  'plugins/orchard/skills/deep/cherries/SKILL.md': skill('cherries'),
  'plugins/orchard/commands/sort.md': '---\ndescriptoin: Sorts.\n---\n\nSort it.\n',
};

const directories = [
  '.claude',
  '.claude/skills',
  '.claude/skills/apples',
  '.claude/skills/apples/references',
  '.claude/skills/apples/assets',
  '.claude/skills/group/plums',
  '.claude/agents',
  '.claude/commands',
  '.opencode/commands',
  '.vscode',
  'plugins',
  'plugins/orchard',
  'plugins/orchard/agents',
  'plugins/orchard/hooks',
  'plugins/orchard/skills',
  'plugins/orchard/skills/deep',
  'plugins/orchard/skills/deep/cherries',
  'plugins/orchard/commands',
];

/** Findings of a run, their files as seen from the root: what, where, of which kind, with which fix. */
async function findingsIn(root: string, directory: string, paths: readonly string[] = []): Promise<string[]> {
  const settings = presetSettings(rules, 'all');
  const cwd = join(root, directory);
  const { conclusion } = await runLint({
    cwd,
    paths,
    rules,
    clients: clientIds,
    settings: { settings, settingsFor: () => settings },
  });
  return conclusion.findings
    .map(({ file, kind, rule, message, severity, range, clients, fix }) =>
      JSON.stringify([posix.join(directory, file), kind, rule, message, severity, range, clients, fix]),
    )
    .toSorted();
}

const setups = {
  'a repository': { ...tree, '.git/HEAD': '' },
  'a folder with a configuration': { ...tree, 'sopwright.config.json': '{}' },
  'a bare folder': tree,
};

it.each(Object.entries(setups))('findings in %s are the same from every directory', async (_, files) => {
  await loadTokenCounter('o200k_base');
  const root = project(files);
  const all = await findingsIn(root, '.');
  const rest = ['name/directory-mismatch', 'workspace/misplaced-skill', 'references/broken-link', 'json/invalid'];
  for (const rule of [...rest, 'fields/ignored-in-plugin', 'fields/agent-missing-field', 'frontmatter/unknown-key']) {
    expect([rule, all.some((line) => line.includes(`"${rule}"`))]).toEqual([rule, true]);
  }
  for (const directory of directories) {
    const expected = all.filter((line) => line.startsWith(`["${directory}/`));
    expect([directory, await findingsIn(root, directory)]).toEqual([directory, expected]);
    expect([directory, await findingsIn(root, '.', [directory])]).toEqual([directory, expected]);
    expect([directory, await findingsIn(root, '.claude', [join('..', directory)])]).toEqual([directory, expected]);
  }
});

it('the command knows the folders above the one it starts in', () => {
  const root = project({ ...tree, '.git/HEAD': '' });
  const { stdout } = sopwright(['lint'], { cwd: join(root, '.claude/skills/apples') });
  expect(stdout).toMatch(/^SKILL\.md\n {2}2:7 +warning +Name is `pears`, expected the name of the folder, `apples`/m);
});

it('a directory that is gone is told in plain words', (context) => {
  context.skip(process.platform === 'win32', 'Windows keeps the directory of a process');
  const cwd = project({});
  const script = 'rmdir "$PWD" && exec "$0" "$1" lint';
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, command], {
    cwd,
    encoding: 'utf8',
  });
  expect([status, stdout, stderr]).toEqual([2, '', 'sopwright: The current directory does not exist any more.\n']);
});
