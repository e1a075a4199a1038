import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { MAX_JSON_DEPTH, parseJson } from './json.ts';

describe('parseJson', () => {
  it('reads values with positions', () => {
    const text = '\uFEFF{ "a": [1, "b"] }';
    const { root, value, problems } = parseJson(text);
    expect(value).toEqual({ a: [1, 'b'] });
    expect(problems).toEqual([]);
    const property = root?.children?.[0];
    expect(property && text.slice(property.offset, property.offset + property.length)).toBe('"a": [1, "b"]');
  });

  it.each([
    ['{ // c\n"a": 1 }', 'InvalidCommentToken', '// c'],
    ['{ "a": 1, }', 'PropertyNameExpected', '}'],
    ['{ "a": }', 'ValueExpected', '}'],
    ['{ "a": 1 } null', 'EndOfFileExpected', 'null'],
  ])('reports what is wrong in %j', (text, code, source) => {
    const [problem] = parseJson(text).problems;
    expect(problem?.code).toBe(code);
    expect(problem && text.slice(...problem.range)).toBe(source);
  });

  it('reads past comments', () => {
    expect(parseJson('{ /* c */ "a": 1 // d\n}').value).toEqual({ a: 1 });
  });

  it('has no value for an empty file', () => {
    expect(parseJson('')).toMatchObject({ root: undefined, value: undefined });
    expect(parseJson('').problems).toHaveLength(1);
  });

  it('takes `__proto__` as a key', () => {
    const { value } = parseJson('{ "__proto__": { "polluted": true } }');
    expect(Object.keys(value ?? {})).toEqual(['__proto__']);
    expect(Reflect.has({}, 'polluted')).toBe(false);
    expect(Reflect.get(Object(value), 'polluted')).toBeUndefined();
  });

  it.each([
    ['brackets', '['.repeat(500_000)],
    ['closed brackets', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['braces', '{"a":'.repeat(200_000)],
    ['one level too many', '['.repeat(MAX_JSON_DEPTH + 1) + ']'.repeat(MAX_JSON_DEPTH + 1)],
  ])('reads nothing out of too many %s', (_, text) => {
    const { root, value, problems } = parseJson(text);
    expect([root, value]).toEqual([undefined, undefined]);
    expect(problems).toEqual([{ code: 'TooDeep', range: [0, text.length] }]);
  });

  it('reads what is as deep as allowed', () => {
    const { value, problems } = parseJson('['.repeat(MAX_JSON_DEPTH) + ']'.repeat(MAX_JSON_DEPTH));
    expect(problems).toEqual([]);
    expect(value).toBeDefined();
  });

  it.each([',', '"', '}', '//\n', '/*', ' ', '1,'])('is quick with a million of %j', (unit) => {
    const time = processorTime(() => {
      parseJson(`[${unit.repeat(1_000_000 / unit.length)}`);
    });
    expect(time).toBeLessThan(1000);
  });
});
