import type { HouseDeckId } from '../../../decks/house';

/** What the sheet of the *Voorbeeldspel* says. */
export const EXAMPLES = {
  title: 'Voorbeeldspel',
  lead: 'Twee gesprekken die al zijn gespeeld. Kijk wat eruit kwam, en hoe het ging.',
  invented: 'De mensen, de plaatsen en de gesprekken zijn verzonnen.',
  games: {
    wat: {
      deck: 'Wat',
      subject: 'Water in de kelders van een oude wijk',
      who: 'Zes mensen, 90 minuten. Van gemeente tot bakker.',
    },
    hoedan: {
      deck: '#Hoedan',
      subject: 'Eén balie voor geldzorgen',
      who: 'Vijf mensen, 60 minuten. Ook iemand die zelf op hulp wachtte.',
    },
  } satisfies Readonly<Record<HouseDeckId, object>>,
};
