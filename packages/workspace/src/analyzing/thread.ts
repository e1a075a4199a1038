import { setImmediate } from 'node:timers/promises';
import type { Analysis, Rule } from '@sopwright/lint';
import type { SettingsResolver } from '../config/settings-resolver.ts';
import { createDirectories } from '../discovery/directories.ts';
import { createProjects } from '../discovery/projects.ts';
import { readBytes, type UnreadablePath } from '../reading/read.ts';
import type { ScanSecrets } from '../secrets.ts';
import { openDesk } from './desk.ts';
import { THREAD_DONE, type ThreadShare, type ThreadWork, takeShares } from './shares.ts';

/** What a thread works with. */
export interface ThreadInput {
  readonly work: ThreadWork;
  readonly rules: readonly Rule[];
  readonly clients: readonly string[];
  readonly settings: SettingsResolver;
  readonly scanSecrets: ScanSecrets;
  readonly send: (message: ThreadShare | typeof THREAD_DONE) => void;
}

/** Analyses files on a further thread, where the Markdown parser is loaded, share by share until none are left. */
export async function analyzeOnThread({ work, send, ...given }: ThreadInput): Promise<void> {
  const { cwd, files, taken } = work;
  const directories = createDirectories();
  const projects = createProjects(cwd, directories);
  const desk = openDesk({ ...given, cwd, files, directories, projects, read: readBytes });
  for (const [first, end] of takeShares(taken, files.length)) {
    await setImmediate();
    const results: (Analysis | UnreadablePath)[] = [];
    for (const file of files.slice(first, end)) results.push(await desk.analyze(file));
    send({ first, results });
  }
  send(THREAD_DONE);
}
