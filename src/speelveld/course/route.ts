/** The cheapest way over the terrain: A* over eight neighbours. It decides on which side a leg passes a mark. */
import { Heap } from './heap';
import type { Terrain } from './terrain';

const DIAGONAL = Math.SQRT2;

/** Points from (ax, ay) to (bx, by), px, one per grid node; start and end included exactly. */
export function route(terrain: Terrain, ax: number, ay: number, bx: number, by: number): [number, number][] {
  const { columns, lines, grid, cost } = terrain;
  const column = (x: number): number => Math.max(0, Math.min(columns - 1, Math.round(x / grid)));
  const line = (y: number): number => Math.max(0, Math.min(lines - 1, Math.round(y / grid)));
  const start = line(ay) * columns + column(ax);
  const [endColumn, endLine] = [column(bx), line(by)];
  const end = endLine * columns + endColumn;
  const spent = new Float32Array(columns * lines).fill(Infinity);
  const parent = new Int32Array(columns * lines).fill(-1);
  const done = new Uint8Array(columns * lines);
  const heap = new Heap();
  spent[start] = 0;
  heap.push(0, start);
  for (let node = heap.pop(); node >= 0 && node !== end; node = heap.pop()) {
    if (done[node]) continue;
    done[node] = 1;
    const i = node % columns;
    const j = (node - i) / columns;
    const here = spent[node] ?? 0;
    for (let dj = -1; dj <= 1; dj++) {
      for (let di = -1; di <= 1; di++) {
        const ni = i + di;
        const nj = j + dj;
        if ((di === 0 && dj === 0) || ni < 0 || nj < 0 || ni >= columns || nj >= lines) continue;
        const next = nj * columns + ni;
        if (done[next]) continue;
        const total = here + (di !== 0 && dj !== 0 ? DIAGONAL : 1) * (cost[next] ?? 1);
        if (total >= (spent[next] ?? 0)) continue;
        spent[next] = total;
        parent[next] = node;
        const ex = Math.abs(ni - endColumn);
        const ey = Math.abs(nj - endLine);
        heap.push(total + Math.max(ex, ey) + (DIAGONAL - 1) * Math.min(ex, ey), next);
      }
    }
  }
  const points: [number, number][] = [[bx, by]];
  for (let node = parent[end] ?? -1; node >= 0 && node !== start; node = parent[node] ?? -1) {
    points.push([(node % columns) * grid, Math.floor(node / columns) * grid]);
  }
  points.push([ax, ay]);
  return points.reverse();
}
