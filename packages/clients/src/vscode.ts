import type { Client, Evidence } from './types.ts';
import { vscodeMcp } from './vscode-mcp.ts';

const skillsPage: Evidence = {
  grade: 'documented',
  source: 'https://code.visualstudio.com/docs/agent-customization/agent-skills',
  date: '2026-05-28',
};
const validatorSource: Evidence = {
  grade: 'documented',
  source: 'https://github.com/microsoft/vscode (validation of SKILL.md attributes)',
  date: '2026-11-20',
};

const badName = 'skill is not loaded, without a message: name has characters other than a-z, 0-9 and hyphens';

/** Agent Skills in Visual Studio Code. A name that differs from the folder gets a warning; whether it loads has no record. */
export const vscode: Client = {
  id: 'vscode',
  name: 'VS Code',
  reading: {
    'name-non-ascii': { effect: 'dropped', detail: badName, evidence: skillsPage },
    'name-with-blanks': { effect: 'dropped', detail: badName, evidence: skillsPage },
    'name-with-capitals': { effect: 'dropped', detail: badName, evidence: skillsPage },
    'name-with-underscore': { effect: 'dropped', detail: badName, evidence: skillsPage },
    'name-with-colon': { effect: 'dropped', detail: badName, evidence: skillsPage },
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [
      { path: '.github/skills', scope: 'project', depth: 1, evidence: skillsPage },
      { path: '.claude/skills', scope: 'project', depth: 1, evidence: skillsPage },
      { path: '.agents/skills', scope: 'project', depth: 1, evidence: skillsPage },
      { path: '~/.copilot/skills', scope: 'user', depth: 1, evidence: skillsPage },
      { path: '~/.claude/skills', scope: 'user', depth: 1, evidence: skillsPage },
      { path: '~/.agents/skills', scope: 'user', depth: 1, evidence: skillsPage },
      { path: 'skills', scope: 'plugin', depth: 1, evidence: skillsPage },
    ],
  },
  fields: {
    name: { types: ['string'], required: true, evidence: skillsPage },
    description: { types: ['string'], required: true, evidence: skillsPage },
    'argument-hint': { types: ['string'], evidence: skillsPage },
    'user-invocable': { types: ['boolean'], evidence: skillsPage },
    'user-invokable': { types: ['boolean'], aliasOf: 'user-invocable', deprecated: true, evidence: validatorSource },
    'disable-model-invocation': { types: ['boolean'], evidence: skillsPage },
    context: { types: ['string'], values: ['fork', 'inline'], evidence: { ...skillsPage, note: 'Experimental.' } },
    license: { types: ['string'], evidence: validatorSource },
    compatibility: { types: ['string'], evidence: validatorSource },
    metadata: { types: ['map'], evidence: validatorSource },
  },
  limits: {
    name: { max: 64, pattern: '^[a-z0-9-]+$', evidence: skillsPage },
    description: { max: 1024, evidence: skillsPage },
  },
  mcp: vscodeMcp,
};
