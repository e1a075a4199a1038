import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { MarketplaceListing } from '../registry/plugin-declaration.ts';
import { claudeMarketplace, codexMarketplace, cursorMarketplace } from './client-schemas.test-data.ts';
import { FULL, faultsOf } from './full-plugin.test-data.ts';
import { planMarketplaces } from './marketplaces.ts';

const ajv = new Ajv({ strict: false });

const CASES: readonly (readonly [string, object])[] = [
  ['.claude-plugin/marketplace.json', claudeMarketplace],
  ['.agents/plugins/marketplace.json', codexMarketplace],
  ['.cursor-plugin/marketplace.json', cursorMarketplace],
];

function planned(listing: MarketplaceListing, folder = FULL.folder): ReturnType<typeof planMarketplaces> {
  return planMarketplaces({ ...FULL, folder, marketplaces: [listing] });
}

describe('entries in marketplaces', () => {
  it.each(CASES)('%s takes the entry, and the file that is made for it', (file, schema) => {
    const { regions, problems } = planned({ file, category: 'finance' });
    const [region] = regions;
    expect(problems).toEqual([]);
    expect(region).toMatchObject({ path: file, region: { type: 'json', array: ['plugins'], name: 'ledgers' } });
    const outer = JSON.parse(region?.initial ?? '');
    const whole = { ...outer, plugins: [JSON.parse(region?.content ?? '')] };
    expect(outer).toMatchObject({ name: 'ledger-team', plugins: [] });
    expect(faultsOf(ajv, file, whole, schema)).toEqual([]);
  });

  it.each([
    ['.claude-plugin/marketplace.json', '.', './'],
    ['.claude-plugin/marketplace.json', './plugins/a/', './plugins/a'],
    ['plugins/.claude-plugin/marketplace.json', 'plugins/a', './a'],
    ['plugins/a/.claude-plugin/marketplace.json', 'plugins/a', './'],
  ])('%s names the folder %s as %s', (file, folder, source) => {
    const { regions } = planned({ file }, folder);
    expect(JSON.parse(regions[0]?.content ?? '')).toMatchObject({ source });
  });

  it('are a problem where no client would find them, or the plugin', () => {
    const messages = (listing: MarketplaceListing): readonly string[] =>
      planned(listing).problems.map(({ message }) => message);
    expect(messages({ file: 'marketplace.json' })).toEqual([expect.stringMatching(/is no file that a client reads/)]);
    expect(messages({ file: 'other/.claude-plugin/marketplace.json' })).toEqual([
      expect.stringMatching(/does not lie below the root/),
    ]);
    const { interface: _shown, ...bare } = FULL;
    const { problems } = planMarketplaces({ ...bare, marketplaces: [{ file: '.agents/plugins/marketplace.json' }] });
    expect(problems).toEqual([{ message: expect.stringMatching(/^category of marketplace/), range: FULL.range }]);
  });

  it.each(['Claude', 'Anthropic Friends', 'Agent Skills', '東京', '7 dwarfs'])(
    'have no file made for them in the name of %s',
    (name) => {
      const { regions } = planMarketplaces({
        ...FULL,
        author: { name },
        marketplaces: [{ file: '.claude-plugin/marketplace.json' }],
      });
      expect(regions[0]?.initial).toBeUndefined();
    },
  );
});
