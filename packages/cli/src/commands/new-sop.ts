import path from 'node:path';
import { type ParameterScaffold, readParameter, sopScaffold } from '@sopwright/sop/scaffolding';
import { ProblemError, readDocuments } from '@sopwright/workspace';
import { resolveConfiguration } from '../configuration.ts';
import type { ExitCode } from '../exit.ts';
import { askParameters, compose, isInteractive, readName, readSaid } from '../new/asking.ts';
import { assertFree } from '../new/free-path.ts';
import { checkFiles, endWithout, finish, gaveUp } from '../new/make.ts';
import { findSopOverlaps } from '../new/overlap.ts';
import { assertInside, projectTop } from '../new/place.ts';
import { planDocuments } from '../new/planned-documents.ts';
import { addLine, readRegistryGround } from '../new/registry-ground.ts';
import { isSopFile, sopNameOf, sopPlace } from '../new/sop-place.ts';
import { readList, readText, shownHere } from '../options.ts';

type Options = Readonly<Record<string, unknown>>;

function readParameters(options: Options): readonly ParameterScaffold[] {
  const parameters = (readList(options, 'parameter') ?? []).map((text) => {
    const parameter = readParameter(text);
    if (parameter !== undefined) return parameter;
    const shown = JSON.stringify(text.slice(0, 60));
    throw new ProblemError('usage', `${shown} is no parameter, expected "bucket_name: what it is" in snake_case.`);
  });
  const names = parameters.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new ProblemError('usage', `Parameter "${twice}" is given twice, expected it once.`);
  return parameters;
}

/**
 * `sopwright new sop`: an SOP that passes all rules for SOPs. Exit code 1 where the given words do not.
 *
 * @throws ProblemError
 */
export async function newSopCommand(given: string | undefined, options: Options): Promise<ExitCode> {
  const flags = readSaid(options);
  const flagged = readParameters(options);
  const name = await readName('sop', given, options);
  if (name === undefined) return gaveUp();
  const cwd = process.cwd();
  const top = projectTop(cwd);
  const { config } = await resolveConfiguration({});
  const { documents } = await readDocuments({ cwd: top, ignores: config.ignores });
  const registry = readRegistryGround(cwd, top);
  const source = registry?.folder;
  const folder = readText(options, 'folder');
  const place = sopPlace({
    ...{ cwd, top, documents },
    ...(source === undefined ? {} : { source }),
    ...(folder === undefined ? {} : { given: folder }),
  });
  assertInside(place);
  assertFree(path.join(place.folder, `${name}.sop.md`));
  const other = documents.find((document) => isSopFile(document) && sopNameOf(document) === name);
  const taken = other === undefined ? registry?.placeOf(name) : shownHere(path.resolve(top, other.file));
  if (taken !== undefined) {
    throw new ProblemError('usage', `Name "${name}" is that of ${taken} already.`, { hint: 'Nothing was written.' });
  }
  const parameters = isInteractive(options) && flagged.length === 0 ? await askParameters() : flagged;
  if (parameters === undefined) return gaveUp();
  const { made: files, end } = await compose({
    ...{ name, flags, options },
    make(said) {
      const sop = sopScaffold({ name, ...said, parameters });
      return [{ absolute: path.join(place.folder, sop.path), content: sop.content }];
    },
    check: (planned) => checkFiles(top, planned),
  });
  if (files === undefined) return endWithout(end);
  const shown = shownHere(files[0]?.absolute ?? place.folder);
  const next = [`Next: sopwright lint ${shown} --preset guidelines`, addLine(place.folder)];
  const overlaps = findSopOverlaps(documents, planDocuments(top, files));
  const warnings = overlaps.map(
    (one) => `overlaps with ${one.name} (${shownHere(path.resolve(top, one.file))}): ${one.why}`,
  );
  return finish({ top, files, notes: [], warnings, next }, options);
}
