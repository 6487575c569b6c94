/** What *Tegenspraak* and the *tegenspraakronde* say. */
export const DISSENT = {
  button: 'Tegenspraak',
  cancel: 'Toch niet',
  which: 'Over welke zin gaat het?',
  otherKern: 'Een andere zin',
  kern: 'Dit staat er nu',
  how: 'Begin zo, of zeg het gewoon',
  howHint: 'Kies een begin en maak de zin hardop af.',
  opening: (title: string): string => `${title} …`,
  ownWords: 'Zeg het in je eigen woorden',
  hearLead: 'De anderen luisteren, tot je klaar bent.',
  hear: 'Wat klopt hieraan?',
  hearHint:
    'Daarna noemen de anderen wat er klopt aan de tegenspraak. Er wordt niets geteld. Opschrijven komt straks.',
  startsWith: 'Begin zo',
  decideLead: 'Alleen wie tegenspraak gaf, kiest wat ermee gebeurt.',
  workedIn: 'Verwerkt',
  workedInHint: 'Jouw punt komt in de zin. Daarna kiezen jullie opnieuw hoe jullie erin staan.',
  stands: 'Blijft staan',
  standsHint: 'Jouw tegenspraak blijft staan: als eigen zin naast de kern. Even groot, zonder naam.',
  otherWay: 'Andere keuze',
  newKern: 'Schrijf de zin opnieuw, tot hij voor jou klopt',
  newStance: 'Hoe staan jullie er nu in?',
  beside: 'Jouw zin, naast de kern',
  besideHint: 'Zonder naam.',
  before: (text: string): string => `Er stond: ${text}`,
};

export const DISSENT_ROUND = {
  go: 'Naar de tegenspraakronde',
  lead: (name: string): string =>
    `${name} begint. Daarna de tafel rond: noem één zin en tik die aan, of pas.`,
  leadOne: (name: string): string =>
    `${name} begint. Daarna de tafel rond: tik de zin aan als jij hem anders ziet, of pas.`,
  allAgree: 'Jullie zijn het overal over eens. Wie van buiten zou dit anders zien?',
  noneLead: 'Het verschil staat dus al op tafel. Laat het gerust staan en ga verder.',
  list: 'De zinnen waar jullie het over eens zijn',
  asideLead: 'Kies er een die toch op tafel hoort. Verder gaan mag ook.',
  asideLeadAgain: 'Hoort er nog een op tafel? Pak die dan. Genoeg zo? Ga verder naar Oogst.',
  take: 'Pak',
  takeCard: (title: string): string => `Pak: ${title}`,
  toHarvest: 'Verder naar Oogst',
};
