import { createLineIndex } from '@sopwright/document';
import type { GenerationProblem } from '@sopwright/sop/generating';
import { ProblemError } from '@sopwright/workspace';
import type { LoadedRegistry } from '@sopwright/workspace/registry';

/** The error that tells why nothing was generated: one line for each problem, with its place. */
export function generationFailure(loaded: LoadedRegistry, problems: readonly GenerationProblem[]): ProblemError {
  const lines = createLineIndex(loaded.text);
  const placed = problems.map(({ message, range, sop }) => {
    const file = loaded.sops.find(({ entry }) => entry.name === sop)?.document?.file;
    const place =
      range === undefined ? { file: file ?? loaded.file } : { file: loaded.file, ...lines.position(range[0]) };
    return { message, place };
  });
  const [first, ...others] = placed;
  const more = others.map(({ message, place }) => {
    const parts = [place.file, ...('line' in place ? [place.line, place.column] : [])];
    return `${parts.join(':')}: ${message}`;
  });
  return new ProblemError('config', first?.message ?? 'Nothing can be generated.', {
    ...(first === undefined ? {} : { place: first.place }),
    more,
  });
}
