/** Bends only the end of a leg round a square of dissent; the rest of the leg stays as it was. */
import type { Laid } from '../layout/board';
import { toBox } from '../layout/box';
import { type LegPath, type LegWorld, findLeg, withEnds } from './leg';
import { clearance, isOwn, toBoxes } from './obstacles';
import { portAngle } from './ports';
import { CALM, type Relaxing, relax } from './relax';

export interface Around {
  readonly from: Laid;
  readonly to: Laid;
  readonly fromSquare: boolean;
  readonly toSquare: boolean;
  readonly takenFrom: readonly number[];
  readonly takenTo: readonly number[];
}

function touches(points: Float64Array, mark: Laid, margin: number): boolean {
  for (let k = 0; k < points.length; k += 2) {
    if (toBox(mark.slot, points[k] ?? 0, points[k + 1] ?? 0) < margin * 0.8) return true;
  }
  return false;
}

/** The leg as it is drawn: the found leg, or one that goes round the squares at its own ends. */
export function roundSquares(world: LegWorld, leg: LegPath, around: Around): LegPath {
  const { from, to } = around;
  const { margin } = world;
  const atFrom = around.fromSquare && touches(leg.points, from, margin);
  const atTo = around.toSquare && touches(leg.points, to, margin);
  if (!atFrom && !atTo) return leg;
  const squares = [around.fromSquare ? [from.index] : [], around.toSquare ? [to.index] : []].flat();
  const ends = { a: from.index, b: to.index, squares };
  const obstacles = world.obstacles.filter((one) => !isOwn(one, ends));
  const clear = (x: number, y: number): number => clearance(obstacles, x, y);
  const wish = { margin, clear };
  const goal = Math.atan2(to.y - from.y, to.x - from.x);
  const leaves = atFrom
    ? portAngle({ mark: from, wish: leg.leaves, goal, taken: around.takenFrom, square: true, ...wish })
    : leg.leaves;
  const arrives = atTo
    ? portAngle({
        mark: to,
        wish: leg.arrives,
        goal: goal + Math.PI,
        taken: around.takenTo,
        square: true,
        ...wish,
      })
    : leg.arrives;
  const points = leg.points.slice();
  withEnds(points, world.step, from, to, leaves, arrives);
  const how: Relaxing = { obstacles, margin, line: world.line, lanes: null, ends: [from, to], terrain: null };
  const bent = relax(points, how, world.bounds, CALM);
  const near = { points: blend(leg.points, bent, atFrom, atTo, from, to), leaves, arrives };
  const room = toBoxes(obstacles, near.points);
  if (room > world.line / 2) return near;
  // The square stands right in the way: then the whole leg takes another way.
  const other = findLeg(world, { from, to, taken: around.takenFrom, squares });
  return toBoxes(obstacles, other.points) > room ? other : near;
}

/** Takes the bent points near a square and the found points elsewhere, with a gliding change between. */
function blend(
  found: Float64Array,
  bent: Float64Array,
  atFrom: boolean,
  atTo: boolean,
  from: Laid,
  to: Laid,
): Float64Array {
  const out = found.slice();
  const share = (mark: Laid, x: number, y: number): number => {
    const far = Math.hypot(x - mark.x, y - mark.y) / mark.ring;
    const t = Math.max(0, Math.min(1, (6.5 - far) / 2.5));
    return t * t * (3 - 2 * t);
  };
  for (let k = 0; k < out.length; k += 2) {
    const [x, y] = [found[k] ?? 0, found[k + 1] ?? 0];
    const t = Math.max(atFrom ? share(from, x, y) : 0, atTo ? share(to, x, y) : 0);
    out[k] = x + ((bent[k] ?? 0) - x) * t;
    out[k + 1] = y + ((bent[k + 1] ?? 0) - y) * t;
  }
  return out;
}
