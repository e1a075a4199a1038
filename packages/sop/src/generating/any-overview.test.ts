import { createDocument, loadMarkdownParser } from '@sopwright/document';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cutDescription, MAX_DESCRIPTION, normalDescription } from './description.ts';
import { planSkills } from './plan-skills.ts';
import { contentAt, loadedSop, pluginOf } from './planned-sops.test-data.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  fc.constantFrom(
    '\n\n',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n```\n',
    '\n---\n',
    '\n## Steps\n',
    '\n| a | b |\n| - | - |\n',
    '\r\n',
  ),
  fc.constantFrom(
    ': ',
    ' #',
    '"',
    "'",
    '**',
    '`',
    '<!-- x -->',
    '<b>',
    '[a](b.md)',
    '\u0000',
    '\u202E',
    '🎉',
    '{a: b}',
  ),
);

test('whatever an overview holds, the skill made of it is read as one', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('embedded', 'remote'), (pieces, mode) => {
      const overview = `Use when the user closes a month.\n\n${pieces.join('')}`;
      const text = `# Close: "the" month\n\n## Overview\n\n${overview}\n\n## Parameters\n\n- **x** (required): ${overview}\n`;
      const plugin = pluginOf({ skills: { names: ['close'] }, cursorCommands: { folder: 'commands' } });
      const { files, problems } = planSkills({ plugin, sops: [loadedSop({ name: 'close', promote: { mode } }, text)] });
      expect(problems).toEqual([]);
      const content = contentAt(files, 'plugins/ledgers/skills/close/SKILL.md');
      const document = createDocument({ path: 'skills/close/SKILL.md', kind: 'skill', content });
      expect(document.frontmatter.problems).toEqual([]);
      const description = document.frontmatter.get('description')?.value;
      const [, yaml = ''] = content.split('---');
      expect(parse(yaml)).toEqual({ name: 'close', description });
      expect(String(description).startsWith('Use when the user closes a month.')).toBe(true);
      expect(cutDescription(normalDescription(String(description)))).toBe(description);
      expect(String(description).length).toBeLessThanOrEqual(MAX_DESCRIPTION);
      expect(content).not.toMatch(/\r|<!--/);
      const headings = content.match(/^#+ .*$/gm) ?? [];
      expect(headings.filter((line) => /^## (?:Workflow|Defaults|Guards|Error Scenarios)$/.test(line))).toHaveLength(4);
      expect(headings.some((line) => line === '## Steps')).toBe(false);
    }),
    { numRuns: 300 },
  );
});
