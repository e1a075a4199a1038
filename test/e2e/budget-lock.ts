import { join } from 'node:path';
import { LOCK_FILE, lockServer, makeLock, readServerConfigs, type ServerCapture, writeLock } from '@sopwright/mcp';
import { loadTokenCounter } from '@sopwright/workspace';

/** A tool as its server lists it. */
export type Tool = Readonly<Record<string, unknown>>;

/** A config with one stdio server for each name. */
export function mcpConfig(servers: Readonly<Record<string, readonly string[]>>): string {
  const entries = Object.entries(servers).map(([name, args]) => [name, { command: 'node', args }]);
  return `${JSON.stringify({ mcpServers: Object.fromEntries(entries) }, null, 2)}\n`;
}

/** A tool with a description and one parameter. */
export function tool(name: string, description: string): Tool {
  return { name, description, inputSchema: { type: 'object', properties: { path: { type: 'string' } } } };
}

function captureOf(name: string, answer: readonly Tool[] | string): ServerCapture {
  const base = { name, tools: [], wire: '[]', prompts: [], resources: [] };
  if (typeof answer === 'string') return { ...base, status: 'startup-failure', reason: answer };
  return { ...base, status: 'measured', tools: answer, wire: JSON.stringify(answer) };
}

/**
 * Writes the lock file of a project, as if its servers had listed these tools; a text in place of tools is the reason
 * why a server could not be measured. Servers that are not named are not locked.
 */
export async function writeLockFile(
  root: string,
  answers: Readonly<Record<string, readonly Tool[] | string>>,
): Promise<void> {
  const counter = await loadTokenCounter('o200k_base');
  const { servers } = await readServerConfigs({
    cwd: root,
    home: root,
    env: {},
    platform: 'linux',
    includeUser: false,
  });
  const locked = servers.flatMap((config) => {
    const answer = answers[config.name];
    return answer === undefined ? [] : [lockServer({ config, capture: captureOf(config.name, answer) }, counter)];
  });
  writeLock(join(root, LOCK_FILE), makeLock(locked));
}
