/** One `key: value` or `- value` in the source of a YAML block that need not parse. Offsets count from the block's start. */
export interface YamlEntry {
  /** Empty for an entry of a list. */
  readonly key: string;
  /** Line on which the entry stands. */
  readonly line: number;
  /** Last line that belongs to it, blank ones and comments at its end left out. */
  readonly lastLine: number;
  /** True for an entry of the whole block, at the margin. */
  readonly isTopLevel: boolean;
  readonly keyStart: number;
  readonly valueStart: number;
  /** End of the value's last line, trimmed. */
  readonly valueEnd: number;
}

/** A line of a block without its break. */
export interface YamlLine {
  readonly text: string;
  readonly start: number;
}

/** Lines of a YAML block. */
export function linesOf(yaml: string): readonly YamlLine[] {
  let start = 0;
  return yaml.split('\n').map((line) => {
    const entry = { text: line.replace(/\r$/, ''), start };
    start += line.length + 1;
    return entry;
  });
}

const KEY = /(?:[A-Za-z_][\w.-]*|"[^"\n]*"|'[^'\n]*')/.source;
const MARGIN_KEY = new RegExp(`^(${KEY})[ \\t]*:(?=[ \\t]|$)[ \\t]*`);
const NESTED = new RegExp(`^(?=[ \\t]|-[ \\t])[ \\t]*(?:-[ \\t]+)*(?:(${KEY})[ \\t]*:(?=[ \\t]|$)[ \\t]*)?`);

/** True for a line that begins a field: `key:` at the margin. */
export function isFieldLine(text: string): boolean {
  return MARGIN_KEY.test(text);
}

/** Key of the field that a line begins. */
export function fieldKey(text: string): string | undefined {
  return MARGIN_KEY.exec(text)?.[1];
}

/** True for what may stand behind `key:` before a nested block: nothing, a comment, an anchor or a tag. */
function opensBlock(value: string): boolean {
  return /^(?:[&!]\S+)?[ \t]*(?:#.*)?$/.test(value);
}

function isFiller(text: string): boolean {
  return text.trim() === '' || text.startsWith('#');
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function entryOn(lines: readonly YamlLine[], line: number, lastLine: number, match: RegExpExecArray): YamlEntry {
  let last = lastLine;
  while (last > line && isFiller(lines[last]?.text ?? '')) last -= 1;
  const { start = 0 } = lines[line] ?? {};
  const end = lines[last];
  const valueStart = start + match[0].length;
  const valueEnd = (end?.start ?? 0) + (end?.text.trimEnd().length ?? 0);
  const isTopLevel = !/^[ \t-]/.test(lines[line]?.text ?? '');
  return {
    key: match[1] ?? '',
    line,
    lastLine: last,
    isTopLevel,
    keyStart: start,
    valueStart,
    valueEnd: Math.max(valueStart, valueEnd),
  };
}

function nestedEntry(lines: readonly YamlLine[], top: number, at: number): YamlEntry | undefined {
  let deepest = Number.POSITIVE_INFINITY;
  for (let line = at; line > top; line--) {
    const text = lines[line]?.text ?? '';
    const match = NESTED.exec(text);
    if (text.trim() === '' || match === null) continue;
    const isItem = /^[ \t]*-[ \t]/.test(text);
    const hasValue = (isItem || match[1] !== undefined) && !opensBlock(text.slice(match[0].length));
    if (hasValue && indentOf(text) < deepest) {
      let last = line;
      while (last + 1 < lines.length) {
        const next = lines[last + 1]?.text ?? '';
        if (next.trim() !== '' && indentOf(next) <= indentOf(text)) break;
        last += 1;
      }
      return last >= at ? entryOn(lines, line, last, match) : undefined;
    }
    deepest = Math.min(deepest, indentOf(text));
  }
  return undefined;
}

/**
 * The entry to which an offset belongs: a field with all lines up to the next one, or the innermost entry of a field that
 * holds a list or a map. `undefined` above the first field, and where the lines make no sense.
 */
export function entryAt(lines: readonly YamlLine[], offset: number): YamlEntry | undefined {
  let at = lines.findLastIndex(({ start }) => start <= offset);
  // The end of the block is no line of its own.
  while (at > 0 && lines[at]?.text.trim() === '') at -= 1;
  const top = lines.findLastIndex(({ text }, line) => line <= at && isFieldLine(text));
  const head = lines[top];
  const match = head && MARGIN_KEY.exec(head.text);
  if (head === undefined || !match) return undefined;
  const next = lines.findIndex(({ text }, line) => line > top && isFieldLine(text));
  const isBlock = opensBlock(head.text.slice(match[0].length));
  return (
    (isBlock && at > top ? nestedEntry(lines, top, at) : undefined) ??
    entryOn(lines, top, (next === -1 ? lines.length : next) - 1, match)
  );
}

/** All fields of a block, as far as lines can tell. */
export function topLevelEntries(lines: readonly YamlLine[]): readonly YamlEntry[] {
  return lines.flatMap(({ text, start }) => (isFieldLine(text) ? (entryAt(lines, start) ?? []) : []));
}
