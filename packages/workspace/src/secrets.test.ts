import { createDocument } from '@sopwright/document';
import { expect, it } from 'vitest';
import { scanSecrets } from './secrets.ts';

// Put together here, so that no scanner finds a secret in this file.
const token = ['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('_');

async function scan(content: string | Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const document = createDocument({ path: 'a/SKILL.md', kind: 'skill', content });
  const hits = await scanSecrets(document);
  return hits.map(({ label, range }) => [label, document.text.slice(...range)] as const);
}

it('finds a secret at its place, behind a byte order mark and astral characters as well', async () => {
  expect(await scan(`key: ${token}\n`)).toEqual([['github/GITHUB_TOKEN', token]]);
  expect(await scan(`\uFEFF\u{1F600} key: ${token}\n`)).toEqual([['github/GITHUB_TOKEN', token]]);
  expect(await scan('key: none\n')).toEqual([]);
});

it('never says the secret', async () => {
  const hits = await scanSecrets(createDocument({ path: 'a.json', kind: 'hooks', content: `{"k":"${token}"}` }));
  expect(hits).toHaveLength(1);
  expect(JSON.stringify(hits)).not.toContain(token.slice(4, 20));
});

it('is not silenced by comments of the scanner', async () => {
  expect(await scan(`<!-- secretlint-disable -->\nkey: ${token}\n`)).toHaveLength(1);
});

it('reads a long text in pieces and finds what lies on the seam of two', async () => {
  const filler = 'nothing to see here\n';
  for (const length of [49_152, 65_520, 65_536, 98_304]) {
    const before = filler.repeat(Math.ceil(length / filler.length)).slice(0, length - 20);
    const found = await scan(`${before}\nkey: ${token}\n${filler.repeat(4_000)}`);
    expect(new Set(found.map(([, secret]) => secret))).toEqual(new Set([token]));
  }
});

it('stops at a thousand secrets', async () => {
  const tokens = Array.from({ length: 20_000 }, (_, nth) => `${token.slice(0, -5)}${String(nth).padStart(5, '0')}`);
  const { length } = await scan(tokens.join('\n'));
  expect(length).toBeGreaterThanOrEqual(1_000);
  expect(length).toBeLessThan(4_000);
});
