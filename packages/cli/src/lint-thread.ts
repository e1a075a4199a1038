import { parentPort, workerData } from 'node:worker_threads';
import { rules } from '@sopwright/rules';
import { analyzeOnThread, scanSecrets, settingsResolver } from '@sopwright/workspace';
import type { ThreadTask } from './lint/threads.ts';
import { loadTokenCounters } from './token-counters.ts';

// The whole of a further thread of `lint`, see lint/threads.ts.
const { config, flags, work }: ThreadTask = workerData;
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
