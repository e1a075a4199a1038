import { createLineIndex, type LineIndex, type Range } from '@sopwright/document';
import { errorCode, MAX_BYTES, readOwnText, unreadableReason } from '@sopwright/workspace';
import type { ConfigPlace } from '../server-config.ts';
import type { ConfigTree } from './config-tree.ts';
import { readJsonTree } from './json-tree.ts';
import { readTomlTree } from './toml-tree.ts';

/** Most MiB of a JSON file that are read: Claude Code keeps its state and history beside its servers. */
const MAX_JSON_MIB = 16;

/** A config file that was read and parsed, whoever reads it. */
export interface ConfigText {
  readonly absolute: string;
  /** As it is reported. */
  readonly shown: string;
  readonly text: string;
  readonly tree: ConfigTree;
  /** A place in it. */
  place(range: Range): ConfigPlace;
}

/** What became of a file: parsed, not there, or not readable, with the reason as a clause. */
export type ConfigReading = ConfigText | { readonly unreadable: string; readonly shown: string } | undefined;

/** Text of a file by its absolute path. @throws Error of the system, with its code. */
export type ReadFile = (absolute: string) => string;

/** Reads a regular file of at most 16 MiB; nothing of a device or a pipe. @throws Error of the system */
export function readConfigFile(absolute: string): string {
  return readOwnText(absolute, absolute.endsWith('.toml') ? MAX_BYTES : MAX_JSON_MIB * MAX_BYTES);
}

function reasonFor(code: string, absolute: string): string {
  if (code !== 'EFBIG') return unreadableReason(code, absolute);
  return `it has more than ${absolute.endsWith('.toml') ? 1 : MAX_JSON_MIB} MiB`;
}

function placesOf(shown: string, text: string): (range: Range) => ConfigPlace {
  let lines: LineIndex | undefined;
  return (range) => {
    lines ??= createLineIndex(text);
    return { file: shown, range, start: lines.position(range[0]) };
  };
}

/** Reads and parses one file. Never throws: what is not there is `undefined`. */
export async function readConfigText(absolute: string, shown: string, readFile: ReadFile): Promise<ConfigReading> {
  let text: string;
  try {
    text = readFile(absolute);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return { unreadable: reasonFor(code, absolute), shown };
  }
  const tree = absolute.endsWith('.toml') ? await readTomlTree(text) : readJsonTree(text);
  return { absolute, shown, text, tree, place: placesOf(shown, text) };
}
