import { gerundOf, VERBS } from '../generating/gerund.ts';

let byGerund: ReadonlyMap<string, string> | undefined;

/** The verb that a first word is, or is the gerund of: many names are written with one, as in `processing-invoices`. */
function verbOf(word: string): string | undefined {
  if (VERBS.has(word)) return word;
  if (!word.endsWith('ing')) return undefined;
  byGerund ??= new Map([...VERBS].map((verb) => [gerundOf(verb), verb]));
  return byGerund.get(word);
}

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
  const verb = verbOf(first);
  if (verb === undefined || rest.length === 0) return { type: 'thing', title, words: title, does: title, about: title };
  const about = rest.join(' ');
  return { type: 'action', title, words: `${verb} ${about}`, does: `${thirdPerson(verb)} ${about}`, about };
}
