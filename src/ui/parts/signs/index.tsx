/** Signs used everywhere alike. Each is hidden from screen readers and drawn in the colour of the text. */
import type { Shape } from '../../../decks/types';
import type { Stance } from '../../../rules/stance';
import { SHAPE_PARTS, SIGN_PARTS } from '../../../speelveld/shapes';
import { stanceRing } from '../../../speelveld/stance-ring';
import { Sign } from './Sign';

interface Sized {
  /** Width and height in px; 1.25em without it. */
  readonly size?: number | undefined;
}

/** The shape of a theme: star, ripples, balls, house, fence, diamond, stairs, waves, links, return. */
export function SuitShape({ shape, size }: Sized & { readonly shape: Shape }) {
  return <Sign parts={SHAPE_PARTS[shape]} size={size} />;
}

/** *Eens* a closed ring, *verschillend* two brackets, *weten we nog niet* twelve dots. */
export function StanceSign({ stance, size }: Sized & { readonly stance: Stance }) {
  const [radius, width] = stance === 'unsure' ? [9.4, 2.6] : [9, 2.8];
  return <Sign parts={stanceRing(stance, 12, 12, radius, width)} size={size} />;
}

const WAVES = ['wave-1', 'wave-2', 'wave-3'] as const;

/** One, two or three waves: row A, B or C. */
export function RowWaves({ row, size }: Sized & { readonly row: 0 | 1 | 2 }) {
  return <Sign parts={SIGN_PARTS[WAVES[row]]} size={size} />;
}

const SPECIALS = { tegenspraak: 'dissent', 'lege-stoel': 'chair', 'eigen-vraag': 'frame' } as const;

/** The kinds of special card: two facing triangles, a chair, a blank frame. */
export function SpecialSign({ kind, size }: Sized & { readonly kind: keyof typeof SPECIALS }) {
  return <Sign parts={SIGN_PARTS[SPECIALS[kind]]} size={size} />;
}

/** *Hier begin ik* a flag, *dit schuurt* a saw-tooth. */
export function PickSign({ pick, size }: Sized & { readonly pick: 'begin' | 'friction' }) {
  return <Sign parts={SIGN_PARTS[pick === 'begin' ? 'flag' : 'saw']} size={size} />;
}

/** A party that was missed: an empty chair; with somebody on it once the party is at the table. */
export function MissedSign({ atTable = false, size }: Sized & { readonly atTable?: boolean }) {
  return <Sign parts={SIGN_PARTS[atTable ? 'chair-taken' : 'chair']} size={size} />;
}

/** What became of a dissent: *verwerkt* two lines that become one, *blijft staan* two equal lines. */
export function OutcomeSign({ outcome, size }: Sized & { readonly outcome: 'worked-in' | 'stands' }) {
  return <Sign parts={SIGN_PARTS[outcome]} size={size} />;
}
