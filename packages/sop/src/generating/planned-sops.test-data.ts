import { createDocument } from '@sopwright/document';
import { sopOf } from '../parsing/parse-sop.ts';
import type { PluginDeclaration } from '../registry/plugin-declaration.ts';
import type { RegistrySop } from '../registry/registry.ts';
import type { LoadedSop, PlannedFile } from './file-plan.ts';

/** A short SOP; its overview says when to use it. */
export const BALANCE_SOP = `# Balance a Ledger

## Overview

Balances a ledger at the end of a month. Use when the user closes a month.

## Parameters

- **ledger_name** (required): Name of the ledger, as \`ledger list\` shows it
- **currency** (optional, default: "EUR"): Currency | code of the *report*

## Steps

### 1. Balance

Run \`ledger balance\`.

**Constraints:**

- You MUST name {ledger_name} and {currency} in the report
`;

/** An SOP of the registry; without a text it stands for one that only a server has. */
export function loadedSop(entry: Partial<RegistrySop> & Pick<RegistrySop, 'name'>, text?: string): LoadedSop {
  const document =
    text === undefined ? undefined : createDocument({ path: 'sops/a.sop.md', kind: 'sop', content: text });
  return {
    entry: { source: 'sops', services: [], tags: [], status: 'active', names: {}, range: [0, 1], ...entry },
    document,
    sop: document && sopOf(document),
    sha256: undefined,
  };
}

/** A plugin with a server to fetch SOPs from, and with what `declared` adds. */
export function pluginOf(declared: Partial<PluginDeclaration> = {}): PluginDeclaration {
  return {
    name: 'ledgers',
    folder: 'plugins/ledgers',
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
    },
    references: [],
    marketplaces: [],
    overrides: [],
    range: [0, 1],
    ...declared,
  };
}

/** Content of the planned file at a path; a file that is not planned fails the test. */
export function contentAt(files: readonly PlannedFile[], path: string): string {
  const found = files.find((file) => file.path === path);
  if (found === undefined) throw new Error(`${path} is not among ${files.map((file) => file.path).join(', ')}`);
  return found.content;
}
