import type { RetrievalTools } from '../registry/plugin-declaration.ts';
import { cutDescription } from './description.ts';
import type { LoadedSop } from './file-plan.ts';
import { parameterList } from './parameter-list.ts';
import { codeSpan, escapeText, oneLine } from './shown-text.ts';
import { retrievalName, sopParameters, sopText, sopTitle, summaryOf } from './sop-facts.ts';
import { titleOf } from './sop-names.ts';
import { runLine } from './tool-calls.ts';

/** A fence longer than any row of backticks in the text, so that nothing in it ends the block. */
function fenceFor(text: string): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`{3,}/g)) longest = Math.max(longest, run.length);
  return '`'.repeat(longest + 1);
}

function attribute(name: string): string {
  return oneLine(name).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The SOP's text between tags that say what it is; a tag of that name in the text is none. */
function embedded(text: string, name: string): string {
  // Claude Code runs code behind an exclamation mark, should it read the folder, too.
  const content = text.replace(/<(?=\/?\s*(?:agent-sop|content)\b)/gi, '&lt;').replace(/!(?=`)/g, '! ');
  const block = `<agent-sop name="${attribute(name)}">\n<content>\n${content}</content>\n</agent-sop>\n`;
  const fence = fenceFor(block);
  return `${fence}xml\n${block}${fence}\n`;
}

function retrieval(loaded: LoadedSop, { server, retrieve, execute }: RetrievalTools): string {
  return `1. Call ${codeSpan(retrieve.tool)} of the MCP server ${codeSpan(server)} with ${codeSpan(retrieve.argument)} set to ${codeSpan(retrievalName(loaded, { server }))}, copied verbatim.
2. Read the whole SOP, and ask for all required parameters that are still open, in one message.
3. Follow its steps in their order and keep to its constraints. ${runLine(execute)}
4. If the tool or the server fails, report the error and stop.
`;
}

/**
 * Text of a Cursor command that carries out an SOP: with the SOP in it, or where that is not at hand with how to fetch it.
 * @returns `undefined` where there is neither.
 */
export function cursorCommand(
  loaded: LoadedSop,
  command: string,
  tools: RetrievalTools | undefined,
): string | undefined {
  const { document, entry } = loaded;
  if (document === undefined && tools === undefined) return undefined;
  const summary = escapeText(cutDescription(summaryOf(loaded)));
  const parameters = sopParameters(loaded);
  const list = parameterList(parameters);
  const values = document !== undefined && parameters.length === 0 ? '' : ' followed by the values of its parameters,';
  const run = document === undefined ? tools && retrieval(loaded, tools) : embedded(sopText(document), entry.name);
  return [
    `# ${escapeText(sopTitle(loaded)) || escapeText(titleOf(entry.name)) || 'SOP'}\n\n`,
    summary === '' ? '' : `${summary}\n\n`,
    `## Usage\n\nType ${codeSpan(`/${command}`)},${values} in the chat.\n\n`,
    list === '' ? '' : `## Parameters\n\n${list}\n`,
    `## Procedure\n\nRun this SOP:\n\n${run}`,
  ].join('');
}
