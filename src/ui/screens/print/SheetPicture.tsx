import type { Op, PageNode, Paint, SheetPage, TextOp } from '../../../pdf/display';
import { useId } from 'preact/hooks';

/** Millimetres in a point. */
const POINT = 25.4 / 72;

/** Pixels per millimetre where there is room. */
const PIXELS = 4;

const FACES: Readonly<Record<TextOp['font'], { readonly family: string; readonly weight: number }>> = {
  text: { family: "'Atkinson Hyperlegible Next'", weight: 400 },
  bold: { family: "'Atkinson Hyperlegible Next'", weight: 700 },
  title: { family: "'Bricolage Grotesque'", weight: 700 },
};

/** One page as it will be on paper: the same display list that the PDF is drawn from. */
export function SheetPicture({ page, label }: { readonly page: SheetPage; readonly label: string }) {
  const clips = useId();
  return (
    <svg
      class="sheet-picture"
      viewBox={`0 0 ${page.w} ${page.h}`}
      width={page.w * PIXELS}
      height={page.h * PIXELS}
      role="img"
      aria-label={label}
    >
      {page.nodes.map((node, index) => (
        <Node key={index} node={node} id={`${clips}-${index}`} />
      ))}
    </svg>
  );
}

function Node({ node, id }: { readonly node: PageNode; readonly id: string }) {
  return (
    <>
      <Ops ops={node.ops} id={id} />
      {node.tag !== 'Artifact' &&
        node.children.map((child, index) => <Node key={index} node={child} id={`${id}-${index}`} />)}
    </>
  );
}

function Ops({ ops, id }: { readonly ops: readonly Op[]; readonly id: string }) {
  return (
    <>
      {ops.map((op, index) => (
        <Drawn key={index} op={op} id={`${id}.${index}`} />
      ))}
    </>
  );
}

function Drawn({ op, id }: { readonly op: Op; readonly id: string }) {
  switch (op.kind) {
    case 'rect':
      return <rect x={op.x} y={op.y} width={op.w} height={op.h} rx={op.radius} {...painted(op)} />;
    case 'path':
      return <path d={op.d} transform={`translate(${op.x} ${op.y}) scale(${op.scale})`} {...painted(op)} />;
    case 'text': {
      const { family, weight } = FACES[op.font];
      return (
        <text
          x={op.x}
          y={op.y}
          font-size={op.size * POINT}
          font-family={family}
          font-weight={weight}
          fill={op.fill.rgb}
        >
          {op.text.trimEnd()}
        </text>
      );
    }
    case 'group': {
      const { clip } = op;
      const turn = op.turn ? ` rotate(${op.turn})` : '';
      const drawn = <Ops ops={op.ops} id={id} />;
      return (
        <g transform={`translate(${op.x} ${op.y})${turn}`}>
          {clip && (
            <clipPath id={id}>
              <rect x={clip.x} y={clip.y} width={clip.w} height={clip.h} rx={clip.radius} />
            </clipPath>
          )}
          {clip ? <g clip-path={`url(#${id})`}>{drawn}</g> : drawn}
        </g>
      );
    }
  }
}

function painted({ fill, stroke, width, dash, evenOdd }: Paint) {
  return {
    fill: fill?.rgb ?? 'none',
    'fill-rule': evenOdd ? ('evenodd' as const) : ('nonzero' as const),
    ...(stroke
      ? {
          stroke: stroke.rgb,
          'stroke-width': width ?? 0,
          'stroke-linecap': 'round' as const,
          'stroke-linejoin': 'round' as const,
        }
      : {}),
    ...(dash ? { 'stroke-dasharray': dash.join(' ') } : {}),
  };
}
