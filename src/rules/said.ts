import { fold } from '../lib/fold';
import type { Game } from './game';

/** Everything that stands written in a game, one text a line, as it is compared when somebody searches (`fold`). */
export function saidIn(game: Game): string {
  const texts: readonly (string | null | undefined)[] = [
    game.subject,
    ...game.persons.flatMap(({ name, about }) => [name, about]),
    game.opgave.at(-1),
    game.opgaveDiffers.at(-1),
    ...game.played.flatMap(({ question, kern }) => [question, kern.at(-1)]),
    ...game.dissents.map(({ text }) => text.at(-1)),
    game.connection?.text.at(-1),
    ...game.parties.map(({ name }) => name),
    ...(game.koers ?? []),
    ...game.agreements.flatMap(({ terms, conditions, doubts }) => [
      terms.what,
      terms.noticed,
      terms.firstStep,
      ...conditions,
      ...doubts,
    ]),
    ...(game.checkOut?.sentences ?? []),
    ...game.notes.map(({ text }) => text.at(-1)),
    ...game.reviews.flatMap(({ recalled, answers, koers, goodbye }) => [
      recalled,
      ...answers.map(({ text }) => text),
      ...(koers ?? []),
      goodbye,
    ]),
  ];
  return fold(texts.filter(Boolean).join('\n'));
}
