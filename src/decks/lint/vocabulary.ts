/** Office words that a resident at the table would not use; a word counts when it begins with one of these. */
export const STOP_WORDS = [
  'actiehouder',
  'agile',
  'alignment',
  'bestuurslaag',
  'borgen',
  'borging',
  'casuïstiek',
  'commitment',
  'committeren',
  'containment',
  'default',
  'departement',
  'doorzettingsmacht',
  'draagvlak',
  'echelon',
  'faciliteren',
  'framework',
  'geborgd',
  'governance',
  'impact',
  'implementatie',
  'implementeren',
  'integraal',
  'integrale',
  'interbestuurlijk',
  'kader',
  'ketenpartner',
  'mandaat',
  'mindset',
  'multidisciplinair',
  'opgavegericht',
  'paradigma',
  'participatie',
  'pilot',
  'reflectie',
  'regievoer',
  'scope',
  'stakeholder',
  'synergie',
  'systeemwereld',
  'traject',
  'transitie',
  'verkokering',
] as const;

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
  `wie wiens wat waar waaraan waarbij waardoor waarheen waarin waarmee waarna waarnaar waarom waaronder waarop
  waarover waartegen waartoe waaruit waarvan waarvoor wanneer welk welke hoe hoelang hoeveel hoever hoezo`.split(
    /\s+/,
  ),
);

/** A question that opens with one of these wants a yes or a no. */
export const VERBS_FIRST = new Set(
  `is zijn was waren ben bent heb hebt heeft hebben had hadden kan kun kunt kunnen kon konden mag mogen mocht mochten
  moet moeten moest moesten wil wilt willen wilde wilden zal zul zult zullen zou zouden word wordt worden werd werden
  ga gaat gaan ging gingen doe doet doen deed deden weet weten wist wisten ken kent kennen durf durft durven dacht
  denk denkt denken geef geeft geven gaf helpt helpen hoort horen klopt kloppen komt komen krijgt krijgen lukt lukken
  past passen praat praten speelt spelen staat staan telt tellen voel voelt voelen vind vindt vinden vraagt vragen
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
