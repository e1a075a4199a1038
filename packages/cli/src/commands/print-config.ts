import { rules } from '@sopwright/rules';
import { resolveConfiguration } from '../configuration.ts';
import { ExitCode } from '../exit.ts';

/** `sopwright print-config <file>`: preset, clients and every rule's severity and options, as they hold for one file. */
export async function printConfigCommand(file: string, options: Readonly<Record<string, unknown>>): Promise<ExitCode> {
  const { config, resolver } = await resolveConfiguration(options);
  const settings = resolver.settingsFor(file.replaceAll('\\', '/'));
  const entries = rules.map(({ meta }) => {
    const setting = settings.get(meta.id);
    return [meta.id, [setting?.severity ?? 'off', ...(meta.options === undefined ? [] : [setting?.options])]] as const;
  });
  const { preset, clients, ignores, failOn, baseline, file: source } = config;
  const printed = {
    source,
    preset,
    clients,
    ignores,
    failOn,
    baseline,
    mcp: { start: config.mcpStart },
    rules: Object.fromEntries(entries),
  };
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  return ExitCode.clean;
}
