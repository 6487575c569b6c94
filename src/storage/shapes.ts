/** Small guards for what comes back from disk. */

export type Guard = (value: unknown) => boolean;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A whole number from zero up. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Null, or what `guard` accepts. */
export const orNull =
  (guard: Guard): Guard =>
  (value) =>
    value === null || guard(value);

/** A list of which each item is accepted by `guard`. */
export const listOf =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard);

/** One of the keys of `options`: written as a record, so that the compiler notices one that is left out. */
export const oneOf =
  (options: Readonly<Record<string, true>>): Guard =>
  (value) =>
    isText(value) && Object.hasOwn(options, value);

/** A record with at least these fields; a newer app may have written more. */
export const hasShape = (value: unknown, shape: Readonly<Record<string, Guard>>): boolean =>
  isRecord(value) && Object.entries(shape).every(([field, guard]) => guard(value[field]));
