import type { Client } from '@sopwright/clients';
import type { ConfigProblem } from '../server-config.ts';
import { type ReadFile, readConfigText } from './config-text.ts';
import type { Surroundings } from './surroundings.ts';
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
  for (const { path, keys, instead } of client.mcp?.unreadFiles ?? []) {
    if (!includeUser && path.startsWith('~/')) continue;
    for (const folder of surroundings.folders) {
      const absolute = surroundings.resolve(path, folder);
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
