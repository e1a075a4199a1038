import { createLineIndex, type Document, isJsonObject, parseJson } from '@sopwright/document';
import type { FileView } from '@sopwright/lint';
import { baseName, directoryOf, joinPath } from '../paths/relative-path.ts';

/** A request, and whether it is one for the skill. */
export interface TriggerEval {
  readonly query: string;
  readonly shouldTrigger: boolean;
}

/** What an eval set does not say as it should. */
export interface BrokenEvals {
  /** Path of the file, as `Document.path`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Requests that lie beside a skill to try its description with. */
export interface TriggerEvals {
  readonly queries: readonly TriggerEval[];
  /** The first fault of all its files. */
  readonly broken?: BrokenEvals;
}

/** More requests say nothing new, and nobody types a longer one. */
const MAX_QUERIES = 200;
const MAX_QUERY = 500;
const MAX_TEXT = 1_000_000;
const MAX_FILES = 50;

/** Names of files beside a SKILL.md that may hold requests. */
const BESIDE = /(?:eval|trigger|quer)[^/]*\.json$/i;
/** Names that mean an eval set and nothing else. */
const NAMED = /^(?:trigger[-_]?evals?|eval[-_]?queries)\.json$/i;
const MARK = '"should_trigger"';
/** A skill of a plugin, and the plugin's folder. */
const IN_PLUGIN = /(?:^|\/)([^/]+)\/skills\/([^/]+)\/[^/]+$/;
/** Where evals lie that are not shipped with the plugin. */
const APART = 'tools/evals';

function jsonIn(folder: string, files: FileView, isMeant: (name: string) => boolean): readonly string[] {
  const names = files.list(folder).filter((name) => name.endsWith('.json') && isMeant(name));
  return names.slice(0, MAX_FILES).map((name) => joinPath(folder, name));
}

/** Files that may hold requests: beside the skill, in its folder `evals`, and in the project's `tools/evals/<plugin>/<skill>`. */
function evalFilesOf({ path }: Document, files: FileView): readonly string[] {
  const folder = directoryOf(path);
  const beside = jsonIn(folder, files, (name) => BESIDE.test(name));
  const below = files.list(folder).includes('evals/') ? jsonIn(joinPath(folder, 'evals'), files, () => true) : [];
  const [, plugin, skill] = IN_PLUGIN.exec(path) ?? [];
  const isApart = plugin !== undefined && skill !== undefined && files.kindAt(APART) === 'directory';
  return [...beside, ...below, ...(isApart ? jsonIn(`${APART}/${plugin}/${skill}`, files, () => true) : [])];
}

function evalIn(item: unknown): TriggerEval | undefined {
  if (!isJsonObject(item)) return undefined;
  const { query, should_trigger: shouldTrigger } = item;
  if (typeof query !== 'string' || query.trim() === '' || typeof shouldTrigger !== 'boolean') return undefined;
  return { query: query.slice(0, MAX_QUERY), shouldTrigger };
}

function lineAt(text: string, offset: number): number {
  return createLineIndex(text).position(Math.min(offset, text.length)).line;
}

function readEvals(file: string, text: string): TriggerEvals {
  const isNamed = NAMED.test(baseName(file));
  if (!isNamed && !text.includes(MARK)) return { queries: [] };
  const { value, problems, root } = parseJson(text);
  const [problem] = problems;
  if (problem !== undefined) return { queries: [], broken: { file, line: lineAt(text, problem.range[0]) } };
  if (!Array.isArray(value)) {
    // Other tools keep other things in files with such requests.
    return isNamed ? { queries: [], broken: { file, line: 1 } } : { queries: [] };
  }
  const items = value.map(evalIn);
  const wrong = items.indexOf(undefined);
  const queries = items.filter((item) => item !== undefined);
  if (wrong === -1) return { queries };
  return { queries, broken: { file, line: lineAt(text, root?.children?.[wrong]?.offset ?? 0) } };
}

/**
 * Requests that were written down to try a skill's description with: lists of `{ "query": "…", "should_trigger": true }`.
 * Files of another shape are left alone; a file that is meant as such a list and is none is told of.
 */
export function triggerEvalsOf(document: Document, files: FileView): TriggerEvals {
  const sets = evalFilesOf(document, files).map((file) => {
    const text = files.text(file) ?? '';
    return text.length > MAX_TEXT ? { queries: [] } : readEvals(file, text);
  });
  const broken = sets.find((set) => set.broken !== undefined)?.broken;
  const queries = sets.flatMap((set) => set.queries).slice(0, MAX_QUERIES);
  return { queries, ...(broken === undefined ? {} : { broken }) };
}
