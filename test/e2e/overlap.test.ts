import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project, sopwright } from './command.ts';
import { parseReport } from './json-report.ts';

function skill(name: string, description: string): string {
  return `---\nname: ${name}\ndescription: ${description}\n---\n\n# Work\n\nRead the ledger before the first answer.\n`;
}

const ASKED = ['which invoices are open', 'match payments with invoices', 'list open invoices', 'find unpaid invoices'];
const OWN = [
  'compare bank statements',
  'compare statements of the bank',
  'statements of May',
  'bank of June',
  'compare',
];

function requests(queries: readonly string[]): string {
  return JSON.stringify(queries.map((query) => ({ query, should_trigger: true })));
}

function books(): string {
  return project({
    'skills/comparing/SKILL.md': skill('comparing', 'Compares bank statements with the ledger. Use it for statements.'),
    'skills/reminding/SKILL.md': skill(
      'reminding',
      'Finds unpaid and open invoices, lists them, and matches payments with invoices. Use it for invoices.',
    ),
  });
}

/** Findings of the rules on overlap, `file:line message`. */
function overlaps(cwd: string, ...args: readonly string[]): readonly string[] {
  const { stdout } = sopwright(['lint', '--preset', 'guidelines', '--format', 'json', ...args], { cwd });
  return parseReport(stdout).findings.flatMap(({ rule, file, start, message }) =>
    /^workspace\/.*-overlap$/.test(rule) ? [`${file}:${start.line} ${message}`] : [],
  );
}

describe('requests beside a skill', () => {
  it('are read again where they change, come and go, the skill itself untouched', () => {
    const cwd = books();
    const file = join(cwd, 'skills/comparing/evals/trigger_evals.json');
    const now = (): readonly string[] => overlaps(cwd, '--cache');
    expect(now()).toEqual([]);
    mkdirSync(join(cwd, 'skills/comparing/evals'));
    writeFileSync(file, requests([...ASKED, 'compare']));
    const lost =
      'skills/comparing/SKILL.md:3 Request "which invoices are open" finds skills/reminding/SKILL.md first, ' +
      'so does "match payments with invoices", so does "list open invoices", so does "find unpaid invoices": ' +
      'recall is 20 % (1 of 5), expected 80 %; precision is 100 %.';
    expect(now()).toEqual([lost]);
    expect(now()).toEqual([lost]);
    writeFileSync(file, requests(OWN));
    expect(now()).toEqual([]);
    writeFileSync(file, '[{"query": "compare"}]');
    expect(now().join()).toContain('Eval set skills/comparing/evals/trigger_evals.json is broken at line 1');
    rmSync(file);
    expect(now()).toEqual([]);
  });

  it('are found from whatever directory the command runs in, and named as it sees them', () => {
    const cwd = books();
    mkdirSync(join(cwd, '.git'));
    mkdirSync(join(cwd, 'skills/comparing/evals'));
    writeFileSync(join(cwd, 'skills/comparing/evals/trigger_evals.json'), '[1]');
    expect(overlaps(cwd).join()).toContain('Eval set skills/comparing/evals/trigger_evals.json is');
    expect(overlaps(join(cwd, 'skills')).join()).toContain('Eval set comparing/evals/trigger_evals.json is');
    expect(overlaps(join(cwd, 'skills/comparing')).join()).toContain('Eval set evals/trigger_evals.json is');
  });

  it('may be anything without a crash', () => {
    const cwd = books();
    mkdirSync(join(cwd, 'skills/comparing/evals'));
    const texts = [
      '',
      'null',
      '{',
      '[[[[',
      '[null]',
      '"should_trigger"',
      '['.repeat(100_000),
      '[{"query":"","should_trigger":1}]',
    ];
    for (const text of texts) {
      writeFileSync(join(cwd, 'skills/comparing/evals/trigger_evals.json'), text);
      const { code, stderr } = sopwright(['lint', '--preset', 'guidelines'], { cwd });
      expect([text.slice(0, 20), code === 0 || code === 1, stderr]).toEqual([text.slice(0, 20), true, '']);
    }
  });
});

describe('MCP servers of several plugins', () => {
  const knowledge = JSON.stringify({
    mcpServers: { docs: { type: 'http', url: 'https://knowledge-mcp.global.api.aws' } },
  });
  const aws = JSON.stringify({
    mcpServers: {
      'aws-mcp': { command: 'uvx', args: ['mcp-proxy-for-aws@1.6.4', 'https://aws-mcp.us-east-1.api.aws/mcp'] },
    },
  });

  it('are held against one another where a run looks at both', () => {
    const cwd = project({
      'plugins/agents/.claude-plugin/plugin.json': '{"name":"agents"}',
      'plugins/agents/.mcp.json': knowledge,
      'plugins/core/.claude-plugin/plugin.json': '{"name":"core"}',
      'plugins/core/.mcp.json': aws,
    });
    const told =
      'plugins/agents/.mcp.json:1 MCP server "docs" is part of the AWS MCP Server, which is "aws-mcp" in ' +
      'plugins/core/.mcp.json:1, expected one of the two.';
    expect(overlaps(cwd)).toEqual([told]);
    expect(overlaps(cwd, 'plugins/agents', 'plugins/core')).toEqual([told]);
    expect(overlaps(cwd, 'plugins/agents')).toEqual([]);
  });

  it('are held against those of a folder above, whatever part of the project a run looks at', () => {
    const cwd = project({ '.git/HEAD': '', '.mcp.json': aws, 'app/.mcp.json': knowledge });
    const told = 'MCP server "docs" is part of the AWS MCP Server, which is "aws-mcp" in';
    expect(overlaps(cwd).join()).toContain(`app/.mcp.json:1 ${told} .mcp.json:1`);
    expect(overlaps(join(cwd, 'app')).join()).toContain(`.mcp.json:1 ${told} ../.mcp.json:1`);
  });
});
