import matter from 'gray-matter';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Document as YamlDocument,
} from 'yaml';
import { readLenientFields } from './lenient-fields.ts';
import type { Range } from './range.ts';

/** How a value stands in the source; `lenient` marks values recovered line by line from YAML that does not parse. */
export type ValueStyle =
  | 'plain'
  | 'single-quoted'
  | 'double-quoted'
  | 'literal'
  | 'folded'
  | 'map'
  | 'list'
  | 'alias'
  | 'empty'
  | 'lenient';

/** One top-level `key: value` of a frontmatter block. */
export interface Field {
  readonly key: string;
  readonly keyRange: Range;
  /** Value as plain data (YAML 1.2 core schema); `undefined` only where an alias cannot be resolved. */
  readonly value: unknown;
  /** Range of the value; empty, behind the colon, where there is none. */
  readonly valueRange: Range;
  readonly style: ValueStyle;
}

/** A YAML error or warning, with `code` as the `yaml` package names it. */
export interface YamlProblem {
  readonly code: string;
  readonly message: string;
  readonly range: Range;
}

/**
 * The frontmatter block of a Markdown file.
 * - `absent`: the text does not start with a `---` line.
 * - `other-language`: the first line is `---js`, `---json` and the like; its content is never read.
 * - `unclosed`: no closing `---` line.
 * - `bad-fence`: closed by a line that only begins with `---`; readers disagree about where it ends.
 * - `closed`: a well-formed block; `problems` says whether its YAML parses.
 */
export interface Frontmatter {
  readonly status: 'absent' | 'other-language' | 'unclosed' | 'bad-fence' | 'closed';
  /** The block with both fences; empty at the start of the text where there is none. */
  readonly range: Range;
  /** The YAML between the fences. */
  readonly contentRange: Range;
  /** Offset at which the body starts. */
  readonly bodyStart: number;
  /** What follows the opening `---` where status is `other-language`. */
  readonly language?: string;
  readonly problems: readonly YamlProblem[];
  /** True where the YAML parses and its root is a mapping, or the block is empty. */
  readonly isMapping: boolean;
  /** All top-level fields in source order, duplicates included. Recovered line by line where the YAML does not parse. */
  readonly fields: readonly Field[];
  /** The last field of that key, as most readers take it. */
  get(key: string): Field | undefined;
  /** The parsed YAML with every node's `range` relative to `contentRange[0]`; for rules that look at tokens. */
  readonly yaml?: YamlDocument.Parsed;
}

const OPENING = /^\uFEFF?---([^\r\n]*)(?=\r?\n|$)/;
const CLOSING = /^\r?\n?---[ \t]*(?:\r?\n|$)/;

function refuseLanguage(): never {
  throw new Error('only YAML frontmatter is read');
}

function split(text: string): { raw: string; document: YamlDocument.Parsed | undefined } {
  let document: YamlDocument.Parsed | undefined;
  const engine = {
    // The line break keeps a CRLF block from ending in a bare `\r`, which `yaml` reports as an unexpected token.
    parse(raw: string): object {
      document = parseDocument(`${raw}\n`, { version: '1.2', uniqueKeys: true, strict: true, prettyErrors: false });
      return {};
    },
    stringify: refuseLanguage,
  };
  const refused = { parse: refuseLanguage, stringify: refuseLanguage };
  // An options object on every call keeps gray-matter's cache out of the way.
  const file = matter(
    { content: text },
    { language: 'yaml', engines: { yaml: engine, json: refused, javascript: refused, coffee: refused } },
  );
  return { raw: file.matter, document };
}

function styleOf(node: Node | null): ValueStyle {
  if (node === null) return 'empty';
  if (isAlias(node)) return 'alias';
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  if (!isScalar(node)) return 'empty';
  switch (node.type) {
    case 'QUOTE_SINGLE':
      return 'single-quoted';
    case 'QUOTE_DOUBLE':
      return 'double-quoted';
    case 'BLOCK_LITERAL':
      return 'literal';
    case 'BLOCK_FOLDED':
      return 'folded';
    default:
      return node.source === '' || node.source === undefined ? 'empty' : 'plain';
  }
}

