/**
 * The published validator (`skills/agent-sop-author/validate-sop.sh`) as it runs: texts are searched line by line over the
 * whole file, and it ends at its first finding, an error or a mere warning, since `((ERRORS++))` is false under `set -e`
 * while the counter is 0.
 *
 * @returns what the first finding is about, or `undefined` where it passes.
 */
export function publishedValidator(path: string, text: string): string | undefined {
  const lines = text.split('\n');
  const has = (pattern: RegExp): boolean => lines.some((line) => pattern.test(line));
  const parameters = lines.findIndex((line) => /^## Parameters/.test(line));
  const below = lines.slice(parameters, parameters + 21);
  const negative = lines.filter((line) => /MUST NOT|SHOULD NOT|SHOULD NEVER/.test(line));
  const checks: readonly [string, boolean][] = [
    ['extension', path.endsWith('.sop.md')],
    ['title', has(/^# /)],
    ['overview', has(/^## Overview/)],
    ['parameters', parameters !== -1],
    ['steps', has(/^## Steps/)],
    ['acquisition', below.some((line) => /Constraints for parameter acquisition/.test(line))],
    ['blank line', lines[parameters + 1]?.trim() === ''],
    ['numbered steps', has(/^### \d+\./)],
    ['constraints', has(/\*\*Constraints:\*\*/)],
    ['keywords', has(/You (?:MUST|SHOULD|MAY)/)],
    ['negative', negative.every((line) => /because|since|as|to avoid/.test(line))],
    ['examples', has(/^## Examples/)],
    ['troubleshooting', has(/^## Troubleshooting/)],
  ];
  return checks.find(([, holds]) => !holds)?.[0];
}
