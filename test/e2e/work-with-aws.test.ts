import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@modelcontextprotocol/client';
import { createDocument, loadMarkdownParser, sectionsOf } from '@sopwright/document';
import { sopOf } from '@sopwright/sop';
import { get_encoding } from 'tiktoken';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../contracts/source-tree.ts';
import { stdioClient } from './mcp-serve-project.ts';

await loadMarkdownParser();

/** What the server has listed since 2026-08-31: awslabs/mcp#4581. */
const LISTED = [
  'aws___get_presigned_url',
  'aws___get_regional_availability',
  'aws___get_tasks',
  'aws___list_regions',
  'aws___read_documentation',
  'aws___retrieve_skill',
  'aws___run_script',
  'aws___search_documentation',
];

/** A call as a skill tells an agent to make it: everything in it stands in the skill's text. */
interface ToldCall {
  readonly tool: string;
  readonly argument: string;
  /** A literal value; absent where the agent puts in what it knows. */
  readonly value: string | undefined;
  readonly topics: readonly string[] | undefined;
}

const CALL = /Call `([^`]+)` with `([^`]+)` set to (?:`([^`]+)`)?[^\n]*?(?:and `topics` set to `([^`]+)`)?\.?$/gm;

function skillText(name: string): string {
  return readFileSync(join(root, 'plugins/work-with-aws/skills', name, 'SKILL.md'), 'utf8');
}

/** Text of the section with this heading, sub-sections included. */
function section(text: string, heading: RegExp): string {
  const document = createDocument({ path: 'SKILL.md', kind: 'skill', content: text });
  const found = sectionsOf(document).find(({ title }) => heading.test(title));
  if (found === undefined) throw new Error(`no section ${heading} in the skill`);
  return text.slice(found.headingRange[1], found.range[1]);
}

function toldCalls(text: string): readonly ToldCall[] {
  return [...text.matchAll(CALL)].map(([, tool = '', argument = '', value, topics]) => ({
    tool,
    argument,
    value,
    topics: topics === undefined ? undefined : JSON.parse(topics),
  }));
}

/** The tool that a skill runs commands with. */
function toldRunner(text: string): string {
  return /Run commands with `([^`]+)`/.exec(section(text, /^Step 3/))?.[1] ?? '';
}

/** What holds for each skill: its tools are those of the real server, and its server is that of the plugin's MCP files. */
function expectRealTools(text: string): void {
  const [, prefix = ''] = /the server puts `([^`]+)` before them/.exec(section(text, /^Defaults/)) ?? [];
  const tools = [...toldCalls(text).map(({ tool }) => tool), toldRunner(text)];
  expect(tools.length).toBeGreaterThan(1);
  for (const tool of tools) expect(LISTED).toContain(`${prefix}${tool}`);
  const servers = [...text.matchAll(/MCP\s+server `([^`]+)`/g)].map(([, server]) => server);
  expect(servers.length).toBeGreaterThan(1);
  for (const file of ['.mcp.json', 'mcp.json']) {
    const { mcpServers } = JSON.parse(readFileSync(join(root, 'plugins/work-with-aws', file), 'utf8'));
    expect([...new Set(servers)]).toEqual(Object.keys(mcpServers));
  }
}

/** The one call of a section. */
function toldCall(text: string, heading: RegExp): ToldCall {
  const [call, ...more] = toldCalls(section(text, heading));
  expect(more).toEqual([]);
  if (call === undefined) throw new Error(`no call in the section ${heading}`);
  return call;
}

interface Answer {
  readonly text: string;
  readonly isError: boolean;
}

/** Makes a call of a skill: `value` fills in what the skill leaves to the agent. */
async function make(client: Client, told: ToldCall, value: string): Promise<Answer> {
  const topics = told.topics === undefined ? {} : { topics: told.topics };
  const result = await client.callTool({ name: told.tool, arguments: { [told.argument]: value, ...topics } });
  const text = result.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  return { text, isError: result.isError === true };
}

interface Hit {
  readonly title: string;
  readonly skill_name?: string;
}

function hitsOf({ text }: Answer): readonly Hit[] {
  return JSON.parse(text).search_results;
}

describe('aws-operations, followed by its own words', () => {
  const skill = skillText('aws-operations');
  const search = toldCall(skill, /^Step 1/);
  const retrieve = toldCall(skill, /^Step 2/);

  test('names only tools and servers that there are', () => {
    expectRealTools(skill);
  });

  test('names only tools and arguments that the server has', async () => {
    const client = await stdioClient(root);
    const { tools } = await client.listTools();
    const schema = (name: string): object | undefined =>
      tools.find((tool) => tool.name === name)?.inputSchema.properties;
    expect(schema(search.tool)).toHaveProperty(search.argument);
    expect(schema(search.tool)).toHaveProperty('topics');
    expect(schema(retrieve.tool)).toHaveProperty(retrieve.argument);
  });

  test.each([
    ['a new network for production workloads with private subnets', 'create-production-vpc'],
    ['lock down the S3 buckets of this account', 'secure-s3-buckets'],
  ])('search, retrieve and steps: %s', async (request, sop) => {
    const client = await stdioClient(root);
    const [hit] = hitsOf(await make(client, search, request));
    const name = hit?.skill_name ?? '';
    const { text, isError } = await make(client, retrieve, name);
    expect(isError).toBe(false);
    expect(text).toBe(readFileSync(join(root, 'sops', `${sop}.sop.md`), 'utf8'));
    const { steps, parameters } = sopOf(createDocument({ path: 'a.sop.md', kind: 'sop', content: text }));
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.every(({ constraints }) => constraints.length > 0)).toBe(true);
    expect(parameters.filter(({ required }) => required).length).toBeGreaterThan(0);
    // The tool that the skill names for commands is the one that the SOP asks for.
    expect(text).toContain(`\`${toldRunner(skill)}\``);
  });

  test('no SOP matches: the search is empty, and the skill says what then', async () => {
    const client = await stdioClient(root);
    expect(hitsOf(await make(client, search, 'bake sourdough bread'))).toEqual([]);
    expect(section(skill, /^Step 1/)).toContain('[No SOP matches](#no-sop-matches)');
    const branch = section(skill, /^No SOP matches/);
    expect(toldCalls(branch)).toEqual([]);
    expect(branch).toMatch(/stop until the user answers/);
  });

  test('the retrieval fails: the answer names near SOPs, and the skill asks and stops', async () => {
    const client = await stdioClient(root);
    const { text, isError } = await make(client, retrieve, 'creating-production-vpc');
    expect(isError).toBe(true);
    expect(text).toContain('create-production-vpc');
    const scenario = section(skill, /^The retrieval fails/);
    expect(scenario).toContain(`\`${retrieve.tool}\``);
    expect(scenario).toMatch(/ask how to go on, and stop/);
  });

  test('the server is gone: the call fails, and the skill asks and does not go on', async () => {
    const client = await stdioClient(root);
    await client.close();
    await expect(make(client, search, 'lock down the S3 buckets')).rejects.toThrow();
    const scenario = section(skill, /^The search fails/);
    expect(scenario).toContain(`\`${search.tool}\``);
    expect(scenario).toMatch(/DO NOT continue without an answer/);
  });

  test('every example is an SOP of the registry, by the name that the server of the plugin knows', async () => {
    const client = await stdioClient(root);
    const names = [...section(skill, /^Example SOPs/).matchAll(/: `([^`]+)`$/gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(10);
    const ours = ['creating-production-vpc-multi-az', 'securing-s3-buckets'];
    const { sops } = parse(readFileSync(join(root, 'sopwright.registry.yaml'), 'utf8'));
    const remote = Object.keys(sops).filter((name) => sops[name].source === 'aws-mcp');
    expect(names.toSorted()).toEqual([...ours, ...remote].toSorted());
    for (const name of names) expect((await make(client, retrieve, name)).isError).toBe(!ours.includes(name));
  });
});

describe.each([
  ['create-production-vpc', 'Create a Production VPC'],
  ['secure-s3-buckets', 'Secure S3 Buckets'],
])('%s', (name, title) => {
  const skill = skillText(name);

  test('retrieves its SOP by the name in its text', async () => {
    const client = await stdioClient(root);
    const retrieve = toldCall(skill, /^Step 1/);
    const { text, isError } = await make(client, retrieve, retrieve.value ?? '');
    expect(isError).toBe(false);
    expect(text.startsWith(`# ${title}\n`)).toBe(true);
    expect(text).toContain(`\`${toldRunner(skill)}\``);
    expectRealTools(skill);
  });

  test('the retrieval fails: the skill names the tool, asks and does not go on', async () => {
    const client = await stdioClient(root);
    const retrieve = toldCall(skill, /^Step 1/);
    expect((await make(client, retrieve, `${retrieve.value}-x`)).isError).toBe(true);
    const scenario = section(skill, /^The retrieval fails/);
    expect(scenario).toContain(`\`${retrieve.tool}\``);
    expect(scenario).toMatch(/DO NOT continue without an answer/);
  });

  test('holds nothing of the SOP', () => {
    const text = readFileSync(join(root, 'sops', `${name}.sop.md`), 'utf8');
    const sop = sopOf(createDocument({ path: 'a.sop.md', kind: 'sop', content: text }));
    const pieces = [
      ...sop.steps.flatMap(({ constraints }) => constraints.map((constraint) => constraint.text)),
      ...sop.parameters.flatMap(({ description }) => description?.text ?? []),
    ];
    expect(pieces.length).toBeGreaterThan(20);
    for (const piece of pieces) expect(skill).not.toContain(piece);
  });
});

test('the list of skills costs at most 100 tokens each and 400 in all, as the README says', () => {
  const encoding = get_encoding('o200k_base');
  const readme = readFileSync(join(root, 'plugins/work-with-aws/README.md'), 'utf8');
  const costs = readdirSync(join(root, 'plugins/work-with-aws/skills')).map((name) => {
    const { frontmatter } = createDocument({ path: 'SKILL.md', kind: 'skill', content: skillText(name) });
    const description = frontmatter.fields.find(({ key }) => key === 'description')?.value;
    const tokens = encoding.encode(`- work-with-aws:${name}: ${description}`).length;
    expect(readme).toContain(`| ${name} | ${tokens} |`);
    return tokens;
  });
  encoding.free();
  const total = costs.reduce((sum, tokens) => sum + tokens, 0);
  expect(costs).toHaveLength(3);
  expect(Math.max(...costs)).toBeLessThanOrEqual(100);
  expect(total).toBeLessThanOrEqual(400);
  expect(readme).toContain(`| All skills | ${total} |`);
});
