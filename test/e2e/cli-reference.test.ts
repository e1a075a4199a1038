import { join } from 'node:path';
import { expect, it } from 'vitest';
import { project, sopwright } from './command.ts';

const COMMANDS = [
  'lint',
  'budget',
  'rules',
  'explain',
  'print-config',
  'init',
  'new skill',
  'new sop',
  'new plugin',
  'new rule-config',
  'promote',
  'mcp',
  'mcp list',
  'mcp measure',
  'mcp lock',
  'mcp diff',
  'mcp serve',
  'mcp kit list',
  'mcp kit add',
  'generate',
  'registry',
  'registry sync',
  'registry list',
  'registry show',
  'registry add',
];

// `vitest run test/e2e/cli-reference.test.ts -u` writes the page anew.
it('docs/cli.md is the help of every command', async () => {
  const cwd = project({});
  const help = (...names: string[]): string => {
    const { stdout } = sopwright(['help', ...names], { cwd });
    return `\`\`\`text\n${stdout.trim()}\n\`\`\`\n`;
  };
  const sections = COMMANDS.map((name) => `## sopwright ${name}\n\n${help(...name.split(' '))}`);
  const head = '<!-- Generated from the command itself by test/e2e/cli-reference.test.ts. Do not edit. -->';
  const page = [head, '# The command line', help(), ...sections].join('\n\n').replaceAll('\n\n\n', '\n\n');
  await expect(page).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/cli.md'));
});
