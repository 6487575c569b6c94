/** One instruction a step: who does what now; and how far the game is. */
import { agreedKernen } from '../../../rules/dissent';
import type { Game, Step, StepName } from '../../../rules/game';
import { playedInPhase } from '../../../rules/steps';
import { PHASE_NAMES } from '../../parts/text';
import { playedByAll, turnIsShared, turnName, writerName } from '../../parts/names';
import { pickedByPassing } from './private/by-passing';
import { TABLE } from './text';
import { privateInstruction } from './private/text';

const alone = (game: Game): boolean => game.course === 'solo';

function phaseEnd(game: Game, because: Extract<Step, { name: 'phase-end' }>['because']): string {
  const phase = PHASE_NAMES[game.phase];
  if (because === 'empty') return `De kaarten van ${phase} zijn op.`;
  if (because === 'passed') return `Niemand wil nu een kaart van ${phase}.`;
  return alone(game)
    ? `${phase} is klaar. Kijk even naar je koers.`
    : `${phase} is klaar. Kijk samen naar jullie koers.`;
}

function dissentRound(agreed: number): string {
  if (agreed === 0) return 'Over geen enkele zin zijn jullie het eens';
  return agreed === 1 ? 'Wie vertrouwt deze zin niet helemaal?' : 'Wie vertrouwt welke zin het minst?';
}

/** The instruction of a step: the h1 of the screen. */
export function instruction(game: Game): string {
  const { step } = game;
  switch (step.name) {
    case 'talk-rules':
      return 'Lees deze afspraken samen door';
    case 'landing-round':
      return 'Wat heb jij met dit onderwerp?';
    case 'opgave':
      return alone(game)
        ? 'Schrijf je opgave in één zin'
        : `${writerName(game)}, schrijf jullie opgave in één zin`;
    case 'field':
      // The first turn of a row says that the row has begun.
      return playedInPhase(game) === 0
        ? `${PHASE_NAMES[game.phase]} begint. ${turnName(game)}, trek een kaart.`
        : `${turnName(game)} ${turnIsShared(game) ? 'zijn' : 'is'} aan de beurt. Trek een kaart.`;
    case 'hand-turn':
    case 'private':
    case 'in-pairs':
    case 'pulse-result':
      return privateInstruction(game, step);
    case 'draw':
      if (alone(game)) return 'Kies een kaart';
      return game.phase === 'oogst' ? 'Kies samen één kaart' : `${turnName(game)}, kies een kaart`;
    case 'talk':
      if (alone(game)) return 'Denk na over deze vraag';
      return playedByAll(game) ? 'Praat samen over deze kaart' : `Praat over de kaart van ${turnName(game)}`;
    case 'kern':
      return alone(game) ? 'Schrijf één zin' : `${writerName(game)}, schrijf één zin`;
    case 'phase-end':
      return phaseEnd(game, step.because);
    case 'dissent':
      return step.stage === 'hear' ? 'Zeg hardop wat jij anders ziet' : 'Zag jij het anders? Dan beslis jij.';
    case 'dissent-round':
      return dissentRound(agreedKernen(game).length);
    case 'aside-round':
      return 'Deze lieten jullie liggen. Welke pakken we alsnog?';
    case 'pause':
      return 'Tijd voor pauze. Wat viel op?';
    case 'connect':
      return 'Wat hebben deze met elkaar te maken?';
    case 'missed':
      return 'Wie misten we?';
    case 'picks':
      return 'Steek je hand op: waar begin jij?';
    case 'picks-talk':
      return pickedByPassing(game)
        ? 'Bespreek wat het vaakst is gekozen'
        : 'Bespreek wat de meeste handen kreeg';
    case 'look-again':
      return 'Kijk er nog één keer anders naar';
    case 'koers':
      return alone(game) ? 'Maak je koers' : 'Maak samen jullie koers';
    case 'agreements':
      return alone(game) ? 'Kies één kleine stap' : 'Spreek af wie wat doet';
    case 'thumbs':
      return 'Duim omhoog is ja';
    case 'rewrite':
      return 'Schrijf de afspraak nog één keer';
    case 'checkout':
      return alone(game) ? 'Rond af' : 'Rond samen af';
    case 'done':
    case 'quick':
      return 'Oogst';
  }
}

function played(game: Game): number {
  return game.played.filter(({ phase }) => phase === 'verkennen' || phase === 'verdiepen').length;
}

/** Alone there is one card a row. */
function soloProgress(game: Game): string {
  if (game.step.name === 'look-again' || game.step.name === 'koers') return '';
  const card = { verkennen: 1, verdiepen: 2, oogst: 3 }[game.phase as string];
  return card ? `Kaart ${card} van 3` : '';
}

/** Steps that stand beside the count of cards. */
const LABELS: Readonly<Partial<Record<StepName, string>>> = {
  dissent: 'Tegenspraak',
  'dissent-round': 'Tegenspraakronde',
  'aside-round': 'Tegenspraakronde',
  pause: 'Pauze',
};

/** A card lies on the table. */
const isBusy = (game: Game): boolean => game.step.name === 'talk' || game.step.name === 'kern';

/** Progress in words: "Kaart 4 van ongeveer 6". */
export function progress(game: Game): string {
  if (alone(game)) return soloProgress(game);
  const aside = LABELS[game.step.name];
  if (aside !== undefined) return aside;
  if (game.short) return 'Korte oogst';
  const last = game.played.at(-1);
  if (last?.fromAside && isBusy(game)) return 'Alsnog op tafel';
  if (game.phase === 'oogst') return isBusy(game) || game.step.name === 'draw' ? TABLE.harvestCard : '';
  if (game.phase !== 'verkennen' && game.phase !== 'verdiepen') return '';
  const planned = game.plan.verkennen + game.plan.verdiepen;
  const number = isBusy(game) ? played(game) : played(game) + 1;
  if (game.step.name === 'phase-end') {
    return played(game) === 1 ? '1 kaart gespeeld' : `${played(game)} kaarten gespeeld`;
  }
  return `Kaart ${number} van ongeveer ${Math.max(planned, number)}`;
}
