/** What the data of each kind of event looks like: a file from outside is held to it, field by field. */
import type { EventData, EventKind, GameEvent } from '../../rules/events';
import type { Length } from '../../rules/plan';
import {
  isAsk,
  isCourse,
  isDepth,
  isFollowUp,
  isHanding,
  isKoersForm,
  isPhase,
  isShift,
  isStance,
} from '../choices';
import { isRecord, isText, listOf, oneOf, orNull, type Guard } from '../shapes';

/** Longer than the longest text the rules take, counted as a browser counts. */
const LONGEST_TEXT = 2000;
const ID = /^[\w-]{1,64}$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** More than any game has of anything. */
const MANY = 1000;

const text: Guard = (value) => isText(value) && value.length <= LONGEST_TEXT;
const id: Guard = (value) => isText(value) && ID.test(value);
const day: Guard = (value) => isText(value) && DAY.test(value);
const index: Guard = (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < MANY;
/** The place of an event in its log. */
const placeInLog: Guard = (value) => Number.isSafeInteger(value) && Number(value) >= 1;
const oneTo =
  (most: number): Guard =>
  (value) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;
const many =
  (guard: Guard): Guard =>
  (value) =>
    listOf(guard)(value) && Array.isArray(value) && value.length <= MANY;
const exactly =
  (count: number, guard: Guard): Guard =>
  (value) =>
    listOf(guard)(value) && Array.isArray(value) && value.length === count;
const table =
  (guard: Guard): Guard =>
  (value) =>
    isRecord(value) && Object.entries(value).every(([key, member]) => id(key) && guard(member));

type Fields<T> = { readonly [F in keyof T]-?: Guard };

/** A record with these fields, and no others. */
const record =
  <T>(fields: Fields<T>): Guard =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
    Object.entries<Guard>(fields).every(([name, guard]) => guard(value[name]));

const is =
  (...values: readonly unknown[]): Guard =>
  (value) =>
    values.includes(value);

/** A member that may be left out. */
const optional =
  (guard: Guard): Guard =>
  (value) =>
    value === undefined || guard(value);

type Starter = EventData['session-started']['persons'][number];

const isPicking = oneOf({ hands: true, passing: true } satisfies Record<
  EventData['picking-chosen']['by'],
  true
>);
const LENGTHS = { 30: true, 60: true, 90: true, 120: true } satisfies Record<Length, true>;
const length: Guard = (value) => Number.isInteger(value) && Object.hasOwn(LENGTHS, String(value));
const seats = many(record({ id, persons: many(id) }));
const maybeText = orNull(text);
const maybeId = orNull(id);
const terms = record({ what: text, owner: id, due: day, noticed: maybeText, firstStep: maybeText });

const outline = record<EventData['session-started']['deck']>({
  id,
  version: text,
  hash: text,
  cells: many(record({ theme: id, depth: isDepth, cards: many(id) })),
  tegenspraak: many(id),
  legeStoel: many(id),
  blanks: many(id),
});

/** By what the reference is of. */
const REFERENCES: Readonly<Record<string, Guard>> = Object.fromEntries([
  ...['subject', 'opgave', 'opgave-differs', 'connection'].map((of) => [of, record({ of: is(of) })]),
  ...['name', 'about'].map((of) => [of, record({ of: is(of), person: id })]),
  ...['talk-rule', 'party', 'goodbye', 'note'].map((of) => [of, record({ of: is(of), nth: index })]),
  ...['question', 'kern'].map((of) => [of, record({ of: is(of), card: id, nth: index })]),
  ...['dissent', 'agreement', 'noticed', 'first-step'].map((of) => [of, record({ of: is(of), id })]),
  ...['condition', 'doubt'].map((of) => [of, record({ of: is(of), id, nth: index })]),
  ['koers', record({ of: is('koers'), part: is(0, 1, 2) })],
  ...['recalled', 'review-goodbye'].map((of) => [of, record({ of: is(of), review: index })]),
  ['answer', record({ of: is('answer'), review: index, nth: index })],
  ['review-koers', record({ of: is('review-koers'), review: index, part: is(0, 1, 2) })],
]);
const reference: Guard = (value) => {
  const of = isRecord(value) ? value['of'] : null;
  return isText(of) && Object.hasOwn(REFERENCES, of) && REFERENCES[of]?.(value) === true;
};

const nothing = record({});
const person = record({ person: id });
const named = { person: id, name: maybeText, about: maybeText };
const agreement = record({ id });

/** The compiler asks for every kind, and for every field of it. */
const DATA: { readonly [K in EventKind]: Guard } = {
  'session-started': record<EventData['session-started']>({
    rules: oneTo(MANY),
    course: isCourse,
    deck: outline,
    seed: text,
    length,
    subject: text,
    persons: many(record<Starter>({ id, name: maybeText, about: optional(maybeText) })),
    seats,
    koersForm: isKoersForm,
    carried: many(record({ card: id, text: maybeText })),
    from: optional(record({ session: id })),
    lookBackOn: optional(day),
  }),
  'person-named': record<EventData['person-named']>(named),
  'person-joined': record<EventData['person-joined']>({ ...named, seat: id }),
  'person-left': person,
  'person-returned': record<EventData['person-returned']>({ person: id, seat: id }),
  'seats-arranged': record<EventData['seats-arranged']>({ seats }),
  'tablet-placed': record<EventData['tablet-placed']>({ handing: isHanding }),
  'tablet-taken': nothing,
  'pulse-given': record<EventData['pulse-given']>({
    ask: isAsk,
    person: id,
    pulse: orNull(record({ sharp: oneTo(5), free: oneTo(5) })),
  }),
  'picks-given': record<EventData['picks-given']>({
    person: id,
    picks: orNull(record({ begin: maybeId, friction: maybeId })),
  }),
  'private-ended': record<EventData['private-ended']>({ ask: isAsk }),
  'pairs-talked': nothing,
  'pulse-seen': nothing,
  'subject-changed': record<EventData['subject-changed']>({ subject: text }),
  'talk-rules-agreed': record<EventData['talk-rules-agreed']>({ rules: many(text) }),
  'landing-round-held': nothing,
  'opgave-written': record<EventData['opgave-written']>({ text: maybeText, differs: maybeText }),
  'turn-opened': record<EventData['turn-opened']>({ offer: many(id) }),
  'turn-passed': nothing,
  'card-drawn': record<EventData['card-drawn']>({ card: id, aside: maybeId, chair: maybeId }),
  'own-question-asked': record<EventData['own-question-asked']>({ card: id, theme: id, question: text }),
  'talk-ended': nothing,
  'kern-recorded': record<EventData['kern-recorded']>({ text: maybeText, stance: orNull(isStance) }),
  'phase-started': record<EventData['phase-started']>({ phase: isPhase }),
  'pause-ended': nothing,
  'wrap-up-started': nothing,
  'dissent-raised': record<EventData['dissent-raised']>({ id, nth: index, opening: maybeId }),
  'dissent-heard': agreement,
  'dissent-worked-in': record<EventData['dissent-worked-in']>({ id, text, stance: isStance }),
  'dissent-stands': record<EventData['dissent-stands']>({ id, text }),
  'looked-again': record<EventData['looked-again']>({
    look: orNull(record({ id, nth: index, card: id, text: maybeText })),
  }),
  'dissent-round-started': nothing,
  'dissent-round-held': nothing,
  'aside-played': record<EventData['aside-played']>({ card: id }),
  'cards-connected': record<EventData['cards-connected']>({ cards: exactly(2, index), text: maybeText }),
  'time-extended': record<EventData['time-extended']>({ minutes: oneTo(MANY) }),
  'picks-counted': record<EventData['picks-counted']>({ begin: table(index), friction: table(index) }),
  'picking-chosen': record<EventData['picking-chosen']>({ by: isPicking }),
  'picks-discussed': nothing,
  'parties-noted': record<EventData['parties-noted']>({
    parties: many(record({ name: text, present: is(true, false) })),
  }),
  'koers-written': record<EventData['koers-written']>({ parts: orNull(exactly(3, text)) }),
  'agreement-proposed': record<EventData['agreement-proposed']>({ id, terms }),
  'agreement-amended': record<EventData['agreement-amended']>({ id, condition: text }),
  'agreement-doubted': record<EventData['agreement-doubted']>({ id, reason: text }),
  'agreement-rewritten': record<EventData['agreement-rewritten']>({ id, terms }),
  'agreement-settled': agreement,
  'checked-out': record<EventData['checked-out']>({
    sentences: many(text),
    lookBackOn: orNull(day),
    reporter: maybeId,
  }),
  'review-started': record<EventData['review-started']>({ cards: many(index) }),
  'review-recalled': record<EventData['review-recalled']>({ text: maybeText }),
  'review-followed-up': record<EventData['review-followed-up']>({
    followUps: table(isFollowUp),
  }),
  'review-answered': record<EventData['review-answered']>({
    nth: index,
    text: maybeText,
    shift: orNull(isShift),
    lookBackOn: optional(orNull(day)),
  }),
  'review-koers-written': record<EventData['review-koers-written']>({ parts: orNull(exactly(3, text)) }),
  'review-ended': record<EventData['review-ended']>({ goodbye: maybeText, lookBackOn: orNull(day) }),
  'note-added': record<EventData['note-added']>({ text }),
  'sentence-reworded': record<EventData['sentence-reworded']>({
    ref: reference,
    text,
    stance: orNull(isStance),
  }),
  'sentence-removed': record<EventData['sentence-removed']>({
    ref: reference,
    wording: optional(placeInLog),
  }),
  'sentence-kept': record<EventData['sentence-kept']>({ card: id, text }),
  undone: nothing,
};

/** Whether an event holds what an event of its kind holds, and nothing else. */
export function isSoundEvent({ kind, seat, at, data }: GameEvent): boolean {
  return DATA[kind](data) && orNull(id)(seat) && Number.isSafeInteger(at) && Math.abs(at) < 8.64e15;
}
