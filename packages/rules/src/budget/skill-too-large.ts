import { defineRule } from '@sopwright/lint';

/**
 * Says that a SKILL.md, with the manifest of its plugin, costs more tokens than its budget (`budgets.skill.body`). All of it
 * is loaded whenever the skill is used.
 *
 * `sopwright budget` measures this; `sopwright lint` counts the SKILL.md alone (`body/too-many-tokens`).
 *
 * The finding is an error above the bound's `error` and a warning above its `warn`.
 *
 * ## How to fix
 * Move what only some requests need into files below `references/`.
 */
export default defineRule({
  meta: {
    id: 'budget/skill-too-large',
    summary: 'A SKILL.md costs more than its budget.',
    kind: 'cost',
    severity: 'error',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'SKILL.md and plugin.json together stay under 5,000 tokens.',
      },
    ],
    messages: {
      tooLarge: 'The SKILL.md of `{name}` costs {cost} tokens, expected at most {max}.',
      withManifest:
        'The SKILL.md of `{name}` and its manifest ({manifest}) cost {cost} tokens, expected at most {max}.',
    },
  },
  on: [],
});
