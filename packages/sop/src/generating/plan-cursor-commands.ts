import type { PluginDeclaration } from '../registry/plugin-declaration.ts';
import { cursorCommand } from './cursor-command.ts';
import type { GenerationProblem, LoadedSop, PlannedFile } from './file-plan.ts';
import { isPathInside, type PlanPart, pathIn, quoted, sourceOf } from './plan-part.ts';
import { selectionProblems, selectSops } from './select-sops.ts';
import { fileNameOf } from './sop-names.ts';

/** Plans a Cursor command for each SOP that the plugin wants one of. */
export function planCursorCommands(plugin: PluginDeclaration, sops: readonly LoadedSop[]): PlanPart {
  const { cursorCommands, retrieval, range } = plugin;
  if (cursorCommands === undefined) return { files: [], problems: [] };
  const { folder, sops: selection } = cursorCommands;
  const owner = quoted(plugin.name);
  if (!isPathInside(folder)) {
    const message = `Folder ${quoted(folder)} for Cursor commands of plugin ${owner} is not below the plugin's folder.`;
    return { files: [], problems: [{ message, range }] };
  }
  const problems: GenerationProblem[] = [...selectionProblems(sops, selection, plugin, 'the Cursor commands')];
  const files: PlannedFile[] = [];
  for (const loaded of selectSops(sops, selection)) {
    const { name } = loaded.entry;
    const command = fileNameOf(name);
    const content = cursorCommand(loaded, command, retrieval);
    if (content === undefined) {
      const message = `The text of SOP ${quoted(name)}, which is to be a Cursor command of plugin ${owner}, is not at hand: run \`sopwright registry sync\`, or give the plugin a \`retrieval\`.`;
      problems.push({ message, range: loaded.entry.range, sop: name });
    } else {
      const path = pathIn(plugin, `${folder}/${command}.md`);
      files.push({ path, content, source: sourceOf(plugin, loaded) });
    }
  }
  return { files, problems };
}
