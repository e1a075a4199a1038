import { describe, expect, it } from 'vitest';
import { readBudgets } from './config-budgets.ts';
import { rootOf } from './config-problems.ts';
import { codeSource } from './config-source.ts';

function read(value: unknown): unknown {
  return readBudgets(rootOf(codeSource('/x/sopwright.config.mjs', 'sopwright.config.mjs', value)));
}

describe('readBudgets', () => {
  it('reads bounds, and takes a number for the error', () => {
    const clients = { 'claude-code': { total: { warn: 3000 }, listingShare: { warn: 80, error: 100 } } };
    expect(
      read({ skill: { catalogue: { warn: 100, error: 200 }, body: 5000 }, plugin: { warn: 400 }, clients }),
    ).toEqual({
      skill: { catalogue: { warn: 100, error: 200 }, body: { error: 5000 } },
      plugin: { warn: 400 },
      clients,
    });
  });

  it.each([
    [{ skills: {} }, /"skills" is no key of .*"skill"/],
    [{ skill: { catalog: 1 } }, /"catalog" is no key of skill.*"catalogue"/],
    [{ plugin: {} }, /expected "warn", "error" or both/],
    [{ plugin: { warn: -1 } }, /plugin.warn is -1, expected a number of 0 or more/],
    [{ plugin: { warn: 5, error: 4 } }, /"warn" \(5\) is above "error" \(4\)/],
    [{ clients: { 'claude-cod': {} } }, /"claude-cod" is no client.*claude-code/],
    [{ tool: '5k' }, /tool is "5k", expected an object/],
  ])('refuses %j', (value, message) => {
    expect(() => read(value)).toThrow(message);
  });
});
