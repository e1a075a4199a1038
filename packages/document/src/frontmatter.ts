import matter from 'gray-matter';
import { isMap, isScalar, parseDocument, type Document as YamlDocument } from 'yaml';
import { type Fences, findFences } from './fences.ts';
import { readLenientFields } from './lenient-fields.ts';
import { type PlainBlock, readPlainBlock } from './plain-block.ts';
import type { Range } from './range.ts';
import { type Field, findDuplicateKeys, findLooseAliases, nodesOf, readFields } from './yaml-fields.ts';

/** Longest block, in UTF-16 code units, that is parsed as YAML: a longer one takes the parser seconds. */
export const MAX_FRONTMATTER = 32_768;
/** Fields that are read of a block that is not parsed. The 588 skills that were looked at have 10 at most. */
export const MAX_LENIENT_FIELDS = 1_000;

/** A YAML error or warning. */
export interface YamlProblem {
  /** As the `yaml` package names it, or `TOO_LARGE` for a block over {@link MAX_FRONTMATTER}, which is not parsed. */
  readonly code: string;
  readonly message: string;
  readonly range: Range;
}

/** The frontmatter block of a Markdown file. */
export interface Frontmatter extends Fences {
  readonly problems: readonly YamlProblem[];
  /** True where the YAML parses and its root is a mapping, or the block is empty. */
  readonly isMapping: boolean;
  /** All top-level fields in source order, duplicates included. Recovered line by line where the YAML does not parse. */
  readonly fields: readonly Field[];
  /** The last field of that key, as most readers take it. */
  get(key: string): Field | undefined;
  /** What the block holds where it is as plain as most are: `yaml` would tell no more, and parses it anew. */
  readonly plain: PlainBlock | undefined;
  /**
   * The parsed YAML with every node's `range` relative to `contentRange[0]`; for rules that look at tokens. `undefined`
   * where nothing was parsed.
   */
  readonly yaml: YamlDocument.Parsed | undefined;
}

const NOTHING_READ = { problems: [], isMapping: false, fields: [], plain: undefined, yaml: undefined } as const;

// Where gray-matter looks for comments, a run of blank lines takes it time with the square of its length.
const LONG_BLANK = /\n\s{500}/;

function refuseLanguage(): never {
  throw new Error('only YAML frontmatter is read');
}

function parseYaml(raw: string): YamlDocument.Parsed {
  // The line break keeps a CRLF block from ending in a bare `\r`, which `yaml` reports as an unexpected token. Its own
  // check for duplicate keys compares each key with all before it, hence findDuplicateKeys.
  return parseDocument(`${raw}\n`, { version: '1.2', uniqueKeys: false, strict: true, prettyErrors: false });
}

/** What the engine that gray-matter calls made of the block: nothing where it holds no more than comments. */
interface Split {
  readonly raw: string;
  readonly plain?: PlainBlock;
  readonly document?: YamlDocument.Parsed;
}

function split(head: string, base: number): Split {
  let read: Omit<Split, 'raw'> = {};
  const engine = {
    parse(raw: string): object {
      const plain = readPlainBlock(raw, base);
      read = plain === undefined ? { document: parseYaml(raw) } : { plain };
      return {};
    },
    stringify: refuseLanguage,
  };
  const refused = { parse: refuseLanguage, stringify: refuseLanguage };
  // An options object on every call keeps gray-matter's cache out of the way.
  const file = matter(
    { content: head },
    { language: 'yaml', engines: { yaml: engine, json: refused, javascript: refused, coffee: refused } },
  );
  return { raw: file.matter, ...read };
}

interface Content {
  readonly problems: readonly YamlProblem[];
  readonly isMapping: boolean;
  readonly fields: readonly Field[];
  readonly plain?: PlainBlock;
  readonly yaml?: YamlDocument.Parsed;
}

function readContent(text: string, range: Range, document: YamlDocument.Parsed): Content {
  const [base, end] = range;
  const { contents, errors, warnings } = document;
  const clamp = (offset: number): number => Math.min(base + Math.max(offset, 0), end);
  const at = (code: string, message: string, [from, to]: Range): YamlProblem => {
    return { code, message, range: [clamp(from), clamp(Math.max(to, from))] };
  };
  const reported = [...errors, ...warnings].map(({ code, message, pos }) => at(code, message, pos));
  const nodes = nodesOf(document);
  const loose = findLooseAliases(nodes).map((place) => at('BAD_ALIAS', 'The alias has no anchor', place));
  const duplicates = findDuplicateKeys(nodes).map((place) => at('DUPLICATE_KEY', 'Map keys must be unique', place));
  const isReadable = errors.length === 0 && loose.length === 0;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  return {
    problems: [...reported, ...loose, ...duplicates],
    isMapping: isReadable && duplicates.length === 0 && (isEmpty || isMap(contents)),
    fields: isReadable ? readFields(document, text, base) : readLenientFields(text.slice(...range), base),
    yaml: document,
  };
}

function readBlock(text: string, range: Range): Content {
  const raw = text.slice(...range);
  if (raw.length > MAX_FRONTMATTER) {
    const problem = { code: 'TOO_LARGE', message: `Frontmatter is over ${MAX_FRONTMATTER} characters`, range };
    return { problems: [problem], isMapping: false, fields: readLenientFields(raw, range[0], MAX_LENIENT_FIELDS) };
  }
  if (LONG_BLANK.test(raw)) return readContent(text, range, parseYaml(raw));
  const { raw: found, plain, document } = split(`---${raw}\n---`, range[0]);
  if (found !== raw) throw new Error('gray-matter and the fences disagree');
  if (plain !== undefined) return { problems: [], isMapping: true, fields: plain.fields, plain };
  return document === undefined ? { problems: [], isMapping: true, fields: [] } : readContent(text, range, document);
}

/** A class, as documents are: they would have a shape of their own each, and this one has to know `yaml` late. */
class ReadFrontmatter implements Frontmatter {
  readonly status: Fences['status'];
  readonly range: Range;
  readonly contentRange: Range;
  readonly bodyStart: number;
  readonly problems: readonly YamlProblem[];
  readonly isMapping: boolean;
  readonly fields: readonly Field[];
  readonly plain: PlainBlock | undefined;
  readonly #text: string;
  #yaml: YamlDocument.Parsed | undefined;

  constructor(text: string, fences: Fences, { problems, isMapping, fields, plain, yaml }: Content) {
    this.status = fences.status;
    this.range = fences.range;
    this.contentRange = fences.contentRange;
    this.bodyStart = fences.bodyStart;
    this.problems = problems;
    this.isMapping = isMapping;
    this.fields = fields;
    this.plain = plain;
    this.#text = text;
    this.#yaml = yaml;
  }

  get(key: string): Field | undefined {
    return this.fields.findLast((field) => field.key === key);
  }

  get yaml(): YamlDocument.Parsed | undefined {
    if (this.plain !== undefined) this.#yaml ??= parseYaml(this.#text.slice(...this.contentRange));
    return this.#yaml;
  }
}

/**
 * Splits and parses the frontmatter of a Markdown text. gray-matter splits, `yaml` parses; a language tag behind the
 * opening fence never reaches gray-matter, whose engines would evaluate it. Never throws.
 *
 * @param fences - those of the text, where they are known
 */
export function parseFrontmatter(text: string, fences: Fences = findFences(text)): Frontmatter {
  if (fences.status !== 'closed' && fences.status !== 'bad-fence') {
    return { ...fences, ...NOTHING_READ, get: () => undefined };
  }
  return new ReadFrontmatter(text, fences, readBlock(text, fences.contentRange));
}
