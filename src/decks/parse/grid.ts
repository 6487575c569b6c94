import { COLOURS, DEPTHS, SHAPES } from '../types';
import type { Colour, Depth, Shape, Theme } from '../types';
import { LIMITS, PATTERNS, SPECIAL_CODES } from './limits';
import { fault, inside, list, member, oneOf, patterned, text, unique } from './fields';
import type { Place } from './fields';

/** Reads the columns of the grid. */
export function readThemes(deck: Place): Theme[] {
  const items = list(deck, 'themes');
  const { least, most } = LIMITS.themes;
  if (items.length < least || items.length > most)
    fault(deck, 'themes', `Een deck heeft ${least} tot ${most} thema’s; dit heeft er ${items.length}.`);
  const themes = items.slice(0, most).map((item, index) => readTheme(deck, item, index));
  unique(
    deck,
    themes.map((theme) => theme.id),
    (index) => `themes[${index}].id`,
  );
  unique(
    deck,
    themes.map((theme) => theme.code),
    (index) => `themes[${index}].code`,
  );
  return themes;
}

function readTheme(deck: Place, item: unknown, index: number): Theme {
  const place = inside(deck, `themes[${index}]`, item);
  const code = patterned(place, 'code', PATTERNS.code, 'een code van 1 tot 3 hoofdletters');
  if (Object.values<string>(SPECIAL_CODES).includes(code))
    fault(place, 'code', `De code ${code} is al van de bijzondere kaarten.`);
  return {
    id: patterned(place, 'id', PATTERNS.slug, 'een naam in kleine letters, zonder spaties'),
    code,
    name: text(place, 'name', LIMITS.themeName),
    about: text(place, 'about', LIMITS.about),
    shape: pick<Shape>(place, 'shape', SHAPES, index),
    colour: pick<Colour>(place, 'colour', COLOURS, index),
  };
}

/** A theme of an own deck may leave its mark out; then it gets the next one from the set. */
function pick<T extends string>(
  place: Place,
  field: string,
  choices: readonly [T, ...T[]],
  index: number,
): T {
  const next = choices[index % choices.length] ?? choices[0];
  return member(place, field) === undefined ? next : (oneOf(place, field, choices) ?? next);
}

/** Reads the three rows; their order is fixed, their words are the author's. */
export function readDepths(deck: Place): Depth[] {
  const items = list(deck, 'depths');
  if (items.length !== DEPTHS.length) fault(deck, 'depths', 'Een deck heeft precies drie rijen: A, B en C.');
  return DEPTHS.map((id, index) => {
    const place = inside(deck, `depths[${index}]`, items[index]);
    const code = 'ABC'.charAt(index);
    if (member(place, 'id') !== id) fault(place, 'id', `Hier hoort "${id}".`);
    if (member(place, 'code') !== code) fault(place, 'code', `Hier hoort "${code}".`);
    return {
      id,
      code,
      name: text(place, 'name', LIMITS.themeName),
      about: text(place, 'about', LIMITS.about),
    };
  });
}
