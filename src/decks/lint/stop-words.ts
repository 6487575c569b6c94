import { wordsOf } from './words';

/** Office words that a resident at the table would not use. */
const STOP_WORDS: readonly string[] =
  `actiehouder agile alignment belanghebbende beleidscyclus bestuurslaag borgen borging businesscase casuïstiek
  cocreatie commitment committeren containment default deliverable departement doorzettingsmacht draagvlak echelon
  empower faciliteer faciliteren framework geborgd gefaciliteerd governance holistisch impact implementatie
  implementeren integraal integrale interbestuurlijk interdepartementaal kader ketenpartner mandaat mindset monitoren
  multidisciplinair operationalis opgavegericht optimaliser paradigma participatie pilot prioriter professionaliser
  randvoorwaarde reflectie reflecteren regievoer roadmap scope stakeholder synergie systeemwereld tooling traject
  transformatie transitie transparant uitrollen verkokering`.split(/\s+/);

/** Turns of phrase of the same kind. */
const STOP_PHRASES =
  /\b(?:aan de voorkant|business as usual|in control|in de lead|out of the box|stip op de horizon|ten aanzien van|middels|conform)\b/i;

/** The office words in a text, also as the first or a later part of a longer word: "beleidskader", "kaders". */
export function stopWordsIn(text: string): string[] {
  const words = wordsOf(text).filter((word) => STOP_WORDS.some((stop) => word.includes(stop)));
  const phrase = STOP_PHRASES.exec(text)?.[0];
  return phrase === undefined ? words : [...words, phrase.toLowerCase()];
}
