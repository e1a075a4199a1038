import path from 'node:path';
import { decodeText } from '@sopwright/document';

/** Makes a reader of texts by path relative to `cwd`; it remembers the last one. `undefined` for what cannot be read. */
export function textReader(read: (absolute: string) => Uint8Array, cwd: string): (path: string) => string | undefined {
  let last: { readonly path: string; readonly text: string | undefined } | undefined;
  return (asked) => {
    if (last?.path === asked) return last.text;
    try {
      last = { path: asked, text: decodeText(read(path.resolve(cwd, asked))).text };
    } catch {
      last = { path: asked, text: undefined };
    }
    return last.text;
  };
}
