/** Any command that the types allow, however foolish: odd ids, broken text, numbers that are none. */
import * as fc from '../tools/fast-check';
import type { Command } from '../../src/rules/commands';
import type { AgreementTerms, SentenceRef } from '../../src/rules/events';
import { HANDINGS } from '../../src/rules/game';
import { PHASES } from '../../src/rules/plan';
import { FOLLOW_UPS, SHIFTS } from '../../src/rules/review';
import { STANCES } from '../../src/rules/stance';
import { ODD_TEXTS } from './simulate';

/** Plain objects, as the app makes them. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record<T>(model, { noNullPrototype: true });

/** Any sequence of UTF-16 units, broken surrogates too. */
const units = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes));
const text = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  units,
  fc.string({ unit: 'grapheme' }),
  fc.string({ minLength: 90 }),
);
const textOrNull = fc.option(text);
const id = fc.oneof(
  fc.constantFrom(
    'p1',
    's1',
    'a1',
    'a2',
    'x',
    'x-A1',
    'x-B1',
    'x-C1',
    'blank-1',
    '',
    '__proto__',
    'constructor',
  ),
  units,
);
const number = fc.oneof(
  fc.double({ min: 0.1, noNaN: true }),
  fc.integer(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1),
);
const counts = fc.dictionary(fc.oneof(fc.constantFrom('0', '1', '2', '00', '__proto__'), units), number);
const stance = fc.option(fc.constantFrom(...STANCES));
const day = fc.oneof(fc.constantFrom('2026-06-01', '2026-02-30', '0000-00-00'), units);
const terms: fc.Arbitrary<AgreementTerms> = record({
  what: text,
  owner: id,
  due: day,
  noticed: textOrNull,
  firstStep: textOrNull,
});
const person = fc.oneof(fc.constantFrom('p1', 'p2', 'p3', 'p9'), id);
const place = fc.oneof(fc.constantFrom(0, 1, 2, 99), number);
const pickKey = fc.option(fc.oneof(fc.constantFrom('0', '1', 'd1', '00', '__proto__'), units));
const score = fc.oneof(fc.integer({ min: 0, max: 6 }), number);
const seat = fc.option(fc.oneof(fc.constantFrom('s1', 's2', 's9'), units));
const ref: fc.Arbitrary<SentenceRef> = fc.oneof(
  record({ of: fc.constant('subject') }),
  record({ of: fc.constantFrom('name', 'about'), person }),
  record({ of: fc.constantFrom('talk-rule', 'party', 'goodbye'), nth: place }),
  record({ of: fc.constant('question'), card: id, nth: place }),
  record({ of: fc.constant('dissent'), id: fc.oneof(fc.constant('d1'), id) }),
  record({ of: fc.constant('connection') }),
  record({ of: fc.constantFrom('noticed', 'first-step'), id }),
  record({ of: fc.constantFrom('condition', 'doubt'), id, nth: place }),
  record({ of: fc.constant('opgave') }),
  record({ of: fc.constant('opgave-differs') }),
  record({ of: fc.constant('kern'), card: id, nth: number }),
  record({ of: fc.constant('koers'), part: fc.constantFrom(0, 1, 2) }),
  record({ of: fc.constant('agreement'), id }),
  record({ of: fc.constantFrom('recalled', 'review-goodbye'), review: place }),
  record({ of: fc.constant('answer'), review: place, nth: place }),
  record({ of: fc.constant('review-koers'), review: place, part: fc.constantFrom(0, 1, 2) }),
);

export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  record({ do: fc.constant('name-person'), person: id, name: text }),
  record({ do: fc.constant('change-subject'), subject: text }),
  record({ do: fc.constant('agree-talk-rules'), rules: fc.array(text) }),
  fc
    .constantFrom(
      'end-landing-round',
      'open-turn',
      'pass-turn',
      'end-talk',
      'end-picks-talk',
      'take-tablet',
      'end-private',
      'end-pairs',
      'end-pulse-result',
      'end-pause',
      'wrap-up',
      'hear-dissent',
      'start-dissent-round',
      'end-dissent-round',
      'undo',
    )
    .map((name) => ({ do: name })),
  record({ do: fc.constant('join'), name: text, about: text, seat }),
  record({ do: fc.constant('leave'), person }),
  record({ do: fc.constant('return'), person, seat }),
  record({ do: fc.constant('arrange-seats'), seats: fc.array(fc.array(person)) }),
  record({ do: fc.constant('place-tablet'), handing: fc.constantFrom(...HANDINGS) }),
  record({ do: fc.constant('give-pulse'), pulse: fc.option(record({ sharp: score, free: score })) }),
  record({
    do: fc.constant('give-picks'),
    picks: fc.option(record({ begin: pickKey, friction: pickKey })),
  }),
  record({ do: fc.constant('choose-picking'), by: fc.constantFrom('hands', 'passing') }),
  record({ do: fc.constant('raise-dissent'), nth: place, opening: fc.option(id) }),
  record({ do: fc.constant('work-in-dissent'), text, stance }),
  record({ do: fc.constant('let-dissent-stand'), text }),
  record({ do: fc.constant('play-aside'), card: id }),
  record({
    do: fc.constant('look-again'),
    look: fc.option(record({ nth: place, card: id, text: textOrNull })),
  }),
  record({ do: fc.constant('connect-cards'), text: textOrNull }),
  record({
    do: fc.constant('note-parties'),
    parties: fc.array(record({ name: text, present: fc.boolean() })),
  }),
  record({ do: fc.constant('remove-sentence'), ref }),
  record({ do: fc.constant('remove-sentence'), ref, wording: fc.integer() }),
  record({ do: fc.constant('write-opgave'), text: textOrNull, differs: textOrNull }),
  record({ do: fc.constant('draw-card'), card: id }),
  record({ do: fc.constant('ask-own-question'), theme: id, question: text }),
  record({ do: fc.constant('record-kern'), text: textOrNull, stance }),
  record({ do: fc.constant('start-phase'), phase: fc.constantFrom(...PHASES) }),
  record({ do: fc.constant('extend-time'), minutes: fc.constantFrom(2, 5) }),
  record({ do: fc.constant('count-picks'), begin: counts, friction: counts }),
  record({ do: fc.constant('write-koers'), parts: fc.option(fc.tuple(text, text, text)) }),
  record({ do: fc.constant('propose-agreement'), terms }),
  record({ do: fc.constant('amend-agreement'), id, condition: text }),
  record({ do: fc.constant('doubt-agreement'), id, reason: text }),
  record({ do: fc.constant('rewrite-agreement'), id, terms }),
  record({ do: fc.constant('settle-agreement'), id }),
  record({ do: fc.constant('leave-agreement-open'), id }),
  record({
    do: fc.constant('check-out'),
    sentences: fc.array(text),
    lookBackOn: fc.option(day),
    reporter: fc.option(id),
  }),
  record({ do: fc.constant('start-review') }),
  record({ do: fc.constant('recall'), text: textOrNull }),
  record({ do: fc.constant('follow-up'), followUps: fc.dictionary(id, fc.constantFrom(...FOLLOW_UPS)) }),
  record({
    do: fc.constant('answer-again'),
    nth: place,
    text: textOrNull,
    shift: fc.option(fc.constantFrom(...SHIFTS)),
  }),
  record({ do: fc.constant('renew-koers'), parts: fc.option(fc.tuple(text, text, text)) }),
  record({ do: fc.constant('end-review'), goodbye: textOrNull, lookBackOn: fc.option(day) }),
  record({ do: fc.constant('reword'), ref, text, stance }),
  record({ do: fc.constant('keep-sentence'), card: id, text }),
);
