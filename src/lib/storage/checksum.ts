/**
 * A 53-bit checksum of stored bytes (two 32-bit multiply–rotate mixers, avalanched and joined). It finds flipped
 * bits and cut rows; it is fast and not cryptographic, so it is no protection against somebody who means harm.
 */
export function checksum(bytes: Uint8Array): number {
  let a = 0x9e3779b9 ^ bytes.length;
  let b = 0x85ebca6b ^ bytes.length;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    a = Math.imul(a ^ byte, 0x9e3779b1);
    b = Math.imul(b ^ byte, 0x5f356495);
    a = (a << 13) | (a >>> 19);
    b = (b << 17) | (b >>> 15);
  }
  a = Math.imul(a ^ (a >>> 16), 0x7feb352d) ^ Math.imul(b ^ (b >>> 13), 0x846ca68b);
  b = Math.imul(b ^ (b >>> 16), 0x7feb352d) ^ Math.imul(a ^ (a >>> 13), 0x846ca68b);
  return (b >>> 0) * 0x200000 + (a >>> 11);
}
