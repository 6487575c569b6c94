/** *Oogst* after its card, *Afspraken* and *Check-out*. */
import type { Game } from '../game';
import { changeAgreement, reworded } from '../reword';
import { afterConnection, afterPicks } from '../steps';
import { startPhase } from './phases';
import type { Handlers } from './handler';

type Kind =
  | 'cards-connected'
  | 'picks-counted'
  | 'picks-discussed'
  | 'parties-noted'
  | 'koers-written'
  | 'agreement-proposed'
  | 'agreement-amended'
  | 'agreement-doubted'
  | 'agreement-rewritten'
  | 'agreement-settled'
  | 'checked-out'
  | 'sentence-reworded';

export const harvest: Handlers<Kind> = {
  'cards-connected': (game, { data }) => {
    const connected: Game = {
      ...game,
      connection: { cards: data.cards, text: data.text ? [data.text] : [] },
    };
    return { ...connected, step: afterConnection(connected) };
  },
  'picks-counted': (game, { data }) => ({ ...game, picks: data, step: { name: 'picks-talk' } }),
  'picks-discussed': (game) => ({ ...game, step: afterPicks(game) }),
  'parties-noted': (game, { data }) => ({ ...game, parties: data.parties, step: { name: 'koers' } }),
  'koers-written': (game, { data }, activeMs) =>
    startPhase({ ...game, koers: data.parts }, 'afspraken', activeMs),
  'agreement-proposed': (game, { data }) => ({
    ...game,
    agreements: [
      ...game.agreements,
      {
        id: data.id,
        terms: data.terms,
        conditions: [],
        doubts: [],
        status: game.course === 'table' ? 'proposed' : 'agreed',
        earlier: [],
      },
    ],
    step: game.course === 'table' ? { name: 'thumbs', id: data.id } : { name: 'agreements' },
  }),
  'agreement-amended': (game, { data }) =>
    changeAgreement(game, data.id, (agreement) => ({
      ...agreement,
      conditions: [...agreement.conditions, data.condition],
    })),
  'agreement-doubted': (game, { data }) => {
    const again = game.agreements.some(
      (agreement) => agreement.id === data.id && agreement.doubts.length > 0,
    );
    // Left open instead of rewritten: no doubt was added. A doubt that was taken away since keeps its place.
    const left = game.step.name === 'rewrite';
    const next = changeAgreement(game, data.id, (agreement) => ({
      ...agreement,
      doubts: left ? agreement.doubts : [...agreement.doubts, data.reason],
      status: again ? 'open' : agreement.status,
    }));
    return { ...next, step: again ? { name: 'agreements' } : { name: 'rewrite', id: data.id } };
  },
  'agreement-rewritten': (game, { data }) => ({
    ...changeAgreement(game, data.id, (agreement) => ({
      ...agreement,
      terms: data.terms,
      earlier: [...agreement.earlier, agreement.terms],
    })),
    step: { name: 'thumbs', id: data.id },
  }),
  'agreement-settled': (game, { data }) => ({
    ...changeAgreement(game, data.id, (agreement) => ({ ...agreement, status: 'agreed' })),
    step: { name: 'agreements' },
  }),
  'checked-out': (game, { data }) => ({ ...game, checkOut: data, step: { name: 'done' } }),
  'sentence-reworded': (game, { data }) => reworded(game, data),
};
