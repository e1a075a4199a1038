import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@sopwright/document';
import { describe, expect, it } from 'vitest';
import { isMap, isNode } from 'yaml';
import { corpusFolder, hasCorpus } from './corpus.ts';

describe.skipIf(!hasCorpus)(
  `plain frontmatter of real files${hasCorpus ? '' : ' (skipped: ../shared/corpus is not here)'}`,
  () => {
    it('is what the library reads, and nearly all there is', () => {
      let blocks = 0;
      let plain = 0;
      for (const path of readdirSync(corpusFolder, { recursive: true, encoding: 'utf8' })) {
        if (!path.endsWith('.md')) continue;
        const text = readFileSync(join(corpusFolder, path), 'utf8');
        const block = parseFrontmatter(text);
        if (block.status !== 'closed') continue;
        blocks += 1;
        if (block.plain === undefined) continue;
        plain += 1;
        const [base] = block.contentRange;
        const { yaml, fields } = block;
        expect([...(yaml?.errors ?? ['none']), ...(yaml?.warnings ?? [])]).toEqual([]);
        expect(Object.fromEntries(fields.map(({ key, value }) => [key, value]))).toEqual(yaml?.toJS());
        const pairs = isMap(yaml?.contents) ? yaml.contents.items : [];
        const starts = pairs.map(({ key, value }) =>
          [key, value].map((node) => (isNode(node) && node.range ? base + node.range[0] : undefined)),
        );
        expect(fields.map(({ keyRange, valueRange }) => [keyRange[0], valueRange[0]])).toEqual(starts);
      }
      expect(blocks).toBeGreaterThan(500);
      expect(plain / blocks).toBeGreaterThan(0.8);
    });
  },
);
