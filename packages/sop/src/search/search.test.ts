import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../../test/processor-time.ts';
import { createSearch, type SearchEntry } from '../index.ts';

const entries: readonly SearchEntry[] = [
  { id: 'vpc', name: 'create-production-vpc', description: 'Creates a VPC with subnets in several zones' },
  { id: 'alarm', name: 'setup_cloudwatch_alarms', description: 'Sends an e-mail when an alarm fires' },
  { id: 'table', name: 'DynamoDBBackup', description: 'Backs tables up', text: 'retention_days\nCafé' },
  { id: 'queue', name: 'drain-queue', description: 'Drains a queue that is stuck' },
];

const found = (query: string, limit?: number): readonly string[] =>
  createSearch(entries)
    .search(query, limit)
    .map(({ id }) => id);

describe('words', () => {
  test.each([
    ['kebab case', 'production', 'vpc'],
    ['snake case', 'cloudwatch', 'alarm'],
    ['camel case, a part', 'dynamo', 'table'],
    ['camel case, the whole', 'dynamodbbackup', 'table'],
    ['snake case in the text', 'retention', 'table'],
    ['another form', 'creating subnet', 'vpc'],
    ['another form of a verb', 'stuck queues being drained', 'queue'],
    ['case', 'VPC', 'vpc'],
    ['accents that the query lacks', 'cafe', 'table'],
    ['accents that the query has', 'zónes', 'vpc'],
    ['full width letters', 'ＶＰＣ', 'vpc'],
    ['the beginning of a word', 'prod', 'vpc'],
    ['a typing error', 'clodwatch', 'alarm'],
  ])('%s', (_, query, id) => {
    expect(found(query)).toEqual([id]);
  });

  test('those that say nothing find nothing', () => {
    expect(found('how do I use this with the')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('!? --- "" \u0000')).toEqual([]);
    expect(found('chocolate')).toEqual([]);
  });

  test.each(['constructor', '__proto__', 'toString hasOwnProperty', 'AND_NOT', '*'])(
    '%s is nothing but a word',
    (query) => {
      expect(found(query)).toEqual([]);
      expect(createSearch([{ id: '__proto__', name: query, description: 'plain' }]).search('plain')).toHaveLength(1);
    },
  );
});

describe('ranking', () => {
  test('a word of the name counts more than one of the description, and that more than one of the text', () => {
    const search = createSearch([
      { id: 'a', name: 'one', description: 'two', text: 'needle' },
      { id: 'b', name: 'one', description: 'needle', text: 'two' },
      { id: 'c', name: 'needle', description: 'one', text: 'two' },
    ]);
    expect(search.search('needle').map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  test('ties are broken by id, whatever the order of the entries', () => {
    const same = ['c', 'B', 'a', 'ä'].map((id) => ({ id, name: 'same', description: 'same' }));
    const expected = ['B', 'a', 'c', 'ä'];
    expect(
      createSearch(same)
        .search('same')
        .map(({ id }) => id),
    ).toEqual(expected);
    expect(
      createSearch(same.toReversed())
        .search('same')
        .map(({ id }) => id),
    ).toEqual(expected);
  });

  test('the limit takes the best', () => {
    const all = found('creates drains sends backs');
    expect(all).toHaveLength(4);
    expect(found('creates drains sends backs', 2)).toEqual(all.slice(0, 2));
    expect(found('creates', 0)).toEqual([]);
    expect(found('creates', -1)).toEqual([]);
  });

  test('entries of one id are both found', () => {
    const twice = [
      { id: 'a', name: 'x', description: 'needle' },
      { id: 'a', name: 'needle', description: 'y' },
    ];
    expect(createSearch(twice).search('needle')).toHaveLength(2);
  });

  test('entries in any order give the same ranking and scores', () => {
    const word = fc.constantFrom('alpha', 'beta', 'gamma', 'deltaEcho', 'queue_drain', 'été', 'x1');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const entry = fc.record({ name: text, description: text, text });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), text, (list, query) => {
        const named = list.map((fields, index) => ({ id: `e${index}`, ...fields }));
        const ranked = createSearch(named).search(query);
        expect(createSearch(named.toReversed()).search(query)).toEqual(ranked);
        expect(
          ranked.every(({ score }, index) => score <= (ranked[index - 1]?.score ?? Number.POSITIVE_INFINITY)),
        ).toBe(true);
      }),
    );
  });
});

describe('hostile text', () => {
  test('any text is a query and an entry', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary' }), (text, query) => {
        const search = createSearch([{ id: text, name: text, description: text, text }]);
        for (const { id, score } of search.search(query)) {
          expect(id).toBe(text);
          expect(Number.isFinite(score)).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['a megabyte of one letter', 'a'.repeat(1e6)],
    ['a megabyte of capitals', 'A'.repeat(1e6)],
    ['a megabyte of camel case', 'aB'.repeat(5e5)],
    ['a megabyte of accents', '\u0301'.repeat(1e6)],
    ['100,000 words', Array.from({ length: 1e5 }, (_, index) => `word${index}`).join(' ')],
    ['letters that become many', '\ufdfa'.repeat(1e6)],
    ['endings for the stemmer', 'ational'.repeat(1e5)],
  ])('%s is searched and indexed in bounded time', (_, text) => {
    const time = processorTime(() => {
      const search = createSearch([...entries, { id: 'hostile', name: text, description: text, text }]);
      for (let count = 0; count < 10; count += 1) search.search(text);
      expect(search.search('production vpc')[0]?.id).toBe('vpc');
    });
    // Measured at up to 400 ms; work that grew with the text would take minutes.
    expect(time).toBeLessThan(10_000);
  });
});