function toData(node: Node | null, document: YamlDocument.Parsed): unknown {
  if (node === null) return null;
  try {
    return node.toJS(document, { maxAliasCount: 100 });
  } catch {
    // An alias bomb or an unresolved alias: the field has no usable value.
    return undefined;
  }
}

function readField(pair: Pair, document: YamlDocument.Parsed, base: number): Field | undefined {
  const { key, value } = pair;
  if (!isScalar(key) || !key.range) return undefined;
  const keyRange: Range = [base + key.range[0], base + key.range[1]];
  const node = isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) ? value : null;
  const range = node?.range;
  const style = styleOf(node);
  const valueRange: Range =
    range && style !== 'empty' ? [base + range[0], base + range[1]] : [keyRange[1] + 1, keyRange[1] + 1];
  return { key: String(key.value), keyRange, value: toData(node, document), valueRange, style };
}

function absent(
  status: 'absent' | 'other-language' | 'unclosed',
  range: Range,
  bodyStart: number,
  language?: string,
): Frontmatter {
  const base = {
    status,
    range,
    contentRange: [range[1], range[1]] as const,
    bodyStart,
    problems: [],
    isMapping: false,
    fields: [],
  };
  return { ...base, ...(language === undefined ? {} : { language }), get: () => undefined };
}

function readProblems(document: YamlDocument.Parsed | undefined, base: number, end: number): YamlProblem[] {
  if (document === undefined) return [];
  const clamp = (offset: number): number => Math.min(base + offset, end);
  return [...document.errors, ...document.warnings].map((problem) => ({
    code: problem.code,
    message: problem.message,
    range: [clamp(problem.pos[0]), clamp(Math.max(problem.pos[1], problem.pos[0]))],
  }));
}

/**
 * Splits and parses the frontmatter of a Markdown text. gray-matter splits, `yaml` parses; a language tag behind the
 * opening fence never reaches gray-matter, whose engines would evaluate it. Never throws.
 */
export function parseFrontmatter(text: string): Frontmatter {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const opening = OPENING.exec(text);
  if (opening === null) return absent('absent', [bom, bom], bom);
  const tag = opening[1] ?? '';
  if (tag.trim() !== '') {
    // `----` is a thematic break, `---js` a language tag.
    if (!/^[ \t]*[A-Za-z]/.test(tag)) return absent('absent', [bom, bom], bom);
    return absent('other-language', [bom, opening[0].length], bom, tag.trim());
  }
  const base = bom + 3;
  const { raw, document } = split(text);
  if (text.slice(base, base + raw.length) !== raw) return absent('absent', [bom, bom], bom);
  const contentEnd = base + raw.length;
  const closing = CLOSING.exec(text.slice(contentEnd, contentEnd + 200));
  if (closing === null && contentEnd >= text.length) return absent('unclosed', [bom, opening[0].length], bom);

  const bodyStart = closing === null ? contentEnd : contentEnd + closing[0].length;
  const closingLine = /^\r?\n?---[^\r\n]*/.exec(text.slice(contentEnd, contentEnd + 200));
  const range: Range = [bom, contentEnd + (closingLine?.[0].length ?? 0)];
  const problems = readProblems(document, base, contentEnd);
  const hasErrors = (document?.errors.length ?? 0) > 0;
  const contents = document?.contents ?? null;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  const strictFields =
    document !== undefined && isMap(contents)
      ? contents.items.flatMap((pair) => readField(pair, document, base) ?? [])
      : [];
  const fields = hasErrors && !onlyDuplicates(document) ? readLenientFields(raw, base) : strictFields;
  return {
    status: closing === null ? 'bad-fence' : 'closed',
    range,
    contentRange: [base, contentEnd],
    bodyStart,
    problems,
    isMapping: !hasErrors && (isEmpty || isMap(contents)),
    fields,
    get: (key) => fields.findLast((field) => field.key === key),
    ...(document === undefined ? {} : { yaml: document }),
  };
}

function onlyDuplicates(document: YamlDocument.Parsed | undefined): boolean {
  return document?.errors.every((error) => error.code === 'DUPLICATE_KEY') ?? false;
}
