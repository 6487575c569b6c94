/** What *Landen* says. */
export const LANDING = {
  rules: ['Passen mag altijd', 'Eén tegelijk aan het woord', 'Wat hier gezegd wordt, blijft hier'],
  fixedRule: 'Geen namen, adressen of zaken van personen',
  rulesHint:
    'Met personen bedoelen we mensen over wie jullie praten. Je eigen voornaam mag. Wat jullie opschrijven, staat alleen op dit apparaat.',
  howLead: 'Speel je dit voor het eerst? Lees dan samen',
  how: 'Zo werkt het, in vijf regels',
  change: 'Aanpassen',
  rule: (number: number): string => `Afspraak ${number}`,
  addRule: 'Afspraak erbij',
  removeHint: 'Maak een regel leeg om hem weg te halen.',
  round: (name: string): string =>
    `${name} staat als eerste in de lijst en begint. Daarna de tafel rond, met de klok mee. Ieder een paar zinnen.`,
  roundPair: (name: string): string => `${name} begint. Daarna de ander. Ieder een paar zinnen.`,
  noSubject: 'Waar willen jullie het over hebben?',
  noSubjectHint: 'Een paar woorden is genoeg. Mag ook leeg blijven.',
  names: 'Namen invullen',
  namesAgain: 'Namen aanpassen',
  opgaveHint: 'Wat is er aan de hand, en voor wie? Dit is een eerste versie; later aanpassen mag.',
  opgaveWriter: 'Iemand anders mag ook schrijven.',
  about: (subject: string): string => `Jullie onderwerp: ${subject}`,
  aboutSolo: (subject: string): string => `Je onderwerp: ${subject}`,
  opgaveLabel: 'De opgave in één zin',
  opgavePlaceholder: 'Bijvoorbeeld: Jongeren in de wijk zitten te lang thuis zonder school of werk.',
  differs: 'Ziet iemand het anders? Zet dat er ook bij.',
  differsHint: 'Mag leeg blijven. Het verschil blijft zichtbaar.',
};
