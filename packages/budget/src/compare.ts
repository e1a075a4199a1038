import type { ClientId } from '@sopwright/clients';
import { type InstructionChange, instructionChanges } from './instruction-changes.ts';
import type { EntryState } from './listing.ts';
import type { ClientCost, ItemCost, Measurement, ServerCost } from './measurement.ts';

/** A figure before and after; absent where the thing was not there, or has no figure. */
export interface Change {
  readonly before?: number;
  readonly after?: number;
}

/** A skill, command or agent whose cost changed. */
export interface ItemChange {
  readonly kind: ItemCost['kind'];
  readonly name: string;
  readonly file: string;
  readonly catalogue: Change;
  readonly body: Change;
  readonly onDemand: Change;
}

/** A tool that changed. */
export interface ToolChange {
  readonly server: string;
  readonly tool: string;
  readonly definition: Change;
  /** `config`: this change alters the server's entry; `upstream`: the entry is the same, the server is another. */
  readonly cause: 'config' | 'upstream';
}

/** A server that came, went, changed, or whose cost can no longer be told. */
export interface ServerChange {
  readonly server: string;
  readonly wire: Change;
  readonly cause: 'config' | 'upstream';
  /** Set where one side was not measured: then there is no difference, and no saving. */
  readonly unknown?: string;
}

/** Totals of one client. */
export interface ClientChange {
  readonly client: ClientId;
  readonly total: Change;
  readonly listingUsed: Change;
  readonly unit?: string;
  readonly limit?: number;
  /** False where either total is only a floor. */
  readonly isComplete: boolean;
}

/** A description that a client showed before and no longer shows, or the reverse. */
export interface Visibility {
  readonly client: ClientId;
  readonly name: string;
  readonly file: string;
  readonly before: EntryState | 'missing';
  readonly after: EntryState | 'missing';
  readonly lost: string;
  readonly lostTriggers: readonly string[];
}

/** What changed between two measurements. */
export interface Comparison {
  readonly clients: readonly ClientChange[];
  readonly items: readonly ItemChange[];
  readonly instructions: readonly InstructionChange[];
  readonly servers: readonly ServerChange[];
  readonly tools: readonly ToolChange[];
  /** Entries that lose text: by their own change, or pushed out by others. */
  readonly losses: readonly Visibility[];
  /** Entries that the change brings back. */
  readonly gains: readonly Visibility[];
}

/** What tells a server from others of its name: the config that names it, and its name. */
export function serverKey({ file, name }: Pick<ServerCost, 'file' | 'name'>): string {
  return `${file}\n${name}`;
}

/** Hash of a server's entry in its config, by {@link serverKey}: tells a change of ours from one upstream. */
export type EntryHashes = ReadonlyMap<string, string>;

/** Two measurements, and the servers' entries on both sides. */
export interface CompareInput {
  readonly before: Measurement;
  readonly after: Measurement;
  readonly entriesBefore: EntryHashes;
  readonly entriesAfter: EntryHashes;
}

function change(before: number | undefined, after: number | undefined): Change {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function differs({ before, after }: Change): boolean {
  return before !== after;
}

function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): [T | undefined, T | undefined][] {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const fresh = new Map(after.map((item) => [keyOf(item), item]));
  const keys = [...new Set([...fresh.keys(), ...old.keys()])];
  return keys.map((key) => [old.get(key), fresh.get(key)]);
}

function itemChanges({ before, after }: CompareInput): ItemChange[] {
  return pairs(before.items, after.items, ({ file }) => file).flatMap(([old, fresh]) => {
    const item = fresh ?? old;
    if (item === undefined) return [];
    const changed = {
      catalogue: change(old?.catalogue, fresh?.catalogue),
      body: change(old?.body, fresh?.body),
      onDemand: change(old?.onDemand, fresh?.onDemand),
    };
    if (!Object.values(changed).some(differs)) return [];
    return [{ kind: item.kind, name: item.name, file: item.file, ...changed }];
  });
}

function causeOf(server: ServerCost, { entriesBefore, entriesAfter }: CompareInput): 'config' | 'upstream' {
  const key = serverKey(server);
  return entriesBefore.get(key) === entriesAfter.get(key) ? 'upstream' : 'config';
}

/** Why a config cannot be read on one side: a server of it that is not there did not go. */
function faultOf({ clients }: Measurement, file: string): string | undefined {
  const gaps = clients.flatMap(({ unmeasured }) => unmeasured);
  return gaps.find(({ server }) => server === file)?.reason;
}

