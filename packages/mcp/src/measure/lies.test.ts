import { expect, test } from 'vitest';
import { fixtureEntry } from '../../test-support/server-entries.ts';
import { measureServers } from './measure-servers.ts';

/** What a server does, its status, and the words that say why. */
const lies: readonly (readonly [string, string, RegExp])[] = [
  ['million-tools', 'list-error', /^lists over 10000 tools$/],
  ['text-id', 'timeout', /^did not answer tools\/list within 1 s \(answers with an id that was not asked for: 1\)$/],
  ['both-answers', 'list-error', /^answered tools\/list with error 1: no$/],
  ['batch', 'timeout', /^did not answer tools\/list within 1 s \(lines that are no JSON-RPC 2\.0: 1\)$/],
  ['number-cursor', 'list-error', /cursor that is no text$/],
  ['number-description', 'list-error', /a tool whose description is no text \(number 1\)$/],
  ['text-schema', 'list-error', /a tool whose input schema is no object \(number 1\)$/],
  ['no-utf8', 'list-error', /^sent bytes that are no UTF-8$/],
  ['future-version', 'startup-failure', /the protocol version "9999-01-01", which no client knows$/],
];

test.each(lies)('a server that lies by %s has no count, and the reason is told', async (behaviour, status, reason) => {
  const limits = { startMs: 10_000, requestMs: behaviour === 'million-tools' ? 10_000 : 1_000 };
  const [capture] = await measureServers([fixtureEntry(behaviour)], { start: true, limits });
  expect(capture).toMatchObject({ status, reason: expect.stringMatching(reason), tools: [], wire: '' });
});
