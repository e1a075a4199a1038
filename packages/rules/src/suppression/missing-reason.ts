import { defineRule } from '@sopwright/lint';

/**
 * Finds suppression comments without a reason. Whoever meets the comment a year later has to know whether it still
 * applies.
 *
 * ## How to fix
 * Write the reason behind two hyphens: `<!-- sopwright-disable-next-line name/generic -- the product is called Data -->`.
 */
export default defineRule({
  meta: {
    id: 'suppression/missing-reason',
    summary: 'A suppression comment has no reason.',
    kind: 'style',
    severity: 'info',
    presets: { recommended: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'docs/adopting.md of sopwright, "Suppression comments"',
        level: 'SHOULD',
        date: '2026-11-26',
        note: 'Says what is expected of such a comment.',
      },
    ],
    messages: { missingReason: 'Comment gives no reason, expected ` -- ` and the reason behind the rules.' },
  },
  on: [],
});
