/**
 * Where random tests begin. The same commit gives the same answer twice, so that a red build means the change and not
 * the dice; `npm run test:release` rolls anew (FRESH_SEEDS), and what that finds is pinned beside its test.
 */
const FIXED = 20_261_123;

/** A seed below 2^31, for every random test that was given none of its own. */
export const SEED = process.env['FRESH_SEEDS'] ? Math.floor(Math.random() * 2 ** 31) : FIXED;
