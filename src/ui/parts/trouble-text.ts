/** What went wrong, in words. Apart from the other words: the first screen needs none of these. */
import type { Refusal } from '../../rules/refusals';
import type { StorageProblem } from '../../session/ports';
import type { StartRefusal } from '../start-game';
import { LOADING } from '../text';
import { DECK_FAILED } from './text';

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

/** Why a session did not start. */
export const START_SENTENCES: Readonly<Record<StartRefusal, string>> = {
  ...REFUSAL_SENTENCES,
  deck: DECK_FAILED,
  table: LOADING.failed,
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
