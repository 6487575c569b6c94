/** Which sessions are compared stands in the address, so that it can be kept and come back to. */
import { MOST_COMPARED } from '../../../lookback/compare';

const ID = /^[\w-]{1,64}$/u;

/** The ids in the query of an address: each once, and no more than fit beside each other. */
export function idsIn(query: string): string[] {
  const ids = (new URLSearchParams(query).get('met') ?? '').split(',').filter((id) => ID.test(id));
  return [...new Set(ids)].slice(0, MOST_COMPARED);
}

/** The address at which these sessions stand beside each other. */
export const compareLink = (ids: readonly string[]): string => `#/vergelijken?met=${ids.join(',')}`;
