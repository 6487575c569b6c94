/**
 * The last few voyages. A picture is drawn again for every card, pick and dissent; only what is new has to be found.
 * What is kept follows from what it is asked for, so a kept picture is the same as a new one.
 */
import type { SpeelveldForm } from '../form';
import type { SpeelveldInput } from '../types';
import type { Ground } from './chart';
import { Voyage } from './voyage';

/** One for the table, one for the harvest, and one for a picture beside it. */
const MOST = 3;
const kept: { readonly of: string; readonly voyage: Voyage }[] = [];

/** The voyage over this ground as far as it came the last time, or a new one. */
export function voyageFor(input: SpeelveldInput, form: SpeelveldForm, ground: Ground): Voyage {
  const { themes, rows } = input;
  const names = themes.map(({ name }) => name);
  const of = JSON.stringify([form, names, rows, ground.planned]);
  const at = kept.findIndex((one) => one.of === of);
  const [found] = at < 0 ? [] : kept.splice(at, 1);
  const one = found ?? { of, voyage: new Voyage(ground) };
  kept.unshift(one);
  kept.length = Math.min(kept.length, MOST);
  return one.voyage;
}

/** Forgets all voyages, so that the next picture is drawn from nothing. */
export function forgetVoyages(): void {
  kept.length = 0;
}
