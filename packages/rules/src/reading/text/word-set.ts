import { byCodeUnits } from '@sopwright/document';

const STOP_WORDS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'this', 'that', 'these', 'those', 'and', 'or', 'of', 'to', 'for', 'in', 'on', 'with', 'by'],
  ...['from', 'as', 'at', 'is', 'are', 'be', 'it', 'its', 'into', 'not', 'do', 'does', 'if', 'when', 'whenever', 'use'],
  ...['used', 'using', 'uses', 'user', 'users', 'skill', 'skills', 'should', 'can', 'will', 'also', 'any', 'such'],
  ...['asks', 'wants', 'needs', 'you', 'your', 'even', 'etc', 'like', 'via', 'than', 'other', 'their', 'they', 'about'],
]);

const WORD = /[\p{L}\p{N}]+/gu;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

const ASCII = /^[\t-~]*$/;

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== '' && !STOP_WORDS.has(word)))];
}

/**
 * The distinct content words of a text, in lower case and without the commonest English words. Chinese and Japanese have
 * no blanks between words, so every two neighbouring characters count as one.
 */
export function contentWords(text: string): readonly string[] {
  if (ASCII.test(text)) return distinct(text.toLowerCase().split(/[^a-z0-9]+/));
  const lower = text.normalize('NFKC').toLowerCase();
  const pairs: string[] = [];
  for (const [run] of lower.matchAll(DENSE)) {
    const characters = [...run];
    characters.forEach((character, index) => {
      const next = characters[index + 1];
      if (next !== undefined) pairs.push(character + next);
    });
  }
  return distinct([...pairs, ...(lower.replace(DENSE, ' ').match(WORD) ?? [])]);
}

/** Part of all the words of two texts that they have in common, 0 to 1; as {@link contentWords} gives them. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const known = new Set(a);
  const common = b.filter((word) => known.has(word)).length;
  return common === 0 ? 0 : common / (a.length + b.length - common);
}

/** A set of words, and what it belongs to. */
export interface WordSet<Owner> {
  readonly owner: Owner;
  readonly words: readonly string[];
}

/** Two owners whose words are alike; `share` is the part of all their words that they have in common, 0 to 1. */
export interface LikePair<Owner> {
  readonly earlier: Owner;
  readonly later: Owner;
  readonly share: number;
}

/** Part of all the members of two sorted lists that they have in common. */
function jaccard(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let at = 0, other = 0; at < a.length && other < b.length; ) {
    const difference = (a[at] ?? 0) - (b[other] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  return common / (a.length + b.length - common);
}

/**
 * Numbers all words of the sets, the rarest first, so that a list of numbers in order has its rarest words in front. Those
 * of one set alone come in any order: no other set meets them.
 */
function ranksOf(sets: readonly WordSet<unknown>[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const { words } of sets) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const ranks = new Map<string, number>();
  const shared: (readonly [word: string, many: number])[] = [];
  for (const [word, many] of frequency) {
    if (many === 1) ranks.set(word, ranks.size);
    else shared.push([word, many]);
  }
  shared.sort(([a, many], [b, more]) => many - more || byCodeUnits(a, b));
  for (const [word] of shared) ranks.set(word, ranks.size);
  return ranks;
}

/** Most sets that one is compared with: many sets alike are one finding each, whoever they are compared with. */
const MAX_CANDIDATES = 64;

/**
 * For each set the earlier one most like it, where their Jaccard index reaches `threshold`.
 *
 * Two sets that reach it must share one of the rarest words of each, so only these are looked up; equal sets are compared
 * once. That keeps the work near linear for texts that differ.
 */
export function likePairs<Owner>(sets: readonly WordSet<Owner>[], threshold: number): LikePair<Owner>[] {
  if (sets.length < 2) return [];
  const ranks = ranksOf(sets);
  const byRank = new Map<number, { readonly owner: Owner; readonly words: Uint32Array }[]>();
  const bySet = new Map<string, Owner>();
  const pairs: LikePair<Owner>[] = [];
  for (const { owner, words } of sets) {
    const rarestFirst: Uint32Array = Uint32Array.from(words, (word) => ranks.get(word) ?? 0).sort();
    const key = rarestFirst.join();
    const twin = bySet.get(key);
    if (twin !== undefined) {
      pairs.push({ earlier: twin, later: owner, share: 1 });
      continue;
    }
    bySet.set(key, owner);
    const entry = { owner, words: rarestFirst };
    const prefix = rarestFirst.subarray(0, words.length - Math.ceil(threshold * words.length - 1e-9) + 1);
    const candidates = new Set<typeof entry>();
    for (const rank of prefix) for (const candidate of byRank.get(rank) ?? []) candidates.add(candidate);
    let best: LikePair<Owner> | undefined;
    for (const candidate of [...candidates].slice(0, MAX_CANDIDATES)) {
      const share = jaccard(candidate.words, entry.words);
      if (share >= threshold && share > (best?.share ?? 0)) best = { earlier: candidate.owner, later: owner, share };
    }
    if (best !== undefined) pairs.push(best);
    for (const rank of prefix) {
      const known = byRank.get(rank);
      if (known === undefined) byRank.set(rank, [entry]);
      else if (known.length < MAX_CANDIDATES) known.push(entry);
    }
  }
  return pairs;
}
