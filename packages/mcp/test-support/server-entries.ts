import { fileURLToPath } from 'node:url';
import type { ServerConfig, Transport } from '../src/server-config.ts';

/** Path of the server that misbehaves as its first argument says. */
const fixtureServer: string = fileURLToPath(new URL('../fixtures/server.mjs', import.meta.url));

/** Path of a program that comes with a reference server. */
export function program(name: string): string {
  return fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));
}

/** An entry of a project's `.mcp.json`, as Claude Code reads it. */
export function entry(name: string, transport: Transport, fields: Partial<ServerConfig> = {}): ServerConfig {
  return {
    name,
    host: 'claude-code',
    scope: 'project',
    place: { file: '.mcp.json', range: [0, 0], start: { line: 3, column: 5 } },
    transport,
    written: { ...transport },
    unresolved: [],
    isDisabled: false,
    ...fields,
  };
}

/** An entry that starts a command. */
export function stdioEntry(
  name: string,
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ServerConfig {
  const [first = '', ...args] = command;
  return entry(name, { type: 'stdio', command: first, args, env });
}

/** An entry that starts the fixture server with a behaviour. */
export function fixtureEntry(
  behaviour: string,
  { argument, env }: { readonly argument?: string; readonly env?: Readonly<Record<string, string>> } = {},
): ServerConfig {
  const more = argument === undefined ? [] : [argument];
  return stdioEntry(behaviour, [process.execPath, fixtureServer, behaviour, ...more], env);
}

/** An entry that calls an address. */
export function httpEntry(name: string, url: string, headers: Readonly<Record<string, string>> = {}): ServerConfig {
  return entry(name, { type: 'http', url, headers });
}
