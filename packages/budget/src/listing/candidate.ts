import type { Client, ReadingCase, SkillListing } from '@sopwright/clients';
import type { ListedSource, ListingEntry } from '../listing.ts';
import { readBy } from '../reach.ts';
import { asListed, type LineParts, wholeText } from './entry-text.ts';

/** A source that the client has in its list. */
export interface Candidate extends LineParts {
  readonly source: ListedSource;
  /** Its whole text as the list would show it. */
  readonly text: string;
}

/** A source, and either its place in the list or why it has none. */
export type Reading =
  | { readonly source: ListedSource; readonly candidate: Candidate; readonly notes: readonly string[] }
  | { readonly source: ListedSource; readonly id: string; readonly absent: string };

/** Effects on the text that the replay carries out, or that the parsed value already shows. */
const REPLAYED: ReadonlySet<ReadingCase> = new Set<ReadingCase>([
  'description-with-markup',
  'comment-cuts-value',
  'name-with-colon',
  'description-missing',
]);

/** Situations in a source: those of its file, and what its fields are without. */
function readingsOf({ readings = [], name, description }: ListedSource): readonly ReadingCase[] {
  const has = (start: string): boolean => readings.some((reading) => reading.startsWith(start));
  const found = [...readings];
  if (description === undefined && !has('description-')) found.push('description-missing');
  else if (description?.trim() === '' && !has('description-')) found.push('description-empty');
  if (name === undefined && !has('name-')) found.push('name-missing');
  return found;
}

function idOf(client: Client, listing: SkillListing, source: ListedSource): string {
  const { kind, plugin, directoryName } = source;
  const prefix = plugin === undefined ? '' : `${plugin}:`;
  if (kind === 'command') return prefix + directoryName.replaceAll('/', ':');
  const name = asListed(listing, source.name ?? '') || directoryName;
  if (client.id === 'claude-code') return plugin === undefined ? directoryName : prefix + name;
  if (client.id === 'gemini-cli') return name.replaceAll(':', '-');
  return prefix + name;
}

function nameTooLong(client: Client, id: string): string | undefined {
  const limit = client.limits.name;
  if (limit?.effect !== 'dropped' || [...id].length <= limit.max) return undefined;
  return `name is over ${limit.max} characters`;
}

/** Why the client leaves the source out for what its fields say. */
function ownAbsence(client: Client, source: ListedSource): string | undefined {
  const knows = (field: string): boolean => client.fields[field] !== undefined;
  if (source.disableModelInvocation && knows('disable-model-invocation')) {
    return '`disable-model-invocation` is true';
  }
  if (source.hasPaths && knows('paths')) return '`paths` is set: it is listed once a matching file is worked on';
  return undefined;
}

function placeAbsence(client: Client, listing: SkillListing, source: ListedSource): string | undefined {
  if (source.kind === 'command' && listing.commandFolders === undefined) {
    return `no record that ${client.name} lists commands`;
  }
  const reach = readBy(client.id, source);
  return reach.verdict === 'read' || reach.verdict === 'installable' ? undefined : reach.reason;
}

const NO_FIELDS = { disableModelInvocation: false, hasPaths: false } as const;

/** The source as it is read where its frontmatter is lost. */
function withoutFields({ name, description, whenToUse, tools, ...source }: ListedSource): ListedSource {
  return { ...source, ...NO_FIELDS };
}

/** Reads one skill or command as the client does. */
export function readSource(
  client: Client,
  listing: SkillListing,
  written: ListedSource,
  pathOf: (source: ListedSource) => string,
): Reading {
  const cases = readingsOf(written);
  const facts = cases.flatMap((reading) => {
    const fact = client.reading[reading];
    return fact === undefined || fact === 'accepted' ? [] : [{ reading, fact }];
  });
  const source = facts.some(({ fact }) => fact.losesFields === true) ? withoutFields(written) : written;
  const id = idOf(client, listing, source);
  const dropped = facts.find(({ fact }) => fact.effect === 'dropped' && written.kind === 'skill');
  const absent =
    placeAbsence(client, listing, written) ??
    dropped?.fact.detail ??
    nameTooLong(client, id) ??
    ownAbsence(client, source);
  if (absent !== undefined) return { source: written, id, absent };
  const { firstParagraph = '', whenToUse = '' } = source;
  const own = source.description ?? '';
  const standsIn = own.trim() === '' && client.id === 'claude-code';
  const text = wholeText(listing, standsIn ? firstParagraph : own, whenToUse);
  const name = asListed(listing, source.name ?? '');
  const hasLabel = source.plugin === undefined && name !== '' && name !== id;
  const candidate = { source: written, id, text, path: pathOf(source), label: hasLabel ? ` (${name})` : '' };
  const notes = facts
    .filter(({ reading, fact }) => !REPLAYED.has(reading) && (fact.effect === 'damaged' || fact.effect === 'cut'))
    .map(({ fact }) => `${id}: ${fact.detail}`);
  return { source: written, candidate, notes };
}

/** Entry of a source that is not in the list. */
export function absentEntry(source: ListedSource, id: string, reason: string): ListingEntry {
  return { source, id, state: 'absent', line: '', fullLine: '', lost: '', reason, cost: 0 };
}
