/** The sources by the short names that cards use. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'nsob-essay': 'NSOB-essay Grenzeloos samenwerken (2020)',
  'nsob-pagina': 'NSOB, aankondiging van het essay (2020)',
  'grenzeloos-verzameld': 'Grenzeloos verzameld (2022)',
  'publiek-denken': 'Publiek Denken, interview',
  'be-informed': 'Samenwerken is geen estafette (2013)',
  eigen: 'Eigen kaart',
};

/** What stands as the source of a card that somebody wrote for a deck of their own. */
export const OWN_SOURCE = { document: 'eigen', section: 'Zelf geschreven' } as const;

/** A source as people name it; one that we do not know under its own name. */
export function documentName(document: string): string {
  return DOCUMENTS[document] ?? document;
}
