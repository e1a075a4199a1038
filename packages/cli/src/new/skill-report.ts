import path from 'node:path';
import type { Visibility } from '@sopwright/budget';
import type { ClientId } from '@sopwright/clients';
import type { Document } from '@sopwright/document';
import { ProblemError } from '@sopwright/workspace';
import type { Configuration } from '../configuration.ts';
import { shownHere } from '../options.ts';
import { type Impact, measureBefore, measureImpact } from './impact.ts';
import { findOverlaps, skillNameOf } from './overlap.ts';
import { type Place, type Readers, readersOf } from './place.ts';
import { type PlannedText, planDocuments } from './planned-documents.ts';

/** What the workspace says of a new skill. */
export interface SkillReport {
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** Most skills that a line names. */
const MAX_NAMED = 5;

function shownBelow(top: string, file: string): string {
  return file.startsWith('~/') ? file : shownHere(path.resolve(top, file));
}

function assertUnused(name: string, top: string, documents: readonly Document[]): void {
  const other = documents.find((document) => document.kind === 'skill' && skillNameOf(document) === name);
  if (other === undefined) return;
  throw new ProblemError('usage', `Name "${name}" is that of ${shownBelow(top, other.file)} already.`, {
    hint: 'Nothing was written.',
  });
}

/** What it costs in the configured clients that read it; a client whose list has no record has no figure. */
function costLine(
  { catalogue, clients }: Impact,
  readers: readonly ClientId[],
  configured: readonly ClientId[],
): string {
  const costs = clients.map(({ client, tokens }) => `${client} ${tokens}`);
  const known = new Set(clients.map(({ client }) => client));
  const unknown = configured.filter((client) => readers.includes(client) && !known.has(client));
  const listed = costs.length === 0 ? `${catalogue} for the line "- name: description"` : costs.join(', ');
  const rest = unknown.length === 0 ? '' : `; no record of the list in ${unknown.join(', ')}`;
  return `costs tokens in every session (o200k_base): ${listed}${rest}`;
}

function lossLines(top: string, losses: readonly Visibility[]): readonly string[] {
  const clients = [...new Set(losses.map(({ client }) => client))];
  return clients.map((client) => {
    const lost = losses.filter((loss) => loss.client === client);
    const named = lost.slice(0, MAX_NAMED).map(({ name, file }) => `${name} (${shownBelow(top, file)})`);
    const rest = lost.length > MAX_NAMED ? ` and ${lost.length - MAX_NAMED} more` : '';
    return `pushes out text of the description of ${named.join(', ')}${rest} in ${client}`;
  });
}

function impactWarnings(top: string, { budget, catalogue, clients, pushedOut }: Impact): readonly string[] {
  const cut = clients.filter(({ lost }) => lost !== '').map(({ client }) => client);
  return [
    ...(budget !== undefined && catalogue > budget
      ? [`its line takes ${catalogue} tokens, over the ${budget} of the guidelines' budget`]
      : []),
    ...(cut.length === 0 ? [] : [`its own description is cut in ${cut.join(', ')}: the list is full there`]),
    ...lossLines(top, pushedOut),
  ];
}

function readerLine({ ids, asPlugin }: Readers): string {
  if (ids.length === 0)
    return 'no client reads that folder by itself: copy the skill into one that it reads, or link it';
  return `read by ${ids.join(', ')}${asPlugin ? ', once the plugin is installed' : ''}`;
}

/**
 * Holds a new skill against the workspace: whether its name is free, who reads it, what it costs, what it pushes out, and
 * which skills compete with it.
 *
 * @throws ProblemError `usage` where another skill has its name
 */
export async function reportSkill(
  name: string,
  { place, files }: { readonly place: Place; readonly files: readonly PlannedText[] },
  configuration: Configuration,
): Promise<SkillReport> {
  const { top } = place;
  const before = await measureBefore(top, configuration);
  const documents = [...before.side.found.documents, ...before.side.user];
  assertUnused(name, top, documents);
  const planned = planDocuments(top, files);
  const impact = await measureImpact(before, planned);
  const overlaps = findOverlaps(documents, planned);
  const file = files.find(({ absolute }) => path.basename(absolute) === 'SKILL.md')?.absolute ?? '';
  const readers = readersOf(place, file);
  const configured = configuration.config.clients;
  return {
    notes: [readerLine(readers), ...(impact === undefined ? [] : [costLine(impact, readers.ids, configured)])],
    warnings: [
      ...overlaps.map((other) => `overlaps with ${other.name} (${shownBelow(top, other.file)}): ${other.why}`),
      ...(impact === undefined ? [] : impactWarnings(top, impact)),
    ],
  };
}
