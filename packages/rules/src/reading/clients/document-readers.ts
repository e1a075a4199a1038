import type { Document } from '@sopwright/document';
import type { FileView } from '@sopwright/lint';
import { readersOf } from './affected.ts';
import { agentPlace } from './agent-place.ts';

/**
 * Those of the clients that read the frontmatter of this document: as `readersOf` has it, but of agents only those that
 * lie where Claude Code looks for them.
 */
export function readersAt(document: Document, clients: readonly string[], files: FileView): readonly string[] {
  const { kind } = document;
  return kind === 'agent' && agentPlace(document, files) === undefined ? [] : readersOf(kind, clients);
}
