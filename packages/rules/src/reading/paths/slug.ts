// What GitHub takes out of a heading; the pattern is the one its own pipeline uses, in Unicode properties.
const NOT_IN_SLUG = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu;

/** Anchor that GitHub gives a heading, duplicates aside. */
export function slugOf(title: string): string {
  const lower = title.toLowerCase();
  const kept = /[^\0-\x7F]/.test(lower) ? lower.replace(NOT_IN_SLUG, '') : lower.replace(/[^\w\- ]/g, '');
  return kept.replaceAll(' ', '-');
}

/** Anchors are compared without case and without the invisible half of an emoji, which nobody types. */
export function comparable(anchor: string): string {
  return anchor.toLowerCase().replaceAll('\uFE0F', '').normalize('NFC');
}
