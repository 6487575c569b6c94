import { place } from '../../parts/text';

const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

export const NEW_GAME = {
  title: 'Nieuw spel',
  lead: 'Zet klaar. Namen mogen later, of nooit.',
  deck: 'Met welke kaarten spelen jullie?',
  length: 'Hoe lang hebben jullie?',
  minutes: (length: number): string => `${length} minuten`,
  until: (at: number): string => `tot ${clock.format(at)} uur`,
  persons: 'Met hoeveel mensen zijn jullie?',
  subject: 'Wat is jullie onderwerp? Een paar woorden is genoeg.',
  subjectHint: 'Mag ook leeg blijven.',
  example: 'Neem een voorbeeld',
  examples: [
    'Jongeren die thuiszitten',
    'Koude huizen in de wijk',
    'Oudere mensen die alleen wonen',
    'Water in de straat na een bui',
    'Schulden die te laat in beeld komen',
    'Een veilige route naar school',
  ],
  names: 'Namen invullen',
  namesHint:
    'Een voornaam of een paar letters, met de klok mee. Plek 1 begint. Zonder naam heet je bijvoorbeeld Plek 2.',
  person: (number: number): string => place(number),
  aboutOf: (number: number, name: string): string => `Organisatie of rol van ${name || place(number)}`,
  withAbout: 'Ook organisatie of rol',
  more: 'Meer dan 12? Maak meer tafels, ieder met een eigen tablet.',
  pairs: 'Speel in tweetallen?',
  pairsWhy: 'Met zoveel mensen komt ieder zo meer aan het woord.',
  pairsYes: 'In tweetallen',
  pairsNo: 'Ieder apart',
  pairsMade: 'Jullie spelen in tweetallen. Zo komt ieder aan het woord.',
  pairsMadeOdd: 'Jullie spelen in tweetallen, met één drietal. Zo komt ieder aan het woord.',
  pairsWho: 'Wie met wie',
  plan: (cards: number): string =>
    `Jullie spelen ongeveer ${cards} kaarten. Niet iedereen trekt; iedereen reageert.`,
  planPair: (cards: number): string => `Jullie spelen ongeveer ${cards} kaarten, om de beurt.`,
  /** The card of *Oogst*, which the plan does not count. */
  planHarvest: 'In de oogst komt er nog één kaart, voor iedereen.',
  carried: (count: number): string =>
    count === 1 ? 'Jullie nemen 1 kaart mee.' : `Jullie nemen ${count} kaarten mee.`,
  notFrom: 'Toch geen vervolg',
  start: 'Begin',
  sevenDays:
    'Je speelt in een tabblad. Kom je zeven dagen niet terug, dan wist dit apparaat wat jullie bewaren. Vanaf het beginscherm niet.',
  sevenDaysHow: 'Zo zet je het op je beginscherm',
};
