/** What a turn says: the hints of *Praat*, the kern, the group's own question. */
import { mayDissent } from '../../../../rules/dissent';
import type { Game } from '../../../../rules/game';
import { playedByAll, turnIsShared, turnName } from '../../../parts/names';

/** The last hint, when a *lege stoel* was dealt beside the card. */
const CHAIR_HINT = 'De lege stoel: wie antwoordt als deze persoon?';

/** The hints of *Praat*, one after the other. */
export function hints(game: Game): readonly string[] {
  if (game.course === 'solo') return ['Lees de vraag', 'Denk even, stil', 'Zeg of schrijf wat je denkt'];
  const name = turnName(game);
  const ofAll = playedByAll(game);
  const chair = game.played.at(-1)?.chair ? [CHAIR_HINT] : [];
  const others =
    game.course === 'pair'
      ? 'De ander: "Wat ik je hoor zeggen is …"'
      : `Nu de anderen: een vraag, een aanvulling of ${mayDissent(game) ? 'tegenspraak' : 'een ander geluid'}`;
  return [
    ofAll ? 'Lees de vraag voor' : `${name}, lees voor`,
    'Denk even, stil',
    ofAll ? 'Wie wil, begint' : `${name} ${turnIsShared(game) ? 'beginnen' : 'begint'}`,
    others,
    ...chair,
  ];
}

/** Which of the hints is the silence. */
export const SILENT_HINT = 1;

/** What is said above the speelveld, between turns. */
export const FIELD = {
  first:
    'Elke kleur is een thema. Verkennen is rondkijken, Verdiepen is doorvragen, Vertalen is een eerste stap kiezen.',
  said: 'Tik op een kaart om terug te lezen wat jullie schreven.',
  goOn: (to: string): string => `Genoeg zo? Dan mogen jullie ook verder naar ${to}.`,
  round: 'In de tegenspraakronde noemt ieder de zin die je het minst vertrouwt. Daarna komt de oogst.',
};

export const DRAW = {
  hint: '"Sla over" geeft de beurt door.',
};

export const TALK = {
  chair: 'De lege stoel',
  chairOf: (title: string): string => `De lege stoel: ${title}`,
};

export const KERN = {
  label: 'Wat is de kern van jullie gesprek?',
  labelSolo: 'Wat is de kern van wat je dacht?',
  hint: 'Geen namen of zaken van personen.',
  hintSolo: 'Inspreken kan ook, met de microfoon van je toetsenbord. Geen namen of zaken van personen.',
  stance: 'Hoe staan jullie erin?',
  lead: 'Iemand anders mag ook schrijven.',
  differs: 'Wie het anders ziet, kan dat hierna opschrijven met Tegenspraak.',
};

export const OWN_QUESTION = {
  title: 'Eigen vraag',
  lead: 'Schrijf de vraag die nu op tafel hoort. De twee kaarten gaan terug in het spel.',
  question: 'Jullie vraag',
  theme: 'Bij welk thema hoort die?',
  ask: 'Leg op tafel',
};
