export const QUICK = {
  title: 'Meteen een kaart',
  lead: 'Kies een deck. Dan ligt er een kaart.',
  another: 'Andere kaart',
  talkOn: 'Verder praten',
  keep: 'Bewaar een zin',
  sentence: 'Wat nemen jullie mee?',
  hint: 'Geen namen of zaken van personen.',
  save: 'Bewaar',
  cancel: 'Toch niet',
  kept: (count: number): string =>
    count === 1 ? 'Bewaard. 1 zin staat in Terugkijken.' : `Bewaard. ${count} zinnen staan in Terugkijken.`,
  source: (source: string): string => `Idee uit: ${source}`,
  again: 'Dit waren alle kaarten van de eerste rij. Ze komen nu opnieuw langs.',
  makeGame: 'Maak er een spel van',
};
