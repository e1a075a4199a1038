import path from 'node:path';
import { type DocumentKind, loadMarkdownParser, type MarkdownParserName } from '@sopwright/document';
import type { Analysis, Conclusion, Engine, Finding, Rule, Timing } from '@sopwright/lint';
import { type AnalysisThread, analyzeAll } from './analyzing/analyze-all.ts';
import { type Desk, isUnreadable, openDesk } from './analyzing/desk.ts';
import type { ThreadWork } from './analyzing/shares.ts';
import type { AnalysisCache } from './cache/cache.ts';
import { createContents } from './cache/contents.ts';
import { createRecall, type Recall } from './cache/recall.ts';
import { surroundingFiles } from './cache/surroundings.ts';
import type { SettingsResolver } from './config/settings-resolver.ts';
import { createDirectories, type Directories } from './discovery/directories.ts';
import { type Discovery, discover } from './discovery/discover.ts';
import type { IgnoreGlobs } from './discovery/ignoring.ts';
import { createProjects, type Projects } from './discovery/projects.ts';
import type { DiscoveredFile } from './discovery/search.ts';
import { affectedPaths } from './git/changed.ts';
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
  /** Listings that were made on the way here. */
  readonly directories?: Directories;
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
  /** Starts further threads for so many files; not asked with a cache, timing or standard input. */
  readonly openThreads?: (work: ThreadWork) => readonly AnalysisThread[];
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

function countKinds(analyses: readonly Analysis[]): Partial<Record<DocumentKind, number>> {
  const counts: Partial<Record<DocumentKind, number>> = {};
  for (const { kind } of analyses) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function narrowed(conclusion: Conclusion, isReported: (finding: Finding) => boolean): Conclusion {
  return { ...conclusion, findings: conclusion.findings.filter(isReported) };
}

interface Found extends Discovery {
  readonly directories: Directories;
  readonly projects: Projects;
  readonly parser: MarkdownParserName;
}

interface Setting {
  readonly desk: Desk;
  readonly recall: Recall | undefined;
  readonly read: (absolute: string) => Uint8Array;
}

/** Everything a run works with, once it is known which files there are. */
function setUp(input: RunInput, found: Found): Setting {
  const { cwd, stdin, timing, rules, clients, settings, scanSecrets } = input;
  const { files, directories, projects, parser } = found;
  // Below the top of a project, files elsewhere in it are out of sight.
  const isInside = projects.topOf(cwd) !== cwd;
  const cache = timing === undefined && stdin === undefined ? input.cache : undefined;
  const contents = createContents((absolute) => cache?.contentOf(path.relative(cwd, absolute)));
  const readDisk = cache === undefined ? readBytes : contents.read;
  const stdinAt = stdin === undefined ? undefined : path.resolve(cwd, stdin.path);
  const read = (absolute: string): Uint8Array =>
    stdin !== undefined && absolute === stdinAt ? stdin.content : readDisk(absolute);
  const desk = openDesk({
    cwd,
    files,
    rules,
    clients,
    settings,
    directories,
    projects,
    read,
    isPartial: isInside || stdin !== undefined || (input.paths?.length ?? 0) > 0,
    ...(timing === undefined ? {} : { timing }),
    ...(scanSecrets === undefined ? {} : { scanSecrets }),
  });
  const basis = [clients, parser, scanSecrets !== undefined];
  const recall =
    cache === undefined ? undefined : createRecall({ cwd, cache, contents, view: desk.view, basis, settings });
  return { desk, recall, read };
}

/** What rules over all files want to know of the files around those of the run. Nothing else of them counts. */
async function analyzeSurroundings(desk: Desk, files: readonly DiscoveredFile[]): Promise<readonly Analysis[]> {
  const results = await Promise.all(files.map((file) => desk.analyze(file)));
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
  const { directories = createDirectories() } = input;
  const projects = createProjects(cwd, directories);
  const found =
    stdin === undefined
      ? discover({ ...input, root: cwd, directories, projects })
      : discoverStdin(cwd, stdin, { directories, projects });
  const { desk, recall, read } = setUp(input, { ...found, directories, projects, parser });
  const isWhole = input.timing === undefined && stdin === undefined;
  const openThreads = isWhole ? input.openThreads : undefined;
  const { analyses, fromCache, ...rest } = await analyzeAll(found.files, { ...input, desk, recall, openThreads });
  recall?.finish(found.files, found.looked.length === 1 && found.looked[0] === '.');
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
    textOf: textReader(read, cwd),
  };
}
