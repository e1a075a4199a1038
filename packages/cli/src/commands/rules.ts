import { describeSeverity, presetSetting } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { readFlags } from '@sopwright/workspace';
import { createColors, wantsColor } from '../colors.ts';
import { ExitCode } from '../exit.ts';
import { assertFormat } from '../formatters.ts';
import { readText } from '../options.ts';

/** `sopwright rules`: all rules, or those of a preset, with severity, fix and summary. */
export async function rulesCommand(options: Readonly<Record<string, unknown>>): Promise<ExitCode> {
  assertFormat(readText(options, 'format') ?? 'pretty', ['pretty', 'json']);
  const { preset } = readFlags({ preset: readText(options, 'preset') }, rules);
  const listed = rules.filter((rule) => preset === undefined || presetSetting(rule, preset).severity !== 'off');
  if (options.format === 'json') {
    const data = listed.map(({ meta }) => meta);
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    return ExitCode.clean;
  }
  const colors = createColors(wantsColor(options));
  const idWidth = Math.max(...listed.map(({ meta }) => meta.id.length));
  const severities = listed.map((rule) => describeSeverity(rule, preset ?? 'recommended', 'short'));
  const severityWidth = Math.max(...severities.map((severity) => severity.length));
  for (const [index, rule] of listed.entries()) {
    const severity = (severities[index] ?? '').padEnd(severityWidth);
    const fix = rule.meta.fix === 'none' ? '   ' : 'fix';
    process.stdout.write(
      `${colors.bold(rule.meta.id.padEnd(idWidth))}  ${severity}  ${colors.dim(fix)}  ${rule.meta.summary}\n`,
    );
  }
  if (severities.includes('error/warning')) {
    process.stdout.write('error/warning: error where a selected client loses the file, else warning.\n');
  }
  process.stdout.write(
    `${listed.length} rules; severities of ${preset ?? 'recommended'}. "sopwright explain <rule>" tells more.\n`,
  );
  return ExitCode.clean;
}
