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

/** True where no skill, no server and nothing that is shown changed. */
export function isUnchanged({ items, servers, tools, losses, gains }: Comparison): boolean {
  return items.length + servers.length + tools.length + losses.length + gains.length === 0;
}

/** Items, those first whose cost in every session changed most. */
export function byWeight(items: readonly ItemChange[]): readonly ItemChange[] {
  return items.toSorted((a, b) => Math.abs(deltaOf(b.catalogue)) - Math.abs(deltaOf(a.catalogue)));
}
