import { clientById, clientIds, type Effect, isClientId, type Limits } from '@sopwright/clients';
import type { FindingClient, RuleContext, Severity } from '@sopwright/lint';

/** Option of rules about compatibility: whom to report for besides the selected clients. */
export interface AlsoFor {
  readonly alsoFor: readonly string[];
}

/** Schema of {@link AlsoFor}. */
export const alsoForSchema: Readonly<Record<string, unknown>> = {
  type: 'array',
  items: { enum: clientIds },
  uniqueItems: true,
  default: [],
  description: 'Clients and specifications to report for besides the selected ones.',
};

/** Ids of the clients a rule has to ask: the selected ones, then those of its option. */
export function concerned({
  clients,
  options,
}: Pick<RuleContext<string, AlsoFor>, 'clients' | 'options'>): readonly string[] {
  const others = options.alsoFor.filter((id) => !clients.includes(id));
  return others.length === 0 ? clients : [...clients, ...others];
}

/**
 * Keeps a finding below an error where no client loses the skill: an entry for a report's `severity`, empty where some
 * client does.
 */
export function milderUnlessDropped(clients: readonly FindingClient[]): { readonly severity?: Severity } {
  return clients.some(({ effect }) => effect === 'dropped') ? {} : { severity: 'warning' };
}

/** Makes a client of a finding out of a fact about it. */
export function affectedClient(id: string, effect: Effect, evidence: FindingClient['evidence']): FindingClient {
  const version = isClientId(id) ? clientById(id).version : undefined;
  return { id, ...(version === undefined ? {} : { version }), effect, evidence };
}

/** Length of a text in Unicode code points, as the specification counts characters. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** A limit that a text exceeds: the clients that mind, and the strictest maximum among them. */
export interface ExceededLimit {
  readonly max: number;
  readonly clients: readonly FindingClient[];
}

/** Which of the clients set a limit on the length of a text that this one exceeds, with a known effect. */
export function exceededLimit(
  clients: readonly string[],
  limit: Exclude<keyof Limits, 'listingEntry'>,
  text: string,
): ExceededLimit | undefined {
  const minding = clients.filter(isClientId).flatMap((id) => {
    const fact = clientById(id).limits[limit];
    if (fact?.effect === undefined) return [];
    const length = fact.unit === 'utf-16 units' ? text.length : codePoints(text);
    if (length <= fact.max) return [];
    return [{ max: fact.max, client: affectedClient(id, fact.effect, fact.evidence.grade) }];
  });
  if (minding.length === 0) return undefined;
  return { max: Math.min(...minding.map(({ max }) => max)), clients: minding.map(({ client }) => client) };
}
