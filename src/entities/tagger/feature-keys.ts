/** Features are known by a hash of so many bits: of 100,000 kept features, one absent one in 170 hits one by chance. */
export const KEY_BITS = 24;

/** Mixed into the hash of a word's feature to tell where the word stands: two before to two after. */
export const OFFSET_SALTS: readonly number[] = [1001, 1002, 1003, 1004, 1005];

const FNV_PRIME = 0x01000193;

/** Hash of a part of a text, different for each seed (FNV-1a with the finish of MurmurHash3). */
export function hashText(text: string, from: number, to: number, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return finish(hash);
}

/** Hash of two hashes or small numbers, in that order. */
export function combine(first: number, second: number): number {
  return finish(Math.imul(first, 0x9e3779b1) ^ (second + 0x7f4a7c15));
}

/** The key of a feature: the upper bits of its hash. */
export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
