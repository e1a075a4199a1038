import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClientCost, ItemCost, Measurement } from '@sopwright/budget';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budgetOf } from '../e2e/budget-run.ts';
import { corpusFolder, hasCorpus } from './corpus.ts';

const recordFile = fileURLToPath(new URL('budget.json', import.meta.url));
const mayUpdate = process.env.UPDATE === '1' && process.env.CI === undefined;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function linesIn(items: readonly ItemCost[], client: string, isAgent: boolean) {
  const some = items.filter(({ kind }) => (kind === 'agent') === isAgent);
  return some.flatMap(({ clients }) => clients.filter((one) => one.client === client));
}

function countsOf({ client, listing, agents, total, unmeasured }: ClientCost) {
  const { record, states, used, limit, tokens } = listing;
  const ordered = Object.fromEntries(Object.entries(states).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return [client, { record, states: ordered, used, limit, tokens, agents, total, unmeasured: unmeasured.length }];
}

describe.skipIf(!hasCorpus)(
  `startup cost of real skills${hasCorpus ? '' : ' (skipped: ../shared/corpus is not here)'}`,
  () => {
    let measured: Measurement;
    let home: string;

    beforeAll(() => {
      home = mkdtempSync(join(tmpdir(), 'sopwright-home-'));
      measured = budgetOf(['--no-user', '--fail-on', 'never'], { cwd: corpusFolder, home }).budget;
    }, 300_000);

    afterAll(() => rmSync(home, { recursive: true, force: true }));

    it('is the sum of its parts in every client', () => {
      expect(measured.clients.length).toBeGreaterThan(3);
      for (const { client, listing, agents = 0, instructions, mcp = 0, total } of measured.clients) {
        const { tokens: listed = 0 } = listing;
        const parts = listed + agents + sum(instructions.map(({ tokens }) => tokens)) + mcp;
        const isKnown = listing.record !== 'none' || parts > 0;
        expect({ client, total }).toEqual({ client, total: isKnown ? parts : undefined });
        const lines = linesIn(measured.items, client, false);
        const states = [...new Set(lines.map(({ state }) => state))];
        const counted = states.map((state) => [state, lines.filter((line) => line.state === state).length]);
        expect({ client, states: listing.states }).toEqual({ client, states: Object.fromEntries(counted) });
        const shown = lines.filter(({ tokens }) => tokens > 0);
        // What introduces the list, and the breaks between lines, come on top of the lines.
        expect(listed).toBeGreaterThanOrEqual(sum(shown.map(({ tokens }) => tokens)));
      }
    });

    it('takes no more of a budget than its lines, what stands between them, and what is reserved', () => {
      const bounded = measured.clients.filter(({ listing }) => listing.limit !== undefined);
      expect(bounded.map(({ client }) => client)).toEqual(['claude-code', 'codex']);
      for (const { client, listing } of bounded) {
        const costs = linesIn(measured.items, client, false).flatMap(({ cost = 0 }) => (cost > 0 ? [cost] : []));
        const separators = client === 'claude-code' ? costs.length - 1 : 0;
        const { used, reserved = 0 } = listing;
        expect({ client, used }).toEqual({ client, used: reserved + sum(costs) + separators });
      }
    });

    it('counts every item and plugin once', () => {
      expect(measured.items.filter(({ kind }) => kind === 'skill')).toHaveLength(588);
      expect(new Set(measured.items.map(({ file }) => file)).size).toBe(measured.items.length);
      for (const { references, onDemand } of measured.items) {
        expect(onDemand).toBe(sum(references.map(({ tokens }) => tokens)));
      }
      // Several plugins may have one name; an agent has no catalogue line.
      for (const name of new Set(measured.plugins.map((plugin) => plugin.name))) {
        const plugins = measured.plugins.filter((plugin) => plugin.name === name);
        const own = measured.items.filter(({ plugin }) => plugin === name);
        expect({ name, catalogue: sum(plugins.map(({ catalogue }) => catalogue)) }).toEqual({
          name,
          catalogue: sum(own.map((item) => item.catalogue)),
        });
      }
      expect(new Set(measured.plugins.map(({ file }) => file)).size).toBe(measured.plugins.length);
    });

    it('loses text in a client only where its entry is not whole', () => {
      for (const { file, clients } of measured.items) {
        for (const { client, state, lost, tokens } of clients) {
          const isKept = state === 'whole' || state === 'absent';
          expect({ file, client, hasLost: lost !== '' && isKept }).toEqual({ file, client, hasLost: false });
          if (state === 'absent' || state === 'omitted')
            expect({ file, client, tokens }).toEqual({ file, client, tokens: 0 });
        }
      }
    });

    it('has the committed counts', () => {
      const record = { items: measured.items.length, servers: measured.servers.length };
      const counts = { ...record, clients: Object.fromEntries(measured.clients.map(countsOf)) };
      if (mayUpdate) writeFileSync(recordFile, `${JSON.stringify(counts, null, 2)}\n`);
      // A changed replay shows its effect here: run with UPDATE=1, look at the difference, commit the counts.
      const committed: unknown = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {};
      expect(JSON.parse(JSON.stringify(counts))).toEqual(committed);
    });
  },
);
