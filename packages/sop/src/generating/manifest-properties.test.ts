import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SourceServer } from '../registry/registry.ts';
import { FULL, faultsOf } from './full-plugin.test-data.ts';
import { planManifests } from './manifests.ts';

const ajv = new Ajv({ strict: false });

const word = fc.oneof(
  fc.constantFrom('a', '-', '..', 'A b', 'https://x.y', 'http://x', '', '__proto__', '$' + '{A}', '$' + '{'),
  fc.string({ maxLength: 12 }),
);

function mostly(usual: string): fc.Arbitrary<string> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, word);
}

function maybe(usual: string): fc.Arbitrary<string | undefined> {
  return fc.option(mostly(usual), { nil: undefined });
}

const server: fc.Arbitrary<SourceServer> = fc.oneof(
  fc.record({
    command: mostly('npx'),
    args: fc.array(word, { maxLength: 2 }),
    env: fc.dictionary(word, word, { maxKeys: 2 }),
  }),
  fc.record({ url: mostly('https://a.example'), headers: fc.dictionary(word, word, { maxKeys: 2 }) }),
);

const declared = fc.record({
  name: mostly('ledgers'),
  version: mostly('1.2.3'),
  homepage: maybe('https://a.example'),
  url: maybe('https://a.example'),
  email: maybe('a@b.example'),
  keywords: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', ' '), { maxLength: 3 }),
  servers: fc.dictionary(mostly('one'), server, { maxKeys: 2 }),
});

it('manifests are what clients accept, or a problem, whatever is declared', () => {
  let accepted = 0;
  fc.assert(
    fc.property(declared, ({ homepage, url, email, ...fields }) => {
      const author = { name: 'A', ...(url === undefined ? {} : { url }), ...(email === undefined ? {} : { email }) };
      const { homepage: _, ...rest } = FULL;
      const plugin = { ...rest, ...fields, author, ...(homepage === undefined ? {} : { homepage }) };
      const { files, problems } = planManifests(plugin);
      if (problems.length > 0) return;
      accepted += 1;
      for (const { path, content } of files) {
        expect([content, faultsOf(ajv, path.slice('plugins/ledgers/'.length), JSON.parse(content))]).toEqual([
          content,
          [],
        ]);
      }
    }),
    { numRuns: 500 },
  );
  expect(accepted).toBeGreaterThan(20);
});
