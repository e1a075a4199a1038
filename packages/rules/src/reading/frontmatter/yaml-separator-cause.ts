import type { Range } from '@sopwright/document';
import { isFieldOfAny } from './frontmatter-keys.ts';
import { topLevelEntries } from './yaml-entry.ts';
import type { Finder } from './yaml-scene.ts';

/** A known field with its value right behind the colon. */
export const missingBlank: Finder = ({ line, entry }) => {
  const match = /^([A-Za-z_][\w-]*):(?=[^\s/:])/.exec(line.text);
  if (match === null || !(isFieldOfAny(match[1] ?? '') || entry === undefined)) return undefined;
  const end = line.start + match[0].length;
  return {
    cause: 'missing-blank',
    range: [line.start, end],
    repair: { safety: 'safe', edits: [{ range: [end, end], text: ' ' }] },
  };
};

/** A known field with a full-width colon. */
export const wideColon: Finder = ({ line }) => {
  const match = /^([A-Za-z_][\w-]*)[ \t]*\uFF1A(?=([ \t]?))/.exec(line.text);
  if (match === null || !isFieldOfAny(match[1] ?? '')) return undefined;
  const end = line.start + match[0].length;
  const edits = [{ range: [end - 1, end] as const, text: match[2] === '' ? ': ' : ':' }];
  return { cause: 'wide-colon', range: [line.start, end], repair: { safety: 'safe', edits } };
};

// A blank that YAML takes for a letter, or an equals sign as in TOML.
const ODD_SEPARATOR =
  /^([A-Za-z_][\w-]*)(?:[ \t]*:[ \t]*[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]+|[ \t]*=)[ \t]*/;

/** A field that a client knows and that YAML does not see: a line of text to it, but none of the value above. */
export const oddSeparator: Finder = ({ lines, at, entry }) => {
  const index = lines.findIndex(({ text }, line) => {
    const isInside = line === at || (entry !== undefined && line > entry.line && line <= entry.lastLine);
    return isInside && isFieldOfAny(ODD_SEPARATOR.exec(text)?.[1] ?? '');
  });
  const field = lines[index];
  const match = field && ODD_SEPARATOR.exec(field.text);
  if (field === undefined || match === undefined || match === null) return undefined;
  const [separated, key = ''] = match;
  const range: Range = [field.start + key.length, field.start + separated.length];
  return {
    cause: 'odd-separator',
    range: [field.start, range[1]],
    repair: { safety: 'safe', edits: [{ range, text: ': ' }] },
  };
};

/** Fields whose text may go on with any word, so that a name of a field at the margin may be one. */
const PROSE: ReadonlySet<string> = new Set(['description', 'when_to_use', 'compatibility', 'initialPrompt']);
const BARE_KEY = /^([a-z][a-z_-]+)[ \t]+(?=[^\s:=])/;

/**
 * Name of the field with which a line begins, and no colon. Of names that are plain words only those every skill has.
 */
function bareKeyOf(text: string): string | undefined {
  const key = BARE_KEY.exec(text)?.[1];
  const isTelling = key !== undefined && (/[-_]/.test(key) || /^(?:name|description|license)$/.test(key));
  return isTelling && isFieldOfAny(key) ? key : undefined;
}

/** A field that a client knows, with its value and without a colon. */
export const bareKey: Finder = ({ lines, at, entry }) => {
  if (entry !== undefined && (!entry.isTopLevel || PROSE.has(entry.key))) return undefined;
  const [first, last] = entry === undefined ? [at, at] : [entry.line + 1, entry.lastLine];
  const field = lines.slice(first, last + 1).find(({ text }) => bareKeyOf(text) !== undefined);
  const key = field && bareKeyOf(field.text);
  if (field === undefined || key === undefined || topLevelEntries(lines).some((other) => other.key === key)) {
    return undefined;
  }
  const end = field.start + key.length;
  const edits = [{ range: [end, end] as const, text: ':' }];
  return { cause: 'odd-separator', range: [field.start, end], repair: { safety: 'safe', edits } };
};
