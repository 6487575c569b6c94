/** The command line of `npm run pictures`. */
import { SIZES, type SizeName } from '../browser';
import { THEMES, type ThemeName } from './scene';

export interface Options {
  /** Only scenes whose name holds one of these; empty means all. */
  readonly only: readonly string[];
  readonly sizes: readonly SizeName[];
  readonly themes: readonly ThemeName[];
  /** Takes the one picture of the README instead. */
  readonly readme: boolean;
}

export const USAGE = `npm run pictures -- [--only start,talk] [--size tablet,phone] [--theme light,dark] [--readme]
  sizes: ${Object.keys(SIZES).join(', ')}
  themes: ${THEMES.join(', ')}`;

const ALL_SIZES: readonly SizeName[] = ['phone', 'tabletPortrait', 'tablet', 'laptop', 'beamer'];

/** @throws with the usage when an option is unknown */
export function readOptions(argv: readonly string[]): Options {
  const given = new Map<string, string>();
  for (let index = 0; index < argv.length; index += 1) {
    const [name = '', inline] = (argv[index] ?? '').split('=', 2);
    if (name === '--readme') given.set(name, '');
    else if (['--only', '--size', '--theme'].includes(name))
      given.set(name, inline ?? argv[(index += 1)] ?? '');
    else throw new Error(`Unknown option: ${name}\n${USAGE}`);
  }
  return {
    only: listOf(given.get('--only')),
    sizes: choices('--size', given, Object.keys(SIZES) as SizeName[], ALL_SIZES),
    themes: choices('--theme', given, THEMES, THEMES),
    readme: given.has('--readme'),
  };
}

function listOf(text = ''): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

function choices<T extends string>(
  name: string,
  given: ReadonlyMap<string, string>,
  known: readonly T[],
  usual: readonly T[],
): readonly T[] {
  const wanted = listOf(given.get(name));
  if (wanted.length === 0) return usual;
  const found = known.filter((option) => wanted.includes(option));
  if (found.length < wanted.length)
    throw new Error(`${name} ${given.get(name) ?? ''} is not known.\n${USAGE}`);
  return found;
}
