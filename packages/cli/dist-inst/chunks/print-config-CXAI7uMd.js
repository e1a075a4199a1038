import { t as resolveConfiguration } from './configuration-D-QpNFYP.js';
import { t as ExitCode } from './exit-BgRMdlGG.js';
import { t as rules } from './registry.generated-CAdfa12C.js';

// src/commands/print-config.ts
/** `sopwright print-config <file>`: preset, clients and every rule's severity and options, as they hold for one file. */
async function printConfigCommand(file, options) {
  const { config, resolver } = await resolveConfiguration(options);
  const settings = resolver.settingsFor(file.replaceAll('\\', '/'));
  const entries = rules.map(({ meta }) => {
    const setting = settings.get(meta.id);
    return [meta.id, [setting?.severity ?? 'off', ...(meta.options === void 0 ? [] : [setting?.options])]];
  });
  const { preset, clients, ignores, failOn, baseline, file: source } = config;
  const printed = {
    source,
    preset,
    clients,
    ignores,
    failOn,
    baseline,
    rules: Object.fromEntries(entries),
  };
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  return ExitCode.clean;
}

export { printConfigCommand };
