/** Words of the parts that several screens share. */
import type { StorageProblem } from '../../session/ports';
import type { Stance } from '../../rules/stance';
import type { Phase } from '../../rules/plan';

export const COUNTER = {
  most: (limit: number): string => `Hooguit ${limit} tekens`,
  /** Said once, to who does not see the count. */
  nearly: 'Bijna vol.',
  full: 'De zin is te lang.',
  left: (count: number): string => (count === 1 ? 'Nog 1 teken' : `Nog ${count} tekens`),
  over: (count: number): string => (count === 1 ? '1 teken te lang' : `${count} tekens te lang`),
};

export const STANCE_NAMES: Readonly<Record<Stance, string>> = {
  agree: 'eens',
  differ: 'verschillend',
  unsure: 'weten we nog niet',
};

export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  landen: 'Landen',
  verkennen: 'Verkennen',
  verdiepen: 'Verdiepen',
  oogst: 'Oogst',
  afspraken: 'Afspraken',
  checkout: 'Check-out',
};

/** Why nothing could be read, what is safe, and what to do. */
export const UNREADABLE_SENTENCES: Readonly<Record<StorageProblem, string>> = {
  missing:
    'Deze browser bewaart hier niets, misschien door een privévenster. Je kunt wel spelen; open Koerskaarten in een gewoon venster om gesprekken te bewaren.',
  blocked:
    'Een ander tabblad houdt de opslag bezet. Je gesprekken staan er nog. Sluit de andere tabbladen van Koerskaarten en herlaad deze pagina.',
  full: 'Dit apparaat is vol. Je gesprekken staan er nog. Maak ruimte vrij en herlaad deze pagina.',
  conflict: 'De opslag was even bezet. Je gesprekken staan er nog. Herlaad deze pagina.',
  lost: 'De opslag reageert niet. Je gesprekken staan er nog. Herlaad deze pagina.',
  newer:
    'Je gesprekken zijn bewaard door een nieuwere versie van Koerskaarten. Ze staan er nog. Sluit alle tabbladen en open de app opnieuw.',
  unknown: 'De opslag kon niet open. Er is niets gewist. Herlaad deze pagina.',
};

export const SAVE = {
  saved: 'Bewaard',
  saving: 'Bezig met bewaren',
  unsaved: 'Nog niet bewaard',
  retry: 'Probeer opnieuw',
  asFile: 'Bewaar als bestand',
};

/** How somebody without a name is called. */
export const place = (number: number): string => `Plek ${number}`;

/** Several names in one sentence: "Noor, Bas en Samira". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} en ${last}` : last;
}

/** A deck whose chunk could not be had. */
export const DECK_FAILED =
  'Dit deck kon niet laden. Er is niets verloren. Herlaad de pagina en probeer het opnieuw.';
