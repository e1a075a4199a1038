import { createDocument, type Document } from '@sopwright/document';
import { createEngine, type FileView, noFiles, presetSettings, type Rule } from '@sopwright/lint';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import mcpServerOverlap from './workspace/mcp-server-overlap.ts';
import triggerOverlap from './workspace/trigger-overlap.ts';

/** Processor time of the last step of a run, over documents that were analysed before. */
function concluding(rule: Rule, documents: readonly Document[], files: (path: string) => FileView = () => noFiles) {
  const settings = presetSettings([rule], 'all');
  const engine = createEngine({ rules: [rule], clients: [], settings });
  const analyses = documents.map((document) => engine.analyze(document, files(document.path)));
  let found = 0;
  let crashed = false;
  const milliseconds = processorTime(() => {
    const conclusion = engine.conclude(analyses);
    found = conclusion.findings.length;
    crashed = conclusion.crashed;
  });
  return { milliseconds, found, crashed };
}

const WORDS = [
  'ledger',
  'invoice',
  'payment',
  'reminder',
  'customer',
  'statement',
  'account',
  'report',
  'export',
  'tax',
];

function skills(count: number): readonly Document[] {
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from(
      { length: 30 },
      (__, at) => `${WORDS[(index + at * 7) % WORDS.length]}${(index * at) % 97}`,
    );
    const content = `---\nname: skill-${index}\ndescription: ${words.join(' ')} Use when asked.\n---\n\n# Skill\n`;
    return createDocument({ path: `skills/skill-${index}/SKILL.md`, kind: 'skill', content });
  });
}

/** Requests beside every skill for which this is true. */
function withRequests(has: (path: string) => boolean): (path: string) => FileView {
  const requests = WORDS.map((word) => ({ query: `${word}12 and ${word}7`, should_trigger: true }));
  return (skill) => ({
    ...noFiles,
    list: (path) => (has(skill) && skill.startsWith(`${path}/`) ? ['eval_queries.json'] : []),
    text: () => JSON.stringify(requests),
  });
}

describe('the work of a rule over all files does not grow with their square', () => {
  test('10,000 skills without requests', () => {
    const { milliseconds, found, crashed } = concluding(triggerOverlap, skills(10_000));
    expect({ found, crashed }).toEqual({ found: 0, crashed: false });
    expect(milliseconds).toBeLessThan(2_000);
  });

  test.each([
    ['10,000 skills, of which all have requests', 10_000, () => true],
    ['4,000 skills, of which 30 have requests', 4_000, (path: string) => /-\d\d\//.test(path) && /[37]\//.test(path)],
  ])('%s', (_, count, has) => {
    const { milliseconds, crashed } = concluding(triggerOverlap, skills(count), withRequests(has));
    expect(crashed).toBe(false);
    // Measured at 0.1 and 0.8 seconds; without a bound the first would take a quarter of an hour.
    expect(milliseconds).toBeLessThan(10_000);
  });

  test('588 skills with ten requests each are all asked', () => {
    const files = withRequests((path) => /-\d\//.test(path) || /-[1-4]\d\d\//.test(path));
    const { found } = concluding(triggerOverlap, skills(588), files);
    expect(found).toBeGreaterThan(0);
  });

  test.each([
    ['one address', () => 'https://example.com/mcp'],
    ['addresses of their own', (index: number) => `https://example.com/${index}`],
    [
      'AWS',
      (index: number) =>
        index % 2 === 0 ? 'https://knowledge-mcp.global.api.aws' : 'https://aws-mcp.us-east-1.api.aws/mcp',
    ],
  ])('10,000 plugins with %s', (name, urlOf) => {
    const documents = Array.from({ length: 10_000 }, (_, index) => [
      createDocument({ path: `plugins/p${index}/.claude-plugin/plugin.json`, kind: 'plugin', content: '{"name":"p"}' }),
      createDocument({
        path: `plugins/p${index}/.mcp.json`,
        kind: 'mcp-config',
        content: JSON.stringify({ mcpServers: { [`s${index}`]: { type: 'http', url: urlOf(index) } } }),
      }),
    ]).flat();
    const { milliseconds, found, crashed } = concluding(mcpServerOverlap, documents);
    expect(crashed).toBe(false);
    expect(found).toBe({ 'one address': 9_999, 'addresses of their own': 0, AWS: 5_000 + 9_998 }[name]);
    expect(milliseconds).toBeLessThan(2_000);
  });
});
