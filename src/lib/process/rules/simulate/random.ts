/**
 * Chances by counting: the k-th chance of case n in a stream is a hash of stream, n and k. A stream belongs to
 * one step and one purpose, so that two versions of a map meet the same chances at the steps they share, whatever
 * else differs (common random numbers: A. M. Law, Simulation Modeling and Analysis, ch. 11).
 */

/** Mixes 32 bits; source: A. Appleby's MurmurHash3 finaliser, public domain. */
function mix(bits: number): number {
  let hash = bits | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The key of a stream, from its name and a seed. */
export function streamKey(seed: number, name: string): number {
  let hash = mix(seed ^ 0x9e3779b9);
  for (let at = 0; at < name.length; at++) hash = mix(Math.imul(hash, 31) + name.charCodeAt(at));
  return hash;
}

/** A number above 0 and below 1 for the k-th chance of case n in a stream. */
export function chance(key: number, n: number, k: number): number {
  const first = mix(Math.imul(n + 1, 0x9e3779b1) ^ key);
  const second = mix(first + Math.imul(k + 1, 0x85ebca77) + (key >>> 7));
  return ((second >>> 0) + 0.5) / 4294967296;
}
