/**
 * What a readable file may tell of a session, and nothing else: every writer gets this and never the game. So who
 * passed, what was given in private and who said what cannot reach a file that is passed on.
 */
import type { Colour, Deck, Shape } from '../decks/types';
import { momentInWords } from '../lib/day-text';
import { agreedText, doubtOf, provisoOf } from '../rules/agreement-words';
import { seenFromChair, standingDissents, type Dissent } from '../rules/dissent';
import type { Agreement, Game, PlayedCard } from '../rules/game';
import { kernOf } from '../rules/kern';
import { nextLookBack } from '../rules/review';
import type { Stance } from '../rules/stance';
import { agreementsOf, goodbyesOf, notesOf } from '../rules/told';
import { isAlone, koersOf } from '../rules/voice';
import { gameInput } from '../speelveld/from-game';
import type { SpeelveldInput } from '../speelveld/types';
import { REPORT } from './text';

export interface ReportKern {
  /** Title of its card. */
  readonly title: string;
  readonly question: string;
  /** Null when only a dissent stands here, or the card was played without a sentence. */
  readonly text: string | null;
  readonly stance: Stance | null;
  /** What stands beside it, as large and without a name. */
  readonly dissents: readonly string[];
}

export interface ReportTheme {
  readonly name: string;
  readonly shape: Shape;
  readonly colour: Colour;
  readonly kernen: readonly ReportKern[];
}

export interface ReportAgreement {
  readonly id: string;
  /** Without its provisos. */
  readonly what: string;
  /** What, with each proviso as a sentence behind it. */
  readonly text: string;
  /** The same, and why it is an open question. */
  readonly full: string;
  /** Null for one alone. */
  readonly who: string | null;
  /** A day, as YYYY-MM-DD. */
  readonly due: string;
  readonly noticed: string | null;
  readonly firstStep: string | null;
  readonly status: Agreement['status'];
  /** Why it is an open question. */
  readonly doubt: string | null;
}

export interface Report {
  readonly title: string;
  readonly deck: string;
  /** Deck, day, number of persons, minutes. */
  readonly facts: readonly string[];
  readonly alone: boolean;
  readonly finished: boolean;
  readonly koers: string | null;
  readonly opgave: string | null;
  readonly differs: string | null;
  /** Themes of which something was said, in the order of the deck. */
  readonly themes: readonly ReportTheme[];
  readonly connection: { readonly between: string; readonly text: string } | null;
  readonly agreements: readonly ReportAgreement[];
  /** Parties that were not at the table. */
  readonly missed: readonly string[];
  readonly goodbyes: readonly string[];
  /** What was added later, each with its day in words. */
  readonly notes: readonly { readonly day: string; readonly text: string }[];
  /** A day, as YYYY-MM-DD. */
  readonly lookBackOn: string | null;
  readonly field: SpeelveldInput;
}

/** What may be told of a game as it stands; it need not be finished. */
export function reportOf(game: Game, deck: Deck): Report {
  const { connection } = game;
  const connected = connection?.text.at(-1);
  const titleAt = (nth: number): string => titleOf(deck, game.played[nth]);
  return {
    title: game.subject || (game.course === 'quick' ? REPORT.loose : REPORT.noSubject),
    deck: deck.title,
    facts: factsOf(game, deck),
    alone: isAlone(game),
    finished: game.step.name === 'done' || game.course === 'quick',
    koers: koersOf(game) || null,
    opgave: game.opgave.at(-1) || null,
    differs: game.opgaveDiffers.at(-1) || null,
    themes: themesOf(game, deck),
    connection:
      connection && connected
        ? {
            between: REPORT.between(titleAt(connection.cards[0]), titleAt(connection.cards[1])),
            text: connected,
          }
        : null,
    agreements: agreementsOf(game).map((one) => agreementOf(game, one)),
    missed: game.parties.filter(({ name, present }) => name !== '' && !present).map(({ name }) => name),
    goodbyes: goodbyesOf(game),
    notes: notesOf(game).map(({ at, text }) => ({ day: momentInWords(at), text })),
    lookBackOn: nextLookBack(game),
    field: gameInput(game, deck),
  };
}

function factsOf(game: Game, deck: Deck): string[] {
  return [
    deck.title,
    momentInWords(game.startedAt),
    ...(game.course === 'quick' ? [] : [REPORT.people(game.persons.length)]),
    ...(game.course === 'table' || game.course === 'pair' ? [REPORT.minutes(game.length)] : []),
  ];
}

function themesOf(game: Game, deck: Deck): ReportTheme[] {
  const standing = standingDissents(game);
  const kernen = game.played.map((played, nth) => ({
    theme: played.theme,
    title: titleOf(deck, played),
    question: played.question ?? questionOf(deck, played),
    text: kernOf(played) || null,
    stance: kernOf(played) ? played.stance : null,
    dissents: standing
      .filter(({ dissent }) => dissent.nth === nth)
      .map(({ dissent, text }) => fromChair(game, deck, dissent, text)),
  }));
  return deck.themes.flatMap(({ id, name, shape, colour }) => {
    const own = kernen.filter(
      ({ theme, text, dissents }) => theme === id && (text !== null || dissents.length > 0),
    );
    return own.length > 0
      ? [{ name, shape, colour, kernen: own.map(({ theme: _theme, ...kern }) => kern) }]
      : [];
  });
}

/** What one person alone said from a *lege stoel* names that chair. */
function fromChair(game: Game, deck: Deck, dissent: Dissent, text: string): string {
  if (!seenFromChair(game, dissent)) return text;
  return REPORT.fromChair(deck.cards.find(({ id }) => id === dissent.opening)?.title ?? '', text);
}

const cardOf = (deck: Deck, played: PlayedCard | undefined) =>
  deck.cards.find(({ id }) => id === played?.card);

const titleOf = (deck: Deck, played: PlayedCard | undefined): string => cardOf(deck, played)?.title ?? '';

function questionOf(deck: Deck, played: PlayedCard): string {
  const card = cardOf(deck, played);
  return card?.kind === 'question' ? card.question : '';
}

function agreementOf(game: Game, { id, terms, conditions, doubts, status }: Agreement): ReportAgreement {
  const place = game.persons.findIndex((person) => person.id === terms.owner);
  const last = doubts.at(-1);
  const text = agreedText(terms.what, conditions.filter(Boolean).map(provisoOf));
  const doubt = status === 'open' && last ? doubtOf(last) : null;
  return {
    id,
    what: terms.what,
    text,
    full: agreedText(text, doubt ? [doubt] : []),
    who: isAlone(game) ? null : (game.persons[place]?.name ?? REPORT.place(place + 1)),
    due: terms.due,
    noticed: terms.noticed || null,
    firstStep: terms.firstStep || null,
    status,
    doubt,
  };
}
