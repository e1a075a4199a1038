import path from 'node:path';
import type { Client } from '@sopwright/clients';
import { createDirectories } from '@sopwright/workspace';
import type { ConfigProblem } from '../server-config.ts';
import { type ReadFile, readConfigText } from './config-text.ts';
import { isOutside, type Surroundings } from './surroundings.ts';
import { entryOf } from './value-node.ts';

/** Servers in files that their host does not read them from. */
export async function unreadFileProblems(
  client: Client,
  surroundings: Surroundings,
  readFile: ReadFile,
): Promise<readonly ConfigProblem[]> {
  const { includeUser = true } = surroundings.input;
  const problems: ConfigProblem[] = [];
  const seen = new Set<string>();
  for (const { path: factPath, keys, instead } of client.mcp?.unreadFiles ?? []) {
    if (!includeUser && isOutside(factPath)) continue;
    for (const folder of surroundings.folders) {
      const absolute = surroundings.resolve(factPath, folder);
      if (absolute === undefined || seen.has(absolute)) continue;
      seen.add(absolute);
      const text = await readConfigText(absolute, surroundings.shown(absolute), readFile);
      if (text === undefined || 'unreadable' in text) continue;
      for (const key of keys) {
        const found = entryOf(text.tree.root, key);
        if (found?.value.kind !== 'map' || found.value.entries?.length === 0) continue;
        problems.push({
          id: 'unread-file',
          message: `Servers are not read from this file; ${instead}.`,
          severity: 'error',
          host: client.id,
          place: text.place(found.keyRange),
        });
      }
    }
  }
  return problems;
}

/** Most files of agents in one folder that are looked at. */
const MOST_AGENTS = 500;

/**
 * Servers that files of agents bring: a host starts them where such an agent is chosen, so they are told of and not
 * listed as what it reads for the folder. Files in Markdown are not looked at.
 */
export async function agentFileProblems(
  client: Client,
  surroundings: Surroundings,
  readFile: ReadFile,
): Promise<readonly ConfigProblem[]> {
  const { includeUser = true } = surroundings.input;
  const directories = createDirectories();
  const folders = (client.mcp?.agentFolders ?? [])
    .filter((each) => includeUser || !isOutside(each.path))
    .flatMap((each) => surroundings.folders.map((folder) => surroundings.resolve(each.path, folder)));
  const files = [...new Set(folders)].flatMap((folder) => {
    if (folder === undefined) return [];
    const names = [...directories.list(folder).entries.keys()].filter((name) => name.endsWith('.json'));
    return names
      .toSorted()
      .slice(0, MOST_AGENTS)
      .map((name) => path.join(folder, name));
  });
  const problems: ConfigProblem[] = [];
  for (const absolute of files) {
    const text = await readConfigText(absolute, surroundings.shown(absolute), readFile);
    if (text === undefined || 'unreadable' in text) continue;
    const found = entryOf(text.tree.root, 'mcpServers');
    if (found?.value.kind !== 'map' || found.value.entries?.length === 0) continue;
    problems.push({
      id: 'agent-servers',
      message: "These servers are an agent's: they start where it is chosen, and are not listed here.",
      severity: 'info',
      host: client.id,
      place: text.place(found.keyRange),
    });
  }
  return problems;
}
