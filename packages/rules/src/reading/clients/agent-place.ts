import type { Document } from '@sopwright/document';
import type { FileView } from '@sopwright/lint';
import { directoryOf, joinPath } from '../paths/relative-path.ts';

/**
 * True for a command in the folder of a client other than Claude Code, such as `.opencode/commands`: fields of one name
 * mean other things there.
 */
export function isForeignCommand({ kind, path }: Document): boolean {
  return kind === 'command' && /(?:^|\/)\.(?!claude\/)[^/]+\/commands\//.test(path);
}

/** Where an agent file lies, for the clients whose agents it describes. */
export type AgentPlace = 'plugin' | 'project';

/**
 * Tells where an agent file of Claude Code lies: in a project's `.claude/agents`, or in the `agents` folder of a plugin
 * with a manifest. `undefined` for the agents of other clients, whose fields mean other things.
 */
export function agentPlace({ path }: Document, files: FileView): AgentPlace | undefined {
  if (path.endsWith('.agent.md')) return undefined;
  const folder = directoryOf(path);
  if (/(?:^|\/)\.claude\/agents$/.test(folder)) return 'project';
  if (!/(?:^|\/)agents$/.test(folder)) return undefined;
  const manifest = joinPath(directoryOf(folder), '.claude-plugin/plugin.json');
  return files.kindAt(manifest) === 'file' ? 'plugin' : undefined;
}
