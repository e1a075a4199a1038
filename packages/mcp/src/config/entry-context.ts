import type { McpFacts, McpTransport } from '@sopwright/clients';
import type { ConfigProblem, UnresolvedVariable } from '../server-config.ts';
import type { Candidate } from './candidates.ts';
import type { ConfigText } from './config-text.ts';
import type { Surroundings } from './surroundings.ts';
import type { ValueEntry, ValueNode } from './value-node.ts';

/** The entry of one server in one file, as one host reads it, and what is said of it. */
export interface EntryContext {
  readonly candidate: Candidate;
  readonly facts: McpFacts;
  readonly text: ConfigText;
  readonly surroundings: Surroundings;
  readonly entry: ValueEntry;
  /** Keys that some host knows that reads this file. */
  readonly sharedKeys: ReadonlySet<string>;
  /** Forms of variables that some host expands that reads this file. */
  readonly sharedForms: ReadonlySet<string>;
  readonly problems: ConfigProblem[];
  readonly unresolved: UnresolvedVariable[];
}

/** Notes a problem of an entry. */
export function report(
  context: EntryContext,
  severity: ConfigProblem['severity'],
  id: string,
  found: { readonly message: string; readonly at?: Pick<ValueNode, 'range'> },
): void {
  const { candidate, text, entry, problems } = context;
  const { message, at = { range: entry.keyRange } } = found;
  problems.push({ id, message, severity, host: candidate.client.id, place: text.place(at.range) });
}

/** What an entry says of how its server is reached. */
export interface Reach {
  readonly type: McpTransport;
  /** Key that holds the command or the URL. */
  readonly key: string;
}
