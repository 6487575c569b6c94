/** fast-check as every test here gets it: from the seed of the run. */
import { configureGlobal } from 'fast-check';
import { SEED } from './seed';

configureGlobal({ seed: SEED });

export * from 'fast-check';
