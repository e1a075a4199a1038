import path from 'node:path';
import { skillScaffold } from '@sopwright/sop/scaffolding';
import { resolveConfiguration } from '../configuration.ts';
import type { ExitCode } from '../exit.ts';
import { compose, readLine, readName, readSaid } from '../new/asking.ts';
import { assertFree } from '../new/free-path.ts';
import { checkFiles, endWithout, finish, gaveUp } from '../new/make.ts';
import { assertInside, skillPlace } from '../new/place.ts';
import { openWorkspace, reportSkill } from '../new/skill-report.ts';
import { readText, shownHere } from '../options.ts';

/**
 * `sopwright new skill`: a skill that passes the guidelines. Exit code 1 where the given words do not.
 *
 * @throws ProblemError
 */
export async function newSkillCommand(
  given: string | undefined,
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const flags = readSaid(options);
  const description = readLine(options, 'description');
  const name = await readName('skill', given, options);
  if (name === undefined) return gaveUp();
  const place = skillPlace(process.cwd(), readText(options, 'folder'));
  assertInside(place);
  assertFree(path.join(place.folder, name));
  const configuration = await resolveConfiguration({ client: options.client });
  const before = await openWorkspace({ skill: name }, place, configuration);
  const { made: files, end } = await compose({
    ...{ name, flags, options },
    make(said) {
      const skill = skillScaffold({ name, ...said, ...(description === undefined ? {} : { description }) });
      return [{ absolute: path.join(place.folder, skill.path), content: skill.content }];
    },
    check: (planned) => checkFiles(place.top, planned),
  });
  if (files === undefined) return endWithout(end);
  const report = await reportSkill(before, { place, files }, configuration);
  const next = [`Next: sopwright lint ${shownHere(path.join(place.folder, name))} --preset guidelines`];
  return finish({ top: place.top, files, ...report, next }, options);
}
