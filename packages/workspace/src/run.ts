import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  createDocument,
  type Document,
  type DocumentKind,
  loadMarkdownParser,
  type MarkdownParserName,
} from '@sopwright/document';
import {
  type Analysis,
  type Conclusion,
  createEngine,
  type Engine,
  type Finding,
  type Rule,
  type Timing,
} from '@sopwright/lint';
import type { AnalysisCache } from './cache/cache.ts';
import { createContents } from './cache/contents.ts';
import { detached } from './cache/detached.ts';
import { createRecall, type Recall } from './cache/recall.ts';
import { surroundingFiles } from './cache/surroundings.ts';
import type { SettingsResolver } from './config/settings-resolver.ts';
import { createDirectories, type Directories, errorCode, unreadableReason } from './discovery/directories.ts';
import { type Discovery, discover } from './discovery/discover.ts';
import type { IgnoreGlobs } from './discovery/ignoring.ts';
import { createProjects, type Projects } from './discovery/projects.ts';
import type { DiscoveredFile } from './discovery/search.ts';
import { affectedPaths } from './git/changed.ts';
import { createFileView, type DiskFileView } from './reading/file-view.ts';
import { readBytes, type UnreadablePath } from './reading/read.ts';
import { discoverStdin, type StdinFile } from './reading/stdin.ts';
import { textReader } from './reading/text-reader.ts';
import { unreadableAnalysis } from './reading/unreadable.ts';
import type { ScanSecrets } from './secrets.ts';

