import { type Document, proseOf } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import type { SopConstraint, SopKeyword } from '@sopwright/sop';
import { languagesOf } from '../judgement/language.ts';
import { givesReason } from '../judgement/reason.ts';
import { readSop } from '../reading/sop/read-sop.ts';
import { authorSkill, specification } from '../reading/sop/sop-sources.ts';

/** A clause behind a mark tells more about the prohibition: a consequence, or what to do instead. */
const CLAUSE = /(?:\s[—–-]\s|[:;(])\s*\S+\s+\S+|[.!]\s+\S+\s+\S+/;

function explains(document: Document, { range }: SopConstraint, { range: word }: SopKeyword): boolean {
  const prose = proseOf(document);
  const behind = prose.slice(word[1], range[1]);
  return CLAUSE.test(behind) || givesReason(`${prose.slice(range[0], word[0])} ${behind}`, languagesOf(document));
}

/**
 * Finds constraints with MUST NOT, SHOULD NOT and the like that do not say why. An agent that knows what a prohibition
 * protects keeps to it in cases that its author did not think of, and does not when it only looks like one.
 *
 * Because, since, as, to avoid and their like give a reason; so does a clause behind a dash or a colon, and a condition
 * under which the thing is allowed.
 *
 * ## How to fix
 * Say why: "You MUST NOT delete files without confirmation because this could result in permanent data loss".
 */
export default defineRule({
  meta: {
    id: 'sop/missing-reason',
    summary: 'A negative constraint has no reason.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      specification('MUST', 'A negative constraint has its context: because …'),
      authorSkill('MUST', 'Context for negative constraints.'),
    ],
    messages: {
      missing: 'Constraint with {words} has no reason, expected why: "because …".',
    },
  },
  on: ['sop'],
  check(document, context) {
    const sop = readSop(document);
    const groups = [sop?.acquisition, sop?.general, ...(sop?.steps ?? [])];
    for (const constraint of groups.flatMap((group) => group?.constraints ?? [])) {
      const negative = constraint.keywords.find(({ isNegative }) => isNegative);
      if (negative === undefined || constraint.reason !== undefined || explains(document, constraint, negative))
        continue;
      const words = negative.text.replace(/\s+/g, ' ');
      context.report({ range: constraint.range, messageId: 'missing', data: { words } });
    }
  },
});
