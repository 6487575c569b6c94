/** Headers for every answer. */
export const SECURITY_HEADERS: Readonly<Record<string, string>>;
/** Type and caching for one file, by its path inside the site. */
export function headersFor(file: string): Record<string, string>;
