import { cursorMcp } from './cursor-mcp.ts';
import { cursorMcpPrompt } from './documented-mcp-prompts.ts';
import type { Client, Evidence } from './types.ts';

const skillsPage: Evidence = { grade: 'documented', source: 'https://cursor.com/docs/skills', date: '2026-11-20' };
const recursive: Evidence = { ...skillsPage, note: 'Searched recursively; no bound on the levels is given.' };

const rulesPage: Evidence = {
  grade: 'documented',
  source: 'https://cursor.com/docs/context/rules',
  date: '2026-11-26',
};

/** Cursor. It documents `name` as a-z, 0-9 and hyphens and equal to the folder name, not what happens otherwise. */
export const cursor: Client = {
  id: 'cursor',
  name: 'Cursor',
  reading: { 'nested-skill': 'accepted' },
  skills: {
    fileName: 'SKILL.md',
    roots: [
      { path: '.agents/skills', scope: 'project', depth: 1, deeper: 'found', evidence: recursive },
      { path: '.cursor/skills', scope: 'project', depth: 1, deeper: 'found', evidence: recursive },
      { path: '.claude/skills', scope: 'project', depth: 1, deeper: 'found', evidence: recursive },
      { path: '.codex/skills', scope: 'project', depth: 1, deeper: 'found', evidence: recursive },
      { path: '~/.agents/skills', scope: 'user', depth: 1, deeper: 'found', evidence: recursive },
      { path: '~/.cursor/skills', scope: 'user', depth: 1, deeper: 'found', evidence: recursive },
      { path: '~/.claude/skills', scope: 'user', depth: 1, deeper: 'found', evidence: recursive },
      { path: '~/.codex/skills', scope: 'user', depth: 1, deeper: 'found', evidence: recursive },
      { path: 'skills', scope: 'plugin', depth: 1, evidence: skillsPage },
    ],
  },
  fields: {
    name: { types: ['string'], required: true, evidence: skillsPage },
    description: { types: ['string'], required: true, evidence: skillsPage },
    paths: { types: ['string', 'list'], evidence: skillsPage },
    globs: { types: ['string', 'list'], aliasOf: 'paths', deprecated: true, evidence: skillsPage },
    'disable-model-invocation': { types: ['boolean'], evidence: skillsPage },
    metadata: { types: ['map'], evidence: skillsPage },
  },
  mcpPrompt: cursorMcpPrompt,
  limits: {},
  startup: {
    instructions: {
      sources: [
        { path: 'AGENTS.md', evidence: rulesPage },
        { path: '.cursor/rules', folder: '.mdc', withTrueField: 'alwaysApply', evidence: rulesPage },
      ],
      unknown: ['rules of the user and the team', 'rules with a description only, which the agent may take or leave'],
    },
    settings: [],
    settingsFiles: [],
  },
  mcp: cursorMcp,
};
