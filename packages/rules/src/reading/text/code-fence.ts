import type { Document, Range } from '@sopwright/document';
import type { Code } from 'mdast';

/** A fenced code block as it stands in the source. */
export interface CodeFence {
  /** The opening line from its first marker to its end. */
  readonly opening: Range;
  /** True where a closing line ends it; otherwise it ends with its container or the file. */
  readonly isClosed: boolean;
}

const OPENING = /^(`{3,}|~{3,})[^\r\n]*/;

/** Longest line that may close a fence; markers are never that many. */
const LONGEST_CLOSING = 200;

function lastLine(source: string): string {
  const tail = source.slice(-LONGEST_CLOSING);
  return tail.slice(Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('\r')) + 1);
}

/** The fence of a code block; `undefined` for indented code. */
export function fenceOf(document: Document, node: Code): CodeFence | undefined {
  const [start, end] = document.rangeOf(node);
  const source = document.text.slice(start, end);
  const opening = OPENING.exec(source);
  const marker = opening?.[1];
  if (opening === null || marker === undefined) return undefined;
  const candidate = lastLine(source)
    .replace(/^[ \t>]*/, '')
    .trimEnd();
  const isMarker = candidate.length >= marker.length && candidate === marker.charAt(0).repeat(candidate.length);
  // A marker that is indented by four columns is content.
  const isContent = isMarker && lastLine(node.value).trim() === candidate;
  return {
    opening: [start, start + opening[0].trimEnd().length],
    isClosed: source.length > opening[0].length && isMarker && !isContent,
  };
}

const FENCE_PREFIX = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+){0,4}$/;

interface FenceLine {
  /** What stands before the marker, list markers as blanks. */
  readonly column: string;
  readonly marker: string;
  readonly info: string;
}

interface PlacedFenceLine extends FenceLine {
  readonly at: number;
}

/** Lines that look like fences, found by their markers: most of a text is never looked at. */
function fenceLines(text: string, character: '`' | '~'): readonly PlacedFenceLine[] {
  const lines: PlacedFenceLine[] = [];
  const shortest = character.repeat(3);
  for (let at = text.indexOf(shortest); at !== -1; ) {
    const start = text.lastIndexOf('\n', at) + 1;
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const prefix = text.slice(start, at);
    if (prefix === '' || (prefix.length < LONGEST_CLOSING && FENCE_PREFIX.test(prefix))) {
      let after = at;
      while (text.charAt(after) === character) after += 1;
      const column = prefix === '' ? '' : prefix.replace(/[^>\t]/g, ' ');
      lines.push({ at, column, marker: text.slice(at, after), info: text.slice(after, end) });
    }
    at = text.indexOf(shortest, end);
  }
  return lines;
}

/**
 * True where a line-by-line look finds a fence that is open at the end, or one whose closing line stands in another
 * column than its opening line. False only where the tree has no unclosed fence either; much cheaper than the tree.
 */
export function mayHoldUnclosedFence(text: string): boolean {
  const tildes = text.includes('~~~') ? fenceLines(text, '~') : [];
  const backticks = fenceLines(text, '`');
  let open: FenceLine | undefined;
  for (const line of tildes.length === 0 ? backticks : [...backticks, ...tildes].toSorted((a, b) => a.at - b.at)) {
    if (open === undefined) {
      const isInlineCode = line.marker.startsWith('`') && line.info.includes('`');
      if (!isInlineCode) open = line;
      continue;
    }
    if (line.column !== open.column) return true;
    if (line.marker.startsWith(open.marker) && line.info.trim() === '') open = undefined;
  }
  return open !== undefined;
}
