/** People come, go and change places. */
import type { Game } from '../game';
import { askNext } from '../private';
import { presentInOrder } from '../people';
import { arranged, departed, joined, returned } from '../seating';
import { afterTurn } from '../steps';
import { afterAsking } from './private';
import type { Handlers } from './handler';

type Kind =
  | 'person-named'
  | 'person-joined'
  | 'person-left'
  | 'person-returned'
  | 'seats-arranged'
  | 'tablet-placed';

/** The table goes on without who left: the next seat draws, the next person is asked. */
function goOnWithout(game: Game): Game {
  const { step } = game;
  if (step.name === 'dissent') {
    // It is said over a screen, and that screen is the one that goes on.
    const below = goOnWithout({ ...game, step: step.back });
    return { ...below, step: { ...step, back: below.step } };
  }
  if (step.name === 'private' && !presentInOrder(game).includes(step.person)) {
    const next = askNext(game, step.ask);
    return next ? { ...game, step: next } : afterAsking(game, step.ask);
  }
  const gone = game.turnOf !== null && !game.seats.some((seat) => seat.id === game.turnOf);
  if (!gone) return game;
  const without: Game = { ...game, turnOf: null };
  const choosing = step.name === 'draw' || step.name === 'hand-turn';
  return choosing ? { ...without, step: afterTurn(without) } : without;
}

export const people: Handlers<Kind> = {
  'person-named': (game, { data }) => ({
    ...game,
    persons: game.persons.map((person) =>
      person.id === data.person ? { ...person, name: data.name || null, about: data.about || null } : person,
    ),
  }),
  'person-joined': (game, { data }) =>
    joined(game, { ...data, name: data.name || null, about: data.about || null }),
  'person-left': (game, { data }) => goOnWithout(departed(game, data)),
  'person-returned': (game, { data }) => returned(game, data),
  'seats-arranged': (game, { data }) => arranged(game, data),
  'tablet-placed': (game, { data }) => ({ ...game, handing: data.handing }),
};
