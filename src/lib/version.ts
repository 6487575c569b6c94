/** The version in package.json; the build writes it here, so that no screen carries the whole file. */
declare const __VERSION__: string;

export const VERSION = __VERSION__;
