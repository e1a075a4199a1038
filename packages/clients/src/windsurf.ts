import type { Client, Evidence } from './types.ts';
import { windsurfMcp } from './windsurf-mcp.ts';

const skillsPage: Evidence = {
  grade: 'documented',
  source: 'https://docs.windsurf.com/windsurf/cascade/skills',
  date: '2026-11-20',
};

/** Windsurf. It reads .claude/skills too once the reading of Claude Code configuration is switched on. */
export const windsurf: Client = {
  id: 'windsurf',
  name: 'Windsurf',
  reading: {},
  skills: {
    fileName: 'SKILL.md',
    roots: [
      { path: '.windsurf/skills', scope: 'project', depth: 1, evidence: skillsPage },
      { path: '.agents/skills', scope: 'project', depth: 1, evidence: skillsPage },
      { path: '~/.codeium/windsurf/skills', scope: 'user', depth: 1, evidence: skillsPage },
      { path: '~/.agents/skills', scope: 'user', depth: 1, evidence: skillsPage },
    ],
  },
  fields: {
    name: { types: ['string'], required: true, evidence: skillsPage },
    description: { types: ['string'], required: true, evidence: skillsPage },
  },
  limits: {},
  mcp: windsurfMcp,
};
