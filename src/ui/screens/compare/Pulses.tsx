import type { PulseResult } from '../../../rules/private';
import type { Side } from './load';
import { PULSES } from './text';

interface Row {
  readonly letter: string;
  readonly persons: number;
  readonly values: readonly [before: number, after: number];
}

interface PulsesProps {
  readonly sides: readonly Side[];
  readonly results: readonly (PulseResult | null)[];
}

/** The averages at the beginning and at the end, of the sessions that have them. */
export function Pulses({ sides, results }: PulsesProps) {
  if (!results.some(Boolean)) return null;
  const rowsOf = (of: 'sharp' | 'free'): Row[] =>
    results.flatMap((result, at) =>
      result ? [{ letter: sides[at]?.letter ?? '', persons: result.persons, values: result[of] }] : [],
    );
  return (
    <section>
      <h2>{PULSES.title}</h2>
      <p>{PULSES.lead}</p>
      <div class="pulses">
        {(['sharp', 'free'] as const).map((of) => (
          <Question key={of} of={of} rows={rowsOf(of)} />
        ))}
      </div>
    </section>
  );
}

const LINE = 30;
/** From 40 to 300 on the picture: 1 to 5. */
const placeOf = (average: number): number => 40 + (average - 1) * 65;

function Question({ of, rows }: { readonly of: 'sharp' | 'free'; readonly rows: readonly Row[] }) {
  const high = rows.length * LINE;
  const changes = rows.map(({ values: [before, after] }) => after - before);
  return (
    <div class="pulses__one">
      <h3>{PULSES.questions[of]}</h3>
      <p>{PULSES.says(of, changes)}</p>
      <svg viewBox={`0 0 320 ${high + 24}`} aria-hidden="true" focusable="false">
        {[1, 2, 3, 4, 5].map((mark) => (
          <g key={mark}>
            <path class="pulses__mark" d={`M${placeOf(mark)} 0V${high}`} />
            <text x={placeOf(mark)} y={high + 18} text-anchor="middle">
              {mark}
            </text>
          </g>
        ))}
        {rows.map(({ letter, values: [before, after] }, at) => {
          const y = at * LINE + LINE / 2;
          return (
            <g key={letter}>
              <text x="8" y={y + 5}>
                {letter}
              </text>
              <path class="pulses__way" d={`M${placeOf(before)} ${y}H${placeOf(after)}`} />
              <circle class="pulses__before" cx={placeOf(before)} cy={y} r="8" />
              <circle class="pulses__after" cx={placeOf(after)} cy={y} r="5" />
            </g>
          );
        })}
      </svg>
      <details>
        <summary class="link">{PULSES.table}</summary>
        <table class="pulses__table">
          <caption class="sr-only">{PULSES.questions[of]}</caption>
          <thead>
            <tr>
              {[PULSES.session, PULSES.begin, PULSES.end, PULSES.persons].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ letter, persons, values: [before, after] }) => (
              <tr key={letter}>
                <th scope="row">{letter}</th>
                <td>{PULSES.score(before)}</td>
                <td>{PULSES.score(after)}</td>
                <td>{persons}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
