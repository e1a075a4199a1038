import type { Comparison, ItemChange, ServerChange, Visibility } from '@sopwright/budget';
import { visibleClip } from '@sopwright/document';
import { changeText, deltaOf, grouped } from './figures.ts';

const MAX_REASON = 120;

/** `name-only`: what became of an entry in words. */
export function stateWords({ after, lost, lostTriggers }: Visibility): string {
  const what = {
    whole: 'is whole',
    cut: 'is cut',
    shortened: 'is shortened',
    'name-only': 'keeps only its name',
    omitted: 'is left out',
    absent: 'is not listed',
    missing: 'is gone',
  }[after];
  const size = lost === '' ? '' : `, ${grouped(lost.length)} characters lost`;
  const triggers = lostTriggers.length === 0 ? '' : `, among them when to use it`;
  return what + size + triggers;
}

/** A server's difference, or why there is none. */
export function serverWords(change: ServerChange): string {
  if (change.unknown !== undefined) return `difference unknown: ${visibleClip(change.unknown, MAX_REASON)}`;
  return `${changeText(change.wire)} tokens on the wire`;
}

/** True where no skill, no instruction file, no server, no total and nothing that is shown changed. */
export function isUnchanged({ clients, items, instructions, servers, tools, losses, gains }: Comparison): boolean {
  const isSame = clients.every(
    ({ total, listingUsed }) => total.before === total.after && listingUsed.before === listingUsed.after,
  );
  return isSame && [items, instructions, servers, tools, losses, gains].every((changes) => changes.length === 0);
}

/** Names of changed skills, with the file where another one that changed has the same name. */
export function changeNames(items: readonly ItemChange[]): (item: ItemChange) => string {
  const counts = new Map<string, number>();
  for (const { name } of items) counts.set(name, (counts.get(name) ?? 0) + 1);
  return ({ name, file }) => (counts.get(name) === 1 ? name : `${name} (${file})`);
}

/** Items, those first whose cost in every session changed most. */
export function byWeight(items: readonly ItemChange[]): readonly ItemChange[] {
  return items.toSorted((a, b) => Math.abs(deltaOf(b.catalogue)) - Math.abs(deltaOf(a.catalogue)));
}
