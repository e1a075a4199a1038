import { prompt, skillsPage } from './codex-evidence.ts';
import type { StartupFacts } from './startup.ts';
import type { Evidence } from './types.ts';

const rendererSource: Evidence = {
  grade: 'documented',
  source: 'https://github.com/openai/codex/blob/main/codex-rs/core-skills/src/render.rs',
  date: '2026-11-26',
  note: 'Another version than 0.169.0: it shows the order, and that room is given out one character at a time. It takes the table of roots off the budget; 0.169.0 was seen not to.',
};
const promptSource: Evidence = {
  grade: 'documented',
  source: 'https://github.com/openai/codex/blob/main/codex-rs/protocol/src/prompts/base_instructions/default.md',
  date: '2026-11-26',
};

/** What Codex CLI loads before the first prompt. It has no setting that changes the list. */
export const codexStartup: StartupFacts = {
  listing: {
    line: '- {id}: {text} (file: {path})',
    bareLine: '- {id}: (file: {path})',
    foldsBlanks: true,
    escapes: {},
    ellipsis: '...',
    budget: {
      unit: 'tokens of 4 bytes',
      fraction: 0.02,
      unknownWindow: { limit: 8_000, unit: 'characters', evidence: skillsPage },
      models: [],
      evidence: prompt,
    },
    ownSkills: [
      { id: 'imagegen', length: 611 },
      { id: 'openai-docs', length: 671 },
      { id: 'skill-creator', length: 157 },
      { id: 'skill-installer', length: 280 },
    ],
    evidence: [
      {
        ...prompt,
        note: 'Which number a root has in `r0`, `r1` was seen for one root of the project; the others are numbered in the order of the list.',
      },
      rendererSource,
      skillsPage,
    ],
  },
  instructions: {
    sources: [{ path: 'AGENTS.md', evidence: promptSource }],
    unknown: [
      'AGENTS.md files of the user and between the top of the project and the working directory',
      'how much of a long AGENTS.md is loaded',
    ],
  },
  settings: [],
  settingsFiles: [],
};
