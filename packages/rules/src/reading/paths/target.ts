/** A file or directory beside this one, `#heading` split off. */
export interface PathTarget {
  readonly type: 'path';
  readonly path: string;
  readonly anchor?: string;
}

/** What a link can point at, so far as the link itself tells. */
export type Target =
  | PathTarget
  /** A heading of the same file. */
  | { readonly type: 'anchor'; readonly anchor: string }
  /** A place on the author's machine. */
  | { readonly type: 'machine' }
  /** A web address, a placeholder, a word: nothing that can be looked up. */
  | { readonly type: 'other' };

const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
// Home directories are looked for in the whole text, by `body/machine-path`.
const MACHINE = /^(?:[Ff]ile:(?!\/{0,3}(?:Users|home)\/)|[A-Za-z]:[\\/](?!Users[\\/]))/;
// `{name}`, `<name>`, `${name}`, `[name]`, `*`, `...` and the like stand for something the reader fills in.
// A backslash is either none of a path's or a matter of `body/windows-path`.
const PLACEHOLDER = /[{}<>$*|[\]…]|\.{3}|%7b|%3c|^@/i;
const DOMAIN = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|ai|app|co|sh|so|gov|edu)(?:[/:?#]|$))/i;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const OTHER: Target = { type: 'other' };

/** Tells what a link target points at. */
export function readTarget(url: string): Target {
  // Most links are web addresses.
  if (url.startsWith('https://') || url.startsWith('http://')) return OTHER;
  if (MACHINE.test(url) && !PLACEHOLDER.test(url)) return { type: 'machine' };
  if (SCHEME.test(url) || /^[/~]|\\/.test(url) || PLACEHOLDER.test(url) || DOMAIN.test(url)) return OTHER;
  const hash = url.indexOf('#');
  const anchor = hash === -1 ? undefined : decode(url.slice(hash + 1));
  const path = decode((hash === -1 ? url : url.slice(0, hash)).replace(/\?.*$/s, ''));
  if (path === '') return anchor === undefined || anchor === '' ? OTHER : { type: 'anchor', anchor };
  // `[text](url)` and `[reporter](name)`: a single word is rather a manner of speaking than a file.
  if (!/[./]/.test(path) || /\s\S*\s/.test(path)) return OTHER;
  return { type: 'path', path, ...(anchor === undefined || anchor === '' ? {} : { anchor }) };
}
