import path from 'node:path';
import { skillScaffold } from '@sopwright/sop';
import { resolveConfiguration } from '../configuration.ts';
import { ExitCode } from '../exit.ts';
import { askSaid, isInteractive, readLine, readName, readSaid } from '../new/asking.ts';
import { assertFree } from '../new/free-path.ts';
import { finish, gaveUp, tellFindings } from '../new/make.ts';
import { assertInside, skillPlace } from '../new/place.ts';
import { reportSkill } from '../new/skill-report.ts';
import { readText, shownHere } from '../options.ts';

/** `sopwright new skill`: a skill that passes the guidelines. Exit code 1 where the given words do not. @throws ProblemError */
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
  const said = isInteractive(options) ? await askSaid(name, flags) : flags;
  if (said === undefined) return gaveUp();
  const skill = skillScaffold({ name, ...said, ...(description === undefined ? {} : { description }) });
  const files = [{ absolute: path.join(place.folder, skill.path), content: skill.content }];
  const { notes, warnings } = await reportSkill(name, { place, files }, configuration);
  if (await tellFindings(place.top, files)) return ExitCode.findings;
  const next = [`Next: sopwright lint ${shownHere(path.join(place.folder, name))} --preset guidelines`];
  return finish({ top: place.top, files, notes, warnings, next }, options);
}
