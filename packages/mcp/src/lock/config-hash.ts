import { createHash } from 'node:crypto';
import { byCodeUnits } from '@sopwright/document';
import type { ServerConfig } from '../server-config.ts';

/** SHA-256 of a text's UTF-8, with its algorithm before it. */
export function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => byCodeUnits(a, b));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}

/** Hash of an entry as written: the same whatever the order of its keys, another for every other change. */
export function configHash({ written }: ServerConfig): string {
  return sha256(JSON.stringify(sorted(written)));
}
