import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What satteri's own JavaScript imports its native part from. */
const LOADER = '../index.js';
const NATIVE = '?native';

/**
 * A plugin that leaves the native part of satteri where satteri is installed, and lets the rest be bundled: thirty
 * small files take four times as long to load as the native part. Where there is none, loading the parser fails, as
 * ever.
 */
export const satteriBinding = {
  name: 'satteri-binding',
  /**
   * @param {string} id
   * @param {string | undefined} importer
   */
  resolveId(id, importer = '') {
    const isBinding = id === LOADER && /[\\/]satteri[\\/]dist[\\/]binding\.js$/.test(importer);
    return isBinding ? { id: join(importer, '..', LOADER) + NATIVE } : undefined;
  },
  /** @param {string} id */
  load(id) {
    if (!id.endsWith(NATIVE)) return undefined;
    const loader = readFileSync(id.slice(0, -NATIVE.length), 'utf8');
    const names = [...loader.matchAll(/^export \{ (\w+) \}/gm)].map(([, name]) => name).join(', ');
    return `export const { ${names} } = await import(String(new URL('${LOADER}', import.meta.resolve('satteri'))));\n`;
  },
};
