/** The path of a Chromium that can be run, or undefined; throws when CHROMIUM_PATH points at none. */
export function findChromium(env?: NodeJS.ProcessEnv): string | undefined;
/** Finds Chromium, installs it where it may, or throws with what to do. */
export function needChromium(): string;
