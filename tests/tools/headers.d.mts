/** Headers for every answer. */
export const SECURITY_HEADERS: Readonly<Record<string, string>>;
/** Type and caching for one file, by its path inside the site. */
export function headersFor(file: string): Record<string, string>;
/** Content types by ending, with its dot. */
export const TYPES: Readonly<Record<string, string>>;
/** Files that never change, by their path inside the site. */
export const HASHED: RegExp;
export const CACHE_FOR_EVER: string;
export const CACHE_NOT: string;
