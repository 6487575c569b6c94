import { KOERS_FORMS, type Deck } from './types';
import { readCards } from './parse/cards';
import { readGlossary, readRecipes } from './parse/extras';
import {
  fault,
  isRecord,
  member,
  oneOf,
  optionalList,
  optionalText,
  patterned,
  text,
  texts,
} from './parse/fields';
import type { Place } from './parse/fields';
import { readDepths, readThemes } from './parse/grid';
import { LIMITS, PATTERNS } from './parse/limits';
import { Report } from './parse/report';
import type { DeckError } from './parse/report';

export type { DeckError } from './parse/report';

export type ParsedDeck =
  | { readonly ok: true; readonly deck: Deck }
  | { readonly ok: false; readonly errors: readonly DeckError[] };

/**
 * Turns any value into a deck, or into at most ten faults that name card and field. Never throws on JSON.
 * The deck is built field by field: unknown fields are dropped, nothing of the input is kept.
 */
export function parseDeck(value: unknown): ParsedDeck {
  const report = new Report();
  const place: Place = { report, card: null, path: '', members: isRecord(value) ? value : {} };
  if (!isRecord(value)) {
    fault(place, '', 'Dit bestand bevat geen deck.');
    return { ok: false, errors: report.errors };
  }
  const deck = readDeck(place);
  return report.errors.length === 0 ? { ok: true, deck } : { ok: false, errors: report.errors };
}

/** A deck that somebody works on, read from storage: whatever has the shape of a deck stays, whatever has not is left out. */
export function readUnfinished(value: unknown): Deck {
  const members = isRecord(value) ? value : {};
  return readDeck({ report: new Report(true), card: null, path: '', members });
}

function readDeck(place: Place): Deck {
  if (member(place, 'schema') !== 1) fault(place, 'schema', 'Deze app leest alleen decks met schema 1.');
  const form = member(place, 'koersForm');
  const themes = readThemes(place);
  const cards = readCards(place, themes);
  return {
    schema: 1,
    id: patterned(place, 'id', PATTERNS.slug, 'een naam in kleine letters, zonder spaties'),
    code: patterned(place, 'code', PATTERNS.code, 'een code van 1 tot 3 hoofdletters'),
    title: text(place, 'title', LIMITS.deckTitle),
    version: patterned(place, 'version', PATTERNS.version, 'een versie, zoals 1.0.0'),
    language: patterned(place, 'language', PATTERNS.language, 'een taal, zoals nl'),
    summary: text(place, 'summary', LIMITS.summary),
    inspiredBy: optionalText(place, 'inspiredBy', LIMITS.inspiredBy),
    license: optionalText(place, 'license', LIMITS.license),
    themes,
    depths: readDepths(place),
    cards,
    recipes: readRecipes(place, cards),
    glossary: readGlossary(place),
    notes: texts(place, 'notes', optionalList(place, 'notes'), LIMITS.note),
    ...(form === undefined ? {} : { koersForm: oneOf(place, 'koersForm', KOERS_FORMS) ?? 'wat' }),
  };
}
