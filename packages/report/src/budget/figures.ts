import type {
  Change,
  ClientChange,
  ClientCost,
  Comparison,
  ItemCost,
  Measurement,
  ServerCost,
} from '@sopwright/budget';
import { visibleClip } from '@sopwright/document';
import { counted } from '../wording.ts';
import type { ExactCounts } from './budget-report.ts';

const MAX_TEXT = 200;

/** Difference of a change; a side that is absent counts as 0. */
export function deltaOf({ before = 0, after = 0 }: Change): number {
  return after - before;
}

/** `12,345`. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `+1,234`, `-5`, `±0`. */
export function signed(value: number): string {
  if (value === 0) return '±0';
  return value > 0 ? `+${grouped(value)}` : `-${grouped(-value)}`;
}

/** `1,200 → 1,350 (+150)`; a side that is not there is a dash. */
export function changeText(change: Change): string {
  const side = (value: number | undefined): string => (value === undefined ? '–' : grouped(value));
  const { before, after } = change;
  if (before === after) return side(after);
  return `${side(before)} → ${side(after)} (${signed(deltaOf(change))})`;
}

/** False where a server has no figure on one side: then a total that it belongs to has no difference either. */
export function hasKnownTotals({ servers }: Comparison): boolean {
  return servers.every(({ unknown }) => unknown === undefined);
}

/** `1,200 → 1,350 (+150) tokens`: what a client loads before the first prompt. What was not measured is no saving. */
export function totalChangeText({ total, isComplete }: ClientChange, comparison: Comparison): string {
  if (isComplete) return `${changeText(total)} tokens`;
  if (hasKnownTotals(comparison)) return `${changeText(total)} tokens, without what was not measured`;
  const { before = 0, after = 0 } = total;
  return `at least ${grouped(before)} → at least ${grouped(after)} tokens, difference unknown`;
}

/** Model and window that a client's budget was computed from. */
export function modelText({ model, window }: ClientCost): string {
  const parts = [
    ...(model === undefined ? [] : [model]),
    ...(window === undefined ? [] : [`window ${grouped(window)} tokens`]),
  ];
  return parts.join(', ');
}

/** Share of the client's own budget that its list takes, from 0 up; `undefined` where there is no budget. */
export function shareOf({ listing: { used, limit } }: ClientCost): number | undefined {
  return used === undefined || limit === undefined || limit === 0 ? undefined : used / limit;
}

/** `7,965 of 8,000 display columns (100 %), 6,210 by the client's own skills`. */
export function listingText({ listing }: ClientCost): string {
  const { used = 0, limit, unit = 'tokens', reserved = 0, record } = listing;
  if (record === 'none') return 'no record of how it lists skills';
  if (listing.unit === undefined) return 'no budget of its own is known';
  if (limit === undefined) return `${grouped(used)} ${unit}, no record of its budget with this model`;
  const own = reserved === 0 ? '' : `, ${grouped(reserved)} by the client's own skills`;
  return `${grouped(used)} of ${grouped(limit)} ${unit} (${Math.round((used / limit) * 100)} %)${own}`;
}

/** `at least 815 tokens before the first prompt: skills 412, instructions 120, MCP 283`; only a floor says `at least`. */
export function totalText(cost: ClientCost): string {
  const { listing, agents, instructions, mcp, total = 0, isComplete } = cost;
  const files = instructions.reduce((sum, { tokens }) => sum + tokens, 0);
  const parts = [
    ...(listing.tokens === undefined ? [] : [`skills ${grouped(listing.tokens)}`]),
    ...(agents === undefined || agents === 0 ? [] : [`agents ${grouped(agents)}`]),
    ...(files === 0 ? [] : [`instructions ${grouped(files)}`]),
    ...(mcp === undefined || mcp === 0 ? [] : [`MCP ${grouped(mcp)}`]),
  ];
  const sum = `${isComplete ? '' : 'at least '}${grouped(total)} tokens before the first prompt`;
  return parts.length < 2 ? sum : `${sum}: ${parts.join(', ')}`;
}

/** Tokens of an item's line; an agent stands in no list of skills, so its line in the list of agents counts. */
export function everySession({ kind, catalogue, clients }: ItemCost): number {
  return kind === 'agent' ? Math.max(0, ...clients.map(({ tokens }) => tokens)) : catalogue;
}

/** Names of items whose text a client loses, the first `top` of them. */
export function lossesIn(measurement: Measurement, client: ClientCost, top: number): string | undefined {
  const lost = measurement.items.filter(({ clients }) =>
    clients.some((one) => one.client === client.client && one.lost !== '' && one.state !== 'absent'),
  );
  if (lost.length === 0) return undefined;
  const names = lost.slice(0, top).map(({ name }) => visibleClip(name, MAX_TEXT));
  const rest = lost.length > names.length ? ` and ${lost.length - names.length} more` : '';
  const listed = measurement.items.filter(({ clients }) =>
    clients.some((one) => one.client === client.client && one.state !== 'absent'),
  );
  return `${lost.length} of ${counted(listed.length, 'entry', 'entries')} lose text: ${names.join(', ')}${rest}`;
}

/** Where the figures of a server come from, or why it has none. */
export function serverState({ status, reason, origin, wire }: ServerCost): string {
  if (wire === undefined) return `not measured: ${visibleClip(reason ?? status, MAX_TEXT)}`;
  return origin === 'lock' ? 'from the lock file' : status;
}

/** A client of whose startup nothing is known. */
export function hasNoRecord({ total }: ClientCost): boolean {
  return total === undefined;
}

/** What `--exact` counted, as sentences. */
export function exactTexts({ client, model, startup, servers }: ExactCounts): string[] {
  const each = servers.map(({ name, definitions }) => `${visibleClip(name, MAX_TEXT)} ${grouped(definitions)}`);
  return [
    `${client} by count_tokens of ${model}: ${grouped(startup)} tokens before the first prompt`,
    ...(each.length === 0 ? [] : [`definitions with what a first tool costs besides: ${each.join(', ')}`]),
  ];
}
