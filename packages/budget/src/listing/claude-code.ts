import type { Client, SkillListing, StartupFacts } from '@sopwright/clients';
import { byCodeUnits } from '@sopwright/document';
import type { Listing, ListingEntry, ListingInput } from '../listing.ts';
import { absentEntry, type Candidate, type Reading, readSource } from './candidate.ts';
import { budgetOf } from './claude-code-budget.ts';
import { columns } from './columns.ts';
import { capText, layOut } from './entry-text.ts';
import { type CheckedSettings, checkSettings } from './settings.ts';

/** One line of the list: a candidate's, or one of the client's own that may lose its description. */
interface Line {
  readonly id: string;
  readonly full: number;
  readonly bare: number;
  readonly candidate?: Candidate;
  readonly isNameOnly?: boolean;
}

/** Own skills first, then commands, then what plugins bring: commands before skills. */
function rankOf({ source }: Candidate): number {
  const isCommand = source.kind === 'command' ? 1 : 0;
  return source.plugin === undefined ? isCommand : 3 - isCommand;
}

/** A skill of the user stands before one of the project, a skill before a command of its name. */
function strengthOf({ source }: Candidate): number {
  return (source.scope === 'user' ? 2 : 0) + (source.kind === 'skill' ? 4 : 0);
}

/** The strongest of each name. */
function strongestOf(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const strongest = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = strongest.get(candidate.id);
    if (known === undefined || strengthOf(candidate) > strengthOf(known)) strongest.set(candidate.id, candidate);
  }
  return strongest;
}

/** What `skillOverrides` says of a name; plugin skills are out of its reach. */
function visibilityOf({ id, source }: Candidate, overrides: ReadonlyMap<string, unknown>): unknown {
  return source.plugin === undefined ? overrides.get(id) : undefined;
}

const HIDDEN: ReadonlySet<unknown> = new Set(['off', 'user-invocable-only']);

function absenceOf(candidate: Candidate, strongest: Candidate | undefined, settings: CheckedSettings) {
  const visibility = visibilityOf(candidate, settings.map('skillOverrides'));
  if (HIDDEN.has(visibility)) return `\`skillOverrides\` says \`${String(visibility)}\``;
  if (strongest === undefined || strengthOf(strongest) <= strengthOf(candidate)) return undefined;
  return `${strongest.source.file} has the same name and comes first`;
}

/** How often and how late a skill was used, for the order in which descriptions are granted. */
function usageOf(id: string, usage: ReadonlyMap<string, unknown>): readonly [number, number] {
  const entry = usage.get(id);
  const number = (key: string): number => {
    if (typeof entry !== 'object' || entry === null) return 0;
    const value: unknown = Object.entries(entry).find(([name]) => name === key)?.[1];
    return typeof value === 'number' && Number.isFinite(value) ? value : 0;
  };
  return [number('usageCount'), number('lastUsedAt')];
}

/** Lines that keep their description: all where they fit, else the first that do, one after the other. */
function granted(
  lines: readonly Line[],
  floor: number,
  limit: number | undefined,
  usage: ReadonlyMap<string, unknown>,
) {
  const whole = lines.reduce((sum, { full, bare }) => sum + full - bare, floor);
  if (limit === undefined || whole <= limit) return { kept: new Set(lines), used: whole };
  const used = new Map(lines.map((line) => [line, usageOf(line.id, usage)] as const));
  const order = lines.toSorted((a, b) => {
    const [countA = 0, lastA = 0] = used.get(a) ?? [];
    const [countB = 0, lastB = 0] = used.get(b) ?? [];
    return countB - countA || lastB - lastA;
  });
  const kept = new Set<Line>();
  let total = floor;
  for (const line of order) {
    const more = line.full - line.bare;
    if (more > 0 && total + more > limit) continue;
    kept.add(line);
    total += more;
  }
  return { kept, used: total };
}

/** The client's own lines that the settings leave, with what they take in every case. */
function ownLines(listing: SkillListing, settings: CheckedSettings, extra: number) {
  const isOff = settings.flag('disableBundledSkills') || settings.flag('CLAUDE_CODE_DISABLE_BUNDLED_SKILLS');
  const overrides = settings.map('skillOverrides');
  const skills = listing.ownSkills.filter(({ id, alwaysOn }) => {
    return (!isOff || alwaysOn === true) && !HIDDEN.has(overrides.get(id));
  });
  const bareLength = (id: string): number => columns(layOut(listing, { id, label: '', path: '' }, ''));
  const lines = skills.map(({ id, length, droppable }): Line => {
    const bare = bareLength(id);
    const isNameOnly = overrides.get(id) === 'name-only';
    const full = isNameOnly ? bare : length;
    return { id, full, bare: droppable === true ? bare : full };
  });
  return { lines, extra: isOff ? 0 : extra };
}

