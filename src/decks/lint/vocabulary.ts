/** Words of the trade that a deck may use when it also gives their meaning. */
export const EXPLAINED_TERMS = [
  'opgave',
  'effect',
  'leefwereld',
  'programma',
  'opdrachtgever',
  'opdrachtnemer',
  'lijnorganisatie',
  'uitvoering',
  'bestuurder',
] as const;

/** An open question has one of these near its beginning. */
export const QUESTION_WORDS = new Set(
  `wie wiens wat waar waaraan waarachter waarbij waardoor waarheen waarin waarmee waarna waarnaar waarom waaronder waarop
  waarover waartegen waartoe waaruit waarvan waarvoor wanneer welk welke hoe hoelang hoezeer hoeveel hoever hoezo`.split(
    /\s+/,
  ),
);

/** What may stand before a question word: "op welke dag". */
export const PREPOSITIONS = new Set(
  `aan achter bij binnen boven buiten dankzij door in langs met na naar naast namens om onder op over per richting rond
  rondom sinds tegen tegenover tijdens tot tussen uit van vanaf vanuit via volgens voor vóór zonder`.split(
    /\s+/,
  ),
);

/** A question that opens with one of these wants a yes or a no. */
export const VERBS_FIRST = new Set(
  `is zijn was waren ben bent heb hebt heeft hebben had hadden kan kun kunt kunnen kon konden mag mogen mocht mochten
  moet moeten moest moesten wil wilt willen wilde wilden zal zul zult zullen zou zouden word wordt worden werd werden
  ga gaat gaan ging gingen doe doet doen deed deden weet weten wist wisten ken kent kennen durf durft durven dacht
  denk denkt denken geef geeft geven gaf helpt helpen hoort horen klopt kloppen komt komen krijgt krijgen lukt lukken
  past passen praat praten loopt lopen begint beginnen blijft blijven bereikt bereiken gebeurt gebeuren gelooft geloof
  geloven hoeft hoeven kost kosten kies kiest kiezen laat laten leert leren lijkt lijken maakt maken merk merkt merken
  neemt nemen noem noemt speelt spelen staat staan telt tellen voel voelt voelen vind vindt vinden vraagt vragen
  werk werkt werken zie ziet zien zit zitten bestaat bestaan begrijp begrijpt begrijpen snap snapt snappen`.split(
    /\s+/,
  ),
);

/** The documents that a card of a house deck may name as its source. */
export const SOURCE_DOCUMENTS = [
  'nsob-essay',
  'nsob-pagina',
  'grenzeloos-verzameld',
  'publiek-denken',
  'be-informed',
] as const;
