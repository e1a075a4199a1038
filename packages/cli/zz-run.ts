import { rules } from '@sopwright/rules';
import { defaultConfig, openCache, runLint, scanSecrets, settingsResolver } from '@sopwright/workspace';

const cwd = '/work/shared/corpus';
const _floor = process.memoryUsage().rss / 1e6;
const _t = performance.now();
const settings = settingsResolver({ rules, config: defaultConfig, cwd });
const folder = process.argv[2];
const cache = folder ? openCache({ folder, version: '1' }) : undefined;
const _t1 = performance.now();
const _run = await runLint({
  cwd,
  rules,
  clients: defaultConfig.clients,
  settings,
  scanSecrets,
  ...(cache ? { cache } : {}),
});
