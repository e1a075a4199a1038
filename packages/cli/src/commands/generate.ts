import path from 'node:path';
import { loadMarkdownParser } from '@sopwright/document';
import { expectation } from '@sopwright/lint';
import { jsonText } from '@sopwright/report';
import { type FilePlan, planGeneration } from '@sopwright/sop/generating';
import type { Registry } from '@sopwright/sop/registry';
import { loadTokenCounter, ProblemError, shownPath } from '@sopwright/workspace';
import { applyPlan, comparePlan, conflictsOf, isUpToDate } from '@sopwright/workspace/generating';
import { type LoadedRegistry, loadRegistry } from '@sopwright/workspace/registry';
import { createColors, wantsColor } from '../colors.ts';
import { ExitCode } from '../exit.ts';
import { assertFormat } from '../formatters.ts';
import { warnOfIdle } from '../generate/idle-warning.ts';
import { type GenerateMode, generateData, generatePretty } from '../generate/output.ts';
import { generationFailure } from '../generate/problems.ts';
import { readList, readText } from '../options.ts';

type Options = Readonly<Record<string, unknown>>;

function modeOf(options: Options): GenerateMode {
  if (options.check === true && options.dryRun === true) {
    throw new ProblemError('usage', '--check and --dry-run are given together, expected one of them.');
  }
  return options.check === true ? 'check' : options.dryRun === true ? 'dry-run' : 'generate';
}

function assertPlugins(names: readonly string[], { plugins }: Registry): void {
  const known = plugins.map(({ name }) => name);
  for (const name of names) {
    if (!known.includes(name)) throw new ProblemError('usage', `"${name}" is no plugin, ${expectation(name, known)}.`);
  }
}

/** Counting loads a table, so only where something shows a count. */
async function counterFor({ plugins }: Registry): Promise<{ readonly countTokens?: (text: string) => number }> {
  if (plugins.every(({ readme }) => readme === undefined)) return {};
  const counter = await loadTokenCounter('o200k_base');
  return { countTokens: (text) => counter.count(text) };
}

async function planOf(loaded: LoadedRegistry): Promise<{ readonly plan: FilePlan; readonly idle: readonly string[] }> {
  const { registry, sops } = loaded;
  const [counting] = await Promise.all([counterFor(registry), loadMarkdownParser()]);
  const { plan, problems, idle } = planGeneration({ registry, sops, ...counting });
  if (problems.length > 0) throw generationFailure(loaded, problems);
  return { plan, idle };
}

/** Paths that are kept by hand, relative to the registry. */
function overridesOf({ plugins }: Registry): ReadonlySet<string> {
  return new Set(plugins.flatMap(({ folder, overrides }) => overrides.map((file) => path.posix.join(folder, file))));
}

/** Paths of `--overwrite`, relative to the registry. @throws ProblemError for one that is not generated, or kept by hand. */
function overwriteOf(options: Options, { root, registry }: LoadedRegistry, plan: FilePlan): ReadonlySet<string> {
  const given = readList(options, 'overwrite') ?? [];
  const overrides = overridesOf(registry);
  const made = new Set([...plan.files, ...plan.regions].map((each) => each.path));
  return new Set(
    given.map((file) => {
      const relative = shownPath(root, path.resolve(file));
      if (overrides.has(relative)) {
        throw new ProblemError('usage', `"${file}" is kept by hand, expected it to be taken out of overrides first.`);
      }
      if (made.has(relative)) return relative;
      throw new ProblemError('usage', `"${file}" is not generated, expected a path that "sopwright generate" names.`);
    }),
  );
}

/**
 * `sopwright generate`: makes everything that the registry declares, all files or none. Exits with 1 where a file was
 * changed by hand and, with `--check`, where a file is not what it would be; with 2 where something cannot be made.
 */
export async function generateCommand(plugins: readonly string[], options: Options): Promise<ExitCode> {
  const format = readText(options, 'format') ?? 'pretty';
  assertFormat(format, ['pretty', 'json']);
  const mode = modeOf(options);
  const cwd = process.cwd();
  const loaded = await loadRegistry({ cwd });
  assertPlugins(plugins, loaded.registry);
  const { plan, idle } = await planOf(loaded);
  const folder = loaded.root;
  const status = comparePlan({
    folder,
    plan,
    overrides: overridesOf(loaded.registry),
    overwrite: overwriteOf(options, loaded, plan),
    ...(plugins.length === 0 ? {} : { plugins: new Set(plugins) }),
  });
  // What the last plugin made is still to be removed.
  if (loaded.registry.plugins.length === 0 && status.items.length === 0) {
    throw new ProblemError('config', 'It declares no plugin, expected plugins to generate.', {
      place: { file: loaded.file },
      hint: 'One line below "plugins" makes one: <name>: { folder: plugins/<name>, version: 0.1.0, description: <text>, author: { name: <name> }, clients: [claude-code], skills: { names: [<SOP>] } }',
    });
  }
  warnOfIdle(idle, loaded.file);
  const hasConflicts = conflictsOf(status).length > 0;
  if (mode === 'generate' && !hasConflicts) applyPlan(status);
  const view = {
    mode,
    status,
    plugins: loaded.registry.plugins,
    isDiffWanted: options.diff === true,
    shown: (file: string) => shownPath(cwd, path.join(folder, file)),
    colors: createColors(wantsColor(options)),
  };
  process.stdout.write(format === 'json' ? jsonText(generateData(view)) : generatePretty(view));
  return hasConflicts || (mode === 'check' && !isUpToDate(status)) ? ExitCode.findings : ExitCode.clean;
}
