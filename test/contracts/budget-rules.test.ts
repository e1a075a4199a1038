import { type Budgets, checkBudgets, type Measurement } from '@sopwright/budget';
import { formatMessage } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { expect, test } from 'vitest';

const budgetRules = rules.filter(({ meta }) => meta.id.startsWith('budget/'));
const zero: Budgets = {
  skill: { catalogue: { error: 0 }, body: { error: 0 }, onDemand: { error: 0 } },
  plugin: { error: 0 },
  server: { error: 0 },
  servers: { error: 0 },
  tool: { error: 0 },
  clients: { codex: { total: { error: 0 }, listing: { error: 0 }, listingShare: { error: 0 }, entry: { error: 0 } } },
};

/** A measurement in which everything costs something, and one entry is in each state that loses text. */
function dearMeasurement(): Measurement {
  const states = ['name-only', 'omitted', 'shortened'] as const;
  const item = {
    kind: 'skill' as const,
    file: 'a/SKILL.md',
    line: '- a',
    references: [],
    onDemand: 5,
    catalogue: 5,
    body: 5,
  };
  const items = states.map((state, manifest) => ({
    ...item,
    name: state,
    manifest,
    clients: [
      { client: 'codex' as const, id: state, state, tokens: 5, cost: 5, lost: 'Use when asked.', lostTriggers: [] },
    ],
  }));
  const server = {
    file: '.mcp.json',
    hosts: ['codex' as const],
    origin: 'lock' as const,
    status: 'measured',
    clients: [],
  };
  return {
    unit: { encoding: 'o200k_base', method: 'exact' },
    items,
    plugins: [{ name: 'p', file: 'plugin.json', skills: 1, catalogue: 5, unmeasured: [] }],
    servers: [
      { ...server, name: 's', wire: 5, tools: [{ name: 't', wire: 5, definition: 5 }] },
      { ...server, name: 'blind', tools: [] },
    ],
    clients: [
      {
        client: 'codex',
        listing: { record: 'observed', unit: 'tokens', limit: 5, used: 5, reserved: 0, tokens: 5, states: {} },
        agents: 0,
        instructions: [],
        unmeasured: [],
        total: 5,
        isComplete: true,
        evidence: [],
        notes: [],
      },
    ],
  };
}

test('every message of a rule on budgets is said by a measurement, and has a value for each of its places', () => {
  const breaches = checkBudgets(dearMeasurement(), zero);
  const messages = new Map(budgetRules.map(({ meta }) => [meta.id, meta.messages]));
  const said = breaches.map(({ rule, messageId, data }) => {
    const message = formatMessage(messages.get(rule)?.[messageId] ?? `{${messageId} is no message of ${rule}}`, data);
    expect(message).not.toMatch(/[{}]/);
    return `${rule} ${messageId}`;
  });
  const known = budgetRules.flatMap(({ meta }) => Object.keys(meta.messages).map((id) => `${meta.id} ${id}`));
  expect([...new Set(said)].toSorted()).toEqual(known.toSorted());
});
