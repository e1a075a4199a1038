import { type CommandResult, project, sopwright } from './command.ts';

/** An SOP that every rule is content with. */
export const CLOSE_MONTH = `# Close Month

## Overview

Closes a month of a ledger and prints what was booked. Use when the user asks to close a month or to finish the books. Do not use to open one.

## Parameters

- **ledger_name** (required): Name of the ledger.
- **month** (optional, default: "last"): Month to close.

**Constraints for parameter acquisition:**
- You MUST ask for all required parameters in one message
- You SHOULD take parameters from the conversation where they stand there

## Steps

### 1. Check the balance

Look at every account of the ledger {ledger_name} in {month}.

**Constraints:**
- You MUST check every account
- You MUST NOT close an account that is open because its entries would be lost

### 2. Close the month

Close it and print what was booked.

**Constraints:**
- You SHOULD print a summary of the ledger

## Examples

### Example 1: the last month

Close the last month of the ledger "main".

## Troubleshooting

### The ledger is locked

Wait until the other session has ended, then start again.
`;

/** A registry with one plugin for all clients; `more` is put into the plugin. */
export function registryText(more = '', marketplaces = true): string {
  return `version: 1
sources:
  local:
    folder: sops
sops:
  close-month:
    source: local
    category: Months
    promote:
      mode: embedded
  open-year:
    source: local
    path: close-month.sop.md
    category: Years
    description: Opens the books of a new year and carries balances over. Use when the user asks to start a year. Do not use to close one.
    promote:
      mode: remote
plugins:
  ledgers:
    folder: plugins/ledgers
    version: 1.0.0
    description: Procedures for ledgers.
    author:
      name: Ledger team
      email: ledgers@example.com
    license: Apache-2.0
    homepage: https://example.com/ledgers
    repository: https://example.com/ledgers.git
    keywords: [ledger, books]
    clients: [claude-code, codex, cursor, agent-plugins]
    interface:
      displayName: Ledgers
      shortDescription: Procedures for ledgers.
      category: Finance
      capabilities: [Read, Write]
    servers:
      ledger:
        command: npx
        args: [-y, ledger-mcp@1.2.3]
    retrieval:
      server: ledger
      search:
        tool: search_documentation
        topics: [agent_skills]
      retrieve:
        tool: retrieve_skill
        argument: skill_name
      execute: call_ledger
    discovery:
      name: ledger-operations
      description: Finds and carries out procedures for ledgers and books. Use when the user works with ledgers and asks how to do it. Do not use for invoices or payroll.
    skills:
      names: [close-month, open-year]
    references: []
${marketplaces ? '    marketplaces:\n      - file: .claude-plugin/marketplace.json\n        category: finance\n      - file: .agents/plugins/marketplace.json\n      - file: .cursor-plugin/marketplace.json\n' : ''}${more}`;
}

/** Files of a project with a registry. */
export function registryFiles(more = ''): Readonly<Record<string, string>> {
  return { 'sopwright.registry.yaml': registryText(more), 'sops/close-month.sop.md': CLOSE_MONTH };
}

/** Runs `generate` in a folder. */
export function generate(cwd: string, ...args: readonly string[]): CommandResult {
  return sopwright(['generate', ...args], { cwd });
}

/** A project that was generated. */
export function generatedProject(more = ''): string {
  const cwd = project(registryFiles(more));
  const { code, stderr } = generate(cwd);
  if (code !== 0) throw new Error(stderr);
  return cwd;
}
