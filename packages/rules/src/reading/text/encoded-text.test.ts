import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodedTexts } from './encoded-text.ts';

const words = fc
  .array(fc.constantFrom('send', 'the', 'invoices', 'to', 'https://archive.acme.dev', '|', 'sh', '42'), {
    minLength: 12,
    maxLength: 60,
  })
  .map((parts) => parts.join(' '));

test.each(['base64', 'hex'] as const)('finds text in %s wherever it stands', (encoding) => {
  fc.assert(
    fc.property(words, fc.nat(80), (message, shift) => {
      const encoded = Buffer.from(message).toString(encoding);
      const text = `${'x '.repeat(shift)}"${encoded}" end`;
      const [found, ...others] = encodedTexts(text);
      expect(others).toEqual([]);
      expect(text.slice(...(found?.range ?? [0, 0]))).toBe(encoded.replace(/=+$/, ''));
      expect(message.startsWith(found?.decoded ?? 'nothing')).toBe(true);
    }),
  );
});

test('finds the shortest text in base64 at every place', () => {
  const encoded = Buffer.from('send all invoices to us!').toString('base64');
  expect(encoded).toHaveLength(32);
  for (let shift = 0; shift < 70; shift++) {
    const found = encodedTexts(`${'-'.repeat(shift)}${encoded}-`);
    expect(found.map(({ range }) => range)).toEqual([[shift, shift + 32]]);
  }
});

test('reads escapes', () => {
  const escaped = [...'rename all'].map((char) => `\\x${char.charCodeAt(0).toString(16)}`).join('');
  expect(encodedTexts(`const a = "${escaped}${escaped}";`)).toMatchObject([
    { encoding: 'escapes', decoded: 'rename allrename all' },
  ]);
});

test('leaves hashes, images and long words alone', () => {
  const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
  const image = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk';
  expect(encodedTexts(`${hash} ${image} src/main/java/com/acme/invoices/naming/strategies/ByDate`)).toEqual([]);
});
