import { describe, expect, it } from 'vitest';
import { formatBudgetMarkdown } from './budget-markdown.ts';
import { formatBudgetPretty } from './budget-pretty.ts';
import type { BudgetResult } from './budget-report.ts';
import { changeText, grouped, signed } from './figures.ts';

const hostile = 'x|`@team` <img src=x> [a](http://b)\n::error::c\u001B[31m';

const result: BudgetResult = {
  unit: { encoding: 'o200k_base', method: 'tokens of o200k_base, exact' },
  clients: [
    {
      client: 'claude-code',
      version: '2.1.328',
      model: 'claude-opus-4-6',
      window: 200_000,
      listing: {
        record: 'observed',
        unit: 'display columns',
        limit: 8000,
        used: 7965,
        reserved: 6210,
        tokens: 412,
        states: { whole: 1, 'name-only': 1 },
      },
      agents: 0,
      instructions: [{ file: 'CLAUDE.md', tokens: 120 }],
      mcp: 283,
      unmeasured: [{ server: 'slow', reason: 'no answer in 30 s' }],
      total: 815,
      isComplete: false,
      evidence: [],
      notes: [],
    },
    {
      client: 'zed',
      listing: { record: 'none', states: {} },
      instructions: [],
      unmeasured: [],
      isComplete: false,
      evidence: [],
      notes: [],
    },
  ],
  items: ['first', hostile].map((name, at) => ({
    kind: 'skill' as const,
    name,
    file: `skills/${at}/SKILL.md`,
    line: `- ${name}`,
    catalogue: 10 + at,
    body: 1200,
    manifest: 0,
    onDemand: 34_567,
    references: [],
    clients: [
      {
        client: 'claude-code' as const,
        id: name,
        state: at === 0 ? ('whole' as const) : ('name-only' as const),
        tokens: 5,
        lost: at === 0 ? '' : hostile,
        lostTriggers: [],
      },
    ],
  })),
  plugins: [],
  servers: [
    {
      name: 'github',
      file: '.mcp.json',
      hosts: ['claude-code'],
      origin: 'lock',
      status: 'measured',
      wire: 3548,
      tools: [{ name: 'search', wire: 3548, definition: 3400 }],
      clients: [],
      claude: { low: 5900, estimate: 6400, high: 7000, method: 'estimate' },
    },
    {
      name: 'slow',
      file: '.mcp.json',
      hosts: ['claude-code'],
      origin: 'none',
      status: 'timeout',
      reason: 'no answer in 30 s',
      tools: [],
      clients: [],
    },
  ],
  comparison: {
    ref: 'main',
    commit: '0123456789abcdef',
    clients: [{ client: 'claude-code', total: { before: 700, after: 815 }, listingUsed: {}, isComplete: false }],
    items: [
      {
        kind: 'skill',
        name: hostile,
        file: 'skills/1/SKILL.md',
        catalogue: { after: 11 },
        body: { before: 1000, after: 1200 },
        onDemand: { before: 34_567, after: 34_567 },
      },
    ],
    instructions: [],
    servers: [
      { server: 'github', wire: { before: 3000, after: 3548 }, cause: 'upstream' },
      { server: 'slow', wire: { before: 10 }, cause: 'config', unknown: 'no answer in 30 s' },
    ],
    tools: [{ server: 'github', tool: hostile, definition: { before: 3000, after: 3400 }, cause: 'upstream' }],
    losses: [
      {
        client: 'claude-code',
        name: hostile,
        file: 'skills/1/SKILL.md',
        before: 'missing',
        after: 'name-only',
        lost: hostile,
        lostTriggers: ['use when asked'],
      },
    ],
    gains: [],
  },
};

describe('formatBudgetPretty', () => {
  const text = formatBudgetPretty(result, { color: false, bars: true, width: 100, top: 10 });

  it('shows each client with its own budget and a total that says it is a floor', () => {
    expect(text).toContain('claude-code 2.1.328  claude-opus-4-6, window 200,000 tokens\n');
    expect(text).toContain("7,965 of 8,000 display columns (100 %), 6,210 by the client's own skills");
    expect(text).toContain('at least 815 tokens before the first prompt: skills 412, instructions 120, MCP 283');
    expect(text).toContain('without 1 MCP server (slow): no answer in 30 s');
    expect(text).toContain('no record of what they load: zed');
  });

  it('draws a bar only where it is asked to', () => {
    expect(text).toMatch(/^ {2}█{24} 7,965/m);
    expect(formatBudgetPretty(result, { color: false, bars: false, width: 100, top: 10 })).not.toMatch(/[█░]/);
  });

  it('keeps what did not come from us apart, and gives no difference where a side is unknown', () => {
    expect(text).toContain('the server moved upstream\n  github: 3,000 → 3,548 (+548) tokens on the wire');
    expect(text).toContain('slow: difference unknown: no answer in 30 s');
  });

  it('prints no control characters and no commands to a runner', () => {
    expect(text).not.toContain('\u001B');
    expect(text).not.toMatch(/^\s*::/m);
  });

  it('counts what it does not list', () => {
    const short = formatBudgetPretty(result, { color: false, bars: false, width: 100, top: 1 });
    expect(short).toContain('… 1 more skill (--top 2 shows all)');
  });
});

