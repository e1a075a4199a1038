import path from 'node:path';
import { jsonText } from '@sopwright/report';
import { errorCode, ProblemError, readOwnText, unreadableReason } from '@sopwright/workspace';
import { loadRegistry } from '@sopwright/workspace/registry';
import { createColors, wantsColor } from '../colors.ts';
import { ExitCode } from '../exit.ts';
import { assertFormat } from '../formatters.ts';
import { readNumber, readText } from '../options.ts';
import { addUp, type Candidate, type UsageBySop } from '../promote/candidate.ts';
import { candidatesOf } from '../promote/candidates.ts';
import { limits, type PromotionMode, promoteLine, suggestionText } from '../promote/pretty.ts';
import { bounds, suggest } from '../promote/suggest.ts';
import { readUsage } from '../promote/usage.ts';

/** Largest file of usage counts, in bytes. */
const MAX_USAGE = 67_108_864;

/** SOPs that are listed without being suggested, unless `--top` says another number. */
const LISTED = 10;

type Options = Readonly<Record<string, unknown>>;

function usageOf(file: string, candidates: readonly Candidate[]): UsageBySop {
  let text: string;
  try {
    text = readOwnText(path.resolve(file), MAX_USAGE);
  } catch (error) {
    const code = errorCode(error);
    const reason = code === 'EFBIG' ? 'it has more than 64 MiB' : unreadableReason(code, file);
    throw new ProblemError('path', `"${file}" cannot be read: ${reason}.`, { cause: error });
  }
  return addUp(readUsage(file, text), candidates);
}

function assertUsage(options: Options): void {
  if (options.suggest !== true) {
    throw new ProblemError('usage', 'promote says which SOPs deserve a skill of their own, expected --suggest.', {
      hint: 'To promote one, write "promote" into its entry of the registry.',
    });
  }
  if (readNumber(options, 'top') === 0) throw new ProblemError('usage', '--top is 0, expected at least 1.');
}

/** `sopwright promote --suggest`: ranks the registry's SOPs by use, overlap and cost. @throws ProblemError */
export async function promoteCommand(options: Options): Promise<ExitCode> {
  const format = readText(options, 'format') ?? 'pretty';
  assertFormat(format, ['pretty', 'json']);
  assertUsage(options);
  const { file, registry, sops } = await loadRegistry({ cwd: process.cwd() });
  const { candidates, discovery } = await candidatesOf({ sops, plugins: registry.plugins });
  const usageFile = readText(options, 'usage');
  const usage = usageFile === undefined ? {} : { usage: usageOf(usageFile, candidates) };
  const top = readNumber(options, 'top');
  const suggestion = suggest({ candidates, discovery, ...usage, ...(top === undefined ? {} : { top }) });
  // Where the plugin can fetch SOPs, the skill need not hold one.
  const mode: PromotionMode = registry.plugins.some(({ retrieval }) => retrieval !== undefined) ? 'remote' : 'embedded';
  if (format === 'json') {
    const { judged, spent, added } = suggestion;
    const sopsJson = judged.map((one) => (one.verdict === 'suggested' ? { ...one, line: promoteLine(mode) } : one));
    const unknown = usage.usage?.unknown ?? [];
    const report = { schemaVersion: 1, encoding: 'o200k_base', bounds, spent, added, sops: sopsJson, unknown, limits };
    process.stdout.write(jsonText(report));
    return ExitCode.clean;
  }
  const colors = createColors(wantsColor(options));
  process.stdout.write(suggestionText({ suggestion, ...usage, mode, registry: file, listed: top ?? LISTED, colors }));
  return ExitCode.clean;
}
