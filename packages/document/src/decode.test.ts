import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const codes = [...Array(text.length).keys()].map((at) => text.charCodeAt(at));
  return Uint8Array.from(codes.flatMap((code) => (order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255])));
}

describe('decodeText', () => {
  it('reads UTF-8', () => {
    const decoded = decodeText(new TextEncoder().encode('é😀'));
    expect(decoded).toEqual({ text: 'é😀', encoding: 'utf-8', hasByteOrderMark: false });
  });

  it('keeps a byte order mark, so that offsets stay those of the file', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({
      text: '\uFEFFa',
      encoding: 'utf-8',
      hasByteOrderMark: true,
    });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf)).text).toBe('\uFEFF');
  });

  it('reads an empty file', () => {
    expect(decodeText(bytes())).toEqual({ text: '', encoding: 'utf-8', hasByteOrderMark: false });
  });

  it.each(['le', 'be'] as const)('reads UTF-16 %s with a mark and, where it begins with a fence, without', (order) => {
    const text = '---\nname: é😀\n---\n';
    const marked = decodeText(utf16(`\uFEFF${text}`, order));
    expect(marked).toEqual({ text: `\uFEFF${text}`, encoding: `utf-16${order}`, hasByteOrderMark: true });
    expect(decodeText(utf16(text, order))).toEqual({ text, encoding: `utf-16${order}`, hasByteOrderMark: false });
  });

  it.each([
    ['le', bytes(0xff, 0xfe)],
    ['be', bytes(0xfe, 0xff)],
  ])('reads a lone UTF-16 %s mark', (order, mark) => {
    expect(decodeText(mark)).toEqual({ text: '\uFEFF', encoding: `utf-16${order}`, hasByteOrderMark: true });
  });

  it('ends UTF-16 with a byte too many in U+FFFD', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0, 0x62)).text).toBe('\uFEFFa\uFFFD');
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x61, 0x62)).text).toBe('\uFEFFa\uFFFD');
  });

  it('says so where the bytes are not UTF-8, as in Latin-1', () => {
    expect(decodeText(bytes(0x63, 0x61, 0x66, 0xe9))).toEqual({
      text: 'caf\uFFFD',
      encoding: 'invalid-utf-8',
      hasByteOrderMark: false,
    });
  });

  it('reads back whatever was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        expect(typeof decodeText(content).text).toBe('string');
      }),
    );
  });
});