/** A server before and after. */
type Sides = readonly [old: ServerCost | undefined, fresh: ServerCost | undefined];

function unknownSide([old, fresh]: Sides, { before, after }: CompareInput): string | undefined {
  const blind = [old, fresh].find((server) => server !== undefined && server.wire === undefined);
  if (blind !== undefined) return blind.reason ?? blind.status;
  if (old !== undefined && fresh === undefined) return faultOf(after, old.file);
  return old === undefined && fresh !== undefined ? faultOf(before, fresh.file) : undefined;
}

function serverChanges(input: CompareInput): ServerChange[] {
  const { before, after } = input;
  return pairs(before.servers, after.servers, serverKey).flatMap(([old, fresh]) => {
    const server = fresh ?? old;
    if (server === undefined) return [];
    const wire = change(old?.wire, fresh?.wire);
    const unknown = unknownSide([old, fresh], input);
    const isUntouched = old !== undefined && fresh !== undefined && !differs(wire);
    if (isUntouched && causeOf(server, input) === 'upstream') return [];
    const cause = causeOf(server, input);
    return [{ server: server.name, wire, cause, ...(unknown === undefined ? {} : { unknown }) }];
  });
}

function toolChanges(input: CompareInput): ToolChange[] {
  return pairs(input.before.servers, input.after.servers, serverKey).flatMap(([old, fresh]) => {
    const server = fresh ?? old;
    // A side without a measurement has no tools to compare: they did not go.
    if (server === undefined || unknownSide([old, fresh], input) !== undefined) return [];
    const cause = causeOf(server, input);
    return pairs(old?.tools ?? [], fresh?.tools ?? [], ({ name }) => name).flatMap(([was, is]) => {
      const definition = change(was?.definition, is?.definition);
      const tool = is?.name ?? was?.name;
      return tool === undefined || !differs(definition) ? [] : [{ server: server.name, tool, definition, cause }];
    });
  });
}

/** A client of which nothing is known has no figure to compare. */
function hasNoRecord({ total }: ClientCost): boolean {
  return total === undefined;
}

function clientChanges({ before, after }: CompareInput): ClientChange[] {
  return pairs(before.clients, after.clients, ({ client }) => client).flatMap(([old, fresh]) => {
    const cost = fresh ?? old;
    if (cost === undefined || [old, fresh].every((side) => side === undefined || hasNoRecord(side))) return [];
    const { unit, limit } = cost.listing;
    return [
      {
        client: cost.client,
        total: change(old?.total, fresh?.total),
        listingUsed: change(old?.listing.used, fresh?.listing.used),
        isComplete: old?.isComplete !== false && fresh?.isComplete !== false,
        ...(unit === undefined ? {} : { unit }),
        ...(limit === undefined ? {} : { limit }),
      },
    ];
  });
}

function visibilities({ before, after }: CompareInput): Visibility[] {
  return pairs(before.items, after.items, ({ file }) => file).flatMap(([old, fresh]) => {
    if (fresh === undefined) return [];
    return fresh.clients.flatMap(({ client, state, lost, lostTriggers }): Visibility[] => {
      const was = old?.clients.find((one) => one.client === client);
      const hadLost = was?.lost ?? '';
      if (hadLost === lost && (was?.state ?? state) === state) return [];
      return [
        {
          client,
          name: fresh.name,
          file: fresh.file,
          before: was?.state ?? 'missing',
          after: state,
          lost,
          lostTriggers,
        },
      ];
    });
  });
}

/** Compares two measurements that were made in one run with the same encoder, clients and models. */
export function compareMeasurements(input: CompareInput): Comparison {
  const seen = visibilities(input);
  const lostBefore = new Map(
    input.before.items.flatMap(({ file, clients }) =>
      clients.map(({ client, lost }) => [`${client}\n${file}`, lost.length]),
    ),
  );
  const isLoss = ({ client, file, lost }: Visibility): boolean =>
    lost.length > (lostBefore.get(`${client}\n${file}`) ?? 0);
  return {
    clients: clientChanges(input),
    items: itemChanges(input),
    instructions: instructionChanges(input.before, input.after),
    servers: serverChanges(input),
    tools: toolChanges(input),
    losses: seen.filter(isLoss),
    gains: seen.filter((one) => !isLoss(one) && one.before !== 'missing' && one.lost === ''),
  };
}
