import path from 'node:path';
import { REGISTRY_FILE } from '@sopwright/sop/registry';
import { nameProblem, type PluginScaffold, pluginDeclarationLine, pluginScaffold } from '@sopwright/sop/scaffolding';
import { isWithin, ProblemError, shownPath } from '@sopwright/workspace';
import { findRegistry } from '@sopwright/workspace/registry';
import { resolveConfiguration } from '../configuration.ts';
import type { ExitCode } from '../exit.ts';
import { compose, readLine, readName, readSaid } from '../new/asking.ts';
import { assertFree } from '../new/free-path.ts';
import { checkFiles, endWithout, finish, gaveUp } from '../new/make.ts';
import { assertInside, type Place, projectTop } from '../new/place.ts';
import { openWorkspace, reportSkill } from '../new/skill-report.ts';
import { readText, shownHere } from '../options.ts';

function pluginPlace(cwd: string, name: string, given: string | undefined): Place {
  const top = projectTop(cwd);
  const parent = given === undefined ? path.join(top, 'plugins') : path.resolve(cwd, given);
  return { folder: path.join(parent, name), top, reason: given === undefined ? 'the folder of plugins' : '--folder' };
}

function nextLines({ folder, top }: Place, plugin: PluginScaffold): readonly string[] {
  const root = findRegistry(process.cwd());
  const lint = `Next: sopwright lint ${shownHere(folder)} --preset guidelines`;
  if (root === undefined || !isWithin(top, root)) return [lint];
  const file = shownHere(path.join(root, REGISTRY_FILE));
  return [
    lint,
    `To have manifests generated, and skills made of SOPs, remove the folder and declare it below "plugins" in ${file}:`,
    `  ${pluginDeclarationLine(plugin, shownPath(root, folder))}`,
  ];
}

/**
 * `sopwright new plugin`: a manifest, a README and one skill. Exit code 1 where the given words do not pass.
 *
 * @throws ProblemError
 */
export async function newPluginCommand(
  given: string | undefined,
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const flags = readSaid(options);
  const description = readLine(options, 'description');
  const author = readLine(options, 'author');
  const name = await readName('plugin', given, options);
  if (name === undefined) return gaveUp();
  const skillName = readText(options, 'skill') ?? name;
  const problem = nameProblem('skill', skillName);
  if (problem !== undefined) throw new ProblemError('usage', problem);
  const place = pluginPlace(process.cwd(), name, readText(options, 'folder'));
  assertInside(place);
  assertFree(place.folder);
  const configuration = await resolveConfiguration({ client: options.client });
  const before = await openWorkspace({ skill: skillName, plugin: name }, place, configuration);
  const { made, end } = await compose({
    ...{ name: skillName, flags, options },
    make(said) {
      const skill = { name: skillName, ...said, ...(description === undefined ? {} : { description }) };
      const plugin = { name, skill, ...(author === undefined ? {} : { author }) };
      const files = pluginScaffold(plugin).map((file) => ({
        absolute: path.join(place.folder, file.path),
        content: file.content,
      }));
      return { plugin, files };
    },
    check: ({ files }) => checkFiles(place.top, files),
  });
  if (made === undefined) return endWithout(end);
  const { files, plugin } = made;
  const report = await reportSkill(before, { place, files }, configuration);
  return finish({ top: place.top, files, ...report, next: nextLines(place, plugin) }, options);
}
