/** Damages and forges deck files, the same way for the same seed. */
import { diceFrom } from '../../rules/simulate';

type Dice = ReturnType<typeof diceFrom>;

const NASTY: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  ' ',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '\u202Eomgekeerd',
  '\uD800',
  'x'.repeat(100_000),
  [],
  {},
  [[[[[[]]]]]],
  { toString: 'x', length: -1 },
  'W-OP-A1',
  2,
];

const INTO_PROTOTYPES = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';

/** One to four changes: in the text, or in one of its values. */
export function mutate(text: string, seed: number): string {
  const dice = diceFrom(seed);
  const times = dice.below(4) + 1;
  let changed = text;
  for (let time = 0; time < times; time += 1)
    changed = WAYS[dice.below(WAYS.length)]?.(changed, dice) ?? changed;
  return changed;
}

const WAYS: readonly ((text: string, dice: Dice) => string)[] = [
  (text, dice) => text.slice(0, dice.below(text.length + 1)),
  (text, dice) => {
    const at = dice.below(text.length + 1);
    return text.slice(0, at) + String.fromCharCode(dice.below(0x3000)) + text.slice(at + dice.below(3));
  },
  (text, dice) => {
    const at = dice.below(text.length + 1);
    return text.slice(0, at) + text.slice(at, at + 200).repeat(dice.below(50)) + text.slice(at);
  },
  (text) => text.replace('{', `{${INTO_PROTOTYPES}`),
  (text, dice) =>
    text.replace(
      /\{\s*"(?:id|kind)"/u,
      (found) => `{${dice.below(2) ? INTO_PROTOTYPES : ''}${found.slice(1)}`,
    ),
  inValue,
  inValue,
  inValue,
];

/** Puts something else in the place of one value, takes one away, or doubles a list. */
function inValue(text: string, dice: Dice): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  let at = value;
  for (let depth = dice.below(5); depth >= 0; depth -= 1) {
    if (typeof at !== 'object' || at === null) break;
    const names = Object.keys(at);
    const name = names[dice.below(Math.max(1, names.length))];
    if (name === undefined) break;
    const inner: unknown = Reflect.get(at, name);
    if (depth > 0 && typeof inner === 'object' && inner !== null) {
      at = inner;
      continue;
    }
    const way = dice.below(4);
    if (way === 0) Reflect.deleteProperty(at, name);
    else if (way === 1 && Array.isArray(inner)) Reflect.set(at, name, [...inner, ...inner]);
    else Reflect.set(at, name, NASTY[dice.below(NASTY.length)]);
    break;
  }
  return JSON.stringify(value);
}
