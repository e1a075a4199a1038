import { type Analysis, formatMessage, type Place, type Rule } from '@sopwright/lint';
import type { UnreadablePath } from './read.ts';

const RULE = 'workspace/unreadable';

/** Speaks for the rule `workspace/unreadable`, which has the message and cannot look at a file that is not read. */
export function unreadableAnalysis({ path, kind, reason }: UnreadablePath, rules: readonly Rule[]): Analysis {
  const origin = { line: 1, column: 1 };
  const place: Place = { path, kind, range: [0, 0], start: origin, end: origin, line: '' };
  const messages = rules.find(({ meta }) => meta.id === RULE)?.meta.messages ?? {};
  const findings = Object.entries(messages)
    .slice(0, 1)
    .map(([messageId, template]) => ({
      rule: RULE,
      messageId,
      message: formatMessage(template, { path, reason }),
      place,
      clients: [],
    }));
  return { path, location: { project: '.', path }, kind, findings, directives: [], extracts: {}, crashes: [] };
}
