import { t as createColors, r as wantsColor } from './colors-CnKivVJv.js';
import { c as presetNames, l as presetSetting } from './esm-CE0K-vIJ.js';
import { t as ExitCode } from './exit-BgRMdlGG.js';
import { t as rules } from './registry.generated-CAdfa12C.js';

// src/commands/rules.ts
function isPreset(name) {
  return presetNames.some((preset) => preset === name);
}
function severityIn(rule, preset) {
  return presetSetting(rule, preset).severity;
}
/** `sopwright rules`: all rules, or those of a preset, with severity, fix and summary. */
async function rulesCommand(options) {
  const preset = isPreset(options.preset) ? options.preset : void 0;
  const listed = rules.filter((rule) => preset === void 0 || severityIn(rule, preset) !== 'off');
  if (options.format === 'json') {
    const data = listed.map(({ meta }) => meta);
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    return ExitCode.clean;
  }
  const colors = createColors(wantsColor(void 0));
  const idWidth = Math.max(...listed.map(({ meta }) => meta.id.length));
  for (const rule of listed) {
    const severity = severityIn(rule, preset ?? 'recommended').padEnd(7);
    const fix = rule.meta.fix === 'none' ? '   ' : 'fix';
    process.stdout.write(
      `${colors.bold(rule.meta.id.padEnd(idWidth))}  ${severity}  ${colors.dim(fix)}  ${rule.meta.summary}\n`,
    );
  }
  process.stdout.write(
    `${listed.length} rules; severities of ${preset ?? 'recommended'}. sopwright explain <rule> tells more.\n`,
  );
  return ExitCode.clean;
}

export { rulesCommand };
