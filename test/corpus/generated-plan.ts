import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clientIds } from '@sopwright/clients';
import { createDocument } from '@sopwright/document';
import { type Finding, type PresetName, presetSettings, type Rule } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { type LoadedSop, type PlannedFile, type PluginDeclaration, type RegistrySop, sopOf } from '@sopwright/sop';
import { loadTokenCounter, runLint, scanSecrets } from '@sopwright/workspace';

/** An SOP of the registry with the given text. */
export function loadedSop(entry: Partial<RegistrySop> & Pick<RegistrySop, 'name'>, text?: string): LoadedSop {
  const document =
    text === undefined ? undefined : createDocument({ path: `sops/${entry.name}.sop.md`, kind: 'sop', content: text });
  return {
    entry: { source: 'sops', services: [], tags: [], status: 'active', names: {}, range: [0, 1], ...entry },
    document,
    sop: document && sopOf(document),
    sha256: text === undefined ? undefined : createHash('sha256').update(text).digest('hex'),
  };
}

/** A plugin that makes nothing but what `declared` adds. */
export function pluginOf(declared: Partial<PluginDeclaration> = {}): PluginDeclaration {
  return {
    name: 'work-with-ledgers',
    folder: 'plugins/work-with-ledgers',
    version: '1.0.0',
    description: 'Procedures for ledgers.',
    author: { name: 'Ledger team' },
    keywords: [],
    clients: [],
    servers: { ledger: { command: 'npx', args: ['ledger-mcp@1.0.0'] } },
    retrieval: {
      server: 'ledger',
      search: { tool: 'search_documentation', topics: ['agent_skills'] },
      retrieve: { tool: 'retrieve_skill', argument: 'skill_name' },
      execute: 'call_ledger',
      suggest: 'suggest_ledger_commands',
    },
    references: [],
    marketplaces: [],
    overrides: [],
    range: [0, 1],
    ...declared,
  };
}

/** Every rule of the guidelines, and of those on compatibility each one that any preset has on. */
function settingsOf(preset: 'guidelines' | 'compatibility'): ReturnType<typeof presetSettings> {
  if (preset === 'guidelines') return presetSettings(rules, 'guidelines');
  const isCompatibility = ({ meta }: Rule): boolean => meta.kind === 'compatibility';
  return presetSettings(rules.filter(isCompatibility), 'all' satisfies PresetName);
}

/** Lints planned files as a project of their own for all clients. */
export async function lintPlan(
  files: readonly PlannedFile[],
  preset: 'guidelines' | 'compatibility',
): Promise<readonly Finding[]> {
  await loadTokenCounter('o200k_base');
  const cwd = mkdtempSync(path.join(tmpdir(), 'generated-'));
  try {
    for (const file of files) {
      const target = path.join(cwd, file.path);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, file.content);
    }
    const settings = settingsOf(preset);
    const active = rules.filter(({ meta }) => settings.has(meta.id));
    const { conclusion } = await runLint({
      cwd,
      rules: active,
      clients: clientIds,
      settings: { settings, settingsFor: () => settings },
      scanSecrets,
    });
    return conclusion.findings;
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
