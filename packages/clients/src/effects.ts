import { clientById } from './registry.ts';
import type { ClientId, Effect, Evidence, FieldFact, ReadingCase, ReadingFact } from './types.ts';

/** A client that does not take a situation as written; the first four fields are those of a finding in a report. */
export interface AffectedClient {
  readonly id: ClientId;
  /** Observed version; absent where facts are documented only. */
  readonly version?: string;
  readonly effect: Effect;
  readonly evidence: Evidence['grade'];
  /** One clause for messages. */
  readonly detail: string;
}

function affected(id: ClientId, fact: ReadingFact): AffectedClient {
  const { version } = clientById(id);
  return {
    id,
    ...(version === undefined ? {} : { version }),
    effect: fact.effect,
    evidence: fact.evidence.grade,
    detail: fact.detail,
  };
}

/** Those of the clients `ids` that are known not to take `readingCase` as written, in the order of `ids`. */
export function readingEffects(ids: readonly ClientId[], readingCase: ReadingCase): readonly AffectedClient[] {
  return ids.flatMap((id) => {
    const fact = clientById(id).reading[readingCase];
    return fact === undefined || fact === 'accepted' ? [] : [affected(id, fact)];
  });
}

/** Those of the clients `ids` that refuse a skill for having `field` in its frontmatter. */
export function clientsRefusingField(ids: readonly ClientId[], field: string): readonly AffectedClient[] {
  return ids.flatMap((id) => {
    const { closedFields, fields } = clientById(id);
    return closedFields === undefined || Object.hasOwn(fields, field) ? [] : [affected(id, closedFields)];
  });
}

/** A client that knows a field of a SKILL.md, and what it knows of it. */
export interface KnownField {
  readonly id: ClientId;
  readonly fact: FieldFact;
}

/** Every field of a SKILL.md that one of the clients `ids` knows, with the clients that know it. */
export function fieldsKnownTo(ids: readonly ClientId[]): ReadonlyMap<string, readonly KnownField[]> {
  const known = new Map<string, KnownField[]>();
  for (const id of ids) {
    for (const [field, fact] of Object.entries(clientById(id).fields)) {
      const entry = known.get(field);
      if (entry === undefined) known.set(field, [{ id, fact }]);
      else entry.push({ id, fact });
    }
  }
  return known;
}
