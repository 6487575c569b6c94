import type { ShapePart } from '../../../speelveld/shapes';

/** The pieces of a mark as SVG elements in currentColor. The caller brings the `svg` or `g`. */
export function Drawn({ parts }: { readonly parts: readonly ShapePart[] }) {
  return (
    <>
      {parts.map((part) =>
        part.stroke === undefined ? (
          <path
            key={part.d}
            d={part.d}
            fill="currentColor"
            fill-rule={part.evenOdd ? 'evenodd' : 'nonzero'}
          />
        ) : (
          <path
            key={part.d}
            d={part.d}
            fill="none"
            stroke="currentColor"
            stroke-width={part.stroke}
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        ),
      )}
    </>
  );
}
