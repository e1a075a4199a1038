import { gerundOf } from '../generating/gerund.ts';

/** Verbs that names of skills and SOPs begin with. A name with another first word is taken for the name of a thing. */
const VERBS: ReadonlySet<string> = new Set(
  `
  add analyze approve archive assemble assess assign audit back backup benchmark bisect bootstrap build bump calculate
  check clean clear clone collect compare compile compose compress configure connect convert copy create debug define
  delete deploy design detect diagnose diff disable document download draft drain dump edit enable encrypt enforce
  estimate evaluate execute explain export extract fetch file fill find fix format generate harden handle import improve
  index inspect install instrument integrate investigate label launch lint list load lock log maintain make manage map
  measure merge migrate mirror mock monitor move normalize notify onboard open optimize organize package parse patch plan
  prepare preview process profile promote protect provision publish pull push query read rebase rebuild reconcile record
  recover refactor refresh register release remove rename render repair replace replicate report reset resize resolve
  restart restore restrict retire review revoke roll rollback rotate run sanitize scaffold scale scan schedule search
  secure seed send serve set shard sign simplify sort split start stop summarize sync tag test trace track train transfer
  transform translate triage troubleshoot tune uninstall update upgrade upload validate verify write
  `
    .trim()
    .split(/\s+/),
);

/** The verbs by their gerunds: many names are written with one, as in `processing-invoices`. */
const BY_GERUND: ReadonlyMap<string, string> = new Map([...VERBS].map((verb) => [gerundOf(verb), verb]));

/** What a name says: an action on something, or a thing. */
export interface NamePhrase {
  readonly type: 'action' | 'thing';
  /** The name as words: "processing invoices". */
  readonly title: string;
  /** With the verb in its plain form, for an action: "process invoices". */
  readonly words: string;
  /** With the verb in its third person, for an action: "processes invoices". */
  readonly does: string;
  /** What it is about: "invoices"; all words where there is nothing besides a verb. */
  readonly about: string;
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** Reads a name in kebab-case. Names tell little: this gives words to begin with, for the author to better. */
export function readNamePhrase(name: string): NamePhrase {
  const words = name.split('-').filter((word) => word !== '');
  const [first = name, ...rest] = words;
  const title = words.join(' ');
  const verb = VERBS.has(first) ? first : BY_GERUND.get(first);
  if (verb === undefined || rest.length === 0) return { type: 'thing', title, words: title, does: title, about: title };
  const about = rest.join(' ');
  return { type: 'action', title, words: `${verb} ${about}`, does: `${thirdPerson(verb)} ${about}`, about };
}
