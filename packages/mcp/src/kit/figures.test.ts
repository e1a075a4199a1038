import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadTokenCounter } from '@sopwright/workspace';
import { expect, test } from 'vitest';
import { renderFigures } from '../../../../scripts/catalogue/figures.ts';
import { stdioEntry } from '../../test-support/server-entries.ts';
import { configHash } from '../lock/config-hash.ts';
import { parseLock } from '../lock/read-lock.ts';
import { catalogue, launchOf } from './catalogue.ts';

const file = path.resolve(import.meta.dirname, '../../catalogue/sopwright.mcp.lock.json');
const lock = parseLock(readFileSync(file, 'utf8'), 'catalogue');

test('figures are what the lock file of the catalogue gives', () => {
  expect(readFileSync(path.join(import.meta.dirname, 'figures.generated.ts'), 'utf8')).toBe(renderFigures(lock));
});

test('the lock file has every server of the catalogue, at its version', () => {
  expect(lock.servers.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name).toSorted());
  for (const server of catalogue) {
    const written = launchOf(server, 'us-east-1');
    const locked = lock.servers.find(({ name }) => name === server.name);
    expect(locked?.configHash).toBe(configHash({ ...stdioEntry(server.name, []), written }));
  }
});

test('counts of definitions are those of the tools in the lock, and nothing secret was written', async () => {
  const counter = await loadTokenCounter('o200k_base');
  for (const { tools = [], counts } of lock.servers) {
    const definitions = tools.map(({ tool }) => ({
      name: tool.name,
      description: tool.description,
      input_schema: tool.inputSchema,
    }));
    expect(counts?.tools).toBe(tools.length);
    expect(counts?.definitionTokens).toBe(counter.count(JSON.stringify(definitions)));
  }
  expect(JSON.stringify(lock)).not.toMatch(/OFNOBODY|key-of-nobody|127\.0\.0\.1|\[redacted\]/);
});

test('what the instructions of a server say of its end is told of that server, and of no other', () => {
  const ending = lock.servers.filter(({ instructions = '' }) => /end of development|deprecat/i.test(instructions));
  const noticed = catalogue.filter(({ notice }) => notice !== undefined);
  expect(noticed.map(({ name }) => name).toSorted()).toEqual(ending.map(({ name }) => name));
});
