/** What *Oogst* says after its card. */
export const PICKS = {
  lead: (count: number): string =>
    `Ieder kiest één zin om mee te beginnen en één zin die schuurt. Tel de handen; jullie zijn met ${count}.`,
  begin: 'hier begin ik',
  friction: 'dit schuurt',
  more: (what: string, title: string): string => `Een hand erbij: ${what}, ${title}`,
  less: (what: string, title: string): string => `Een hand eraf: ${what}, ${title}`,
  count: (what: string, count: number, title: string): string => `${what}: ${count} voor ${title}`,
  top: 'Hier begint de groep',
  topNone: 'Niemand koos een zin om mee te beginnen. Bespreek wat dat zegt.',
  friction1: 'Dit schuurt',
  frictionNone: 'Niemand koos een zin die schuurt. Wie van buiten zou dit anders zien?',
  hands: (count: number): string => (count === 1 ? '1 hand' : `${count} handen`),
};

export const KOERS = {
  lead: 'Drie korte stukjes maken samen één zin.',
  sentences: 'Lees jullie zinnen terug',
  sentencesSolo: 'Lees je zinnen terug',
  preview: 'Jullie koers',
  previewSolo: 'Jouw koers',
  empty: 'De zin verschijnt hier terwijl je schrijft.',
};
