import type { LockedServer, LockedTool } from './lock-file.ts';

/** A tool that one side has and the other has not, or has otherwise. */
export type ToolChange =
  | { readonly type: 'added'; readonly name: string; readonly after: LockedTool }
  | { readonly type: 'removed'; readonly name: string; readonly before: LockedTool }
  | { readonly type: 'changed'; readonly name: string; readonly before: LockedTool; readonly after: LockedTool };

/** A text before and after. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
}

/** What became of a server since it was locked. */
export interface ServerChange {
  readonly name: string;
  readonly file: string;
  readonly hosts: LockedServer['hosts'];
  /** The entry in the config is another one: the change is yours, not the server's. */
  readonly isConfigChanged: boolean;
  /** `not-locked`: the lock does not know it. `not-measured`: nothing can be said of it; never a saving. */
  readonly outcome: 'same' | 'changed' | 'not-locked' | 'not-measured';
  /** Why nothing can be said. */
  readonly reason?: string;
  readonly version?: TextChange;
  readonly instructions?: TextChange;
  readonly tools: readonly ToolChange[];
  /** Same tools, listed in another order or with other blanks. */
  readonly isReordered: boolean;
  readonly wireTokens?: { readonly before: number; readonly after: number };
}

/** Tools by name; a name that comes again gets a number, so that no tool hides behind another. */
function byName(tools: readonly LockedTool[]): ReadonlyMap<string, LockedTool> {
  const seen = new Map<string, number>();
  return new Map(
    tools.map((tool) => {
      const times = (seen.get(tool.name) ?? 0) + 1;
      seen.set(tool.name, times);
      return [times === 1 ? tool.name : `${tool.name} (${times})`, tool];
    }),
  );
}

/** Every hash counts: one that was changed by hand alone hides nothing. */
function isSameTool(a: LockedTool, b: LockedTool): boolean {
  return a.hash === b.hash && a.descriptionHash === b.descriptionHash && a.schemaHash === b.schemaHash;
}

function toolChanges(before: readonly LockedTool[], after: readonly LockedTool[]): readonly ToolChange[] {
  const [old, fresh] = [byName(before), byName(after)];
  const gone = [...old].flatMap(([name, tool]): ToolChange[] =>
    fresh.has(name) ? [] : [{ type: 'removed', name, before: tool }],
  );
  const come = [...fresh].flatMap(([name, tool]): ToolChange[] => {
    const known = old.get(name);
    if (known === undefined) return [{ type: 'added', name, after: tool }];
    return isSameTool(known, tool) ? [] : [{ type: 'changed', name, before: known, after: tool }];
  });
  return [...gone, ...come];
}

function versionOf({ serverInfo }: LockedServer): string {
  return serverInfo === undefined ? '' : `${serverInfo.name} ${serverInfo.version}`;
}

function textChange(before: string, after: string): TextChange | undefined {
  return before === after ? undefined : { before, after };
}

function isMeasured({ status }: LockedServer): boolean {
  return status === 'measured' || status === 'dynamic';
}

/** Holds what a server lists now against what was locked. */
export function diffServer(locked: LockedServer | undefined, live: LockedServer): ServerChange {
  const { name, file, hosts } = live;
  const isConfigChanged = locked !== undefined && locked.configHash !== live.configHash;
  const base = { name, file, hosts, isConfigChanged, tools: [], isReordered: false };
  if (!isMeasured(live)) return { ...base, outcome: 'not-measured', reason: live.reason ?? live.status };
  // Nobody has approved any of its tools: each is new.
  if (locked === undefined || !isMeasured(locked)) {
    return { ...base, outcome: 'not-locked', tools: toolChanges([], live.tools ?? []) };
  }
  const tools = toolChanges(locked.tools ?? [], live.tools ?? []);
  const version = textChange(versionOf(locked), versionOf(live));
  const instructions =
    locked.instructionsHash === live.instructionsHash
      ? undefined
      : { before: locked.instructions ?? '', after: live.instructions ?? '' };
  const isReordered = tools.length === 0 && locked.wireHash !== live.wireHash;
  const isChanged = tools.length > 0 || version !== undefined || instructions !== undefined || isReordered;
  return {
    ...base,
    outcome: isChanged || isConfigChanged ? 'changed' : 'same',
    ...(version === undefined ? {} : { version }),
    ...(instructions === undefined ? {} : { instructions }),
    tools,
    isReordered,
    wireTokens: { before: locked.counts?.wireTokens ?? 0, after: live.counts?.wireTokens ?? 0 },
  };
}
