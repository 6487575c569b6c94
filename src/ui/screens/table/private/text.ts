/** What is said while the tablet goes from hand to hand, and when all that was given in private comes to light. */
import type { Game, Step } from '../../../../rules/game';
import { presentInOrder } from '../../../../rules/people';
import type { Ask } from '../../../../rules/private';
import { personName, turnName } from '../../../parts/names';

type PrivateStep = Extract<Step, { name: 'hand-turn' | 'private' | 'in-pairs' | 'pulse-result' }>;

/** The instruction of these steps: the h1 of the screen. */
export function privateInstruction(game: Game, step: PrivateStep): string {
  switch (step.name) {
    case 'hand-turn':
      return `Geef de tablet aan ${turnName(game)}`;
    case 'private':
      if (!step.taken) return `Geef de tablet aan ${personName(game, step.person)}`;
      return step.ask === 'picks'
        ? `${personName(game, step.person)}, kies voor jezelf`
        : `${personName(game, step.person)}, hoe zit jij erbij?`;
    case 'in-pairs':
      return 'Praat eerst in tweetallen, als je wilt';
    case 'pulse-result':
      return 'Zo zaten jullie erbij, aan het begin en nu';
  }
}

/** How far the round is: "Jij bent nummer 3 van 9". The tablet itself is passed in plain sight. */
function round(game: Game, ask: Ask): string {
  const present = presentInOrder(game);
  const given = present.filter((person) => Object.hasOwn(game.secrets[ask], person)).length;
  return `Nummer ${given + 1} van ${present.length}.`;
}

export const HAND_OVER = {
  took: 'Ik heb de tablet',
  turn: 'Daarna liggen er twee kaarten klaar.',
  pulse: (game: Game, ask: Ask): string =>
    `${round(game, ask)} Twee vragen, ieder voor zich: over de opgave, en over hoe vrij je hier spreekt. Straks zien jullie alleen gemiddelden.`,
  picks: (game: Game): string =>
    `${round(game, 'picks')} Ieder kiest straks één zin om mee te beginnen en één die schuurt. Daarna zien jullie alles opgeteld.`,
  skipAll: 'Overslaan voor iedereen',
  hands: 'Liever handen tellen',
  passOn: 'Liever doorgeven',
};

export const GIVE = {
  skip: 'Sla over',
  give: 'Klaar, geef door',
  giveLast: 'Klaar',
  nobodySees:
    'Niemand anders aan tafel ziet wat je hier invult, of dat je overslaat. In het verslag komt het niet; een reservekopie bewaart het wel.',
  covered: 'Het scherm is afgedekt.',
  uncover: 'Laat mijn scherm zien',
};

export const PULSE = {
  lead: 'Kies bij elke vraag een cijfer.',
  sharp: 'Hoe scherp is de opgave voor mij?',
  sharpEnds: ['nog vaag', 'heel scherp'],
  free: 'Hoe vrij kan ik hier spreken?',
  freeEnds: ['ik houd veel in', 'ik kan alles zeggen'],
  option: (score: number, ends: readonly string[]): string =>
    score === 1 ? `1, ${ends[0] ?? ''}` : score === 5 ? `5, ${ends[1] ?? ''}` : String(score),
} as const;

export const PRIVATE_PICKS = {
  lead: 'Eén zin om mee te beginnen, en één die schuurt. Leeg laten mag.',
  pick: (what: string, text: string): string => `${what}: ${text}`,
};

export const IN_PAIRS = {
  lead: 'Draai je naar wie naast je zit en praat een paar minuten over de twee vragen. Wat je hebt ingevuld, hoef je niet te zeggen.',
  who: 'Wie met wie',
  done: 'Klaar',
};

const average = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Less than this (of five) is too little to speak of. */
const NOTICEABLE = 0.25;

export const PULSE_RESULT = {
  lead: (persons: number): string =>
    `Gemiddelden van de ${persons} mensen die beide keren iets invulden. Dit zie je nu één keer; later staat het alleen nog bij Vergelijken.`,
  sharp: 'Hoe scherp is de opgave voor ons?',
  free: 'Hoe vrij kunnen wij hier spreken?',
  start: 'begin',
  now: 'nu',
  words: (before: number, after: number, more: string, less: string): string => {
    const change = after - before;
    const how = change >= NOTICEABLE ? more : change <= -NOTICEABLE ? less : 'ongeveer gelijk';
    return `Aan het begin ${average.format(before)} van 5, nu ${average.format(after)} van 5: ${how}.`;
  },
  sharper: 'scherper',
  vaguer: 'minder scherp',
  freer: 'vrijer',
  tighter: 'minder vrij',
  done: 'Klaar',
};
