import { loadMarkdownParser } from '@sopwright/document';
import { expect, test } from 'vitest';
import type { PluginDeclaration } from '../registry/plugin-declaration.ts';
import type { LoadedSop } from './file-plan.ts';
import { planSkills } from './plan-skills.ts';
import { BALANCE_SOP, loadedSop, pluginOf } from './planned-sops.test-data.ts';

// The table below holds parsed SOPs.
await loadMarkdownParser();

const SILENT_SOP = BALANCE_SOP.replace(' Use when the user closes a month.', '');
const months: Partial<PluginDeclaration> = { skills: { categories: ['Months'] } };
const all = pluginOf(months);
function serverless(declared: Partial<PluginDeclaration>): PluginDeclaration {
  const { retrieval: _, ...rest } = pluginOf(declared);
  return rest;
}

const sop = (entry: Partial<LoadedSop['entry']>, text?: string): LoadedSop =>
  loadedSop({ name: 'close', category: 'Months', promote: { mode: 'embedded' }, ...entry }, text);

test.each<[string, PluginDeclaration, readonly LoadedSop[], readonly string[]]>([
  [
    'an overview that does not say when',
    all,
    [sop({}, SILENT_SOP)],
    [
      'SOP "close" does not say in its overview when to use it: write a `description` with "Use when …" into its registry entry.',
    ],
  ],
  [
    'the same before steps that cannot be parsed in time',
    all,
    [sop({}, `${SILENT_SOP}\n${'> '.repeat(20_000)}x\n`)],
    [
      'SOP "close" does not say in its overview when to use it: write a `description` with "Use when …" into its registry entry.',
    ],
  ],
  [
    'a text that cannot be parsed in time',
    all,
    [sop({}, BALANCE_SOP.replace('Balances', `${'> '.repeat(20_000)}Balances`))],
    [
      'SOP "close" is too long, too dense or too deeply nested to be read, and nothing else says when to use it: write a `description` with "Use when …" into its registry entry.',
    ],
  ],
  [
    'a text of more blocks than are read',
    all,
    [sop({}, BALANCE_SOP.replace('Balances', `${'Word.\n\n'.repeat(60_000)}Balances`))],
    [
      'SOP "close" is too long, too dense or too deeply nested to be read, and nothing else says when to use it: write a `description` with "Use when …" into its registry entry.',
    ],
  ],
  ['the same with a description', all, [sop({ description: 'Closes a month.' }, SILENT_SOP)], []],
  [
    'a name that gives no skill name',
    all,
    [sop({ name: '日本' }, BALANCE_SOP)],
    ['SOP "日本" needs a `promote.skill` of lower-case letters, digits and hyphens, at most 64: its name gives "".'],
  ],
  [
    'a name that clients refuse',
    all,
    [sop({ name: 'tune-claude' }, BALANCE_SOP)],
    [
      'SOP "tune-claude" needs a `promote.skill`: its name gives "tune-claude", and clients refuse names with `claude` or `anthropic`.',
    ],
  ],
  [
    'a gerund that cannot be made',
    all,
    [sop({ name: 'ledger', promote: { mode: 'embedded', gerund: true } }, BALANCE_SOP)],
    [
      'The name of SOP "ledger" does not begin with a verb that a gerund is known of: write the skill\'s name as `promote.skill`.',
    ],
  ],
  [
    'an embedded SOP without its text',
    all,
    [sop({ description: 'Closes a month.' })],
    ['SOP "close" is promoted as embedded and its text is not at hand: run `sopwright registry sync`.'],
  ],
  [
    'a remote SOP and a discovery skill without a server',
    serverless({ ...months, discovery: { name: 'ledgers', description: 'Use when asked.' } }),
    [sop({ promote: { mode: 'remote' } }, BALANCE_SOP)],
    [
      'Plugin "ledgers" has a discovery skill and no `retrieval`: name the server and its tools there.',
      'SOP "close" is promoted as remote, and plugin "ledgers" has no `retrieval`: name the server and its tools there.',
    ],
  ],
  [
    'SOPs that cannot be chosen',
    pluginOf({ skills: { names: ['gone', 'draft', 'plain'] } }),
    [sop({ name: 'draft', status: 'draft' }, BALANCE_SOP), loadedSop({ name: 'plain' }, BALANCE_SOP)],
    [
      'SOP "gone" of the skills of plugin "ledgers" is not in the registry.',
      'SOP "draft" of the skills of plugin "ledgers" has the status draft, expected active.',
      'SOP "plain" is to be a skill of plugin "ledgers" and has no `promote`: add it with its `mode`.',
    ],
  ],
  [
    'two SOPs for one skill',
    all,
    [sop({ name: 'close' }, BALANCE_SOP), sop({ name: 'Close', promote: { mode: 'remote' } }, BALANCE_SOP)],
    [
      '"plugins/ledgers/skills/close/SKILL.md" would be made twice, from ledgers in sopwright.registry.yaml, Close and from ledgers in sopwright.registry.yaml, close: give one of them another name.',
    ],
  ],
  [
    'paths that leave the plugin',
    pluginOf({
      references: [
        { path: '../x.md', title: 'X' },
        { path: 'x.txt', title: 'X' },
        { path: 'x.md', title: 'X', sops: { names: [] } },
      ],
      cursorCommands: { folder: '/etc' },
    }),
    [sop({}, BALANCE_SOP)],
    [
      'Reference "../x.md" of plugin "ledgers" needs a path below the plugin\'s folder that ends in `.md`.',
      'Reference "x.txt" of plugin "ledgers" needs a path below the plugin\'s folder that ends in `.md`.',
      'Reference "x.md" of plugin "ledgers" takes in no active SOP: change its `sops`.',
      'Folder "/etc" for Cursor commands of plugin "ledgers" is not below the plugin\'s folder.',
    ],
  ],
  [
    'a command of an SOP that only a server has, and no server',
    serverless({ cursorCommands: { folder: 'commands' } }),
    [sop({})],
    [
      'The text of SOP "close", which is to be a Cursor command of plugin "ledgers", is not at hand: run `sopwright registry sync`, or give the plugin a `retrieval`.',
    ],
  ],
  [
    'a discovery skill with a bad name and nothing to say',
    pluginOf({ discovery: { name: 'Ledger Ops', description: ' \n' } }),
    [],
    [
      'Discovery skill "Ledger Ops" of plugin "ledgers" needs a name of lower-case letters, digits and hyphens, at most 64.',
      'Discovery skill "Ledger Ops" of plugin "ledgers" needs a `description` that says when to use it.',
    ],
  ],
])('%s', (_, plugin, sops, expected) => {
  const { problems } = planSkills({ plugin, sops });
  expect(problems.map(({ message }) => message)).toEqual(expected);
  expect(problems.every(({ message }) => !message.includes('\n'))).toBe(true);
});
