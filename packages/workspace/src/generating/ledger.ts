import path from 'node:path';
import { byCodeUnits, isJsonObject, parseJson } from '@sopwright/document';
import { isPortablePath, type PlannedRegion } from '@sopwright/sop/generating';
import { errorCode, unreadableReason } from '../discovery/directories.ts';
import { ProblemError } from '../problem-error.ts';
import { readOwnText } from '../reading/read.ts';

/** Name of the ledger; it stands beside the registry, to be committed. */
export const LEDGER_FILE = 'sopwright.generated.json';

/** Version of the ledger's shape. Another one is refused, never read half. */
const LEDGER_VERSION = 1;
/** Largest ledger that is read, in bytes. */
const MAX_LEDGER = 67_108_864;

/** A file or a region that was made. */
export interface LedgerEntry {
  /** Relative to the ledger's folder, with forward slashes. */
  readonly path: string;
  /** Absent for a whole file. */
  readonly region?: PlannedRegion['region'];
  /** Key of the plugin that it was made for. */
  readonly plugin: string;
  /** What it was made from. */
  readonly source: string;
  /** Over its text as `contentHash` takes it; 64 hex digits. */
  readonly sha256: string;
}

/** Key of an entry: no two files or regions have the same. */
export function ledgerKey({ path: file, region }: Pick<LedgerEntry, 'path' | 'region'>): string {
  if (region === undefined) return file;
  return JSON.stringify(region.type === 'markdown' ? [file, region.id] : [file, region.array, region.name]);
}

function broken(text: string): never {
  throw new ProblemError('lock', text, {
    place: { file: LEDGER_FILE },
    hint: 'Take it from version control, or delete it: what carries a marker of its own is still known as generated.',
  });
}

function readRegion(value: unknown): PlannedRegion['region'] | undefined {
  if (!isJsonObject(value)) return undefined;
  const { type, id, array, name } = value;
  if (type === 'markdown' && typeof id === 'string') return { type, id };
  const isPath = Array.isArray(array) && array.every((part) => typeof part === 'string');
  return type === 'json' && isPath && typeof name === 'string' ? { type, array: array.map(String), name } : undefined;
}

function readEntry(file: unknown, value: unknown): LedgerEntry {
  const { plugin, source, sha256 } = isJsonObject(value) ? value : {};
  if (typeof file !== 'string' || !isPortablePath(file))
    broken(`Entry ${JSON.stringify(file)} is no path below its folder.`);
  const isHash = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
  if (typeof plugin !== 'string' || typeof source !== 'string' || !isHash) {
    broken(`Entry "${file}" is not { plugin, source, sha256 }.`);
  }
  return { path: file, plugin, source, sha256 };
}

function readEntries(value: unknown): readonly LedgerEntry[] {
  const { ledgerVersion, files, regions } = isJsonObject(value) ? value : {};
  if (ledgerVersion !== LEDGER_VERSION) {
    broken(`ledgerVersion is ${JSON.stringify(ledgerVersion)}, expected ${LEDGER_VERSION}.`);
  }
  if (!isJsonObject(files) || !Array.isArray(regions))
    broken('It has no files and regions, expected an object and a list.');
  const whole = Object.entries(files).map(([file, entry]) => readEntry(file, entry));
  const parts = regions.map((entry: unknown) => {
    const region = isJsonObject(entry) ? readRegion(entry.region) : undefined;
    if (region === undefined) broken('A region of it is not { path, region, plugin, source, sha256 }.');
    return { ...readEntry(isJsonObject(entry) ? entry.path : undefined, entry), region };
  });
  return [...whole, ...parts];
}

/** The text of the ledger in a folder; `undefined` where there is none. @throws ProblemError where it cannot be read. */
export function readLedgerText(folder: string): string | undefined {
  try {
    return readOwnText(path.join(folder, LEDGER_FILE), MAX_LEDGER);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    return broken(`It cannot be read: ${unreadableReason(errorCode(error))}.`);
  }
}

/** Reads a ledger. @throws ProblemError for JSON that does not parse, another version and another shape. */
export function parseLedger(text: string): readonly LedgerEntry[] {
  const { value, problems } = parseJson(text);
  if (problems.length > 0) broken('It is not JSON.');
  return readEntries(value);
}

/** The ledger's text: files and regions sorted by code units, `\n` line ends. */
export function ledgerText(entries: readonly LedgerEntry[]): string {
  const sorted = entries.toSorted((a, b) => byCodeUnits(ledgerKey(a), ledgerKey(b)));
  const files = Object.fromEntries(
    sorted
      .filter(({ region }) => region === undefined)
      .map(({ path: file, plugin, source, sha256 }) => [file, { plugin, source, sha256 }]),
  );
  const regions = sorted
    .filter(({ region }) => region !== undefined)
    .map(({ path: file, region, plugin, source, sha256 }) => ({ path: file, region, plugin, source, sha256 }));
  return `${JSON.stringify({ ledgerVersion: LEDGER_VERSION, files, regions }, undefined, 2)}\n`;
}
