/** Every way in which the database can fail, brought back to the few that a screen can explain. */
import type { StorageProblem } from '../session/ports';

/** Carries a problem through a transaction to the public method, which turns it into a value. */
export class StorageFailure extends Error {
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, cause?: unknown) {
    super(`Storage: ${problem}`, { cause });
    this.problem = problem;
  }
}

/** "FILE_ERROR_NO_SPACE" in Chromium, in the same sentence as "Connection is closing": so this is asked first. */
const NO_ROOM = /no[ _]space|disk (is )?full|quota/i;
/** "Connection is closing." in Chromium, "Connection to Indexed Database server lost." in WebKit. */
const DEAD_CONNECTION = /connection (is clos|to indexed database server lost)/i;

/** Names of errors while reading or writing. */
const AT_WORK: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'full',
  // Our keys are always valid, so this is only ever what Chromium says when the disk is full.
  DataError: 'full',
  ConstraintError: 'conflict',
  InvalidStateError: 'lost',
  VersionError: 'newer',
};

/** Names of errors while opening; private windows and switched-off storage refuse in various ways. */
const AT_OPENING: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'missing',
  NotAllowedError: 'missing',
  InvalidStateError: 'missing',
};

function problemFrom(error: unknown, byName: Readonly<Record<string, StorageProblem>>): StorageProblem {
  if (error instanceof StorageFailure) return error.problem;
  if (!(error instanceof Error || error instanceof DOMException)) return 'unknown';
  if (NO_ROOM.test(error.message)) return 'full';
  if (DEAD_CONNECTION.test(error.message)) return 'lost';
  return byName[error.name] ?? 'unknown';
}

/** What went wrong while reading or writing. */
export function problemAtWork(error: unknown): StorageProblem {
  return problemFrom(error, AT_WORK);
}

/** What went wrong while opening the database. */
export function problemAtOpening(error: unknown): StorageProblem {
  return problemFrom(error, AT_OPENING);
}
