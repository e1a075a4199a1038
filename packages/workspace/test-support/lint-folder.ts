import { utimesSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '@sopwright/lint';
import { defaultConfig, type ResolvedConfig } from '../src/config/config.ts';
import { settingsResolver } from '../src/config/settings-resolver.ts';
import { type LintRun, type RunInput, runLint } from '../src/run.ts';
import { testRules } from './rules.ts';

/** What a test changes of a usual run. */
export interface LintFolderInput extends Partial<RunInput> {
  readonly config?: Partial<ResolvedConfig>;
}

/** Lints a folder with the rules for tests. */
export function lintFolder(cwd: string, { config = {}, ...input }: LintFolderInput = {}): Promise<LintRun> {
  const settings = settingsResolver({ rules: testRules, config: { ...defaultConfig, ...config }, cwd });
  return runLint({ cwd, rules: testRules, clients: defaultConfig.clients, settings, ...input });
}

/** Findings as `file:line rule message`. */
export function shown({ conclusion }: LintRun): string[] {
  return conclusion.findings.map(
    ({ file, start, rule, message }: Finding) => `${file}:${start.line} ${rule} ${message}`,
  );
}

/** Waits until the disk's clock has ticked, so that stamps vouch for what was written. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 70));
}

/** Touches a file: new times, same content. */
export function touch(folder: string, file: string): void {
  utimesSync(path.join(folder, file), new Date(), new Date());
}
