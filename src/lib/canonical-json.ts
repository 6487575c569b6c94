/**
 * JSON with sorted keys and no spaces: equal values give equal text, on any engine.
 * Members that are `undefined` are left out, as in JSON. Throws a TypeError on anything JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalRecord(value);
  // NaN would silently become null, and two different values would share one hash.
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('A number must be finite.');
  const text: string | undefined = typeof value === 'bigint' ? undefined : JSON.stringify(value);
  if (text === undefined) throw new TypeError(`JSON cannot hold a ${typeof value}.`);
  return text;
}

function canonicalRecord(record: object): string {
  const members = Object.entries(record)
    .filter(([, value]) => value !== undefined)
    // By code unit, never by locale: the order must be the same everywhere.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
  return `{${members.join(',')}}`;
}
