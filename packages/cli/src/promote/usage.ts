import { createLineIndex, isJsonObject } from '@sopwright/document';
import { ProblemError } from '@sopwright/workspace';
import { CsvError, parse } from 'csv-parse/sync';
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** One row: how often an SOP was used, for one query where the row tells it. */
export interface UsageRow {
  /** Name of the SOP as the row has it. */
  readonly sop: string;
  /** Times that it was used; a whole number, 0 or more. */
  readonly count: number;
  readonly query?: string;
}

/** Most problems that are told of one file. */
const MAX_TOLD = 20;

interface Problem {
  readonly line: number;
  readonly message: string;
}

/** Counts are added up: above this, sums are no longer exact. */
const MAX_COUNT = 1_000_000_000_000;

function refuse(file: string, problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (first === undefined) return;
  const told = others.slice(0, MAX_TOLD - 1).map(({ line, message }) => `${file}:${line}: ${message}`);
  const rest = others.length - told.length;
  const more = rest > 0 ? [...told, `${file}: ${rest} more rows are broken.`] : told;
  throw new ProblemError('usage', first.message, { place: { file, line: first.line }, more });
}

/** The row that the texts of its columns make, or why they make none. */
function readRow(sop: string, count: string, query: string): UsageRow | string {
  if (sop === '') return 'The row names no SOP.';
  const number = Number(count);
  if (!/^\d{1,15}$/.test(count) || number > MAX_COUNT) {
    return `Count ${JSON.stringify(count.slice(0, 40))} is no whole number from 0 to ${MAX_COUNT}.`;
  }
  return query === '' ? { sop, count: number } : { sop, count: number, query };
}

interface Collected {
  readonly rows: readonly UsageRow[];
  readonly problems: readonly Problem[];
}

function collect(made: readonly { readonly line: number; readonly row: UsageRow | string }[]): Collected {
  const rows = made.flatMap(({ row }) => (typeof row === 'string' ? [] : [row]));
  const problems = made.flatMap(({ line, row }) => (typeof row === 'string' ? [{ line, message: row }] : []));
  return { rows, problems };
}

interface CsvRecord {
  readonly record: readonly string[];
  /** Line that the record ends on. */
  readonly line: number;
}

/** A record with its place, as csv-parse gives it. */
function readRecord(value: unknown): CsvRecord {
  const { record, info } = isJsonObject(value) ? value : {};
  const line = isJsonObject(info) ? info.lines : undefined;
  return { record: Array.isArray(record) ? record.map(String) : [], line: typeof line === 'number' ? line : 1 };
}

/** Where each column stands. @throws ProblemError where `sop` or `count` is missing or one stands twice. */
function columnsOf(file: string, { record }: CsvRecord): Readonly<Record<'sop' | 'count' | 'query', number>> {
  const names = record.map((name) => name.trim().toLowerCase());
  const at = (name: string): number => names.indexOf(name);
  const twice = ['sop', 'count', 'query'].find((name) => at(name) !== names.lastIndexOf(name));
  const missing = ['sop', 'count'].find((name) => at(name) === -1);
  if (twice !== undefined) refuse(file, [{ line: 1, message: `Column "${twice}" stands twice, expected it once.` }]);
  if (missing !== undefined) {
    refuse(file, [{ line: 1, message: `Column "${missing}" is missing, expected a first line "sop,count,query".` }]);
  }
  return { sop: at('sop'), count: at('count'), query: at('query') };
}

function readCsv(file: string, text: string): readonly UsageRow[] {
  let records: readonly CsvRecord[];
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true } as const;
    const parsed: readonly unknown[] = parse(text, options);
    records = parsed.map(readRecord);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return refuseSyntax(file, line, error);
  }
  const [header = { record: [], line: 1 }, ...body] = records;
  const columns = columnsOf(file, header);
  const made = body.map(({ record, line }) => {
    const value = (at: number): string => (record[at] ?? '').trim();
    const isRagged = record.length !== header.record.length;
    const ragged = `The row has ${record.length} values, expected ${header.record.length}.`;
    return {
      line,
      row: isRagged ? ragged : readRow(value(columns.sop), value(columns.count), value(columns.query)),
    };
  });
  const { rows, problems } = collect(made);
  refuse(file, problems);
  return rows;
}

function refuseSyntax(file: string, line: number, error: CsvError): never {
  const reason = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'A quote is not closed' : 'A quote stands inside of a value';
  throw new ProblemError('usage', `${reason}.`, { place: { file, line }, cause: error });
}

function rowOfNode(node: Node): UsageRow | string {
  const value: unknown = getNodeValue(node);
  if (!isJsonObject(value)) return 'The item is no object, expected {"sop": "name", "count": 1}.';
  const { sop = '', count, query = '' } = value;
  if (typeof sop !== 'string') return 'The "sop" is no text.';
  if (typeof query !== 'string') return 'The "query" is no text.';
  if (typeof count !== 'number') return 'The "count" is no number.';
  return readRow(sop.trim(), String(count), query.trim());
}

function readJson(file: string, text: string): readonly UsageRow[] {
  const lines = createLineIndex(text);
  const lineOf = (offset: number): number => lines.position(offset).line;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error !== undefined) {
    const message = `The file is no valid JSON (${printParseErrorCode(error.error)}).`;
    refuse(file, [{ line: lineOf(error.offset), message }]);
  }
  if (root?.type !== 'array') refuse(file, [{ line: 1, message: 'The file holds no array, expected one of rows.' }]);
  const items = root?.children ?? [];
  const { rows, problems } = collect(items.map((node) => ({ line: lineOf(node.offset), row: rowOfNode(node) })));
  refuse(file, problems);
  return rows;
}

/**
 * Reads usage counts: CSV with a first line that names the columns `sop`, `count` and, where there are queries, `query`
 * in any order, or a JSON array of objects with these keys. Other columns and keys are passed over.
 *
 * @param file - path as problems name it; `.json` is JSON, everything else CSV
 * @throws ProblemError `usage` with the line of each broken row
 */
export function readUsage(file: string, text: string): readonly UsageRow[] {
  const content = text.replace(/^\uFEFF/, '');
  return file.toLowerCase().endsWith('.json') ? readJson(file, content) : readCsv(file, content);
}
