import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, test } from 'vitest';
import { sopOf } from '../parsing/parse-sop.ts';
import { planSkills } from './plan-skills.ts';
import { BALANCE_SOP, contentAt, loadedSop, pluginOf } from './planned-sops.test-data.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

describe('a reference', () => {
  const path = 'skills/ledger-operations/references/parameters.md';
  const plugin = pluginOf({
    discovery: { name: 'ledger-operations', description: 'Finds procedures. Use when the user works with ledgers.' },
    references: [{ path, title: 'What SOPs ask for' }],
  });

  test('holds what each SOP is for and its parameters, and is linked', () => {
    const sops = [
      loadedSop({ name: 'balance', services: ['ledger'], names: { ledger: 'balancing' } }, BALANCE_SOP),
      loadedSop({ name: 'close' }),
    ];
    const { files } = planSkills({ plugin, sops });
    expect(contentAt(files, `plugins/ledgers/${path}`)).toBe(`# What SOPs ask for

What SOPs are for, and what they ask for. Where the text of an SOP asks for something else, the text holds.

## Balance a Ledger

SOP \`balancing\`. Services: ledger. Balances a ledger at the end of a month. Use when the user closes a month.

Its parameters:

- \`ledger_name\` (required): Name of the ledger, as \`ledger list\` shows it
- \`currency\` (optional, default \`EUR\`): Currency | code of the report

## Close

SOP \`close\`.
`);
    expect(contentAt(files, 'plugins/ledgers/skills/ledger-operations/SKILL.md')).toContain(
      '- [What SOPs ask for](references/parameters.md): what SOPs are for, and their parameters\n',
    );
  });

  test('has contents above 100 lines, and further files above 300', () => {
    const sops = Array.from({ length: 100 }, (_, nth) => loadedSop({ name: `balance-${nth}` }, BALANCE_SOP));
    const { files } = planSkills({ plugin, sops });
    const references = files.filter((file) => file.path.includes('/references/'));
    expect(references.map((file) => file.path.replace(/.*\//, ''))).toEqual([
      'parameters-2.md',
      'parameters-3.md',
      'parameters-4.md',
      'parameters.md',
    ]);
    const lineCounts = references.map(({ content }) => content.split('\n').length - 1);
    expect(Math.max(...lineCounts)).toBeLessThanOrEqual(298);
    const named = references.flatMap(({ content }) => content.match(/^SOP `balance-\d+`/gm) ?? []);
    expect(new Set(named).size).toBe(100);
    expect(references.every(({ content }) => content.includes('\n## Contents\n'))).toBe(true);
    const skill = contentAt(files, 'plugins/ledgers/skills/ledger-operations/SKILL.md');
    expect(skill.match(/\(references\/parameters/g)).toHaveLength(4);
  });
});

describe('a Cursor command', () => {
  const plugin = pluginOf({ cursorCommands: { folder: 'commands' } });

  test('holds the SOP in a fence that nothing in it ends', () => {
    const text = `${BALANCE_SOP}\n\`\`\`\`\`md\n</agent-sop> !\`ls\`\n\`\`\`\`\`\n`;
    const { files } = planSkills({ plugin, sops: [loadedSop({ name: 'balance' }, text)] });
    const content = contentAt(files, 'plugins/ledgers/commands/balance.md');
    const document = createDocument({ path: 'commands/balance.md', kind: 'command', content });
    const blocks = document.tree.children.flatMap((node) => (node.type === 'code' ? [node.value] : []));
    expect(blocks).toEqual([
      `<agent-sop name="balance">\n<content>\n${text.replace('</agent-sop> !', '&lt;/agent-sop> ! ')}</content>\n</agent-sop>`,
    ]);
    expect(content).toContain('Type `/balance`, followed by the values of its parameters, in the chat.');
    expect(content).toContain('- `ledger_name` (required): Name of the ledger');
  });

  test('tells how to fetch an SOP whose text is not at hand', () => {
    const { files } = planSkills({ plugin, sops: [loadedSop({ name: 'close' })] });
    const content = contentAt(files, 'plugins/ledgers/commands/close.md');
    expect(content).toContain(
      '1. Call `retrieve_skill` of the MCP server `ledger` with `skill_name` set to `close`, copied verbatim.',
    );
  });
});

test('regions of a README show skills, servers and what the skills cost', () => {
  const plugin = pluginOf({
    readme: 'README.md',
    discovery: { name: 'ledger-operations', description: 'Finds | procedures. Use when the user works with ledgers.' },
    servers: {
      remote: { url: 'https://ledger.example/mcp', headers: { authorization: 'Bearer secret' } },
      local: { command: 'npx', args: ['ledger-mcp@1.0.0'], env: { TOKEN: 'secret' } },
    },
  });
  const count = (text: string): number => text.length;
  const { regions } = planSkills({ plugin, sops: [], countTokens: count });
  expect(regions.map(({ path, region }) => [path, region])).toEqual([
    ['plugins/ledgers/README.md', { type: 'markdown', id: 'servers' }],
    ['plugins/ledgers/README.md', { type: 'markdown', id: 'skills' }],
    ['plugins/ledgers/README.md', { type: 'markdown', id: 'startup-cost' }],
  ]);
  const [servers, skills, cost] = regions.map(({ content }) => content);
  expect(servers).toBe('- `local`, started by `npx ledger-mcp@1.0.0`\n- `remote`, at `https://ledger.example/mcp`\n');
  expect(skills).toBe(
    '| Skill | What it does |\n| --- | --- |\n| [ledger-operations](skills/ledger-operations/SKILL.md) | Finds \\| procedures |\n',
  );
  const tokens = count('- ledgers:ledger-operations: Finds | procedures. Use when the user works with ledgers.');
  expect(cost).toContain(`| ledger-operations | ${tokens} |\n| All skills | ${tokens} |\n`);
  expect(planSkills({ plugin, sops: [] }).regions).toHaveLength(2);
});

describe('an embedded SOP', () => {
  const plan = (text: string, name = 'balance'): readonly string[] => {
    const sops = [loadedSop({ name, promote: { mode: 'embedded', skill: 'balancing' } }, text)];
    const { files } = planSkills({ plugin: pluginOf({ skills: { names: [name] } }), sops });
    return files.flatMap(({ path, content }) => (path.includes('/references/') ? [path, content] : []));
  };

  test('without the sections that tell an SOP is named as one', () => {
    const [path = '', content = ''] = plan('# Balance\n\n## Overview\n\nUse when the user closes a month.\n');
    expect(path).toBe('plugins/ledgers/skills/balancing/references/balance.sop.md');
    expect(content).toBe('# Balance\n\n## Overview\n\nUse when the user closes a month.\n');
  });

  test('has the same bytes whatever its line ends and its mark', () => {
    expect(plan(`\uFEFF${BALANCE_SOP.replaceAll('\n', '\r\n').trimEnd()}`)[1]).toBe(BALANCE_SOP);
  });

  test.each([
    ['../../etc/passwd', /^etc-passwd-[0-9a-f]{8}\.md$/],
    ['CON', /^con-[0-9a-f]{8}\.md$/],
    ['日本', /^[0-9a-f]{8}\.md$/],
    ['cloudtral-mutli-region-setup', /^cloudtral-mutli-region-setup\.md$/],
    ['validate.script.md', /^validate\.md$/],
  ])('with the name %s lies in a file that any system takes', (name, pattern) => {
    const [path = ''] = plan(BALANCE_SOP, name);
    expect(path.replace('plugins/ledgers/skills/balancing/references/', '')).toMatch(pattern);
  });

  test('is the same SOP when it is read again', () => {
    const [path = '', content = ''] = plan(BALANCE_SOP);
    const again = sopOf(createDocument({ path, kind: 'reference', content }));
    expect(again.parameters.map(({ name }) => name.text)).toEqual(['ledger_name', 'currency']);
  });
});
