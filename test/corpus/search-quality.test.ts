import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { createSearch, type Search, type SearchEntry, searchEntryOf, sopOf } from '@sopwright/sop';
import type { RegistrySop } from '@sopwright/sop/registry';
import { beforeAll, describe, expect, it } from 'vitest';
import { sopQueries } from './sop-queries.ts';

const folder = fileURLToPath(new URL('../../../shared/sops', import.meta.url));
const hasSops = existsSync(folder);

function entries(): readonly SearchEntry[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return files.map((file) => {
    const name = path.basename(file).replace(/(?:\.script|\.sop)?\.md$/, '');
    const document = createDocument({
      path: file,
      kind: 'sop',
      content: readFileSync(path.join(folder, file), 'utf8'),
    });
    const entry: RegistrySop = {
      name,
      source: 'sops',
      services: [],
      tags: [],
      status: 'active',
      names: {},
      range: [0, 0],
    };
    return searchEntryOf({ entry, document, sop: sopOf(document), sha256: undefined });
  });
}

/** Queries whose SOP is not among the first so many hits. */
function missed(search: Search, which: 0 | 1, depth: number): readonly string[] {
  return Object.entries(sopQueries).flatMap(([name, queries]) => {
    const hits = search.search(queries[which], depth).map(({ id }) => id);
    return hits.includes(name) ? [] : [queries[which]];
  });
}

describe.skipIf(!hasSops)(`search over real SOPs${hasSops ? '' : ' (skipped: ../shared/sops is not here)'}`, () => {
  let search: Search = createSearch([]);
  beforeAll(async () => {
    await loadMarkdownParser();
    search = createSearch(entries());
  });

  it('every SOP has its questions', () => {
    expect(
      entries()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(Object.keys(sopQueries).toSorted());
  });

  it('recall at 1 is 50 of 54: 26 of 27 questions that weights were set on, 24 of 27 others', () => {
    expect(missed(search, 0, 1)).toEqual(['set up Resilience Hub for my service']);
    expect(missed(search, 1, 1)).toEqual([
      'we need a trail of who did what across the whole AWS account',
      'faster stack deployments while I iterate',
      'Task timed out after 3.00 seconds',
    ]);
  });

  it('recall at 4 is 54 of 54', () => {
    expect([...missed(search, 0, 4), ...missed(search, 1, 4)]).toEqual([]);
  });
});
