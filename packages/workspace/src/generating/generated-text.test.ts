import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateIn, member, part, planOf, statesOf, textIn } from '../../test-support/generated-folder.ts';
import { temporaryFolder } from '../../test-support/temporary-folder.ts';
import { comparePlan } from './compare-plan.ts';
import { isUpToDate } from './generation-state.ts';

const FILE = '.claude-plugin/marketplace.json';
const OURS = member(FILE, 'ours', { source: './ours' });

describe('the entry of a marketplace', () => {
  it('is put behind the others, and everything else keeps its bytes', () => {
    const text =
      '{\n\t"name": "m",\n\t"plugins": [\n\t\t{ "name": "theirs",   "source": "./t" }\n\t],\n\t"owner": {"name":"x"}\n}';
    const folder = temporaryFolder({ [FILE]: text });
    expect(statesOf(generateIn(folder, planOf(OURS)))).toEqual({ [FILE]: 'create' });
    expect(textIn(folder, FILE)).toBe(
      '{\n\t"name": "m",\n\t"plugins": [\n\t\t{ "name": "theirs",   "source": "./t" },\n\t\t{\n\t\t\t"name": "ours",\n\t\t\t"source": "./ours"\n\t\t}\n\t],\n\t"owner": {"name":"x"}\n}',
    );
    expect(isUpToDate(comparePlan({ folder, plan: planOf(OURS) }))).toBe(true);
    const next = planOf(member(FILE, 'ours', { source: './new' }));
    expect(statesOf(generateIn(folder, next))).toEqual({ [FILE]: 'update' });
    expect(textIn(folder, FILE)).toContain('"theirs",   "source"');
    generateIn(folder, planOf());
    expect(textIn(folder, FILE)).toBe(text);
  });

  it('keeps its place, line ends and a formatter', () => {
    const text =
      '{\r\n  "plugins": [\r\n    {"name": "ours", "source": "./old"},\r\n    {"name": "theirs"}\r\n  ]\r\n}\r\n';
    const folder = temporaryFolder({ [FILE]: text });
    expect(statesOf(comparePlan({ folder, plan: planOf(OURS) }))).toEqual({ [FILE]: 'foreign' });
    generateIn(folder, planOf(OURS), { overwrite: new Set([FILE]) });
    const made = textIn(folder, FILE) ?? '';
    expect(JSON.parse(made).plugins.map(({ name }: { name: string }) => name)).toEqual(['ours', 'theirs']);
    expect(made.replaceAll('\r\n', '')).not.toContain('\n');
    writeFileSync(path.join(folder, FILE), JSON.stringify(JSON.parse(made)));
    expect(isUpToDate(comparePlan({ folder, plan: planOf(OURS) }))).toBe(true);
    writeFileSync(path.join(folder, FILE), made.replace('./ours', './mine'));
    expect(statesOf(comparePlan({ folder, plan: planOf(OURS) }))).toEqual({ [FILE]: 'edited' });
  });

  it('goes into a new file, two of them too', () => {
    const folder = temporaryFolder();
    const initial = '{\n  "name": "m",\n  "plugins": []\n}\n';
    const two = planOf(member(FILE, 'a', {}, initial), member(FILE, 'b', {}, initial));
    generateIn(folder, two);
    expect(textIn(folder, FILE)).toBe(
      '{\n  "name": "m",\n  "plugins": [\n    {\n      "name": "a"\n    },\n    {\n      "name": "b"\n    }\n  ]\n}\n',
    );
    expect(isUpToDate(comparePlan({ folder, plan: two }))).toBe(true);
    expect(statesOf(comparePlan({ folder: temporaryFolder(), plan: planOf(OURS) }))).toEqual({ [FILE]: 'missing' });
  });

  it.each([
    ['{}', '{\n  "plugins": [\n    {\n      "name": "ours",\n      "source": "./ours"\n    }\n  ]\n}'],
    [
      '{"name": "m"}',
      '{"name": "m",\n  "plugins": [\n    {\n      "name": "ours",\n      "source": "./ours"\n    }\n  ]}',
    ],
    ['{"plugins": [1]}', '{"plugins": [1,\n  {\n    "name": "ours",\n    "source": "./ours"\n  }]}'],
    ['{"plugins": [ ]}', '{"plugins": [\n  {\n    "name": "ours",\n    "source": "./ours"\n  }\n]}'],
  ])('is put into %s', (text, made) => {
    const folder = temporaryFolder({ [FILE]: text });
    generateIn(folder, planOf(OURS));
    expect(textIn(folder, FILE)).toBe(made);
  });

  it.each([
    ['{', `${FILE}:1:2: The file is not a JSON object`],
    ['[]', `${FILE}:1:1: The file is not a JSON object.`],
    ['{"plugins": [], "plugins": []}', `${FILE}:1:17: It holds "plugins" twice`],
    ['{"plugins": {}}', `${FILE}:1:13: plugins is no list.`],
    ['{"plugins": [{"name": "ours"},\n {"name": "ours"}]}', `${FILE}:2:2: plugins holds "ours" twice`],
  ])('is not put into %s', (text, message) => {
    const folder = temporaryFolder({ [FILE]: text });
    expect(() => comparePlan({ folder, plan: planOf(OURS) })).toThrow(message);
    expect(textIn(folder, FILE)).toBe(text);
  });
});

