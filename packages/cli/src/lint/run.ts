import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Finding, LintReport, Severity } from '@sopwright/lint';
import { counted } from '@sopwright/report';
import { rules } from '@sopwright/rules';
import {
  type AnalysisCache,
  changedPaths,
  DEFAULT_BASELINE,
  DEFAULT_CACHE,
  type FixedFiles,
  fixFiles,
  type LintRun,
  openCache,
  ProblemError,
  type RunInput,
  ratchet,
  runLint,
  type StdinFile,
  scanSecrets,
} from '@sopwright/workspace';
import type { Configuration } from '../configuration.ts';
import { readText, shownHere } from '../options.ts';
import { createProgress } from '../progress.ts';
import type { RuleTiming } from '../rule-timing.ts';
import { loadTokenCounters } from '../token-counters.ts';
import { version } from '../version.ts';
import type { HeadStart } from './head-start.ts';
import { openThreads } from './threads.ts';

/** What one pass of `lint` is asked to do. */
export interface LintTask {
  readonly configuration: Configuration;
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly stdin?: StdinFile;
  readonly timing?: RuleTiming;
  readonly ahead?: HeadStart;
}

/** What one pass of `lint` gave. */
export interface LintResult {
  readonly report: LintReport;
  readonly run: LintRun;
  /** Files that were, or with `--fix-dry-run` would be, changed. */
  readonly fixed?: FixedFiles;
  /** Lines for standard error: what became of the baseline. */
  readonly notes: readonly string[];
}

function cacheOf(options: Readonly<Record<string, unknown>>): AnalysisCache | undefined {
  const location = readText(options, 'cacheLocation');
  if (options.cache !== true && location === undefined) return undefined;
  return openCache({ folder: resolve(location ?? DEFAULT_CACHE), version });
}

async function changedSince(ref: string): Promise<readonly string[]> {
  try {
    return await changedPaths(process.cwd(), ref);
  } catch (error) {
    if (!(error instanceof ProblemError) || !existsSync(ref)) throw error;
    const hint = `"${ref}" is a path: put paths before --changed, or write --changed=REF.`;
    throw new ProblemError(error.code, error.message, { hint, cause: error });
  }
}

async function runInput(task: LintTask): Promise<RunInput> {
  const { configuration, options, paths, stdin, timing, ahead } = task;
  const { config, resolver } = configuration;
  const { changed } = options;
  const cache = cacheOf(options);
  await loadTokenCounters(configuration);
  return {
    cwd: process.cwd(),
    paths,
    rules,
    ignores: config.ignores,
    clients: config.clients,
    settings: resolver,
    scanSecrets,
    openThreads: (work) => openThreads(configuration, work, ahead?.thread),
    ...(ahead === undefined ? {} : { directories: ahead.directories }),
    ...(stdin === undefined ? {} : { stdin }),
    ...(cache === undefined ? {} : { cache }),
    ...(timing === undefined ? {} : { timing }),
    ...(changed === undefined ? {} : { changed: await changedSince(changed === true ? 'HEAD' : String(changed)) }),
  };
}

function assertFound(run: LintRun): void {
  if (run.files.length > 0 || run.unreadable.length > 0) return;
  const hint = 'Expected SKILL.md files, agents, commands, manifests, SOPs (*.sop.md) or AGENTS.md.';
  const where = run.looked.map((place) => (place === '.' ? 'the current directory' : place)).join(', ');
  if (run.folders === 0) throw new ProblemError('path', `No client reads ${where}.`, { hint });
  const skipped = counted(run.skipped.length, 'file or folder', 'files and folders');
  const ignored = run.skipped.length > 0 ? `, ${skipped} ignored or skipped` : '';
  const searched = `${counted(run.folders, 'folder')} searched${ignored}`;
  throw new ProblemError('path', `There is nothing to lint in ${where} (${searched}).`, { hint });
}

interface Baselined {
  readonly findings: readonly Finding[];
  readonly baselined: number;
  readonly notes: readonly string[];
}

function baselineFile({ configuration, options }: LintTask): string | undefined {
  const { baseline: flag } = options;
  if (typeof flag !== 'string')
    return configuration.config.baseline ?? (flag === true ? resolve(DEFAULT_BASELINE) : undefined);
  if (!flag.endsWith('.json')) {
    throw new ProblemError('usage', `"${flag}" is no name of a baseline, expected a .json file.`, {
      hint: 'Put paths before --baseline, or write --baseline=FILE.',
    });
  }
  return resolve(flag);
}

