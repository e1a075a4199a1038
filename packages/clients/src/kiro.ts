import { kiroMcp } from './kiro-mcp.ts';
import type { Client, Evidence } from './types.ts';

const skillsPage: Evidence = { grade: 'documented', source: 'https://kiro.dev/docs/skills/', date: '2026-02-07' };

/** Kiro. Nothing is recorded about how it reads what its documentation does not allow. */
export const kiro: Client = {
  id: 'kiro',
  name: 'Kiro',
  reading: {},
  skills: {
    fileName: 'SKILL.md',
    roots: [
      { path: '.kiro/skills', scope: 'project', depth: 1, evidence: skillsPage },
      { path: '~/.kiro/skills', scope: 'user', depth: 1, evidence: skillsPage },
    ],
  },
  fields: {
    name: { types: ['string'], required: true, evidence: skillsPage },
    description: { types: ['string'], required: true, evidence: skillsPage },
    license: { types: ['string'], evidence: skillsPage },
    compatibility: { types: ['string'], evidence: skillsPage },
    metadata: { types: ['map'], evidence: skillsPage },
  },
  limits: {
    name: { max: 64, pattern: '^[a-z0-9-]+$', evidence: skillsPage },
    description: { max: 1024, evidence: skillsPage },
  },
  mcp: kiroMcp,
};
