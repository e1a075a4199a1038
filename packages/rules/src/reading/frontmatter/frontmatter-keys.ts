import { type ClientId, clientById, clientIds, type FieldFacts, isClientId } from '@sopwright/clients';
import { type Document, type DocumentKind, derive, type Field } from '@sopwright/document';
import { distance } from 'fastest-levenshtein';

function factsOf(kind: DocumentKind, id: ClientId): FieldFacts {
  const { fields, agentFields, commandFields } = clientById(id);
  if (kind === 'agent') return agentFields ?? {};
  return kind === 'command' ? (commandFields ?? {}) : fields;
}

// Facts never change, and a run has one selection of clients.
const fieldsByQuestion = new Map<string, ReadonlySet<string>>();

/** Names of the fields that one of the clients knows in this kind of document; names that have a better one left out. */
export function fieldsOf(kind: DocumentKind, ids: readonly string[]): ReadonlySet<string> {
  const question = `${kind} ${ids.join(' ')}`;
  const known = fieldsByQuestion.get(question) ?? collectFields(kind, ids);
  fieldsByQuestion.set(question, known);
  return known;
}

let anyFields: ReadonlySet<string> | undefined;

/** True for a field that a client knows in skills, agents or commands. */
export function isFieldOfAny(key: string): boolean {
  anyFields ??= new Set((['skill', 'agent', 'command'] as const).flatMap((kind) => [...fieldsOf(kind, clientIds)]));
  return anyFields.has(key);
}

function collectFields(kind: DocumentKind, ids: readonly string[]): ReadonlySet<string> {
  const names = ids.filter(isClientId).flatMap((id) =>
    Object.entries(factsOf(kind, id)).flatMap(([name, { aliasOf, deprecated }]) => {
      return aliasOf === undefined && deprecated !== true ? [name] : [];
    }),
  );
  return new Set(names);
}

/** Names of the fields that hold a text, or a list of texts, for all clients that know them. */
export function textFieldsOf(kind: DocumentKind): ReadonlySet<string> {
  const facts = clientIds.flatMap((id) => Object.entries(factsOf(kind, id)));
  const isText = ([, { types }]: (typeof facts)[number]): boolean =>
    types.includes('string') && types.every((type) => type === 'string' || type === 'list');
  const others = new Set(facts.filter((fact) => !isText(fact)).map(([name]) => name));
  return new Set(facts.map(([name]) => name).filter((name) => !others.has(name)));
}

function isKnown(kind: DocumentKind, key: string): boolean {
  return clientIds.some((id) => {
    const facts = factsOf(kind, id);
    return Object.hasOwn(facts, key) && facts[key]?.deprecated !== true;
  });
}

