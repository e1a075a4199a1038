import path from 'node:path';
import type { Visibility } from '@sopwright/budget';
import type { ClientId } from '@sopwright/clients';
import { type Document, isJsonObject } from '@sopwright/document';
import { ProblemError } from '@sopwright/workspace';
import type { Configuration } from '../configuration.ts';
import { shownHere } from '../options.ts';
import { type Before, type Impact, measureBefore, measureImpact } from './impact.ts';
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

function refuseName(name: string, shown: string): never {
  throw new ProblemError('usage', `Name "${name}" is that of ${shown} already.`, { hint: 'Nothing was written.' });
}

function pluginNameOf({ json }: Document): unknown {
  return isJsonObject(json.value) ? json.value.name : undefined;
}

/** Names that new things are to have. */
export interface NewNames {
  readonly skill: string;
  readonly plugin?: string;
}

/**
 * Measures the workspace, and makes sure that the names are free in it, in the user's own folders too.
 *
 * @throws ProblemError `usage` where another skill or plugin has one of them
 */
export async function openWorkspace(names: NewNames, { top }: Place, configuration: Configuration): Promise<Before> {
  const before = await measureBefore(top, configuration);
  for (const document of documentsOf(before)) {
    const isSkill = document.kind === 'skill' && skillNameOf(document) === names.skill;
    if (isSkill) refuseName(names.skill, shownBelow(top, document.file));
    const isPlugin =
      document.kind === 'plugin' && names.plugin !== undefined && pluginNameOf(document) === names.plugin;
    if (isPlugin) refuseName(names.plugin, shownBelow(top, document.file));
  }
  return before;
}

function documentsOf({ side }: Before): readonly Document[] {
  return [...side.found.documents, ...side.user];
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
  const sessions = readers.length === 0 ? 'every session that loads it' : 'every session';
  return `costs tokens in ${sessions} (o200k_base): ${listed}${rest}`;
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

/** What speaks against it. Where no client reads the folder by itself, losses come only once it is loaded. */
function impactWarnings(top: string, impact: Impact, isRead: boolean): readonly string[] {
  const { budget, catalogue, clients, pushedOut } = impact;
  const cut = clients.filter(({ lost }) => lost !== '').map(({ client }) => client);
  return [
    ...(budget !== undefined && catalogue > budget
      ? [`its line takes ${catalogue} tokens, over the ${budget} of the guidelines' budget`]
      : []),
    ...[
      ...(cut.length === 0 ? [] : [`its own description is cut in ${cut.join(', ')}: the list is full there`]),
      ...lossLines(top, pushedOut),
    ].map((line) => (isRead ? line : `once it is loaded, ${line}`)),
  ];
}

function readerLine({ ids, asPlugin }: Readers): string {
  if (ids.length === 0)
    return 'no client reads that folder by itself: copy the skill into one that it reads, or link it';
  return `read by ${ids.join(', ')}${asPlugin ? ', once the plugin is installed' : ''}`;
}

/** Holds a new skill against the workspace: who reads it, what it costs and pushes out, and which skills compete. */
export async function reportSkill(
  before: Before,
  { place, files }: { readonly place: Place; readonly files: readonly PlannedText[] },
  { config }: Configuration,
): Promise<SkillReport> {
  const { top } = place;
  const planned = planDocuments(top, files);
  const impact = await measureImpact(before, planned);
  const overlaps = findOverlaps(documentsOf(before), planned);
  const file = files.find(({ absolute }) => path.basename(absolute) === 'SKILL.md')?.absolute ?? '';
  const readers = readersOf(place, file);
  return {
    notes: [readerLine(readers), ...(impact === undefined ? [] : [costLine(impact, readers.ids, config.clients)])],
    warnings: [
      ...overlaps.map((other) => `overlaps with ${other.name} (${shownBelow(top, other.file)}): ${other.why}`),
      ...(impact === undefined ? [] : impactWarnings(top, impact, readers.ids.length > 0)),
    ],
  };
}
