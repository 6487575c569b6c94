/** The fold: what each event does to the game. Total, and free of decisions: those were made before. */
import { advance } from './clock';
import type { EventKind, EventOf, GameEvent } from './events';
import type { Agreement, Game, PlayedCard } from './game';
import { cellOf } from './outline';
import { reworded } from './reword';
import type { Session } from './session';
import { startedGame } from './start';
import { afterHarvestCard, afterTurn, firstStep } from './steps';
import { endTurn } from './turns';
import { rowOf } from './offer';

type PlayKind = Exclude<EventKind, 'session-started' | 'undone'>;
type Handler<K extends EventKind> = (game: Game, event: EventOf<K>, activeMs: number) => Game;

const play = (game: Game, card: PlayedCard): Game => ({
  ...game,
  played: [...game.played, card],
  passesInARow: 0,
  step: { name: 'talk' },
});

const lastPlayed = (game: Game, change: (card: PlayedCard) => PlayedCard): PlayedCard[] =>
  game.played.map((card, index) => (index === game.played.length - 1 ? change(card) : card));

const changeAgreement = (game: Game, id: string, change: (agreement: Agreement) => Agreement): Game => ({
  ...game,
  agreements: game.agreements.map((agreement) => (agreement.id === id ? change(agreement) : agreement)),
});

const handlers: { [K in PlayKind]: Handler<K> } = {
  'person-named': (game, { data }) => ({
    ...game,
    persons: game.persons.map((person) =>
      person.id === data.person ? { ...person, name: data.name } : person,
    ),
  }),
  'subject-changed': (game, { data }) => ({ ...game, subject: data.subject }),
  'talk-rules-agreed': (game, { data }) => ({
    ...game,
    talkRules: data.rules,
    step: { name: 'landing-round' },
  }),
  'landing-round-held': (game) => ({ ...game, step: { name: 'opgave' } }),
  'opgave-written': (game, { data }, activeMs) =>
    startPhase(
      {
        ...game,
        opgave: data.text ? [data.text] : [],
        opgaveDiffers: data.differs ? [data.differs] : [],
      },
      'verkennen',
      activeMs,
    ),
  'turn-opened': (game, { data }) => ({
    ...game,
    passesInARow: game.step.name === 'phase-end' ? 0 : game.passesInARow,
    step: { name: 'draw', offer: data.offer },
  }),
  'turn-passed': (game) => {
    const next = { ...endTurn(game), passesInARow: game.passesInARow + 1 };
    return { ...next, step: afterTurn(next) };
  },
  'card-drawn': (game, { data, seat }) => {
    const cell = cellOf(game.deck, data.card);
    const aside = data.aside === null ? game.aside : [...game.aside, data.aside];
    return play(
      { ...game, aside },
      {
        card: data.card,
        theme: cell?.theme ?? '',
        depth: cell?.depth ?? 'verkennen',
        phase: game.phase,
        seat,
        question: null,
        kern: [],
        stance: null,
      },
    );
  },
  'own-question-asked': (game, { data, seat }) =>
    play(game, {
      card: data.card,
      theme: data.theme,
      depth: rowOf(game.phase) ?? 'verkennen',
      phase: game.phase,
      seat,
      question: data.question,
      kern: [],
      stance: null,
    }),
  'talk-ended': (game) => ({ ...game, step: { name: 'kern' } }),
  'kern-recorded': (game, { data }) => {
    const played = lastPlayed(game, (card) => ({
      ...card,
      kern: data.text ? [data.text] : [],
      stance: data.stance,
    }));
    if (game.phase === 'oogst') return { ...game, played, step: afterHarvestCard({ ...game, played }) };
    const next = endTurn({ ...game, played });
    return { ...next, step: afterTurn(next) };
  },
  'phase-started': (game, { data }, activeMs) => startPhase(game, data.phase, activeMs),
  'time-extended': (game, { data }) => ({
    ...game,
    extraMinutes: game.extraMinutes + data.minutes,
    phaseExtraMinutes: game.phaseExtraMinutes + data.minutes,
  }),
  'picks-counted': (game, { data }) => ({ ...game, picks: data, step: { name: 'picks-talk' } }),
  'picks-discussed': (game) => ({ ...game, step: { name: 'koers' } }),
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
    const next = changeAgreement(game, data.id, (agreement) => ({
      ...agreement,
      doubts: [...agreement.doubts, data.reason],
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
  'sentence-kept': (game, { data }) => {
    const cell = cellOf(game.deck, data.card);
    return {
      ...game,
      played: [
        ...game.played,
        {
          card: data.card,
          theme: cell?.theme ?? '',
          depth: cell?.depth ?? 'verkennen',
          phase: game.phase,
          seat: null,
          question: null,
          kern: [data.text],
          stance: null,
        },
      ],
    };
  },
};

function startPhase(game: Game, phase: Game['phase'], activeMs: number): Game {
  const next = { ...game, phase, phaseStartMs: activeMs, phaseExtraMinutes: 0, passesInARow: 0 };
  return { ...next, step: firstStep(next, phase) };
}

function happened<K extends PlayKind>(game: Game, event: EventOf<K>, activeMs: number): Game {
  const handler: Handler<K> = handlers[event.kind];
  return handler(game, event, activeMs);
}

/** The session after the first event of its log. */
export function begin(event: EventOf<'session-started'>): Session {
  return {
    game: startedGame(event),
    past: null,
    clock: { activeMs: 0, lastAt: event.at },
    length: 1,
  };
}

/** The session after one more event. Undo brings back the game before the last action; the clock runs on. */
export function evolve(session: Session, event: GameEvent): Session {
  const clock = advance(session.clock, event.at);
  const length = session.length + 1;
  if (event.kind === 'session-started') return { ...session, clock, length };
  if (event.kind === 'undone') {
    const { past } = session;
    return past ? { game: past.game, past: past.before, clock, length } : { ...session, clock, length };
  }
  const game = happened(session.game, event, clock.activeMs);
  return { game, past: { game: session.game, before: session.past }, clock, length };
}

/** The session that a log gives, or null when the log does not begin with its first event. */
export function replay(events: readonly GameEvent[]): Session | null {
  const [first, ...rest] = events;
  if (first?.kind !== 'session-started') return null;
  return rest.reduce(evolve, begin(first));
}