/** A text that comes out otherwise where blanks and markup of the user's own skills are left alone. */
function userNotes(candidates: readonly Candidate[]): readonly string[] {
  const open = candidates.filter(({ source, text }) => {
    const written = [source.description ?? '', source.whenToUse ?? ''].join('').trim();
    return source.scope === 'user' && (/\s{2}|[^\S ]/.test(written) || /&[lg]t;/.test(text));
  });
  return open.map(({ id }) => `${id}: no record of how blanks and markup of a skill of the user are listed`);
}

interface Laid {
  readonly line: Line;
  readonly candidate: Candidate;
  readonly fullText: string;
  readonly cappedLine: string;
  readonly bareLine: string;
  readonly lost: string;
}

function lay(client: Client, listing: SkillListing, candidate: Candidate, settings: CheckedSettings): Laid {
  const max = settings.number('skillListingMaxDescChars');
  const isNameOnly = visibilityOf(candidate, settings.map('skillOverrides')) === 'name-only';
  const capped = capText(client, listing, candidate.text, max);
  const bareLine = layOut(listing, candidate, '');
  const cappedLine = isNameOnly ? bareLine : layOut(listing, candidate, capped.shown);
  const line = { id: candidate.id, full: columns(cappedLine), bare: columns(bareLine), candidate, isNameOnly };
  return {
    line,
    candidate,
    fullText: layOut(listing, candidate, candidate.text),
    cappedLine,
    bareLine,
    lost: capped.lost,
  };
}

function entryOf({ line, candidate, ...laid }: Laid, isKept: boolean, max: number, limit: number): ListingEntry {
  const { source, id, text } = candidate;
  const base = { source, id, fullLine: laid.fullText };
  if (line.isNameOnly === true && text !== '') {
    const reason = '`skillOverrides` says `name-only`';
    const chosen = { state: 'name-only', isByChoice: true, reason } as const;
    return { ...base, ...chosen, line: laid.bareLine, lost: text, cost: line.bare };
  }
  if (!isKept) {
    const reason = `its ${line.full - line.bare} more columns do not fit into the ${limit} of the list`;
    return { ...base, state: 'name-only', line: laid.bareLine, lost: text, reason, cost: line.bare };
  }
  const kept = { ...base, line: laid.cappedLine, lost: laid.lost, cost: line.full };
  if (laid.lost === '') return { ...kept, state: 'whole' };
  return { ...kept, state: 'cut', reason: `its text has ${text.length} UTF-16 units, and ${max} are shown` };
}

function split(readings: readonly Reading[], settings: CheckedSettings) {
  const candidates = readings.flatMap((reading) => ('candidate' in reading ? [reading.candidate] : []));
  const strongest = strongestOf(candidates);
  const present: Candidate[] = [];
  const absent: ListingEntry[] = readings.flatMap((reading) =>
    'absent' in reading ? [absentEntry(reading.source, reading.id, reading.absent)] : [],
  );
  for (const candidate of candidates) {
    const reason = absenceOf(candidate, strongest.get(candidate.id), settings);
    if (reason === undefined) present.push(candidate);
    else absent.push(absentEntry(candidate.source, candidate.id, reason));
  }
  const order = (a: Candidate, b: Candidate): number => rankOf(a) - rankOf(b) || byCodeUnits(a.id, b.id);
  return { present: present.toSorted(order), absent };
}

/** Replays the list of Claude Code: every name stays, descriptions are granted as long as they fit. */
export function replayClaudeCode(
  client: Client,
  startup: StartupFacts,
  listing: SkillListing,
  input: ListingInput,
): Listing {
  const settings = checkSettings(startup, input.settings);
  const budget = budgetOf(listing, input.model, settings);
  const readings = input.sources.map((source) => readSource(client, listing, source, ({ file }) => file));
  const { present, absent } = split(readings, settings);
  const laid = present.map((candidate) => lay(client, listing, candidate, settings));
  const own = ownLines(listing, settings, budget.ownLinesExtra);
  const lines = [...laid.map(({ line }) => line), ...own.lines];
  const separators = Math.max(0, lines.length - 1);
  const floor = lines.reduce((sum, { bare }) => sum + bare, separators + own.extra);
  const { kept, used } = granted(lines, floor, budget.limit, settings.map('skillUsage'));
  const max = settings.number('skillListingMaxDescChars') ?? client.limits.listingEntry?.max ?? 0;
  const entries = laid.map((one) => entryOf(one, kept.has(one.line), max, budget.limit ?? 0));
  const cost = entries.reduce((sum, entry) => sum + entry.cost, Math.max(0, entries.length - 1));
  const shown = entries.map(({ line }) => line).join('\n');
  return {
    client: client.id,
    ...(client.version === undefined ? {} : { version: client.version }),
    record: 'observed',
    evidence: listing.evidence,
    ...(listing.budget === undefined ? {} : { unit: listing.budget.unit }),
    ...(budget.limit === undefined ? {} : { limit: budget.limit }),
    reserved: used - cost,
    used,
    entries: [...entries, ...absent],
    text: shown === '' ? '' : (listing.introduction ?? '') + shown,
    notes: [
      ...settings.notes,
      ...budget.notes,
      ...userNotes(present),
      ...readings.flatMap((reading) => ('notes' in reading ? reading.notes : [])),
    ],
  };
}
