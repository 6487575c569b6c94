/** Problems in words: which card, which field, what to do. */
import type { Field, Problem } from './problem';

const FIELDS: Readonly<Record<Field, string>> = {
  deck: 'de naam van het deck of van een rij',
  theme: 'de naam van het thema',
  title: 'de titel',
  question: 'de vraag',
  prompt: 'Verder praten',
  text: 'de tekst',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One sentence or two, in Dutch. */
export function problemSentence({ card, field, kind, detail }: Problem): string {
  const where = card === null ? capital(FIELDS[field]) : `Kaart ${card}, ${FIELDS[field]}`;
  switch (kind) {
    case 'missing-letter':
      return `${where}: ons lettertype heeft dit teken niet: ${detail} Schrijf het anders, of laat het weg.`;
    case 'too-long':
      return `${where}: de tekst past niet, ook niet in letters van 8 punten. Maak hem korter, of kies een grotere kaart.`;
    case 'small-letters':
      return `${where}: de letters worden kleiner dan op de andere kaarten (${detail} punten).`;
    case 'name-left-out':
      return `${where}: voor ‘${detail}’ is geen plek naast het thema. De naam van het deck staat wel achterop.`;
    case 'broken-word':
      return `${where}: het woord ‘${detail}’ is te lang voor een regel en wordt afgebroken.`;
  }
}
