/**
 * A number that looks random but follows from its parts alone, so that a log replays the same for ever.
 * FNV-1a with the murmur3 finaliser: integer arithmetic only, equal on every engine.
 * @returns an unsigned 32-bit integer.
 */
export function rank(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  const text = parts.join('\u0000');
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The items in the order that `rank` gives them; items that rank alike keep their order. */
export function shuffled<T>(
  items: readonly T[],
  key: (item: T) => string,
  ...seed: readonly (string | number)[]
): T[] {
  return items
    .map((item) => ({ item, order: rank(...seed, key(item)) }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
