import { pluginScaffold, skillScaffold, sopScaffold } from '@sopwright/sop';
import { expect, it } from 'vitest';
import { lintPlanned } from './lint-planned.ts';

const NAMES = [
  'rotate-database-keys',
  'processing-invoices',
  'csv-columns',
  'deploy',
  'k8s',
  'review-pull-requests',
  'secure-s3-buckets',
  'a',
  'set-up-ci',
  'apply-patches',
  'x1-y2',
  'write',
  'debugging',
  'data-tables',
];
const line = (f: { file: string; rule: string; message: string; start: { line: number } }) =>
  `${f.file}:${f.start.line} ${f.rule} ${f.message}`;
it('probe', async () => {
  const out: string[] = [];
  for (const name of NAMES) {
    const purpose = { name, steps: [] };
    const skill = skillScaffold(purpose);
    const sop = sopScaffold({ ...purpose, parameters: [] });
    const plugin = pluginScaffold({ name, skill: purpose });
    const root = (await import('node:fs')).mkdtempSync('/tmp/nw-');
    const files = [
      { absolute: `${root}/.agents/skills/${skill.path}`, content: skill.content },
      { absolute: `${root}/sops/${sop.path}`, content: sop.content },
      ...plugin.map((f) => ({ absolute: `${root}/plugins/${name}/${f.path}`, content: f.content })),
    ];
    out.push(...(await lintPlanned(root, files)).map(line));
  }
  expect(out).toEqual([]);
});
