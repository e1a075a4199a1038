import { existsSync } from 'node:fs';
import path from 'node:path';
import { clip } from '@sopwright/document';
import { isWithin } from '@sopwright/workspace';
import type { ConfigProblem } from '../server-config.ts';
import type { Candidate } from './candidates.ts';
import type { ConfigReading } from './config-text.ts';
import { nodeAt, type ValueNode } from './value-node.ts';

type Flaw = Pick<ConfigProblem, 'message' | 'severity'>;

/** Why nothing is read from what a manifest names, with what was expected. */
function flawOf({ kind, value }: ValueNode, folder: string): Flaw | undefined {
  const flaw = (words: string, severity: Flaw['severity'] = 'error'): Flaw => {
    return { message: `\`mcpServers\` ${words}.`, severity };
  };
  if (kind === 'map') return undefined;
  if (typeof value !== 'string')
    return flaw('is neither a path nor a map, expected servers by name or `./servers.json`');
  const named = `"${clip(value, 80)}"`;
  const absolute = path.resolve(folder, value);
  if (!isWithin(folder, absolute)) return flaw(`${named} leads out of the plugin, expected a path within it`);
  // A bundle holds a server, too: what is in it is not known here.
  if (!value.endsWith('.json')) return flaw(`${named} is no JSON file, and no server is read from it here`, 'warning');
  return existsSync(absolute) ? undefined : flaw(`${named} does not exist, expected a file of the plugin`);
}

/**
 * What plugins name for `mcpServers` and nothing is read from: files that are not there, paths that lead out of the
 * plugin, values of another type. Nothing is opened but the manifests themselves.
 */
export async function pluginPathProblems(
  candidates: readonly Candidate[],
  readText: (absolute: string) => Promise<ConfigReading>,
): Promise<readonly ConfigProblem[]> {
  const problems: ConfigProblem[] = [];
  const seen = new Set<string>();
  for (const { client, folder, plugin, manifest } of candidates) {
    if (plugin === undefined || manifest === undefined || seen.has(`${client.id} ${manifest}`)) continue;
    seen.add(`${client.id} ${manifest}`);
    const text = await readText(manifest);
    if (text === undefined || 'unreadable' in text) continue;
    const given = nodeAt(text.tree.root, ['mcpServers']);
    const nodes = given?.kind === 'list' ? (given.items ?? []) : given === undefined ? [] : [given];
    for (const node of nodes) {
      const flaw = flawOf(node, folder);
      if (flaw === undefined) continue;
      problems.push({ id: 'plugin-path', ...flaw, host: client.id, place: text.place(node.range) });
    }
  }
  return problems;
}
