import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { hostileTexts } from '../../packages/tokens/test-support/hostile-texts.ts';

// Writes what the counters are measured on: encoder-texts.ts SHARED FILE.
const MEGABYTE = 1_000_000;
const CHUNK = 20_000;
const [shared = '', target = ''] = process.argv.slice(2);

function textsBelow(folder: string, extension: string): string[] {
  const files = readdirSync(join(shared, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name));
  return files.toSorted().map((file) => readFileSync(file, 'utf8'));
}

function descriptionOf(text: string): string[] {
  const [, block] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const document = block === undefined ? undefined : parseDocument(block);
  const value: unknown = document?.errors.length === 0 ? document.toJS() : undefined;
  const description =
    typeof value === 'object' && value !== null && 'description' in value ? value.description : undefined;
  return typeof description === 'string' ? [description] : [];
}

function chunksOf(text: string, bytes: number): string[] {
  const chunks: string[] = [];
  let size = 0;
  for (let at = 0; size < bytes; at = at + CHUNK < text.length ? at + CHUNK : 0) {
    const chunk = text.slice(at, at + CHUNK);
    chunks.push(chunk);
    size += Buffer.byteLength(chunk);
  }
  return chunks;
}

function toolsOf(capture: string): string[] {
  const { tools }: { readonly tools: readonly unknown[] } = JSON.parse(capture);
  return tools.map((tool) => JSON.stringify(tool));
}

const markdown = textsBelow('corpus', '.md');
const captures = textsBelow('data/mcp-captures', '.json');
writeFileSync(
  target,
  JSON.stringify({
    descriptions: markdown.flatMap(descriptionOf).slice(0, 500),
    chunks: chunksOf(markdown.join('\n'), 20 * MEGABYTE),
    exact: {
      'Markdown files': markdown,
      captures,
      'tools of captures': captures.flatMap(toolsOf),
    },
    hostile: Object.fromEntries(Object.entries(hostileTexts).map(([name, make]) => [name, make(MEGABYTE)])),
  }),
);
