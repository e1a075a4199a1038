import { homedir } from 'node:os';
import path from 'node:path';
import {
  checkBudgets,
  compareMeasurements,
  guidelineBudgets,
  type Measurement,
  unjudgedBudgets,
  withBudgets,
} from '@sopwright/budget';
import { type ClientId, clientById } from '@sopwright/clients';
import type { Severity } from '@sopwright/lint';
import { type BudgetReport, type BudgetResult, counted } from '@sopwright/report';
import { exportTree, type GitTree, ProblemError } from '@sopwright/workspace';
import type { Configuration } from '../configuration.ts';
import { readList, readNumber, readText } from '../options.ts';
import { createProgress } from '../progress.ts';
import { version } from '../version.ts';
import { createCounting } from './counting.ts';
import { countExactly } from './exact.ts';
import { findingsOf } from './findings.ts';
import { chooseModels } from './models.ts';
import { assertSettings } from './settings-usage.ts';
import { measureSide, type Side, type SideInput } from './side.ts';

/** What one run of `budget` is asked to do. */
export interface BudgetTask {
  readonly configuration: Configuration;
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** What one run of `budget` gave. */
export interface BudgetRun {
  readonly report: BudgetReport;
  readonly side: Side;
  readonly crashed: boolean;
  /** Lines for standard error. */
  readonly notes: readonly string[];
}

function sideInput(task: BudgetTask, clients: readonly ClientId[]): Omit<SideInput, 'countAll' | 'onProgress'> {
  const { configuration, paths, options } = task;
  const set = readList(options, 'set') ?? [];
  assertSettings(set, clients);
  const model = readText(options, 'model');
  const window = readNumber(options, 'window');
  if (window === 0) throw new ProblemError('usage', '--window is 0, expected the tokens of a context window.');
  return {
    cwd: process.cwd(),
    paths,
    ignores: configuration.config.ignores,
    clients,
    modelOf: chooseModels(clients, {
      ...(model === undefined ? {} : { model }),
      ...(window === undefined ? {} : { window }),
    }),
    set,
    home: homedir(),
    includeUser: options.user !== false && paths.length === 0,
  };
}

function assertFound({ found, servers, user, measured }: Side): void {
  const instructions = measured.measurement.clients.some((client) => client.instructions.length > 0);
  if (instructions || found.documents.length + user.length + servers.servers.length + servers.gaps.length > 0) return;
  const where = found.looked.map((place) => (place === '.' ? 'the current directory' : place)).join(', ');
  const searched = counted(found.folders, 'folder');
  throw new ProblemError('path', `There is nothing to measure in ${where} (${searched} searched).`, {
    hint: 'Expected skills, commands, agents, instruction files or MCP configs.',
  });
}

/** Files of a project that people keep to themselves: settings and notes that are loaded here and are in no commit. */
function personalFiles(clients: readonly ClientId[]): readonly string[] {
  const startups = clients.flatMap((client) => clientById(client).startup ?? []);
  const files = startups.flatMap(({ settingsFiles, instructions }) => [
    ...settingsFiles.filter(({ scope }) => scope === 'project'),
    ...(instructions?.sources ?? []).filter(({ folder }) => folder === undefined),
  ]);
  return [...new Set(files.map((file) => file.path))].filter((file) => !file.startsWith('~/'));
}

async function measureRef(ref: string, input: SideInput): Promise<{ readonly side: Side; readonly tree: GitTree }> {
  const tree = await exportTree(input.cwd, ref, personalFiles(input.clients));
  try {
    const ignores = input.ignores.map(({ base, globs }) => ({
      base: path.resolve(tree.cwd, path.relative(input.cwd, base)),
      globs,
    }));
    const paths = input.paths.map((each) => path.relative(input.cwd, path.resolve(input.cwd, each)) || '.');
    return { side: await measureSide({ ...input, cwd: tree.cwd, paths, ignores, mayLackPaths: true }), tree };
  } finally {
    tree.remove();
  }
}

async function compared(ref: string, after: Side, input: SideInput): Promise<BudgetResult['comparison']> {
  const { side: before, tree } = await measureRef(ref, input);
  const comparison = compareMeasurements({
    before: before.measured.measurement,
    after: after.measured.measurement,
    entriesBefore: before.servers.entries,
    entriesAfter: after.servers.entries,
  });
  return { ...comparison, ref, commit: tree.commit };
}

function budgetsOf({ config }: Configuration) {
  const preset = config.preset === 'guidelines' || config.preset === 'all' ? guidelineBudgets : {};
  return config.budgets.reduce(withBudgets, preset);
}

function conclude(measurement: Measurement, side: Side, { configuration }: BudgetTask) {
  return findingsOf({
    breaches: checkBudgets(measurement, budgetsOf(configuration)),
    documents: [...side.found.documents, ...side.user],
    clients: configuration.config.clients,
    settings: configuration.resolver,
    serverPlaces: side.servers.places,
  });
}

/** Measures, compares where asked to, and holds the result against the budgets. @throws ProblemError where it cannot run. */
export async function runBudget(task: BudgetTask): Promise<BudgetRun> {
  const start = performance.now();
  const { configuration, options } = task;
  const { config } = configuration;
  const progress = createProgress();
  const counting = createCounting(options);
  const input: SideInput = {
    ...sideInput(task, config.clients),
    countAll: counting.countAll,
    onProgress: progress.update,
  };
  const side = await measureSide(input);
  assertFound(side);
  const ref = readText(options, 'compare');
  const comparison = ref === undefined ? undefined : await compared(ref, side, input);
  const exact =
    options.exact === true ? await countExactly({ side, cache: counting.cache, environment: process.env }) : undefined;
  progress.clear();
  counting.save();
  const { measurement } = side.measured;
  const { findings, suppressed, crashed } = conclude(measurement, side, task);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const summary = { error: count('error'), warning: count('warning'), info: count('info') };
  const report: BudgetReport = {
    schemaVersion: 1,
    tool: { name: 'sopwright', version },
    preset: config.preset,
    clients: config.clients,
    read: side.found.read,
    findings,
    budget: {
      ...measurement,
      ...(exact === undefined ? {} : { exact }),
      ...(comparison === undefined ? {} : { comparison }),
    },
    summary: { ...summary, suppressed, baselined: 0, fixed: 0 },
    durationMs: Math.round(performance.now() - start),
  };
  const unread = side.found.unreadable.map(({ path: file, reason }) => `${file} was not measured: ${reason}`);
  const unjudged = unjudgedBudgets(measurement, budgetsOf(configuration));
  return { report, side, crashed, notes: [...unread, ...side.servers.notes, ...unjudged] };
}
