import { defineRule } from '@sopwright/lint';

/**
 * Says that a client's list of skills is full, so that this skill is listed with less than its description: the model
 * cannot know when to use it. Clients grant descriptions in an order of their own; which skill loses is not told by the file.
 *
 * ## How to fix
 * Shorten the descriptions of this and other skills, or install fewer. `sopwright budget --explain <skill>` shows the very
 * line that is loaded.
 */
export default defineRule({
  meta: {
    id: 'budget/description-dropped',
    summary: 'A client drops the description of a skill because its list is full.',
    kind: 'cost',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source: 'Claude Code 2.1.328, list of skills in the prompt of a headless session',
        level: 'observed',
        date: '2026-11-20',
        note: 'Names stay, descriptions are granted first-fit.',
      },
      {
        source: 'Codex CLI 0.169.0, list of skills in the prompt',
        level: 'observed',
        date: '2026-11-20',
        note: 'All descriptions are shortened evenly, then dropped, then skills are omitted.',
      },
    ],
    messages: {
      nameOnly: '{client} lists `{name}` without its description: the list takes {used} of {max} {unit}.',
      shortened: '{client} cuts {lost} characters of the description of `{name}`: its list is full ({max} {unit}).',
      omitted: '{client} leaves `{name}` out of its list, which is full ({max} {unit}).',
    },
  },
  on: [],
});
