/** What *Afspraken* and *Check-out* say. */
export const AGREEMENTS = {
  lead: (most: number): string =>
    most === 1
      ? 'Eén afspraak is genoeg, als iemand hem op zich neemt.'
      : `Maak er hooguit ${most}. Liever klein en zeker.`,
  leadSolo: 'Iets kleins, met een dag erbij.',
  enough: 'Dat is genoeg voor vandaag.',
  koers: 'Jullie koers',
  koersSolo: 'Jouw koers',
  add: 'Afspraak maken',
  addMore: 'Nog een afspraak',
  addSolo: 'Stap kiezen',
  what: 'Wat gaan we doen?',
  whatSolo: 'Wat ga je doen?',
  who: 'Wie neemt dit op zich?',
  whoHint: 'Eén van jullie houdt het in de gaten. Meer mensen mogen meedoen.',
  when: 'Wanneer is het klaar?',
  whenSolo: 'Wanneer doe je dit?',
  inWeeks: (count: number): string => `Over ${count} weken`,
  noticed: 'Hoe merken we het?',
  firstStep: 'Wat is de eerste kleine stap?',
  optional: 'Mag leeg blijven.',
  propose: 'Vraag het de groep',
  record: 'Bewaar',
  cancel: 'Toch niet',
  go: 'Naar de check-out',
  thumbsLead: 'Lees de afspraak voor. Wie mee kan, steekt een duim op. Wie twijfelt, zegt wat er nodig is.',
  allYes: 'Iedereen zegt ja',
  yesIf: 'ja, mits …',
  notYet: 'nog niet, want …',
  condition: 'Ja, mits …',
  conditionHint: 'Dit komt in de afspraak te staan.',
  reason: 'Nog niet, want …',
  reasonHint: 'Daarna schrijven jullie de afspraak één keer opnieuw.',
  reasonAgainHint: 'De afspraak blijft dan staan als open vraag.',
  rewriteLead: 'Kan het zo dat iedereen mee kan? Lukt dat niet, dan blijft het een open vraag.',
  leaveOpen: 'Laat het een open vraag',
  whoMissing: 'Kies wie dit op zich neemt.',
  whenPast: 'Die dag is al geweest. Kies een dag die nog komt.',
  noticedSolo: 'Hoe merk je het?',
  whenMissing: 'Kies een dag. Een afspraak zonder dag blijft vaak liggen.',
};

/** The day to look back on, at the check-out and at the end of a *Terugblik*. */
export const LOOK_BACK_DAY = {
  weeks: (count: number): string => `Over ${count} weken`,
  otherDay: 'Een andere dag',
  noDay: 'Geen datum',
  missing: 'Kies een dag, of kies liever geen.',
};

export const CHECKOUT = {
  lead: 'Zeg om de beurt één zin, als je wilt. Opschrijven mag.',
  leadSolo: 'Eén zin voor jezelf, als je wilt.',
  sentence: 'Een zin om mee af te sluiten',
  nextSentence: (number: number): string => `Zin ${number} om mee af te sluiten`,
  sentenceHint: 'Zonder naam. Mag leeg blijven.',
  add: 'Nog een zin',
  lookBack: 'Wanneer kijken jullie terug?',
  lookBackSolo: 'Wanneer kijk je terug?',
  reporter: 'Wie neemt het verslag mee?',
  reporterHint:
    'De oogst blijft op dit apparaat, bij Terugkijken. Hierna kun je hem meenemen: als verslag van één A4, als tekst of voor je agenda.',
  noDayYet: 'Zonder gekozen dag staat er straks geen datum om terug te kijken.',
  nobody: 'Niemand',
  finish: 'Klaar',
};