/** What to lint, and how. */
export interface RunInput {
  /** Working directory, absolute: every path of the result is relative to it. */
  readonly cwd: string;
  /** Files and folders; without any, the working directory. */
  readonly paths?: readonly string[];
  /** Lints this one document instead. */
  readonly stdin?: StdinFile;
  /** Paths that changed, see {@link changedPaths}: findings elsewhere are left out. Everything is still looked at. */
  readonly changed?: readonly string[];
  readonly ignores?: readonly IgnoreGlobs[];
  readonly rules: readonly Rule[];
  /** Ids of the clients that must accept the skills. */
  readonly clients: readonly string[];
  readonly settings: SettingsResolver;
  readonly cache?: AnalysisCache;
  /** Tells how long each rule takes; the cache is not asked then. */
  readonly timing?: Timing;
  /** Scanner for rules that await one; without it they have no hits. */
  readonly scanSecrets?: ScanSecrets;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a run found and how it came about. */
export interface LintRun {
  readonly cwd: string;
  readonly engine: Engine;
  readonly settings: SettingsResolver;
  readonly files: readonly DiscoveredFile[];
  readonly analyses: readonly Analysis[];
  readonly conclusion: Conclusion;
  /** How many files of each kind were looked at. */
  readonly read: Readonly<Partial<Record<DocumentKind, number>>>;
  /** The parser that read Markdown; the slower one where the native one does not load. */
  readonly parser: MarkdownParserName;
  readonly unreadable: readonly UnreadablePath[];
  readonly looked: Discovery['looked'];
  readonly folders: number;
  readonly skipped: Discovery['skipped'];
  readonly unreadIgnores: Discovery['unreadIgnores'];
  /** How many analyses came out of the cache. */
  readonly fromCache: number;
  /** Paths that findings are reported for, where `changed` was given. */
  readonly reported?: ReadonlySet<string>;
  /** The one document that did not come from the disk. */
  readonly stdin?: StdinFile;
  /** Text of a file, for showing a finding; `undefined` where it cannot be read. */
  readonly textOf: (path: string) => string | undefined;
}

/** Files between two turns of the event loop: the native parser's memory is given back there, and signals arrive. */
const BREATH = 25;

function countKinds(analyses: readonly Analysis[]): Partial<Record<DocumentKind, number>> {
  const counts: Partial<Record<DocumentKind, number>> = {};
  for (const { kind } of analyses) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

interface Desk {
  readonly input: RunInput;
  readonly engine: Engine;
  readonly view: DiskFileView;
  readonly read: (absolute: string) => Uint8Array;
  readonly recall: Recall | undefined;
}

async function analyzeFile(
  desk: Desk,
  file: DiscoveredFile,
  questions: Set<string> | undefined,
): Promise<Analysis | UnreadablePath> {
  const { engine, input, view } = desk;
  let document: Document;
  try {
    const { path: shown, location, kind } = file;
    const kept = view.kept(shown);
    document = kept ?? createDocument({ ...location, file: shown, kind, content: desk.read(file.absolute) });
  } catch (error) {
    return { path: file.path, kind: file.kind, reason: unreadableReason(errorCode(error), file.path) };
  }
  view.keep(document);
  const wanted = input.scanSecrets !== undefined && engine.needsScan(document);
  const hits = wanted ? await input.scanSecrets(document) : [];
  return detached(engine.analyze(document, view.within(document.project, questions), hits));
}

function isUnreadable(result: Analysis | UnreadablePath): result is UnreadablePath {
  return 'reason' in result;
}

function narrowed(conclusion: Conclusion, isReported: (finding: Finding) => boolean): Conclusion {
  return { ...conclusion, findings: conclusion.findings.filter(isReported) };
}

interface Found extends Discovery {
  readonly directories: Directories;
  readonly projects: Projects;
  readonly parser: MarkdownParserName;
}

/** Everything a run works with, once it is known which files there are. */
function setUp(input: RunInput, found: Found): Desk {
  const { cwd, stdin, timing, rules, clients, settings } = input;
  const { directories, projects, parser } = found;
  // Below the top of a project, files elsewhere in it are out of sight.
  const isInside = projects.topOf(cwd) !== cwd;
  const engine = createEngine({
    rules,
    clients,
    isPartial: isInside || stdin !== undefined || (input.paths?.length ?? 0) > 0,
    ...settings,
    ...(timing === undefined ? {} : { timing }),
  });
  const cache = timing === undefined && stdin === undefined ? input.cache : undefined;
  const contents = createContents((absolute) => cache?.contentOf(path.relative(cwd, absolute)));
  const readDisk = cache === undefined ? readBytes : contents.read;
  const stdinAt = stdin === undefined ? undefined : path.resolve(cwd, stdin.path);
  const read = (absolute: string): Uint8Array =>
    stdin !== undefined && absolute === stdinAt ? stdin.content : readDisk(absolute);
  const kinds = new Map(found.files.map(({ path: shown, kind }) => [shown, kind]));
  const view = createFileView({ root: cwd, kinds, directories, projects, read });
  const basis = [clients, parser, input.scanSecrets !== undefined];
  const recall = cache === undefined ? undefined : createRecall({ cwd, cache, contents, view, basis, settings });
  return { input, engine, view, read, recall };
}

interface Analyses {
  readonly analyses: readonly Analysis[];
  readonly unreadable: readonly UnreadablePath[];
  readonly fromCache: number;
}

async function analyzeAll(desk: Desk, files: readonly DiscoveredFile[]): Promise<Analyses> {
  const { input, recall } = desk;
  const analyses: Analysis[] = [];
  const unreadable: UnreadablePath[] = [];
  let fromCache = 0;
  for (const [done, file] of files.entries()) {
    input.onProgress?.(done, files.length);
    const recalled = recall?.find(file);
    if (recalled !== undefined) {
      analyses.push(recalled);
      fromCache += 1;
      continue;
    }
    if (done % BREATH === 0) await setImmediate();
    // Questions cost time to note, and only a cache wants to know them.
    const questions = recall === undefined ? undefined : new Set<string>();
    const result = await analyzeFile(desk, file, questions);
    if (isUnreadable(result)) unreadable.push(result);
    else {
      analyses.push(result);
      if (questions !== undefined) recall?.keep(file, questions, result);
    }
  }
  input.onProgress?.(files.length, files.length);
  return { analyses, unreadable, fromCache };
}

/** What rules over all files want to know of the files around those of the run. Nothing else of them counts. */
async function analyzeSurroundings(desk: Desk, files: readonly DiscoveredFile[]): Promise<readonly Analysis[]> {
  const results = await Promise.all(files.map((file) => analyzeFile(desk, file, new Set())));
  return results.flatMap((result) =>
    isUnreadable(result) ? [] : [{ ...result, findings: [], directives: [], crashes: [] }],
  );
}

/**
 * One run: finds files, analyses each (or recalls what the cache knows of it), draws everything together. Documents are
 * dropped as the run goes on. With a cache, a file is read only where its stamp, or what its analysis rests on, changed.
 *
 * @throws ProblemError `path` where a path given does not exist or cannot be read.
 */
export async function runLint(input: RunInput): Promise<LintRun> {
  const { cwd, stdin, rules, changed } = input;
  const parser = await loadMarkdownParser();
  const directories = createDirectories();
  const projects = createProjects(cwd, directories);
  const found =
    stdin === undefined
      ? discover({ ...input, root: cwd, directories, projects })
      : discoverStdin(cwd, stdin, { directories, projects });
  const desk = setUp(input, { ...found, directories, projects, parser });
  const { analyses, fromCache, ...rest } = await analyzeAll(desk, found.files);
  desk.recall?.finish(found.files, found.looked.length === 1 && found.looked[0] === '.');
  const unreadable = [...found.unreadable, ...rest.unreadable];
  const around = surroundingFiles({ root: cwd, found, directories, projects });
  const conclusion = desk.engine.conclude([
    ...(await analyzeSurroundings(desk, around)),
    ...analyses,
    ...unreadable.map((item) => unreadableAnalysis(item, rules)),
  ]);
  const reported = changed === undefined ? undefined : affectedPaths(found.files, changed);
  const outside = new Set(around.map((file) => file.path));
  return {
    ...found,
    cwd,
    engine: desk.engine,
    settings: input.settings,
    analyses,
    unreadable,
    conclusion: narrowed(conclusion, ({ file }) => !outside.has(file) && (reported?.has(file) ?? true)),
    read: countKinds(analyses),
    parser,
    fromCache,
    ...(reported === undefined ? {} : { reported }),
    ...(stdin === undefined ? {} : { stdin }),
    textOf: textReader(desk.read, cwd),
  };
}