describe('a region of a README', () => {
  const README = 'p/README.md';
  const PLAN = planOf(part(README, 'cost', '| 1 |\n'), part(README, 'skills', '- a\n'));
  const pair = (id: string): string =>
    `<!-- sopwright-generated-begin id="${id}" -->\n<!-- sopwright-generated-end id="${id}" -->\n`;

  it('is missing where a person has not put it', () => {
    expect(statesOf(comparePlan({ folder: temporaryFolder(), plan: PLAN }))).toEqual({ [README]: 'missing' });
    const folder = temporaryFolder({ [README]: `# P\n\n${pair('cost')}` });
    const { items } = comparePlan({ folder, plan: PLAN });
    expect(items.map(({ state }) => state)).toEqual(['create', 'missing']);
  });

  it('is filled, updated, guarded and taken out again', () => {
    const folder = temporaryFolder({ [README]: `# P\n\n${pair('cost')}\nMine.\n\n${pair('skills')}end` });
    generateIn(folder, PLAN);
    const made = textIn(folder, README) ?? '';
    expect(made.replace(/ from="[^"]*" sha256="[^"]*"/g, '')).toBe(
      `# P\n\n${pair('cost').replace('\n', '\n| 1 |\n')}\nMine.\n\n${pair('skills').replace('\n', '\n- a\n')}end`,
    );
    expect(isUpToDate(comparePlan({ folder, plan: PLAN }))).toBe(true);
    const next = planOf(part(README, 'cost', '| 2 |\n'), part(README, 'skills', '- a\n'));
    expect(comparePlan({ folder, plan: next }).items.map(({ state }) => state)).toEqual(['update', 'unchanged']);
    writeFileSync(path.join(folder, README), made.replace('| 1 |', '| 9 |').replace('Mine.', 'Mine!'));
    expect(comparePlan({ folder, plan: PLAN }).items.map(({ state }) => state)).toEqual(['edited', 'unchanged']);
    writeFileSync(path.join(folder, README), made.replace('Mine.', 'Mine!'));
    generateIn(folder, planOf(part(README, 'skills', '- a\n')));
    expect(textIn(folder, README)).toMatch(/^# P\n\n\nMine!\n\n<!-- sopwright-generated-begin id="skills"/);
  });

  it('does not take the place of a text that a person put between the comments', () => {
    const folder = temporaryFolder({ [README]: `${pair('cost').replace('\n', '\nmy own\n')}${pair('skills')}` });
    expect(comparePlan({ folder, plan: PLAN }).items.map(({ state }) => state)).toEqual(['foreign', 'create']);
  });
});
