import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegistry } from '@sopwright/sop/registry';
import { expect, test } from 'vitest';
import { project } from './command.ts';
import { hashOf, REGISTRY, registry } from './registry-project.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/registry.md'), 'utf8');
const sop = readFileSync(join(import.meta.dirname, 'fixtures/registry/sops/rotate-access-keys.sop.md'), 'utf8');

/** Blocks of the page in one language. */
function blocks(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
}

test('the example of the guide reads without a problem', () => {
  const [yaml = ''] = blocks('yaml');
  expect(readRegistry(yaml)).toMatchObject({ problems: [], registry: { sops: { length: 3 } } });
});

test('the commands of the guide print what it shows', () => {
  const cwd = project({ 'sops/rotate-access-keys.sop.md': sop });
  const lines = blocks('sh')[0]?.trim().split('\n') ?? [];
  expect(lines).toHaveLength(3);
  const results = lines.map((line) => registry(cwd, ...line.replace(/ *#.*/, '').split(' ').slice(2)));
  expect(results.map(({ code, stderr }) => ({ code, stderr }))).toEqual(lines.map(() => ({ code: 0, stderr: '' })));
  expect(results.at(-1)?.stdout.replace(hashOf(sop), '…')).toBe(blocks('text')[0]);
});

test('the problems of the guide are told as it shows them', () => {
  const yaml =
    'version: 1\nsources: { sops: { folder: sops } }\nsops:\n  rotate-access-keys:\n    source: sop\n    catgory: Security\n';
  const { code, stderr } = registry(project({ [REGISTRY]: yaml }), 'list');
  expect({ code, stderr }).toEqual({ code: 2, stderr: blocks('text')[1] });
});
