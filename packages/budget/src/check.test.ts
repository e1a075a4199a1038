import { describe, expect, it } from 'vitest';
import { type Budgets, guidelineBudgets, withBudgets } from './budgets.ts';
import { checkBudgets, unjudgedBudgets } from './check.ts';
import { clientCost, itemCost, measurement, serverCost } from './measurement.test-data.ts';

function said(budgets: Budgets, ...args: Parameters<typeof measurement>): string[] {
  return checkBudgets(measurement(...args), budgets).map(({ rule, messageId, severity, data }) =>
    `${severity} ${rule} ${messageId} ${data.cost ?? ''}`.trim(),
  );
}

describe('checkBudgets', () => {
  it('is silent at a bound, and warns or fails above it', () => {
    const items = [itemCost({ name: 'at', catalogue: 100 }), itemCost({ name: 'above', catalogue: 101 })];
    const budgets = { skill: { catalogue: { warn: 100 } } };
    expect(said(budgets, { items })).toEqual(['warning budget/entry-too-large tooLarge 101']);
    expect(said(withBudgets(budgets, { skill: { catalogue: { error: 100 } } }), { items })).toEqual([
      'error budget/entry-too-large tooLarge 101',
    ]);
  });

  it('adds the manifest to the SKILL.md', () => {
    const items = [itemCost({ name: 'a', body: 4990, manifest: 20 })];
    expect(said(guidelineBudgets, { items })).toEqual(['warning budget/skill-too-large withManifest 5010']);
  });

  it('holds entries against the unit of a client', () => {
    const clients = [
      {
        client: 'claude-code' as const,
        id: 'a',
        state: 'whole' as const,
        tokens: 9,
        cost: 301,
        lost: '',
        lostTriggers: [],
      },
    ];
    const budgets: Budgets = { clients: { 'claude-code': { entry: { error: 300 } } } };
    expect(said(budgets, { items: [itemCost({ name: 'a', clients })] })).toEqual([
      'error budget/entry-too-large inClient 301',
    ]);
  });

  it('sums what was measured, and never counts what was not', () => {
    const servers = [
      serverCost({ name: 'big', wire: 9000, tools: [{ name: 't', wire: 9000, definition: 6000 }] }),
      serverCost({ name: 'blind', status: 'timeout', reason: 'no answer in 30 s' }),
    ];
    expect(said(guidelineBudgets, { servers })).toEqual([
      'warning budget/servers-too-large tooLarge 6000',
      'info budget/not-measured notMeasured',
    ]);
  });

  it('sums the servers of one client, not of all clients', () => {
    const tools = [{ name: 't', wire: 9000, definition: 4000 }];
    const servers = [
      serverCost({ name: 'a', wire: 9000, tools, hosts: ['claude-code'] }),
      serverCost({ name: 'b', wire: 9000, tools, hosts: ['claude-code', 'vscode'], file: '.vscode/mcp.json' }),
      serverCost({ name: 'c', wire: 9000, tools, hosts: ['codex'] }),
    ];
    const [breach, ...more] = checkBudgets(measurement({ servers }), { servers: { warn: 5000 } });
    expect([breach?.data, more]).toEqual([{ servers: 2, client: 'claude-code', cost: 8000, max: 5000 }, []]);
  });

  it('takes a text that the user left out for no loss', () => {
    const entry = {
      client: 'claude-code',
      id: 'a',
      state: 'name-only',
      tokens: 1,
      lost: 'Use it.',
      lostTriggers: [],
    } as const;
    const clients = [clientCost({ client: 'claude-code' })];
    const inList = (clientEntry: Partial<typeof entry> & { isByChoice?: true }) =>
      measurement({ items: [itemCost({ name: 'a', clients: [{ ...entry, ...clientEntry }] })], clients });
    expect(checkBudgets(inList({}), {})).toHaveLength(1);
    expect(checkBudgets(inList({ isByChoice: true }), {})).toEqual([]);
  });

  it('points to the item that a client over its budget pays most for', () => {
    const inClient = (tokens: number) =>
      [{ client: 'codex', id: 'x', state: 'whole', tokens, lost: '', lostTriggers: [] }] as const;
    const items = [
      itemCost({ name: 'cheap', clients: inClient(5) }),
      itemCost({ name: 'dear', clients: inClient(50) }),
    ];
    const clients = [clientCost({ client: 'codex', total: 900 })];
    const [breach] = checkBudgets(measurement({ items, clients }), { clients: { codex: { total: { error: 100 } } } });
    expect(breach?.file).toBe('.claude/skills/dear/SKILL.md');
  });

  it('tells of a list that is full, with the text that is lost', () => {
    const clients = [
      {
        client: 'codex' as const,
        id: 'a',
        state: 'shortened' as const,
        tokens: 9,
        lost: 'Use when asked.',
        lostTriggers: [],
      },
    ];
    const breaches = checkBudgets(
      measurement({ items: [itemCost({ name: 'a', clients })], clients: [clientCost({ client: 'codex' })] }),
      {},
    );
    expect(breaches).toHaveLength(1);
    expect(breaches[0]?.clients).toEqual([{ id: 'codex', version: '1.0', effect: 'cut', evidence: 'observed' }]);
    expect(breaches[0]?.data.lost).toBe(15);
  });

  it('knows shares, lists and totals of a client', () => {
    const clients = [clientCost({ client: 'claude-code', total: 900, used: 8100, limit: 8000, unit: 'columns' })];
    const budgets: Budgets = {
      clients: { 'claude-code': { total: { warn: 800 }, listing: { error: 8000 }, listingShare: { error: 100 } } },
    };
    expect(said(budgets, { clients })).toEqual([
      'warning budget/client-over-budget total 900',
      'error budget/client-over-budget listing 8100',
      'error budget/client-over-budget share 101.3',
    ]);
  });

  it('tells of bounds that there is no figure for', () => {
    const none = { ...clientCost({ client: 'zed' }), listing: { record: 'none', states: {} } } as const;
    const { total: _, ...unknown } = none;
    const budgets: Budgets = { clients: { zed: { total: { error: 5 }, listingShare: { error: 90 } } } };
    expect(checkBudgets(measurement({ clients: [unknown] }), budgets)).toEqual([]);
    expect(unjudgedBudgets(measurement({ clients: [unknown] }), budgets)).toEqual([
      'budgets.clients.zed.total was not judged: there is no record of that figure',
      'budgets.clients.zed.listingShare was not judged: there is no record of that figure',
    ]);
    expect(unjudgedBudgets(measurement({ clients: [clientCost({ client: 'zed', total: 1 })] }), budgets)).toEqual([]);
  });

  it.each([
    [8000, []],
    [8001, ['error budget/client-over-budget share 100.1']],
  ])('judges a list of %i columns by its exact share', (used, expected) => {
    const clients = [clientCost({ client: 'claude-code', total: 1, used, limit: 8000, unit: 'columns' })];
    expect(said({ clients: { 'claude-code': { listingShare: { error: 100 } } } }, { clients })).toEqual(expected);
  });
});
