/** *Tegenspraak* from the first word to *verwerkt* or *blijft staan*, and the *tegenspraakronde*. */
import { saysAnything, type Dissent } from '../dissent';
import type { Game } from '../game';
import { startPhase } from './phases';
import type { Handlers } from './handler';

type Kind =
  | 'dissent-raised'
  | 'dissent-heard'
  | 'dissent-worked-in'
  | 'dissent-stands'
  | 'looked-again'
  | 'dissent-round-started'
  | 'dissent-round-held';

const change = (game: Game, id: string, changes: Partial<Dissent>): Dissent[] =>
  game.dissents.map((dissent) => (dissent.id === id ? { ...dissent, ...changes } : dissent));

/** Back to where the table was when somebody said "tegenspraak". */
const goBack = (game: Game): Game =>
  game.step.name === 'dissent' ? { ...game, step: game.step.back } : game;

/** The second half of the round: the cards that were laid aside, where there are any. */
function toAside(game: Game, activeMs: number): Game {
  const held: Game = { ...game, dissentRoundHeld: true };
  return game.aside.length > 0
    ? { ...held, step: { name: 'aside-round' } }
    : startPhase(held, 'oogst', activeMs);
}

export const dissent: Handlers<Kind> = {
  'dissent-raised': (game, { data }) => ({
    ...game,
    dissents: [...game.dissents, { ...data, outcome: 'open', text: [] }],
    step: { name: 'dissent', id: data.id, stage: 'hear', back: game.step },
  }),
  'dissent-heard': (game) =>
    game.step.name === 'dissent' ? { ...game, step: { ...game.step, stage: 'decide' } } : game,
  'dissent-worked-in': (game, { data }) => {
    const nth = game.dissents.find(({ id }) => id === data.id)?.nth;
    return goBack({
      ...game,
      dissents: change(game, data.id, { outcome: 'worked-in' }),
      played: game.played.map((played, index) =>
        index === nth && data.text
          ? { ...played, kern: [...played.kern, data.text], stance: data.stance }
          : played,
      ),
    });
  },
  'dissent-stands': (game, { data }) =>
    goBack({
      ...game,
      dissents: change(game, data.id, { outcome: 'stands', text: data.text ? [data.text] : [] }),
    }),
  'looked-again': (game, { data: { look } }) => {
    const koers: Game = { ...game, step: { name: 'koers' } };
    if (!look) return koers;
    const { id, nth, card, text } = look;
    const seen = game.deck.legeStoel.includes(card)
      ? game.played.map((played, index) => (index === nth ? { ...played, chair: card } : played))
      : game.played;
    if (text === null) return { ...koers, played: seen };
    const stands: Dissent = { id, nth, opening: card, outcome: 'stands', text: text ? [text] : [] };
    return { ...koers, played: seen, dissents: [...game.dissents, stands] };
  },
  'dissent-round-started': (game, _event, activeMs) =>
    saysAnything(game) ? { ...game, step: { name: 'dissent-round' } } : toAside(game, activeMs),
  'dissent-round-held': (game, _event, activeMs) => toAside(game, activeMs),
};
