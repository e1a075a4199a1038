import { clientById, isClientId, type ReadingCase, readingEffects } from '@sopwright/clients';
import type { DocumentKind } from '@sopwright/document';
import type { ClientEffect, FindingClient } from '@sopwright/lint';

/** Those of the selected clients that are known not to take the situation as written. Ids nobody knows are passed over. */
export function affectedBy(clients: readonly string[], readingCase: ReadingCase): readonly FindingClient[] {
  return readingEffects(clients.filter(isClientId), readingCase).map(({ detail: _, ...client }) => client);
}

/**
 * Those of the selected clients that read the frontmatter of a kind of document: all for a skill, those with a record of
 * fields for an agent or a command, none for anything else.
 */
export function readersOf(kind: DocumentKind, clients: readonly string[]): readonly string[] {
  if (kind === 'skill') return clients;
  return clients.filter((id) => {
    if (!isClientId(id)) return false;
    const { agentFields, commandFields } = clientById(id);
    return (kind === 'agent' && agentFields !== undefined) || (kind === 'command' && commandFields !== undefined);
  });
}

const VERBS: Readonly<Record<ClientEffect, readonly [one: string, many: string, rest: string]>> = {
  dropped: ['drops', 'drop', ''],
  damaged: ['reads', 'read', ' wrong data'],
  cut: ['cuts', 'cut', ' the text'],
  ignored: ['ignores', 'ignore', ' it'],
};

const EFFECTS = ['dropped', 'damaged', 'cut', 'ignored'] as const;

function join(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function clause(ids: readonly string[], one: string, many: string, rest: string): string[] {
  return ids.length === 0 ? [] : [`${join(ids)} ${ids.length === 1 ? one : many}${rest}`];
}

/**
 * Says in a few words what the clients do, worst first: "codex and gemini-cli drop the skill, claude-code reads wrong
 * data". A specification does nothing, it allows or not. Empty for no clients.
 *
 * @param dropped - what a client that drops something drops
 */
export function describeEffects(clients: readonly FindingClient[], dropped = 'the skill'): string {
  const isText = ({ id }: FindingClient): boolean => isClientId(id) && clientById(id).specification === true;
  const clauses = EFFECTS.flatMap((effect) => {
    const ids = clients.filter((client) => client.effect === effect && !isText(client)).map(({ id }) => id);
    const [one, many, rest] = VERBS[effect];
    return clause(ids, one, many, effect === 'dropped' ? ` ${dropped}` : rest);
  });
  const texts = clients.filter(isText).map(({ id }) => id);
  return [...clauses, ...clause(texts, 'does', 'do', ' not allow it')].join(', ');
}
