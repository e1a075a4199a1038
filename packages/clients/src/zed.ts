import type { Client, Evidence } from './types.ts';
import { zedMcp } from './zed-mcp.ts';

const skillsPage: Evidence = { grade: 'documented', source: 'https://zed.dev/docs/ai/skills', date: '2026-11-20' };

const badName = 'skill is not loaded: name has characters other than a-z, 0-9 and single hyphens';

/** Zed. It documents that the folder name has to be the same as `name`, not what happens otherwise. */
export const zed: Client = {
  id: 'zed',
  name: 'Zed',
  reading: {
    'name-non-ascii': { effect: 'dropped', detail: badName, evidence: skillsPage },
    'name-too-long': {
      effect: 'dropped',
      detail: 'skill is not loaded: name is over 64 characters',
      evidence: skillsPage,
    },
    'name-with-blanks': { effect: 'dropped', detail: badName, evidence: skillsPage },
    'name-with-capitals': { effect: 'dropped', detail: badName, evidence: skillsPage },
    'name-with-underscore': { effect: 'dropped', detail: badName, evidence: skillsPage },
    'name-with-colon': { effect: 'dropped', detail: badName, evidence: skillsPage },
    'nested-skill': {
      effect: 'dropped',
      detail: 'skill is not loaded: it is more than one folder below the root',
      evidence: skillsPage,
    },
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [
      { path: '.agents/skills', scope: 'project', depth: 1, deeper: 'lost', evidence: skillsPage },
      { path: '~/.agents/skills', scope: 'user', depth: 1, deeper: 'lost', evidence: skillsPage },
    ],
  },
  fields: {
    name: { types: ['string'], required: true, evidence: skillsPage },
    description: { types: ['string'], required: true, evidence: skillsPage },
    'disable-model-invocation': { types: ['boolean'], evidence: skillsPage },
  },
  limits: {
    name: { max: 64, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', effect: 'dropped', evidence: skillsPage },
    description: { max: 1024, evidence: skillsPage },
  },
  mcp: zedMcp,
};
