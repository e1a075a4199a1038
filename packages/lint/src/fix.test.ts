import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fix } from './finding.ts';
import { applyFixes } from './fix.ts';

const replace = (start: number, end: number, text: string): Fix => ({
  safety: 'safe',
  edits: [{ range: [start, end], text }],
});

describe('applyFixes', () => {
  it('applies edits of several fixes and counts them', () => {
    expect(applyFixes('abc', [replace(2, 3, 'C'), replace(0, 1, 'A')])).toEqual({ text: 'AbC', applied: 2 });
  });

  it('leaves a fix that touches another one for the next pass', () => {
    expect(applyFixes('abc', [replace(0, 2, 'x'), replace(1, 3, 'y')])).toEqual({ text: 'xc', applied: 1 });
    expect(applyFixes('abc', [replace(1, 1, 'x'), replace(1, 1, 'y')]).applied).toBe(1);
  });

  it('takes all edits of a fix or none', () => {
    const both: Fix = {
      safety: 'safe',
      edits: [
        { range: [0, 1], text: 'A' },
        { range: [2, 3], text: 'C' },
      ],
    };
    expect(applyFixes('abc', [both, replace(2, 3, 'Z')])).toEqual({ text: 'AbC', applied: 1 });
    expect(applyFixes('abc', [replace(0, 1, 'Z'), both])).toEqual({ text: 'Zbc', applied: 1 });
  });

  it('changes nothing outside the edited ranges, whatever the edits', () => {
    const edit = fc.tuple(fc.nat(40), fc.nat(8), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.string({ minLength: 50, maxLength: 60 }), fc.array(edit, { maxLength: 6 }), (text, edits) => {
        const fixes = edits.map(([start, length, by]) => replace(start, start + length, by));
        const result = applyFixes(text, fixes);
        expect(result.applied).toBeLessThanOrEqual(fixes.length);
        const longest = Math.max(0, ...edits.map(([start, length]) => start + length));
        expect(result.text.endsWith(text.slice(longest))).toBe(true);
        const first = Math.min(text.length, ...edits.map(([start]) => start));
        expect(result.text.startsWith(text.slice(0, first))).toBe(true);
      }),
    );
  });

  it('without overlap equals applying one after the other from the end', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 30, maxLength: 30 }),
        fc.uniqueArray(fc.nat(9), { maxLength: 5 }),
        (text, slots) => {
          const fixes = slots.map((slot) => replace(slot * 3, slot * 3 + 1, 'XY'));
          const expected = [...text].reduce(
            (all, char, at) => all + (at % 3 === 0 && slots.includes(at / 3) ? 'XY' : char),
            '',
          );
          expect(applyFixes(text, fixes)).toEqual({ text: expected, applied: slots.length });
        },
      ),
    );
  });
});
