/** Words of the parts that several screens share. */
import type { StorageProblem } from '../../session/ports';
import type { Refusal } from '../../rules/refusals';
import type { Stance } from '../../rules/stance';
import type { Phase } from '../../rules/plan';

export const COUNTER = {
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

/** What the rules say no with, in one plain sentence each. */
export const REFUSAL_SENTENCES: Readonly<Record<Refusal, string>> = {
  'not-now': 'Dat kan bij deze stap niet. Er is niets veranderd.',
  'persons-out-of-range': 'Kies met hoeveel mensen jullie spelen.',
  'deck-empty': 'In dit deck zitten geen kaarten om mee te spelen. Kies een ander deck.',
  'text-empty': 'Er staat nog niets. Schrijf eerst een paar woorden.',
  'text-too-long': 'De tekst is te lang. Maak hem korter; wat je schreef staat er nog.',
  'card-not-offered': 'Die kaart ligt er nu niet. Kies een van de kaarten op tafel.',
  'row-empty': 'De kaarten van deze rij zijn op. Ga verder met de volgende stap.',
  'no-blank-left': 'De twee lege kaarten zijn al gebruikt. Trek een van de kaarten.',
  'theme-unknown': 'Kies eerst bij welk thema jullie vraag hoort.',
  'stance-missing': 'Kies eerst hoe jullie erin staan. Je zin staat er nog.',
  'person-unknown': 'Kies iemand die aan tafel zit.',
  'seat-full': 'Op één plek zitten hoogstens drie mensen. Kies een andere plek.',
  'seats-incomplete': 'Geef iedereen een plek. Er is nog niets veranderd.',
  'too-few-persons': 'Er blijven minstens twee mensen aan tafel. Wil je stoppen? Kies Rond nu af.',
  'sentence-unknown': 'Die zin is er niet meer. Er is niets veranderd.',
  'too-many-picks': 'Dat zijn meer handen dan mensen. Tel nog een keer.',
  'pulse-invalid': 'Kies bij beide vragen een cijfer van 1 tot 5, of sla over.',
  'date-invalid': 'Die datum bestaat niet. Kies een dag; je tekst staat er nog.',
  'nothing-to-undo': 'Er is niets om ongedaan te maken. Dit is het begin.',
};

/** Why it was not saved, what is safe, and what to do. */
export const UNSAVED_SENTENCES: Readonly<Record<StorageProblem, string>> = {
  missing:
    'Deze browser bewaart hier niets, misschien door een privévenster. Jullie kunnen doorspelen zolang dit scherm open blijft. Bewaar het gesprek als bestand.',
  blocked:
    'Een ander tabblad houdt de opslag bezet. Jullie kunnen doorspelen. Sluit de andere tabbladen van Koerskaarten en probeer het opnieuw.',
  full: 'Dit apparaat is vol. Alles van voor deze melding is bewaard. Maak ruimte vrij en probeer het opnieuw, of bewaar het gesprek als bestand.',
  conflict:
    'Dit gesprek is ook in een ander tabblad verder gegaan. Wat daar staat is bewaard. Bewaar wat hier staat als bestand en open het gesprek opnieuw.',
  lost: 'De opslag reageert niet meer. Alles van voor deze melding is bewaard. Probeer het opnieuw, of bewaar het gesprek als bestand.',
  newer:
    'De opslag is van een nieuwere versie van deze app. Alles van eerder staat er nog. Bewaar dit gesprek als bestand en herlaad de pagina.',
  unknown:
    'Er ging iets mis bij het opslaan. Alles van voor deze melding is bewaard. Probeer het opnieuw, of bewaar het gesprek als bestand.',
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
