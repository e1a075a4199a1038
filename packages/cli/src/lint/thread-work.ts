import { parentPort } from 'node:worker_threads';
import { loadMarkdownParser } from '@sopwright/document';
import { rules } from '@sopwright/rules';
import { analyzeOnThread, scanSecrets, settingsResolver } from '@sopwright/workspace';
import { loadTokenCounters } from '../token-counters.ts';
import type { ThreadTask } from './threads.ts';

/** The whole of a further thread of `lint`, see threads.ts: waits for its task while it loads, does it, and ends. */
export async function workOnThread(): Promise<void> {
  const task = new Promise<ThreadTask>((resolve) => parentPort?.once('message', resolve));
  await loadMarkdownParser();
  const { config, flags, work } = await task;
  const settings = settingsResolver({ rules, config, cwd: work.cwd, flags });
  await loadTokenCounters({ config, flags, resolver: settings });
  await analyzeOnThread({
    work,
    rules,
    clients: config.clients,
    settings,
    scanSecrets,
    send: (message) => parentPort?.postMessage(message),
  });
}
