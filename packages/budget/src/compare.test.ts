import { describe, expect, it } from 'vitest';
import { compareMeasurements } from './compare.ts';
import { clientCost, itemCost, measurement, serverCost } from './measurement.test-data.ts';
import type { ItemInClient, Measurement } from './measurement.ts';

const same = new Map([['.mcp.json\ns', 'hash']]);

function compare(before: Partial<Measurement>, after: Partial<Measurement>, entriesAfter = same) {
  return compareMeasurements({
    before: measurement(before),
    after: measurement(after),
    entriesBefore: same,
    entriesAfter,
  });
}

function inClient(state: ItemInClient['state'], lost: string): ItemInClient {
  return { client: 'claude-code', id: 'a', state, tokens: 1, lost, lostTriggers: [] };
}

const tool = (definition: number) => ({ name: 't', wire: definition, definition });

describe('compareMeasurements', () => {
  it('finds nothing between equals', () => {
    const parts = { items: [itemCost({ name: 'a', catalogue: 5 })], servers: [serverCost({ name: 's', wire: 5 })] };
    const { items, instructions, servers, tools, losses, gains } = compare(parts, parts);
    expect({ items, instructions, servers, tools, losses, gains }).toEqual({
      items: [],
      servers: [],
      tools: [],
      instructions: [],
      losses: [],
      gains: [],
    });
  });

  it('tells what came, went and changed', () => {
    const before = [itemCost({ name: 'gone', catalogue: 7 }), itemCost({ name: 'a', catalogue: 5 })];
    const after = [itemCost({ name: 'a', catalogue: 9 }), itemCost({ name: 'new', catalogue: 3 })];
    const { items } = compare({ items: before }, { items: after });
    expect(items.map(({ name, catalogue }) => [name, catalogue])).toEqual([
      ['a', { before: 5, after: 9 }],
      ['new', { after: 3 }],
      ['gone', { before: 7 }],
    ]);
  });

  it('keeps a change of the entry apart from a server that moved', () => {
    const before = { servers: [serverCost({ name: 's', wire: 10, tools: [tool(10)] })] };
    const after = { servers: [serverCost({ name: 's', wire: 30, tools: [tool(30)] })] };
    expect(compare(before, after).servers).toEqual([
      { server: 's', wire: { before: 10, after: 30 }, cause: 'upstream' },
    ]);
    const edited = compare(before, after, new Map([['.mcp.json\ns', 'other']]));
    expect(edited.servers[0]?.cause).toBe('config');
    expect(edited.tools).toEqual([{ server: 's', tool: 't', definition: { before: 10, after: 30 }, cause: 'config' }]);
  });

  it('never takes a server that could not be measured for a saving', () => {
    const before = { servers: [serverCost({ name: 's', wire: 10, tools: [tool(10)] })] };
    const after = { servers: [serverCost({ name: 's', status: 'timeout', reason: 'no answer in 30 s' })] };
    const { servers, tools } = compare(before, after);
    expect(servers).toEqual([{ server: 's', wire: { before: 10 }, cause: 'upstream', unknown: 'no answer in 30 s' }]);
    expect(tools).toEqual([]);
  });

  it('tells whose description a change pushes out, and whose it brings back', () => {
    const items = (state: ItemInClient['state'], lost: string) => ({
      items: [itemCost({ name: 'a', clients: [inClient(state, lost)] })],
      clients: [clientCost({ client: 'claude-code' })],
    });
    const pushed = compare(items('whole', ''), items('name-only', 'Use when asked.'));
    expect(pushed.losses.map(({ before, after, lost }) => [before, after, lost])).toEqual([
      ['whole', 'name-only', 'Use when asked.'],
    ]);
    expect(pushed.items).toEqual([]);
    const back = compare(items('name-only', 'Use when asked.'), items('whole', ''));
    expect([back.losses, back.gains.length]).toEqual([[], 1]);
  });
});
