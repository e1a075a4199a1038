import type { Evidence } from './types.ts';

/** What a released version put into the prompt of a test project. */
export const prompt: Evidence = {
  grade: 'observed',
  source: 'Codex CLI 0.169.0, prompt of a test project',
  date: '2026-11-20',
};
/** Its page about skills. */
export const skillsPage: Evidence = {
  grade: 'documented',
  source: 'https://developers.openai.com/codex/skills',
  date: '2026-08-22',
};
