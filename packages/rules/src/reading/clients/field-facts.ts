import { type ClientId, clientById, type FieldFact, isClientId } from '@sopwright/clients';
import type { Document, DocumentKind } from '@sopwright/document';
import type { FileView } from '@sopwright/lint';
import { agentPlace, isForeignCommand } from './agent-place.ts';

/** What a client knows of a frontmatter field. */
export interface FieldKnowledge {
  readonly id: ClientId;
  readonly fact: FieldFact;
}

function knowledgeOfClient(id: ClientId, kind: DocumentKind, key: string): FieldKnowledge[] {
  const client = clientById(id);
  const facts = kind === 'agent' ? client.agentFields : kind === 'command' ? client.commandFields : client.fields;
  const fact = facts !== undefined && Object.hasOwn(facts, key) ? facts[key] : undefined;
  return fact === undefined ? [] : [{ id, fact }];
}

// Skills have much the same fields, and a run asks for one list of clients.
const answers = new WeakMap<readonly string[], Map<string, readonly FieldKnowledge[]>>();

function factsKnownTo(clients: readonly string[]): Map<string, readonly FieldKnowledge[]> {
  const known = answers.get(clients) ?? new Map<string, readonly FieldKnowledge[]>();
  answers.set(clients, known);
  return known;
}

/**
 * What the clients know of one frontmatter field of this document: as a skill, a command or an agent. Agents and
 * commands count where Claude Code reads them: those of other clients lie elsewhere and have fields of their own.
 */
export function knowledgeOf(
  document: Document,
  key: string,
  { clients, files }: { readonly clients: readonly string[]; readonly files: FileView },
): readonly FieldKnowledge[] {
  const { kind } = document;
  if ((kind === 'agent' && agentPlace(document, files) === undefined) || isForeignCommand(document)) return [];
  const known = factsKnownTo(clients);
  const question = `${kind} ${key}`;
  const answer = known.get(question) ?? clients.filter(isClientId).flatMap((id) => knowledgeOfClient(id, kind, key));
  known.set(question, answer);
  return answer;
}
