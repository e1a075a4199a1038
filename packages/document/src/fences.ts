import type { Range } from './range.ts';

/** Where the frontmatter of a text stands, before anything of it is parsed. */
export interface Fences {
  /**
   * - `absent`: the text does not start with a `---` line.
   * - `other-language`: the first line is `---js`, `---json` and the like; its content is never read.
   * - `unclosed`: no later line begins with `---`.
   * - `bad-fence`: closed by a line that only begins with `---`; readers disagree about where it ends.
   * - `closed`: a well-formed block.
   */
  readonly status: 'absent' | 'other-language' | 'unclosed' | 'bad-fence' | 'closed';
  /** The block with both fences; the opening fence alone where it is not closed; empty where there is none. */
  readonly range: Range;
  /** What stands between the fences, from right behind the opening hyphens to the last line break. */
  readonly contentRange: Range;
  /** Offset at which the body starts. */
  readonly bodyStart: number;
  /** What follows the opening `---` where status is `other-language`. */
  readonly language?: string;
}

const OPENING = /^\uFEFF?---([^\r\n]*)(?=\r?\n|$)/;

/** Length of the line break at an offset; 0 at the end of the text; `undefined` for anything else. */
function breakAt(text: string, at: number): number | undefined {
  if (text.startsWith('\r\n', at)) return 2;
  if (text.startsWith('\n', at)) return 1;
  return at >= text.length ? 0 : undefined;
}

/** Finds the fences around the frontmatter of a Markdown text, as gray-matter does, and says what is wrong with them. */
export function findFences(text: string): Fences {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const absent = { status: 'absent', range: [bom, bom], contentRange: [bom, bom], bodyStart: bom } as const;
  const opening = OPENING.exec(text);
  if (opening === null) return absent;
  const end = opening[0].length;
  const open = { range: [bom, end], contentRange: [end, end], bodyStart: bom } as const;
  const tag = opening[1] ?? '';
  if (tag.trim() !== '') {
    // `----` is a thematic break, `---js` a language tag.
    return /^[ \t]*[A-Za-z]/.test(tag) ? { ...open, status: 'other-language', language: tag.trim() } : absent;
  }
  const contentEnd = text.indexOf('\n---', bom + 3);
  if (contentEnd === -1) return { ...open, status: 'unclosed' };

  const fence = contentEnd + 1;
  const tail = /^---([^\r\n]*)/.exec(text.slice(fence))?.[1] ?? '';
  const fenceEnd = fence + 3 + tail.length;
  const lineBreak = breakAt(text, fenceEnd);
  return {
    status: /^[ \t]*$/.test(tail) && lineBreak !== undefined ? 'closed' : 'bad-fence',
    range: [bom, fenceEnd],
    contentRange: [bom + 3, contentEnd],
    bodyStart: fenceEnd + (lineBreak ?? 0),
  };
}
