/** What a marker says: what the text is made from, and the hash over it. */
export interface Marker {
  /** Any text, names letter by letter. */
  readonly from: string;
  /** 64 hex digits over {@link fileSubject} or {@link regionSubject}. */
  readonly sha256: string;
}

/** A text that carries a marker. */
export interface MarkedText {
  readonly marker: Marker;
  /** The text without its marker, as {@link fileSubject} gives it. */
  readonly subject: string;
}

/** Part of a Markdown file between two comments that name it. */
export interface MarkedRegion {
  /** `undefined` where a person wrote the comments and nothing has been made yet. */
  readonly marker: Marker | undefined;
  /** What stands between, as {@link regionSubject} gives it. */
  readonly subject: string;
  /** From the first comment to the end of the last one, in UTF-16 code units. */
  readonly range: readonly [start: number, end: number];
}

/** Longest `from` that a marker carries, in code points: agents read it along with the text. */
const LONGEST = 160;
const FILE_MARKER = /^<!-- sopwright-generated from="([^"\n]*)" sha256="([0-9a-f]{64})" -->[ \t]*\n/;
const BEGIN =
  /^[ \t]{0,3}<!-- sopwright-generated-begin id="([^"\n]*)"(?: from="([^"\n]*)" sha256="([0-9a-f]{64})")? -->[ \t]*$/;
const END = /^[ \t]{0,3}<!-- sopwright-generated-end id="([^"\n]*)" -->[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

/** Writes a text so that it can stand in an attribute of a comment: no end of the comment, no quote, nothing hidden. */
function escaped(text: string): string {
  return text.replace(
    /[&"<>\p{C}\u0085\u2028\u2029]|(?<=-)-|(?:^-)|(?:-$)/gu,
    (found) => `&#${found.codePointAt(0) ?? 0};`,
  );
}

function unescaped(text: string): string {
  return text.replace(/&#(\d{1,7});/g, (whole, digits: string) => {
    const code = Number(digits);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function shortened(from: string): string {
  const points = [...from];
  return points.length <= LONGEST ? from : `${points.slice(0, LONGEST - 1).join('')}…`;
}

function attributes({ from, sha256 }: Marker): string {
  return `from="${escaped(shortened(from))}" sha256="${sha256}"`;
}

function withoutReturns(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

/** Where the body begins: behind frontmatter, where there is any. */
function bodyStart(text: string): number {
  if (!text.startsWith('---\n')) return 0;
  const close = text.indexOf('\n---\n', 3);
  return close === -1 ? 0 : close + 5;
}

function tidied(head: string, body: string): string {
  const start = body.search(/[^\n]/);
  if (start === -1) return head;
  let end = body.length;
  while (body[end - 1] === '\n') end -= 1;
  return `${head}${body.slice(start, end)}\n`;
}

/**
 * What the hash of a Markdown file is taken over: its text without the marker, line ends as `\n`, no blank lines at the
 * top of the body and one line end at the end. What git and formatters change there is no edit.
 */
export function fileSubject(text: string): string {
  const plain = withoutReturns(text);
  const start = bodyStart(plain);
  return tidied(
    plain.slice(0, start),
    plain
      .slice(start)
      .replace(/^\n+(?=<!-- sopwright-generated )/, '')
      .replace(FILE_MARKER, ''),
  );
}

/** What the hash of a region is taken over: line ends as `\n`, no blank lines around. */
export function regionSubject(text: string): string {
  return tidied('', withoutReturns(text));
}

/** A Markdown file with its marker: behind the frontmatter, or at the top. `content` has no marker and `\n` line ends. */
export function withFileMarker(content: string, marker: Marker): string {
  const start = bodyStart(content);
  const body = content.slice(start).replace(/^\n+/, '');
  return `${content.slice(0, start)}<!-- sopwright-generated ${attributes(marker)} -->\n\n${body}`;
}

/** Reads the marker of a Markdown file; `undefined` where it carries none in its place. */
export function readFileMarker(text: string): MarkedText | undefined {
  const plain = withoutReturns(text);
  const body = plain.slice(bodyStart(plain)).replace(/^\n+/, '');
  const [, from, sha256] = FILE_MARKER.exec(body) ?? [];
  if (from === undefined || sha256 === undefined) return undefined;
  return { marker: { from: unescaped(from), sha256 }, subject: fileSubject(text) };
}

/** The two comments that a person puts where a region shall stand. */
export function regionLines(id: string): readonly [begin: string, end: string] {
  return [`<!-- sopwright-generated-begin id="${escaped(id)}" -->`, endLine(id)];
}

function endLine(id: string): string {
  return `<!-- sopwright-generated-end id="${escaped(id)}" -->`;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lines outside of code fences. */
function* plainLines(text: string): Generator<Line> {
  let open = '';
  for (let start = 0; start <= text.length; ) {
    const cut = text.indexOf('\n', start);
    const stop = cut === -1 ? text.length : cut;
    const end = text[stop - 1] === '\r' && stop > start ? stop - 1 : stop;
    const line = text.slice(start, end);
    const [, marks = '', info = ''] = FENCE.exec(line) ?? [];
    if (open === '' && marks === '') yield { text: line, start, end };
    else if (open === '') open = marks;
    else if (marks.startsWith(open) && info.trim() === '') open = '';
    start = stop + 1;
  }
}

/**
 * Finds the region of a name outside of code fences. `missing`: its comments are not there; `broken`: one of them is, or
 * they stand there twice.
 */
export function findRegion(text: string, id: string): MarkedRegion | 'missing' | 'broken' {
  let begin: { readonly line: Line; readonly marker: Marker | undefined } | undefined;
  let found: MarkedRegion | undefined;
  for (const line of plainLines(text)) {
    if (!line.text.includes('sopwright-generated-')) continue;
    const [, opened, from, sha256] = BEGIN.exec(line.text) ?? [];
    if (opened !== undefined && unescaped(opened) === id) {
      if (begin !== undefined || found !== undefined) return 'broken';
      const marker = from === undefined || sha256 === undefined ? undefined : { from: unescaped(from), sha256 };
      begin = { line, marker };
    }
    const closed = END.exec(line.text)?.[1];
    if (closed === undefined || unescaped(closed) !== id) continue;
    if (begin === undefined) return 'broken';
    const subject = regionSubject(text.slice(begin.line.end, line.start));
    found = { marker: begin.marker, subject, range: [begin.line.start, line.end] };
    begin = undefined;
  }
  if (begin !== undefined) return 'broken';
  return found ?? 'missing';
}

/** The text with a region's content in its place; everything outside keeps its bytes, and line ends are those of the file. */
export function withRegion(text: string, region: MarkedRegion, id: string, content: string, marker: Marker): string {
  const lines = [
    `<!-- sopwright-generated-begin id="${escaped(id)}" ${attributes(marker)} -->`,
    regionSubject(content).trimEnd(),
    endLine(id),
  ].join('\n');
  const made = text.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines;
  return text.slice(0, region.range[0]) + made + text.slice(region.range[1]);
}
