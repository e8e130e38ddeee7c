/** The FNV-1a hash of a text: short, and alike on every device. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}

/**
 * What tells a map that a template laid out from one that somebody has worked on: the names of its elements, in short.
 * A step that is added, taken away or called something else gives another skeleton.
 */
export function skeletonOf(names: readonly string[]): string {
  return hash([...names].sort().join('\n'));
}
