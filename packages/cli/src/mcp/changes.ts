import { visible, visibleClip } from '@sopwright/document';
import type { LockedTool, ServerChange, TextChange, ToolChange } from '@sopwright/mcp';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Colors } from '../colors.ts';
import { drawDiff } from '../diff.ts';

/** Milliseconds that a comparison may take: its time grows with the square of what differs. */
const PATCH_MS = 2_000;

/** Longest version that is shown whole. */
const LONGEST = 200;

/** Description first, as text, then the rest as JSON: what a reader of a diff has to judge. */
function toolText({ tool }: LockedTool): string {
  const { description, ...rest } = tool;
  const words = typeof description === 'string' ? `${description}\n\n` : '';
  return `${words}${JSON.stringify(rest, null, 2)}\n`;
}

function patch(title: string, before: string, after: string, colors: Colors): string {
  const [old, fresh] = [before, after].map((text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`));
  const lines = createTwoFilesPatch(title, title, old ?? '', fresh ?? '', 'locked', 'live', {
    headerOptions: FILE_HEADERS_ONLY,
    timeout: PATCH_MS,
  });
  if (lines === undefined) return `  ${visible(title)}: too different to be compared line by line`;
  return drawDiff(lines.trimEnd(), colors);
}

function toolLines(change: ToolChange, colors: Colors): readonly string[] {
  const name = visible(change.name);
  const before = change.type === 'added' ? '' : toolText(change.before);
  const after = change.type === 'removed' ? '' : toolText(change.after);
  const head = `  tool ${colors.bold(name)}: ${change.type}`;
  // A hash that differs over a text that does not: blanks, escapes or number forms of the wire.
  if (before === after) return [`${head}, in its JSON on the wire alone`];
  return [head, patch(`tool ${name}`, before, after, colors)];
}

function versionLine({ before, after }: TextChange): string {
  return `  version: ${visibleClip(before, LONGEST)} is now ${visibleClip(after, LONGEST)}`;
}

function headLine({ name, file, hosts, outcome, reason, wireTokens }: ServerChange, colors: Colors): string {
  const title = `${colors.bold(visible(name))} (${visible(file)}, ${hosts.join(', ')})`;
  const why = reason === undefined ? '' : `: ${visible(reason)}`;
  if (wireTokens === undefined) return `${title}: ${outcome}${why}`;
  const delta = wireTokens.after - wireTokens.before;
  const sign = delta > 0 ? '+' : '';
  const [after, change] = [wireTokens.after, delta].map((value) => value.toLocaleString('en-US'));
  return `${title}: ${outcome}, ${after} tokens of o200k_base on the wire (${sign}${change})`;
}

/** What became of one server, for a terminal. Nothing that a server says moves the cursor. */
export function formatChange(change: ServerChange, colors: Colors): string {
  const { isConfigChanged, isReordered, version, instructions, tools } = change;
  return [
    headLine(change, colors),
    ...(isConfigChanged ? ['  your change: the entry in the config is not the one that was locked'] : []),
    ...(version === undefined ? [] : [versionLine(version)]),
    ...(instructions === undefined ? [] : [patch('instructions', instructions.before, instructions.after, colors)]),
    ...tools.flatMap((tool) => toolLines(tool, colors)),
    ...(isReordered ? ['  the same tools, listed in another order or with other blanks'] : []),
  ].join('\n');
}
