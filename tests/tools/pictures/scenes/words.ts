/** What a believable group writes: one Wat game about cold houses, so that pictures show real sentences. */
import type { StanceName } from '../../../e2e/helpers/playing';

export const SUBJECT = 'Koude huizen in de Vogelbuurt';
export const NAMES = ['Noor', 'Samira', 'Joris', 'Bram', 'Li'] as const;

export const OPGAVE = {
  text: 'Gezinnen in de Vogelbuurt zitten ’s winters in de kou, ook als ze werken.',
  differs: 'Joris: het gaat niet om kou, maar om geld.',
};

export interface Kern {
  readonly kern: string;
  readonly stance: StanceName;
}

const FALLBACK: Kern = { kern: 'We weten nu beter wat we nog niet weten.', stance: 'weten we nog niet' };

/** A sentence for each theme and row of Wat, whichever card was drawn. */
const KERNEN: Readonly<Record<string, Kern>> = {
  'Opgave Verkennen': {
    kern: 'Gezinnen zitten ’s winters in de kou, ook als ze werken.',
    stance: 'eens',
  },
  'Effect Verkennen': {
    kern: 'De huisarts merkt het misschien eerder dan wij, aan het hoesten.',
    stance: 'weten we nog niet',
  },
  'Partijen Verkennen': {
    kern: 'De verhuurders zitten niet aan tafel, en zonder hen komt er geen glas in.',
    stance: 'eens',
  },
  'Leefwereld Verkennen': {
    kern: 'Een moeder stookt één kamer. Hulp vragen voelt voor haar als falen.',
    stance: 'eens',
  },
  'Grenzen Verkennen': {
    kern: 'Niemand komt binnen zonder dat het gezin ja zegt.',
    stance: 'eens',
  },
  'Opgave Verdiepen': {
    kern: 'Een energiebon lost het niet op, maar zonder bon haakt iedereen af.',
    stance: 'verschillend',
  },
  'Effect Verdiepen': {
    kern: 'Als de huur stijgt na het isoleren, winnen alleen de muren.',
    stance: 'eens',
  },
  'Partijen Verdiepen': {
    kern: 'De corporatie wil eerst isoleren, het wijkteam wil nu de rekening omlaag.',
    stance: 'verschillend',
  },
  'Leefwereld Verdiepen': {
    kern: 'Zes loketten voor één koud huis. Eén vast gezicht kan er vier schelen.',
    stance: 'eens',
  },
  'Grenzen Verdiepen': {
    kern: 'De privacyregel zit in de weg, en hij beschermt wie zich schaamt.',
    stance: 'weten we nog niet',
  },
  'Opgave Vertalen': {
    kern: 'We beginnen bij de twintig huizen met enkel glas aan de Merelstraat.',
    stance: 'eens',
  },
  'Effect Vertalen': {
    kern: 'Voor 1 februari zijn twaalf huizen tochtvrij, door buren zelf.',
    stance: 'eens',
  },
  'Partijen Vertalen': {
    kern: 'De volgende keer zit er een bewoner van de Merelstraat bij.',
    stance: 'eens',
  },
  'Leefwereld Vertalen': {
    kern: 'De aanvraag voor de bon kan deze maand zonder inkomensformulier.',
    stance: 'verschillend',
  },
  'Grenzen Vertalen': {
    kern: 'Samira vraagt deze maand na of het wijkteam de meterstand mag zien.',
    stance: 'eens',
  },
};

/** @param suit the theme and @param row the row, as the card names them */
export function kernFor(suit: string, row: string): Kern {
  return KERNEN[`${suit} ${row}`] ?? FALLBACK;
}

export const TOO_LONG =
  'Wij denken dat het zonder een vast gezicht in de wijk niet gaat lukken, omdat mensen nu van loket naar loket gaan en halverwege afhaken.';

export const OWN_QUESTION = 'Wat zeggen de kinderen er zelf van?';
export const OWN_KERN: Kern = {
  kern: 'Zij zeggen: thuis mag geen vriendje komen, want dan ziet hij de deken.',
  stance: 'eens',
};

/** What stands beside a kern, what two cards have to do with each other, and who was missed. */
export const STANDING = 'Niet iedereen heeft kou. Sommigen hebben vooral schulden.';
export const CONNECTION = 'Wie zich schaamt, belt de huisarts wel en het loket niet.';
export const MISSED = ['Energiebedrijf', 'Bewoners van de Merelstraat'] as const;

export const KOERS = [
  'warme huizen in de Vogelbuurt, te beginnen bij de Merelstraat',
  'geen kind deze winter slaapt met zijn jas aan',
  'de corporatie, het wijkteam en de buren zelf',
] as const;

export const AGREEMENTS = {
  first: {
    what: 'Twaalf huizen tochtvrij maken met buren en materiaal van de corporatie',
    who: 'Samira',
    when: '2027-02-01',
    noticed: 'De kamers blijven achttien graden',
    firstStep: 'Samira belt morgen de buurtklusser',
  },
  condition: 'de corporatie het materiaal levert',
  second: { what: 'Elke week samen om tafel', who: 'Bram', when: '2027-01-15' },
  doubt: 'dat lukt het wijkteam in december niet',
  rewritten: 'Eén keer per maand een uur samen om tafel, in het buurthuis',
};

export const GOODBYES = ['Ik ga lichter weg dan ik kwam.', 'Nu nog doen.'] as const;
