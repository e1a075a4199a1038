import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../test-support/temporary-folder.ts';
import { stampFile, stampOf } from './stamp.ts';

it('changes with the file, and calls one that changed just now fresh', () => {
  const file = path.join(temporaryFolder({ a: 'one' }), 'a');
  const stats = statSync(file, { bigint: true });
  const changed = Number(stats.ctimeMs);
  expect(stampOf(stats, changed).isFresh).toBe(true);
  expect(stampOf(stats, changed + 3_000).isFresh).toBe(false);
  const before = stampFile(file);
  writeFileSync(file, 'longer');
  expect(stampFile(file)?.key).not.toBe(before?.key);
  expect(stampFile(path.dirname(file))).toBeUndefined();
  expect(stampFile(`${file}-missing`)).toBeUndefined();
});
