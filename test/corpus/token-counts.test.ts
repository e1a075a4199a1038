import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { counterOf, differences, encodings, oracleOf } from '../../packages/tokens/test-support/oracle.ts';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const hasTexts = existsSync(join(shared, 'corpus')) && existsSync(join(shared, 'data/mcp-captures'));

function filesBelow(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function toolsOf(capture: string): string[] {
  const { tools }: { readonly tools: readonly unknown[] } = JSON.parse(capture);
  return tools.map((tool) => JSON.stringify(tool));
}

/** One Markdown file in five of the corpus: the benchmark compares all. */
function markdown(): string[] {
  const files = filesBelow(join(shared, 'corpus'), '.md').filter((_, nth) => nth % 5 === 0);
  return files.map((file) => readFileSync(file, 'utf8'));
}

/** Every capture as it lies there, and every tool in it as JSON. */
function captures(): string[] {
  const texts = filesBelow(join(shared, 'data/mcp-captures'), '.json').map((file) => readFileSync(file, 'utf8'));
  return [...texts, ...texts.flatMap(toolsOf)];
}

describe.skipIf(!hasTexts)(
  `token counts of real text${hasTexts ? '' : ' (skipped: ../shared/corpus and ../shared/data are not here)'}`,
  () => {
    const texts = hasTexts ? { 'Markdown files': markdown(), 'captures and tools': captures() } : {};
    const cases = encodings.flatMap((encoding) =>
      Object.entries(texts).map(([kind, list]) => ({ encoding, kind, list, count: list.length })),
    );

    test.each(cases)('$encoding: $count $kind as tiktoken counts them', { timeout: 120_000 }, async (one) => {
      expect(one.count).toBeGreaterThan(8);
      expect(differences(counterOf(one.encoding), await oracleOf(one.encoding), one.list)).toEqual([]);
    });
  },
);