/** The name that a client has for a field under another, outdated name. */
function currentName(kind: DocumentKind, key: string): string | undefined {
  for (const id of clientIds) {
    const facts = factsOf(kind, id);
    const name = Object.hasOwn(facts, key) ? facts[key]?.aliasOf : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** A field that a key was meant to be. */
export interface MeantField {
  readonly name: string;
  /** True where both are the same but for case, hyphens, underscores and blanks, or a client takes one for the other. */
  readonly isSpelling: boolean;
  /** True where the spelling differs only, or no other field is as few letters away. */
  readonly isClear: boolean;
}

/** What skills call the tools they allow is what agents call the tools they have. */
const OTHER_NAMES: Readonly<Partial<Record<DocumentKind, Readonly<Record<string, string>>>>> = {
  skill: { tools: 'allowed-tools' },
  command: { tools: 'allowed-tools' },
  agent: { 'allowed-tools': 'tools', allowedTools: 'tools', allowed_tools: 'tools' },
};

/** Words that people use for fields of their own, one letter away from a known field. */
const OWN_WORDS: ReadonlySet<string> = new Set(['mode', 'models', 'content', 'path', 'agents', 'hook', 'argument']);

const SHORTEST_SLIP = 5;
const LONGEST_SLIP = 40;
const LONG = 8;

function fold(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/g, '');
}

/** A field and its name without case, hyphens, underscores and blanks. */
interface FoldedField {
  readonly name: string;
  readonly folded: string;
}

// Folded once for each set of fields: a hostile block has thousands of keys.
const foldedFields = new WeakMap<ReadonlySet<string>, readonly FoldedField[]>();

function foldedFieldsOf(names: ReadonlySet<string>): readonly FoldedField[] {
  const known = foldedFields.get(names) ?? [...names].map((name) => ({ name, folded: fold(name) }));
  foldedFields.set(names, known);
  return known;
}

const MOST_STEPS = 2;

function slipOf(key: string, fields: readonly FoldedField[]): Pick<MeantField, 'name' | 'isClear'> | undefined {
  if (key.length < SHORTEST_SLIP || key.length > LONGEST_SLIP || OWN_WORDS.has(key)) return undefined;
  const folded = fold(key);
  const near = fields
    .filter((field) => Math.abs(field.folded.length - folded.length) <= MOST_STEPS)
    .map((field) => ({ name: field.name, steps: distance(field.folded, folded) }))
    .filter(({ name, steps }) => steps <= (Math.min(name.length, key.length) >= LONG ? MOST_STEPS : 1));
  const [first, ...others] = near.toSorted((a, b) => a.steps - b.steps);
  return first && { name: first.name, isClear: others.length === 0 };
}

/**
 * The field that an unknown key was most likely meant to be; `undefined` for a field that any client knows, and for one
 * that is close to none.
 */
export function meantField(kind: DocumentKind, key: string, names: ReadonlySet<string>): MeantField | undefined {
  if (isKnown(kind, key)) return undefined;
  const fields = foldedFieldsOf(names);
  const folded = fold(key);
  const alias = currentName(kind, key);
  const same = alias !== undefined && names.has(alias) ? alias : fields.find((field) => field.folded === folded)?.name;
  if (same !== undefined) return { name: same, isSpelling: true, isClear: true };
  const others = OTHER_NAMES[kind] ?? {};
  const other = Object.hasOwn(others, key) ? others[key] : undefined;
  const slip = other !== undefined && names.has(other) ? { name: other, isClear: false } : slipOf(key, fields);
  return slip && { ...slip, isSpelling: false };
}

const SENTENCE = /[\u2014\u2013,;!?()"'`\u2026\u3001\u3002\uFF0C\uFF1A]|\. /;

function isSentence(key: string): boolean {
  return SENTENCE.test(key) ? /\s/.test(key) : key.trim().split(/\s+/).length > 3;
}

/** A line of text at the margin that YAML takes for a field, and the field it fell out of. */
export interface FallenLine {
  readonly field: Field;
  readonly above: Field | undefined;
}

/**
 * Fields whose key is a piece of text: a sentence, or words with blanks between them right below the description. Quoted
 * keys are meant.
 */
export const fallenLinesOf: (document: Document) => readonly FallenLine[] = derive(({ frontmatter, kind, text }) => {
  const isKnown = (key: string): boolean => [...fieldsOf(kind, clientIds)].some((name) => fold(name) === fold(key));
  const found: FallenLine[] = [];
  let above: Field | undefined;
  for (const field of frontmatter.fields) {
    const { key, keyRange } = field;
    const isQuoted = /["']/.test(text.charAt(keyRange[0]));
    const isBelowText = above !== undefined && (above.key === 'description' || above.key === 'when_to_use');
    const isText = !isQuoted && /\s/.test(key) && !isKnown(key) && (isBelowText || isSentence(key));
    if (isText) found.push({ field, above });
    else above = field;
  }
  return found;
});

/** Fields that hold sentences. */
export const SENTENCE_FIELDS: ReadonlySet<string> = new Set(['description', 'when_to_use', 'compatibility']);
