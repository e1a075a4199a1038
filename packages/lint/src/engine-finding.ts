import type { RawFinding } from './analyze.ts';
import type { Place } from './finding.ts';
import { formatMessage } from './message.ts';
import type { MessageData, Rule } from './rule.ts';

/** Makes a finding of a rule that the engine itself speaks for (`suppression/*`, `internal/*`). */
export function engineFinding(
  rules: ReadonlyMap<string, Rule>,
  id: string,
  messageId: string,
  place: Place,
  data: MessageData,
): RawFinding[] {
  const template = rules.get(id)?.meta.messages[messageId];
  return template === undefined
    ? []
    : [{ rule: id, messageId, message: formatMessage(template, data), place, clients: [] }];
}
