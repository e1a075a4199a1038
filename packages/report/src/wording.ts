import type { Finding, FindingClient, LintReport, Severity } from '@sopwright/lint';

/** Severities, gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** One and many files of a kind, in the order reports list them. */
export const kindWords: Readonly<Record<Finding['kind'], readonly [one: string, many: string]>> = {
  skill: ['skill', 'skills'],
  reference: ['reference', 'references'],
  agent: ['agent', 'agents'],
  command: ['command', 'commands'],
  plugin: ['plugin', 'plugins'],
  marketplace: ['marketplace', 'marketplaces'],
  'mcp-config': ['MCP config', 'MCP configs'],
  hooks: ['hooks file', 'hooks files'],
  sop: ['SOP', 'SOPs'],
  instruction: ['instruction file', 'instruction files'],
  registry: ['registry', 'registries'],
};

/** `1 error`, `12 warnings`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `2 errors, 1 warning`; severities without a finding are left out, so the text is empty where there is none. */
export function severityCounts(summary: LintReport['summary']): string {
  return severities
    .filter((severity) => summary[severity] > 0)
    .map((severity) => counted(summary[severity], severity))
    .join(', ');
}

/** `12 skills, 30 references`, or `no files`. */
export function readCounts(report: LintReport): string {
  const parts = Object.entries(kindWords).flatMap(([kind, [one, many]]) => {
    const count = Object.entries(report.read).find(([name]) => name === kind)?.[1] ?? 0;
    return count > 0 ? [counted(count, one, many)] : [];
  });
  return parts.length > 0 ? parts.join(', ') : 'no files';
}

/** What became of findings that are not listed: `3 suppressed`, `2 in the baseline`, `1 fixed`; only what is not 0. */
export function asideCounts({ suppressed, baselined, fixed }: LintReport['summary']): readonly string[] {
  return [
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(baselined > 0 ? [`${baselined} in the baseline`] : []),
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
  ];
}

/** `85 ms`, `1.24 s`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

function effectPhrase({ effect }: FindingClient, noun: string): string {
  switch (effect) {
    case 'dropped':
      return `drops the ${noun}`;
    case 'damaged':
      return `loads the ${noun} with wrong data`;
    case 'cut':
      return `cuts the ${noun} short`;
    case 'ignored':
      return 'ignores this part';
    default: {
      const unknown: never = effect;
      return unknown;
    }
  }
}

/** `drops the skill (observed 0.169.0)`: what a client does, and how that is known. */
export function clientEffect(client: FindingClient, kind: Finding['kind']): string {
  const evidence = client.version === undefined ? client.evidence : `${client.evidence} ${client.version}`;
  return `${effectPhrase(client, kindWords[kind][0])} (${evidence})`;
}

/** Findings by file or by rule, in the order the report has them. */
export function findingsBy(
  key: 'file' | 'rule',
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding[key]);
    if (group === undefined) groups.set(finding[key], [finding]);
    else group.push(finding);
  }
  return groups;
}
