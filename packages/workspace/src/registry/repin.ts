import path from 'node:path';
import { visible } from '@sopwright/document';
import { REGISTRY_FILE, type RegistrySop, readRegistry } from '@sopwright/sop/registry';
import { ProblemError } from '../problem-error.ts';
import type { FileChange } from '../writing/write-all.ts';
import { assertUnchanged, type OpenRegistry } from './open-registry.ts';

/**
 * The registry with other pins, as a file to write; none where all pins hold. Nothing but the hashes is touched.
 *
 * @throws ProblemError `config` where two entries share what they pin, through an alias, and would need two.
 */
export function repinned(
  { root, file, text, registry: before }: OpenRegistry,
  pins: ReadonlyMap<RegistrySop, string>,
): readonly FileChange[] {
  if (pins.size === 0) return [];
  const edits = [...pins].flatMap(([{ pinRange }, hash]) =>
    pinRange === undefined ? [] : [{ range: pinRange, hash }],
  );
  const byStart = new Map(edits.map((edit) => [edit.range[0], edit]));
  const parts: string[] = [];
  let at = 0;
  for (const { range, hash } of [...byStart.values()].toSorted((a, b) => a.range[0] - b.range[0])) {
    parts.push(text.slice(at, range[0]), hash);
    at = range[1];
  }
  const content = [...parts, text.slice(at)].join('');
  const after = readRegistry(content);
  const found = new Map(after.registry.sops.map(({ name, sha256 }) => [name, sha256]));
  const wrong = before.sops.find((sop) => found.get(sop.name) !== (pins.get(sop) ?? sop.sha256));
  if (after.problems.length === 0 && wrong === undefined) {
    assertUnchanged(root, file, text);
    return [{ absolute: path.join(root, REGISTRY_FILE), content }];
  }
  const which = wrong === undefined ? 'Pins' : `The pin of "${visible(wrong.name)}"`;
  throw new ProblemError(
    'config',
    `${which} cannot be rewritten without touching others, expected pins of their own.`,
    {
      place: { file },
      hint: 'Nothing was written. Write the hashes by hand.',
    },
  );
}
