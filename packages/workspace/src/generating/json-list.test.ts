import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openJsonList } from './json-list.ts';

const names = ['a', 'b', 'c', 'd', '__proto__'];
const member = (name: string): fc.Arbitrary<string> =>
  fc.constantFrom(`{"name":"${name}"}`, `{ "name": "${name}",  "x": [1,\n 2] }`, `{\n    "name": "${name}"\n  }`);
const separator = fc.constantFrom(',', ', ', ',\n  ', '\n,\r\n');
const list = fc
  .subarray(names)
  .chain((chosen) =>
    fc.record({
      members: fc.tuple(...chosen.map(member)),
      separators: fc.array(separator, { minLength: 5, maxLength: 5 }),
    }),
  )
  .map(({ members, separators }) => members.map((text, at) => (at === 0 ? text : `${separators[at]}${text}`)).join(''));
const outer = fc.constantFrom(
  ['{"plugins": [', ']}'],
  ['{\n\t"k": 1,\n\t"plugins": [\n\t\t', '\n\t],\n\t"z": {} }\n'],
  ['{ "plugins" :[ ', ' ] , "y":2}'],
);
const changes = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.boolean()), { selector: ([name]) => name });

it('a list is written as a model of it says, and what stays keeps its bytes', () => {
  fc.assert(
    fc.property(outer, list, changes, ([open = '', close = ''], inner, wanted) => {
      const text = `${open}${inner}${close}`;
      const made = new Map(wanted.map(([name, isThere]) => [name, isThere ? { name, made: true } : undefined]));
      const next = openJsonList(text, { file: 'm', array: ['plugins'] }).write(made);
      const before: { readonly name: string }[] = JSON.parse(text).plugins;
      const kept = before.flatMap((each) => {
        const change = made.has(each.name) ? made.get(each.name) : each;
        return change === undefined ? [] : [change];
      });
      const added = [...made.values()].filter(
        (each) => each !== undefined && !before.some(({ name }) => name === each.name),
      );
      const { plugins, ...rest } = JSON.parse(next);
      const { plugins: _, ...others } = JSON.parse(text);
      expect([plugins, rest]).toEqual([[...kept, ...added], others]);
      expect(next.startsWith(open.trimEnd())).toBe(true);
      expect(next.endsWith(close.trimStart())).toBe(true);
      if (made.size === 0) expect(next).toBe(inner === '' ? next : text);
    }),
    { numRuns: 500 },
  );
});
