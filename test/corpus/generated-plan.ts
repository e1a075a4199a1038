import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clientIds } from '@sopwright/clients';
import { createDocument } from '@sopwright/document';
import { type Finding, type PresetName, presetSettings, type Rule } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { sopOf } from '@sopwright/sop';
import type { LoadedSop, PlannedFile } from '@sopwright/sop/generating';
import type { PluginDeclaration, RegistrySop } from '@sopwright/sop/registry';
import { loadTokenCounter, runLint, scanSecrets } from '@sopwright/workspace';

/** An SOP without a flaw, whose overview says when to use it and what it is not for. */
export const BALANCE = `# Balance a ledger

## Overview

Balances a ledger at the end of a month. Use when the user closes a month. Do not use for invoices.

## Parameters

- **ledger_name** (required): Name of the ledger
- **currency** (optional, default: "EUR"): Currency of the report

**Constraints for parameter acquisition:**

- You MUST ask for all required parameters in a single prompt

## Steps

### 1. Balance the ledger

Run it.

**Constraints:**

- You MUST run \`ledger balance {ledger_name} --currency {currency}\`
- You MUST NOT delete entries because auditors read them

## Examples

### Input

- ledger_name: main

## Troubleshooting

### The ledger is locked

Ask its owner to unlock it.
`;

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

/** The text as it is written: with a comment that tells what made it, behind the frontmatter or at the top. */
function marked(text: string): string {
  const comment = `<!-- sopwright-generated from="a registry" sha256="${'0'.repeat(64)}" -->\n`;
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 5 : 0;
  return `${text.slice(0, end)}${comment}${end === 0 ? '\n' : ''}${text.slice(end)}`;
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
      writeFileSync(target, marked(file.content));
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
