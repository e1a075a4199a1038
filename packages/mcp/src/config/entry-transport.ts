import path from 'node:path';
import type { Transport } from '../server-config.ts';
import { type EntryContext, type Reach, report } from './entry-context.ts';
import { expandMap, expandNode } from './entry-values.ts';
import { entryOf, nodeAt, textOf, textsOf, type ValueNode } from './value-node.ts';

/** Where the command and its arguments stand: Zed also reads a map under `command`. */
function commandNodes(context: EntryContext): { readonly command?: ValueNode; readonly args?: ValueNode } {
  const { value } = context.entry;
  const command = entryOf(value, 'command')?.value;
  if (command?.kind !== 'map') {
    const args = entryOf(value, 'args')?.value;
    return { ...(command === undefined ? {} : { command }), ...(args === undefined ? {} : { args }) };
  }
  const program = entryOf(command, 'path')?.value;
  const args = entryOf(command, 'args')?.value;
  return { ...(program === undefined ? {} : { command: program }), ...(args === undefined ? {} : { args }) };
}

/** Environment variables that Codex passes on by name. */
function passedOn(context: EntryContext): Readonly<Record<string, string>> {
  const { env } = context.surroundings.input;
  return Object.fromEntries(
    textsOf(entryOf(context.entry.value, 'env_vars')?.value).flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Folder that the host starts the server in, absolute. A host without a key for it starts it where it stands itself. */
function folderOf(context: EntryContext): string | undefined {
  const { candidate, facts, entry, surroundings } = context;
  const { plugin, file, folder } = candidate;
  // Of plugins there is no record that a host passes over the key.
  if (facts.fields.cwd === undefined && plugin === undefined) return undefined;
  const node = entryOf(entry.value, 'cwd')?.value;
  if (node?.kind !== 'string') return undefined;
  const base = plugin !== undefined || file.scope === 'project' ? folder : surroundings.input.cwd;
  return path.resolve(base, expandNode(context, 'cwd', node));
}

function stdioOf(context: EntryContext): Transport | undefined {
  const { command, args } = commandNodes(context);
  if (command?.kind !== 'string' || (args !== undefined && args.kind !== 'list')) return undefined;
  if (textOf(command)?.trim() === '') {
    report(context, 'error', 'missing-command', { message: '`command` is empty, expected a program.', at: command });
    return undefined;
  }
  const items = (args?.items ?? []).filter((item) => item.kind === 'string');
  if (items.length !== (args?.items ?? []).length) return undefined;
  const reached = {
    type: 'stdio',
    command: expandNode(context, 'command', command),
    args: items.map((item) => expandNode(context, 'args', item)),
    env: { ...passedOn(context), ...expandMap(context, ['env']) },
  } as const;
  const cwd = folderOf(context);
  return cwd === undefined ? reached : { ...reached, cwd };
}

/** Headers whose values Codex takes from the environment. */
function headersByName(context: EntryContext): Readonly<Record<string, string>> {
  const { entry, surroundings, text, unresolved } = context;
  const bearer = entryOf(entry.value, 'bearer_token_env_var')?.value;
  const named = nodeAt(entry.value, ['env_http_headers'])?.entries ?? [];
  const wanted: (readonly [header: string, node: ValueNode, prefix: string])[] = named.map(({ key, value }) => [
    key,
    value,
    '',
  ]);
  if (bearer !== undefined) wanted.push(['Authorization', bearer, 'Bearer ']);
  return Object.fromEntries(
    wanted.flatMap(([header, node, prefix]) => {
      const name = textOf(node) ?? '';
      const value = surroundings.input.env[name];
      if (value !== undefined) return [[header, prefix + value]];
      unresolved.push({ name, effect: 'it is not set: the header is not sent', place: text.place(node.range) });
      return [];
    }),
  );
}

function remoteOf(context: EntryContext, { type, key }: Reach): Transport | undefined {
  if (type === 'stdio') return undefined;
  const node = entryOf(context.entry.value, key)?.value;
  if (node?.kind !== 'string') return undefined;
  const before = context.unresolved.length;
  const url = expandNode(context, 'url', node);
  if (context.unresolved.length === before && !URL.canParse(url)) {
    report(context, 'error', 'invalid-url', { message: `\`${key}\` is no URL, expected https://….`, at: node });
    return undefined;
  }
  return { type, url, headers: { ...headersByName(context), ...expandMap(context, ['headers', 'http_headers']) } };
}

/** The transport of an entry with its variables expanded; `undefined` where it cannot be read as one. */
export function transportOf(context: EntryContext, reach: Reach): Transport | undefined {
  return reach.type === 'stdio' ? stdioOf(context) : remoteOf(context, reach);
}
