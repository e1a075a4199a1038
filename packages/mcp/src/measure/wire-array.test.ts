import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertDepth, splitItems, wireItems, wireValue } from './wire-array.ts';

test('items are cut out as they stand, whatever stands around them', () => {
  const text = ' { "a":"\\"]}","result" :{"x":{"tools":[9]}, "tools":[ {"n":"]"} , [1] ],"b":[]},"tools":[7]}';
  expect(wireItems(text, 'tools')).toBe(' {"n":"]"} , [1] ');
  expect(splitItems(wireItems(text, 'tools'))).toEqual(['{"n":"]"}', '[1]']);
  expect(wireValue('{"a":1,"b": {"c":2} }', 'b')).toBe('{"c":2}');
  expect(wireValue('{"a":1}', 'b')).toBeUndefined();
});

test('of two keys the last counts, escaped or not, as it does for JSON.parse', () => {
  const text = '{"result":{"tools":[1],"t\\u006fols":[2]}}';
  expect(wireItems(text, 'tools')).toBe('2');
  expect(JSON.parse(text).result.tools).toEqual([2]);
});

test.each(['{"result":{}}', '{"result":[]}', '{"result":{"tools":{}}}', '{}'])('%s has none', (text) => {
  expect(wireItems(text, 'tools')).toBe('');
});

test('any list of any JSON comes out as it went in', () => {
  const blank = fc.constantFrom('', ' ', '\n\t');
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), blank, (list, other, space) => {
      const items = list.map((item) => JSON.stringify(item, null, space));
      const { tools: _, ...rest } = other;
      const around = JSON.stringify(rest).slice(1, -1);
      const inner = items.join(`${space},${space}`);
      const fields = [...(around === '' ? [] : [around]), `"tools":[${inner}]`].join(',');
      const text = `{"id":1,"result":{${fields}}}`;
      expect(wireItems(text, 'tools')).toBe(inner);
      expect(splitItems(inner)).toEqual(items);
      expect(JSON.parse(`[${splitItems(wireItems(text, 'tools')).join(',')}]`)).toEqual(JSON.parse(text).result.tools);
    }),
  );
});

test('a megabyte takes no quadratic time', () => {
  const text = `{"result":{"tools":[${'{"a":"\\\\"},'.repeat(100_000)}1]}}`;
  const start = performance.now();
  expect(splitItems(wireItems(text, 'tools'))).toHaveLength(100_001);
  assertDepth(text, 10);
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(() => assertDepth('[[["[["]]]', 2)).toThrow('nested over 2 levels');
});
