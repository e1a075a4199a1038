import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { project, sopwright } from './command.ts';
import { generate } from './generate-project.ts';

it('a long overview gives a description within the budget of a list of skills', () => {
  const overview = [
    'Restores the database of a service from its nightly backup and compares it with the present one.',
    'It looks at all tables, indexes, sequences, grants and extensions, and counts the rows on both sides.',
    'Long restores are watched and resumed when the connection breaks, with the offsets of the journal.',
    'Every copy is checked by its checksum, and by reading a sample of the rows that are written most often.',
    'When the user asks to restore a backup or lost rows, use this procedure.',
    'It ends with a report that names the tables, the rows and the time that each part took.',
  ].join(' ');
  const cwd = project({
    'sops/restore.sop.md': `# Restore\n\n## Overview\n\n${overview}\n\n## Steps\n\n### 1. Do\n\n- You MUST restore\n`,
    'sopwright.registry.yaml': `version: 1
sources: { sops: { folder: sops } }
sops: { restore: { source: sops, promote: { mode: embedded } } }
plugins:
  incidents:
    folder: plugins/incidents
    version: 1.0.0
    description: Procedures for incidents.
    author: { name: Example Team }
    clients: [claude-code]
    skills: { names: [restore] }
`,
  });
  expect(generate(cwd)).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(cwd, 'plugins/incidents/skills/restore/SKILL.md'), 'utf8').replace(/\s+/g, ' ')).toContain(
    'When the user asks to restore a backup or lost rows, use this procedure. Do not use for',
  );
  const budget = ['budget', 'plugins', '--preset', 'guidelines', '--fail-on', 'warning', '--no-user'];
  expect(sopwright(budget, { cwd })).toMatchObject({ code: 0, stderr: '' });
});