/** True where the run judges less than the baseline holds, or a text that is on no disk: what it misses is not repaired. */
function isNarrowed({ configuration, stdin }: LintTask, file: string): boolean {
  const { clients, preset, rules: entries } = configuration.flags;
  if (stdin !== undefined) return true;
  return clients !== undefined || preset !== undefined || entries !== undefined || dirname(file) !== process.cwd();
}

function applyBaseline(task: LintTask, run: LintRun, fixed: FixedFiles['files']): Baselined {
  const { findings } = run.conclusion;
  const file = baselineFile(task);
  if (file === undefined) return { findings, baselined: 0, notes: [] };
  const { CI } = process.env;
  const isCi = CI !== undefined && CI !== '' && CI !== 'false';
  // A first baseline that holds a part only would make the rest look new.
  const isPart = task.stdin !== undefined || task.options.changed !== undefined;
  const mayCreate = task.options.baseline !== undefined && !isCi && !isPart;
  const result = ratchet({ file, findings, run, fixed, isReadOnly: isCi || isNarrowed(task, file), mayCreate });
  const stale = result.stale.reduce((sum, { count }) => sum + count, 0);
  const notes: string[] = [];
  const shown = shownHere(file);
  const repaired = counted(stale, 'repaired finding');
  if (result.action === 'created') notes.push(`baseline written: ${counted(result.baselined, 'finding')} in ${shown}`);
  if (result.action === 'carried') notes.push(`baseline: lines that were fixed were carried over in ${shown}`);
  if (result.action === 'moved') notes.push(`baseline: files that were moved were renamed in ${shown}`);
  if (result.action === 'shrunk') notes.push(`baseline: ${repaired} left ${shown}`);
  if (result.action === 'kept' && stale > 0 && isCi) notes.push(`baseline: ${repaired} can leave ${shown}`);
  return { findings: result.findings, baselined: result.baselined, notes };
}

/** What a person would otherwise not notice: files named and not read, a change without anything to lint, a slow parser. */
function scopeNotes(run: LintRun, options: Readonly<Record<string, unknown>>): string[] {
  const unread = run.skipped.filter(({ reason }) => reason === 'unknown-kind');
  const notes = unread.map(({ path }) => `${path} was not linted: no client reads such a file`);
  notes.push(...run.unreadIgnores.map(({ path, reason }) => `${path} ignores nothing: ${reason}`));
  if (run.parser !== 'satteri') notes.push('the native Markdown parser does not load here, a slower one is used');
  if (run.reported !== undefined) {
    const since = options.changed === true ? 'HEAD' : String(options.changed);
    const count = run.reported.size;
    notes.push(
      count === 0
        ? `nothing to lint changed since ${since}`
        : `findings of ${counted(count, 'file')} changed since ${since}`,
    );
  }
  return notes;
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Runs `lint` once: analysis, fixes, baseline, report. @throws ProblemError where it cannot run. */
export async function runOnce(task: LintTask): Promise<LintResult> {
  const start = performance.now();
  const { options, configuration } = task;
  const progress = createProgress();
  const input: RunInput = { ...(await runInput(task)), onProgress: progress.update };
  let run = await runLint(input);
  assertFound(run);
  let fixed: FixedFiles | undefined;
  if (options.fix === true || options.fixUnsafe === true || options.fixDryRun === true) {
    const safety = options.fixUnsafe === true ? 'unsafe' : 'safe';
    fixed = fixFiles({ run, safety, isDryRun: options.fixDryRun === true });
    if (fixed.fixed > 0 && options.fixDryRun !== true) run = await runLint(input);
  }
  progress.clear();
  const { findings, baselined, notes } = applyBaseline(
    task,
    run,
    options.fixDryRun === true ? [] : (fixed?.files ?? []),
  );
  const summary = {
    error: count(findings, 'error'),
    warning: count(findings, 'warning'),
    info: count(findings, 'info'),
    suppressed: run.conclusion.suppressed,
    baselined,
    fixed: options.fixDryRun === true ? 0 : (fixed?.fixed ?? 0),
  };
  const report: LintReport = {
    schemaVersion: 1,
    tool: { name: 'sopwright', version },
    preset: configuration.config.preset,
    clients: configuration.config.clients,
    read: run.read,
    findings,
    summary,
    durationMs: Math.round(performance.now() - start),
  };
  return { report, run, notes: [...scopeNotes(run, options), ...notes], ...(fixed === undefined ? {} : { fixed }) };
}
