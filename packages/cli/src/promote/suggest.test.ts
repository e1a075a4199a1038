import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, type Candidate } from './candidate.ts';
import { bounds, suggest } from './suggest.ts';

const texts = {
  vpc: 'Creates a production VPC with subnets in three zones. Use when a network is needed.',
  buckets: 'Secures S3 buckets: encryption, versions, access logs. Use when data in buckets must be protected.',
  alarms: 'Sets CloudWatch alarms that notify a team. Use when a metric has to wake somebody.',
};

function candidate(name: string, description: string | undefined, more: Partial<Candidate> = {}): Candidate {
  const own = { name, names: [name], skill: name, tokens: 40, status: 'active', isPromoted: false } as const;
  return { ...own, ...(description === undefined ? {} : { description }), ...more };
}

const three = [candidate('vpc', texts.vpc), candidate('buckets', texts.buckets), candidate('alarms', texts.alarms)];
const verdicts = (result: ReturnType<typeof suggest>): readonly string[] =>
  result.judged.map(({ sop, verdict }) => `${sop} ${verdict}`);

describe('what is suggested', () => {
  it('goes by use first, then by cost, then by name', () => {
    const rows = [
      { sop: 'alarms', count: 5 },
      { sop: 'vpc', count: 5 },
      { sop: 'buckets', count: 9 },
    ];
    const candidates = [candidate('vpc', texts.vpc, { tokens: 30 }), ...three.slice(1)];
    const result = suggest({ candidates, discovery: [], usage: addUp(rows, candidates) });
    expect(verdicts(result)).toEqual(['buckets suggested', 'vpc suggested', 'alarms suggested']);
    expect(result).toMatchObject({ spent: 0, added: 110 });
  });

  it.each([
    [{ isPromoted: true }, 'promoted'],
    [{ status: 'draft' }, 'draft'],
    [{ status: 'deprecated' }, 'deprecated'],
    [{ tokens: 101 }, 'too-long'],
  ] as const)('leaves out %j', (more, verdict) => {
    const { judged } = suggest({ candidates: [candidate('vpc', texts.vpc, more)], discovery: [] });
    expect(judged[0]?.verdict).toBe(verdict);
  });

  it('leaves out what says not when to use it, and what nobody used', () => {
    const candidates = [candidate('vpc', undefined), candidate('alarms', texts.alarms)];
    const usage = addUp(
      [
        { sop: 'vpc', count: 3 },
        { sop: 'alarms', count: 0 },
      ],
      candidates,
    );
    expect(verdicts(suggest({ candidates, discovery: [], usage }))).toEqual(['vpc no-trigger', 'alarms unused']);
  });

  it('leaves out what loses most of its own queries, and names who wins them', () => {
    const rows = [
      { sop: 'vpc', count: 6, query: 'protect the data in my buckets' },
      { sop: 'vpc', count: 5, query: 'create a production vpc' },
      { sop: 'buckets', count: 4, query: 'encrypt buckets' },
    ];
    const candidates = [candidate('vpc', texts.vpc), candidate('buckets', texts.buckets, { isPromoted: true })];
    const [first] = suggest({ candidates, discovery: [], usage: addUp(rows, candidates) }).judged;
    expect(first).toMatchObject({
      sop: 'vpc',
      verdict: 'loses',
      contest: { queries: 'usage', won: 5, of: 11, rival: { name: 'buckets', won: 6 } },
    });
  });

  it.each([texts.vpc, 'Creates a VPC for production in three zones, with subnets. Use when a network is needed.'])(
    'leaves out the second of two that say nearly the same, without any query: %s',
    (same) => {
      const candidates = [candidate('vpc', texts.vpc), candidate('networks', same), candidate('alarms', texts.alarms)];
      const { judged } = suggest({ candidates, discovery: [] });
      expect(judged.map(({ sop, verdict }) => `${sop} ${verdict}`)).toEqual([
        'alarms suggested',
        'networks suggested',
        'vpc loses',
      ]);
      expect(judged[2]?.contest).toEqual({
        queries: 'description',
        won: 0,
        of: 1,
        rival: { name: 'networks', won: 1 },
      });
    },
  );

  it('takes half for enough', () => {
    const rows = [
      { sop: 'vpc', count: 5, query: 'protect the data in my buckets' },
      { sop: 'vpc', count: 5, query: 'create a production vpc' },
    ];
    const candidates = [candidate('vpc', texts.vpc), candidate('buckets', texts.buckets, { isPromoted: true })];
    expect(suggest({ candidates, discovery: [], usage: addUp(rows, candidates) }).judged[0]?.verdict).toBe('suggested');
  });

  it('fits the bounds: what is too large is passed over, and a smaller one behind it is taken', () => {
    const candidates = [
      candidate('vpc', texts.vpc, { tokens: 90 }),
      candidate('buckets', texts.buckets, { tokens: 90 }),
      candidate('alarms', texts.alarms, { tokens: 20 }),
    ];
    const rows = [
      { sop: 'vpc', count: 3 },
      { sop: 'buckets', count: 2 },
      { sop: 'alarms', count: 1 },
    ];
    const discovery = [{ name: 'aws-operations', description: 'Finds SOPs for AWS.', tokens: 280 }];
    const result = suggest({ candidates, discovery, usage: addUp(rows, candidates) });
    expect(verdicts(result)).toEqual(['vpc suggested', 'alarms suggested', 'buckets no-room']);
    expect(result).toMatchObject({ spent: 280, added: 110 });
  });

  it('stops at --top', () => {
    const result = suggest({ candidates: three, discovery: [], top: 1 });
    expect(result.judged.map(({ verdict }) => verdict)).toEqual(['suggested', 'beyond-top', 'beyond-top']);
  });

  it('does not depend on the order of the registry, and never breaks a bound', () => {
    const numbers = fc.array(fc.record({ tokens: fc.nat(130), count: fc.nat(5) }), { minLength: 1, maxLength: 12 });
    const property = fc.property(numbers, fc.nat(), (list, turn) => {
      const candidates = list.map(({ tokens }, at) =>
        candidate(`sop-${at}`, `${Object.values(texts)[at % 3]}`, { tokens }),
      );
      const usage = addUp(
        list.map(({ count }, at) => ({ sop: `sop-${at}`, count })),
        candidates,
      );
      const cut = turn % list.length;
      const turned = [...candidates.slice(cut), ...candidates.slice(0, cut)];
      const result = suggest({ candidates, discovery: [], usage });
      expect(suggest({ candidates: turned, discovery: [], usage })).toEqual(result);
      const taken = result.judged.filter(({ verdict }) => verdict === 'suggested');
      expect(result.added).toBe(taken.reduce((sum, { tokens }) => sum + tokens, 0));
      expect(result.spent + result.added).toBeLessThanOrEqual(bounds.total);
      expect(Math.max(0, ...taken.map(({ tokens }) => tokens))).toBeLessThanOrEqual(bounds.entry);
    });
    fc.assert(property, { numRuns: 200, seed: 4 });
  });
});
