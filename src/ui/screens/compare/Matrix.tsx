import type { ComponentChildren } from 'preact';
import type { Side } from './load';

export interface MatrixRow {
  readonly key: string;
  readonly heading: ComponentChildren;
  /** One for each session. */
  readonly cells: readonly ComponentChildren[];
}

interface MatrixProps {
  readonly caption: string;
  readonly sides: readonly Side[];
  readonly rows: readonly MatrixRow[];
  /** Cells hold sentences, which begin at one line. */
  readonly withText?: boolean;
}

/** A picture that is a table: a column for each session. A heading has its line to itself, so that twelve fit a phone. */
export function Matrix({ caption, sides, rows, withText }: MatrixProps) {
  return (
    <table class={withText ? 'matrix matrix--words' : 'matrix'}>
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          {sides.map(({ id, letter, game }) => (
            <th key={id} scope="col">
              {letter} <bdi class="sr-only">{game.subject}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ key, heading, cells }) => (
        <tbody key={key}>
          <tr>
            <th scope="rowgroup" colSpan={Math.max(1, sides.length)}>
              {heading}
            </th>
          </tr>
          <tr>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** Nothing here, and why. */
export function Blank({ why }: { readonly why: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="sr-only">{why}</span>
    </>
  );
}
