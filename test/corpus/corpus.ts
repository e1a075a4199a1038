import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultClientIds } from '@sopwright/clients';
import { type Finding, type PresetName, presetSettings } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { type LintRun, loadTokenCounter, runLint, scanSecrets } from '@sopwright/workspace';

/** Folder of the corpus of real skills, beside the repository. */
export const corpusFolder: string = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** True where the corpus is at hand. */
export const hasCorpus: boolean = existsSync(corpusFolder);

/** Repositories of vendors and official teams: what a default rule must be nearly silent on. */
const vendorRepositories: readonly string[] = [
  'anthropics',
  'blentz1982',
  'callstackincubator',
  'dotnet',
  'expo',
  'getsentry',
  'google-gemini',
  'strands-agents',
  'stripe',
  'supabase',
];

/** Counts of one rule: findings, and the skills (all, vendors') that have one in their folder. */
export interface RuleCounts {
  readonly findings: number;
  readonly skills: number;
  readonly vendorSkills: number;
}

/** Counts of one preset by rule. */
export type PresetCounts = Readonly<Record<string, RuleCounts>>;

/** True for a path of a vendor's repository. */
export function isVendor(path: string): boolean {
  return vendorRepositories.some((owner) => path.startsWith(`${owner}+`));
}

/** Lints the whole corpus under a preset. */
export async function lintCorpus(preset: PresetName): Promise<LintRun> {
  await loadTokenCounter('o200k_base');
  const settings = presetSettings(rules, preset);
  return runLint({
    cwd: corpusFolder,
    rules,
    clients: defaultClientIds,
    settings: { settings, settingsFor: () => settings },
    scanSecrets,
  });
}

function skillOf(path: string, skillFolders: ReadonlySet<string>): string | undefined {
  for (let folder = path; folder.includes('/'); ) {
    folder = folder.slice(0, folder.lastIndexOf('/'));
    if (skillFolders.has(folder)) return folder;
  }
  return undefined;
}

/** Counts the findings of a run by rule. */
export function countFindings(run: LintRun, findings: readonly Finding[]): PresetCounts {
  const folders = new Set(
    run.files.filter(({ kind }) => kind === 'skill').map(({ path }) => path.slice(0, path.lastIndexOf('/'))),
  );
  const byRule = new Map<string, { findings: number; skills: Set<string> }>();
  for (const { rule, file } of findings) {
    const entry = byRule.get(rule) ?? { findings: 0, skills: new Set<string>() };
    byRule.set(rule, entry);
    entry.findings += 1;
    const skill = skillOf(file, folders);
    if (skill !== undefined) entry.skills.add(skill);
  }
  const counts = [...byRule]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, entry]) => {
      const vendorSkills = [...entry.skills].filter(isVendor).length;
      return [rule, { findings: entry.findings, skills: entry.skills.size, vendorSkills }] as const;
    });
  return Object.fromEntries(counts);
}
