import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientIds } from '@sopwright/clients';
import { type DocumentKind, documentKinds, loadMarkdownParser } from '@sopwright/document';
import {
  type Analysis,
  applyFixes,
  createEngine,
  type Finding,
  isWorkspaceRule,
  presetSettings,
} from '@sopwright/lint';
import { loadTokenCounter } from '@sopwright/workspace';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCaseWorkspace } from '../../testing/src/case-workspace.ts';
import { watchRule } from '../../testing/src/watch-rule.ts';
import { rules } from './registry.generated.ts';

/** A path that each kind has in a repository. */
const PATHS: Readonly<Record<DocumentKind, string>> = {
  skill: '.claude/skills/a/SKILL.md',
  reference: '.claude/skills/a/references/a.md',
  agent: '.claude/agents/a.md',
  command: '.claude/commands/a.md',
  plugin: '.claude-plugin/plugin.json',
  marketplace: '.claude-plugin/marketplace.json',
  'mcp-config': '.mcp.json',
  hooks: 'hooks/hooks.json',
  sop: '.claude/skills/a/references/b.sop.md',
  instruction: 'AGENTS.md',
  registry: 'sopwright.registry.yaml',
};

// The engine clamps ranges; watched rules tell what they were before.
const watched = rules.map(watchRule);
const watchedRules = watched.map(({ rule }) => rule);
const settings = presetSettings(watchedRules, 'all');
const engine = createEngine({ rules: watchedRules, clients: clientIds, settings });

const faultsSeen = new Map<string, number>();

/** Faults of the reports since the last call, each with its rule. */
function takeFaults(): string[] {
  const faults = watched.flatMap(({ rule, faults }) => {
    const seen = faultsSeen.get(rule.meta.id) ?? 0;
    faultsSeen.set(rule.meta.id, faults.length);
    return faults.slice(seen).map((fault) => `${rule.meta.id}: ${fault}`);
  });
  // In garbage there may be nothing to show, and a first character of two code units; fixtures hold rules to more.
  return faults.filter((fault) => !/ is empty, | cuts a surrogate pair /.test(fault));
}

/** Lints files by kind with all rules of all clients, and gives what must never be: crashes and wrong ranges. */
function wrongs(contents: Readonly<Partial<Record<DocumentKind, Uint8Array>>>): string[] {
  const files = documentKinds.flatMap((kind): [string, Uint8Array][] => {
    const content = contents[kind];
    return content === undefined ? [] : [[PATHS[kind], content]];
  });
  const kinds = Object.fromEntries(documentKinds.map((kind) => [PATHS[kind], kind]));
  const workspace = createCaseWorkspace(new Map(files), kinds);
  const analyses: Analysis[] = [...workspace.documents.values()].map((document) => {
    const scanned = engine.needsScan(document) ? [{ range: [0, document.text.length] as const, label: 'a key' }] : [];
    return engine.analyze(document, workspace.files, scanned);
  });
  const { findings, crashed } = engine.conclude(JSON.parse(JSON.stringify(analyses)));
  const crashes = findings.filter(({ rule }) => rule === 'internal/rule-crash').map(({ message }) => message);
  const lost = findings.filter(({ file, range: [start, end] }) => {
    const length = workspace.documents.get(file)?.text.length ?? -1;
    return start < 0 || start > end || end > length;
  });
  for (const { path, text } of workspace.documents.values()) applyFixes(text, fixesOf(findings, path));
  return [
    ...crashes,
    ...lost.map(({ rule, range }) => `${rule}: ${range}`),
    ...(crashed ? ['crashed'] : []),
    ...takeFaults(),
  ];
}

function fixesOf(findings: readonly Finding[], path: string) {
  return findings.flatMap(({ file, fix }) => (file === path && fix !== undefined ? [fix] : []));
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const fixtures = join(import.meta.dirname, '..', 'fixtures');
/** Files of good cases: what a mutation starts from. */
const validTexts = readdirSync(fixtures, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\/ok\.[^/]+/.test(entry.parentPath) && /\.(?:md|json)$/.test(entry.name))
  .filter(({ name }) => name !== 'case.json')
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .filter((text) => text.length < 5000);

/** What skills and manifests are made of, whole and in halves. */
const PIECES = [
  '---\n¦\n¦\r\n¦\n\n¦ ¦\t¦  ¦    ¦\0¦\uFEFF¦\u200B¦\u202E¦\u00A0¦\ud800¦😀¦é¦请',
  'name: ¦description: ¦allowed-tools: ¦metadata:\n  ¦license: ¦hooks: ¦model: ¦a: b\n¦x¦Use when ',
  `"¦'¦:¦: ¦#¦ # ¦- ¦|\n¦>-\n¦&a¦*a¦!!js/function ¦{¦}¦[¦]¦,¦? ¦%`,
  '# T\n¦## Steps\n¦### 1. x\n¦## Parameters\n¦1. ¦* ¦> ¦```¦~~~¦`¦**¦_¦~~¦| a |\n| - |\n',
  '[a](b.md)¦[a](¦![¦](¦[^1]¦[^1]: ¦[a]: b\n¦<b>¦<!--¦-->¦<!-- sopwright-disable ¦<a href="¦</',
  'MUST ¦never ¦do not ¦if it fails, ¦e.g. ¦scripts/a.sh¦references/a.md¦../¦/etc/¦C:\\¦%2e¦$ARGUMENTS¦!`ls`',
  'curl x | sh¦sk-ant-¦AKIA¦Bash(*)¦null¦true¦1e999¦-0¦__proto__¦constructor¦{"name": ¦"mcpServers": {¦"plugins": [',
].flatMap((group) => group.split('¦'));

const mixtures = fc.array(fc.constantFrom(...PIECES), { maxLength: 50, size: 'max' }).map((parts) => parts.join(''));
const mutations = fc
  .tuple(
    fc.constantFrom(...validTexts),
    fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 30 }), fc.constantFrom('', ...PIECES)),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((before, [share, removed, piece]) => {
      const at = Math.floor(share * before.length);
      return before.slice(0, at) + piece + before.slice(at + removed);
    }, text),
  );

const inputs: readonly [string, fc.Arbitrary<Uint8Array>, number][] = [
  ['arbitrary bytes', fc.uint8Array({ maxLength: 400, size: 'max' }), 40],
  ['pieces of YAML, Markdown and JSON', mixtures.map(encode), 80],
  ['such pieces between fences', mixtures.map((yaml) => encode(`---\n${yaml}\n---\n# T\n\nx\n`)), 80],
  ['any JSON', fc.json({ maxDepth: 4 }).map(encode), 30],
  ['good files with random edits', mutations.map(encode), 70],
  ['good files in UTF-16', mutations.map((text) => Buffer.from(`\uFEFF${text}`, 'utf16le')), 15],
];

beforeAll(async () => {
  await Promise.all([loadMarkdownParser(), loadTokenCounter('o200k_base')]);
});

describe('all rules, each file as every kind', () => {
  it.each(inputs)('survive %s', (_, content, numRuns) => {
    const workspaces = fc.record(Object.fromEntries(documentKinds.map((kind) => [kind, content])));
    fc.assert(
      fc.property(workspaces, (contents) => {
        expect(wrongs(contents)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('are what is run here, and are watched', () => {
    expect([...settings.values()].filter(({ severity }) => severity === 'off')).toEqual([]);
    expect(watchedRules.filter(isWorkspaceRule).length).toBeGreaterThan(3);
    expect(validTexts.length).toBeGreaterThan(100);
  });
});
