/**
 * Hash of a run of bytes: a polynomial modulo 2^32, so that the hash of any part follows from the hashes of two
 * prefixes. The table is built with the same functions that look tokens up in it.
 */
const FACTOR = 0x9e3779b1;

/** Hash of a run with one more byte. The hash of no bytes is 0. */
export function extendHash(hash: number, byte: number): number {
  return (Math.imul(hash, FACTOR) + byte + 1) | 0;
}

/** `powers[n]` is what a hash is multiplied by when `n` bytes follow; for parts of up to `length` bytes. */
export function hashPowers(length: number): Int32Array {
  const powers = new Int32Array(length + 1);
  powers[0] = 1;
  for (let at = 1; at <= length; at++) powers[at] = Math.imul(powers[at - 1] ?? 0, FACTOR);
  return powers;
}

/** Slot of a hash in a table of `2 ** bits` slots. */
export function slotOf(hash: number, bits: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - bits);
}

/** Bits of a slot's word that hold the rank plus one; the others hold the low bits of the hash. */
const RANK_BITS = 18;

/** Mask of the rank plus one in a slot's word. */
export const RANK_MASK: number = (1 << RANK_BITS) - 1;

/** A slot's word without its rank: the low bits of the hash, for telling most tokens apart without their bytes. */
export function tagOf(hash: number): number {
  return hash << RANK_BITS;
}
