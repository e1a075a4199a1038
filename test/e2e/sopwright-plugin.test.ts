import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocument } from '@sopwright/document';
import { get_encoding } from 'tiktoken';
import { expect, test } from 'vitest';
import { root } from '../contracts/source-tree.ts';
import { project, sopwright } from './command.ts';
import { env, filesIn } from './new-run.ts';

const folder = join(root, 'plugins/sopwright/skills/writing-agent-skills');
const skill = readFileSync(join(folder, 'SKILL.md'), 'utf8');
const generating = readFileSync(join(folder, 'references/generating.md'), 'utf8');

test('the line of the skill takes at most 100 tokens of o200k_base', () => {
  const { frontmatter } = createDocument({ path: 'SKILL.md', kind: 'skill', content: skill });
  const description = frontmatter.fields.find(({ key }) => key === 'description')?.value;
  const encoding = get_encoding('o200k_base');
  const tokens = encoding.encode(`- sopwright:writing-agent-skills: ${description}`).length;
  encoding.free();
  expect(tokens).toBeGreaterThan(20);
  expect(tokens).toBeLessThanOrEqual(100);
});

test('from an SOP to a skill, by the words of the reference on generating', () => {
  const cwd = project({});
  const run = (...args: readonly string[]): void => {
    const { code, stderr } = sopwright(args, { cwd, env });
    expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' });
  };
  const registry = join(cwd, 'sopwright.registry.yaml');
  const [, declared = ''] = /```yaml\n([\s\S]*?)\n\s*```/.exec(generating) ?? [];
  const [, sop = ''] = /names: \[([a-z-]+)\]/.exec(declared) ?? [];
  run('new', 'sop', sop);
  run('registry', 'add', 'sops');
  run('registry', 'sync');
  run('promote', '--suggest');
  const entry = `  ${sop}:\n`;
  const promoted = `${entry}    promote: { mode: embedded }\n`;
  writeFileSync(registry, readFileSync(registry, 'utf8').replace(entry, promoted));
  appendFileSync(registry, `${declared.replace(/^ {3}/gm, '')}\n`);
  run('generate');
  run('generate', '--check');
  expect(filesIn(cwd)).toContain(`plugins/ops-kit/skills/${sop}/SKILL.md`);
  run('lint', '--preset', 'guidelines', '--fail-on', 'info');
});
