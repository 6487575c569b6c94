/** Who may import whom. This is the documentation of the borders; the test beside it keeps it true. */

/**
 * `all`: anything. `types`: types only. `ports`: only the types in its file `ports`, the interfaces that it owns and
 * another folder fills. `lazy`: types, and code through a dynamic import.
 */
export type Permission = 'all' | 'types' | 'ports' | 'lazy' | 'none';

/** x = all, T = types, P = ports, L = lazy, . = not at all. A folder may always import from itself. */
const TABLE = `
              lib decks rules session storage speelveld lookback workshop examples pdf print export offline ui
  lib         .   .     .     .       .       .         .        .        .        .   .     .      .       .
  decks       x   .     .     .       .       .         .        .        .        .   .     .      .       .
  pdf         x   .     .     .       .       .         .        .        .        .   .     .      .       .
  offline     x   .     .     .       .       .         .        .        .        .   .     .      .       .
  rules       x   T     .     .       .       .         .        .        .        .   .     .      .       .
  session     x   T     x     .       .       .         .        .        .        .   .     .      .       .
  storage     x   T     T     P       .       .         P        .        .        .   .     .      .       .
  speelveld   x   T     T     .       .       .         .        .        .        .   .     .      .       .
  lookback    x   T     x     .       .       x         .        .        .        .   .     .      .       .
  workshop    x   T     x     .       .       .         .        .        .        .   .     .      .       .
  examples    .   .     T     .       .       .         .        .        .        .   .     .      .       .
  print       x   x     .     .       .       x         .        .        .        x   .     x      .       .
  export      x   T     x     .       .       x         T        T        .        x   .     .      .       .
  ui          x   x     x     x       .       x         x        x        .        T   L     L      .       .
  main        x   x     x     x       x       x         x        x        L        .   L     L      x       x
`;

/** Which package may be imported where; what is not here may be imported nowhere in `src`. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  preact: ['ui', 'main'],
  zustand: ['session'],
  idb: ['storage'],
  'workbox-window': ['offline'],
  pdfkit: ['pdf'],
  fflate: ['pdf'],
};

/** Folders that know no browser, so that they run the same in a test, in a worker and in ten years. */
export const WITHOUT_BROWSER: readonly string[] = [
  'rules',
  'decks',
  'speelveld',
  'lookback',
  'workshop',
  'export',
];

const MARKS: Readonly<Record<string, Permission>> = {
  x: 'all',
  T: 'types',
  P: 'ports',
  L: 'lazy',
  '.': 'none',
};

const [head = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const permissions = new Map(
  rows.flatMap(([from = '', ...marks]) =>
    marks.map((mark, column): [string, Permission] => [
      `${from} ${head[column] ?? ''}`,
      MARKS[mark] ?? 'none',
    ]),
  ),
);

/** Every part of `src` that has a row. */
export const PARTS: readonly string[] = rows.map(([part = '']) => part);

/** What `from` may take of `to`. A folder without a row or column may nothing: give it one first. */
export function permission(from: string, to: string): Permission {
  return from === to ? 'all' : (permissions.get(`${from} ${to}`) ?? 'none');
}
