import type { Depth } from '../../../speelveld/picture';

/** Water from shallow to deep. Opaque fills, so that nothing bands or blends; the sheet clips it. */
export function DepthView({
  depth,
  width,
  height,
}: {
  readonly depth: Depth;
  readonly width: number;
  readonly height: number;
}) {
  const { area } = depth;
  return (
    <svg
      class="speelveld-depth"
      x={area.x}
      y={area.y}
      width={area.width}
      height={area.height}
      viewBox={`${area.x} ${area.y} ${area.width} ${area.height}`}
      overflow="hidden"
      data-sheet={`${width}x${height}`}
    >
      {depth.layers.map((layer, index) => (
        <g key={index}>
          <path
            class={`speelveld-water is-tint-${Math.round(layer.tint * 17)}`}
            d={layer.fill}
            fill-rule="evenodd"
          />
          <path class="speelveld-contour" d={layer.line} stroke-width={layer.weight} />
        </g>
      ))}
    </svg>
  );
}
