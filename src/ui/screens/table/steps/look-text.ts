/** What *Kijk er nog één keer anders naar* says: alone, a special takes the place of the others. */
export const LOOK = {
  lead: 'Alleen hoor je geen ander. Kies hoe je toch een ander geluid hoort, of sla dit over.',
  chair: 'Lege stoel',
  chairHint: 'Geef één antwoord nog eens, als iemand die er niet bij is.',
  dissent: 'Tegenspraak aan mezelf',
  dissentHint: 'Spreek één antwoord van jezelf tegen.',
  skip: 'Sla over',
  otherWay: 'Andere keuze',
  otherChair: 'Een andere stoel',
  otherLine: 'Een ander begin',
  which: 'Welk antwoord neem je?',
  answer: 'Wat zeg je vanaf die stoel?',
  against: 'Wat zeg je tegen jezelf?',
  hint: 'Het komt naast je eigen antwoord te staan.',
  line: (title: string): string => `${title} …`,
};
