import type { RetrievalTools } from '../registry/plugin-declaration.ts';
import { codeSpan } from './shown-text.ts';

/** With what commands of a step are run: one sentence. */
export function runLine(execute: string | undefined): string {
  return execute === undefined
    ? 'Run commands with the tools that it names.'
    : `Run commands with ${codeSpan(execute)}, also where it names a tool that is not there.`;
}

/** Default on the names of tools that a server puts a prefix before, shown on one of them; empty where it has none. */
export function prefixLine(tools: RetrievalTools | undefined, tool: string): string {
  const prefix = tools?.prefix;
  if (prefix === undefined) return '';
  return `- Tool names: the server puts ${codeSpan(prefix)} before them, as in ${codeSpan(`${prefix}${tool}`)}. Use the tool under the name that the client shows.\n`;
}