describe('formatBudgetMarkdown', () => {
  const report = {
    schemaVersion: 1 as const,
    tool: { name: 'sopwright', version: '0.0.0' },
    preset: 'recommended',
    clients: [],
    read: {},
    findings: [],
    summary: { error: 0, warning: 0, info: 0, suppressed: 0, baselined: 0, fixed: 0 },
    durationMs: 1,
    budget: result,
  };
  const context = { top: 10, ruleOf: (): undefined => undefined };
  const text = formatBudgetMarkdown(report, context);
  const compared = (changes: Partial<NonNullable<BudgetResult['comparison']>>): string => {
    const { comparison } = result;
    if (comparison === undefined) throw new Error('nothing was compared');
    const budget = { ...result, comparison: { ...comparison, ...changes } };
    return formatBudgetMarkdown({ ...report, budget }, context);
  };

  it('has the verdict and the change of each client in its first lines', () => {
    const [, measured] = result.comparison?.servers ?? [];
    expect(measured?.unknown).toBeDefined();
    const clients = [
      { client: 'claude-code' as const, total: { before: 700, after: 815 }, listingUsed: {}, isComplete: true },
      { client: 'codex' as const, total: { before: 5, after: 5 }, listingUsed: {}, isComplete: true },
    ];
    expect(compared({ clients, servers: [] }).split('\n').slice(0, 5)).toEqual([
      '### sopwright budget: no problems',
      '',
      'Tokens before the first prompt: `claude-code` **+115**; `codex` unchanged. **1 entry loses text.**',
      '',
      'Compared with `main` (`0123456789ab`), both sides measured in this run.',
    ]);
  });

  it('has no difference of a client where a server has no figure on one side', () => {
    expect(text).toContain('Tokens before the first prompt: `claude-code` unknown.');
    expect(text).toContain('| `claude-code` | at least 700 → at least 815 tokens, difference unknown |');
    expect(text).not.toContain('+115');
  });

  it('has losses and causes', () => {
    expect(text).toContain('#### Now dropped or cut');
    expect(text).toContain('#### The server moved upstream');
    expect(text).toContain('not measured: no answer in 30 s');
  });

  it('lists what is over budget, the gravest first, and links to its rules', () => {
    const finding = {
      rule: 'budget/skill-too-large',
      messageId: 'over',
      message: 'Body of `a` is 9 tokens over.',
      severity: 'warning' as const,
      file: 'a/SKILL.md',
      kind: 'skill' as const,
      range: [0, 1] as const,
      start: { line: 1, column: 1 },
      end: { line: 1, column: 2 },
      clients: [],
      fingerprint: '0123456789abcdef',
    };
    const findings = [finding, { ...finding, severity: 'error' as const, message: hostile }];
    const summary = { ...report.summary, error: 1, warning: 1 };
    const ruleOf = () => ({ summary: 'x', url: 'https://example.com/rule' });
    const over = formatBudgetMarkdown({ ...report, findings, summary }, { top: 10, ruleOf });
    expect(over).toMatch(/^### sopwright budget: 1 error, 1 warning\n/);
    const rows = over.split('\n').filter((line) => /^\| (?:error|warning) /.test(line));
    expect(rows.map((row) => row.slice(2, 9))).toEqual(['error |', 'warning']);
    expect(rows[1]).toBe(
      '| warning | Body of `a` is 9 tokens over. | `a/SKILL.md` | [`budget/skill-too-large`](https://example.com/rule) |',
    );
  });

  it('folds what is long', () => {
    const items = Array.from({ length: 12 }, (_, at) => ({
      kind: 'skill' as const,
      name: `skill-${at}`,
      file: `skills/${at}/SKILL.md`,
      catalogue: { after: at },
      body: {},
      onDemand: {},
    }));
    const long = compared({ items });
    expect(long).toContain('<details>\n<summary>Your change: skills (12)</summary>\n\n| Skill |');
    expect(long).toContain('| `skill-11` added | +11 | ±0 | ±0 |');
    expect(long).toContain('2 more are not listed.');
    expect(long.match(/<details>/g)).toHaveLength(2);
    expect(long.match(/<\/details>/g)).toHaveLength(2);
  });

  it('lets no text of a file become Markdown, HTML or a mention', () => {
    const outside = text.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '');
    expect(outside).not.toContain('@team');
    expect(outside).not.toContain('<img');
    expect(outside).not.toContain('](http');
  });
});

describe('figures', () => {
  it.each([
    [0, '0', '±0'],
    [999, '999', '+999'],
    [1000, '1,000', '+1,000'],
    [1_234_567, '1,234,567', '+1,234,567'],
  ])('writes %i', (value, plain, difference) => {
    expect(grouped(value)).toBe(plain);
    expect(signed(value)).toBe(difference);
  });

  it('writes changes', () => {
    expect(changeText({ before: 1200, after: 1350 })).toBe('1,200 → 1,350 (+150)');
    expect(changeText({ after: 5 })).toBe('– → 5 (+5)');
    expect(changeText({ before: 5 })).toBe('5 → – (-5)');
    expect(changeText({ before: 5, after: 5 })).toBe('5');
  });
});
