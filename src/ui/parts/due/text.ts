/** Cards of the week that are back. */
export const DUE = {
  title: (count: number): string => (count === 1 ? 'Deze kaart is terug' : 'Deze kaarten zijn terug'),
  answered: (day: string): string => `Je antwoordde op ${day}. Wat zeg je nu?`,
  answer: 'Beantwoord opnieuw',
  answerOf: (title: string): string => `Beantwoord opnieuw: ${title}`,
};
