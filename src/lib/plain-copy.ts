/** Member names that have a meaning to the language itself; no file of ours holds one. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parsed JSON as new objects that share nothing with it.
 * @throws a TypeError on a member that could reach a prototype, and on what JSON cannot hold
 */
export function plainCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainCopy);
  if (typeof value === 'object' && value !== null) {
    const copy: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(value)) {
      if (FORBIDDEN.has(name)) throw new TypeError(`No member may be named ${name}.`);
      copy[name] = plainCopy(member);
    }
    return copy;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
    return value;
  }
  throw new TypeError(`JSON holds no ${typeof value}.`);
}
