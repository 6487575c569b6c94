/** Every form of every deck: its words lie on the paper and never over each other, whatever a deck says. */
import { describe, expect, it } from 'vitest';
import type { Op, PageNode, SheetPage } from '../../src/pdf/display';
import { FORMS, type FormId, type PrintSpec } from '../../src/print/spec';
import { lineWidth, MM_PER_POINT } from '../../src/print/text/break';
import { FONTS, houseDeck, layout } from './support/make';
import { fullDeck } from './support/odd-deck';

interface Ink {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const DECKS = [houseDeck('wat'), houseDeck('hoedan'), fullDeck()];
const WISHES: readonly [FormId, Partial<PrintSpec>][] = [
  ...FORMS.filter((form) => form !== 'cards').map((form): [FormId, Partial<PrintSpec>] => [form, {}]),
  ['poster', { poster: 'a3' }],
  ['calibration', { sheet: 'a3' }],
  ['calibration', { orientation: 'landscape' }],
];

describe.each(DECKS)('$id', (deck) => {
  it.each(WISHES)('%s %o', (form, changes) => {
    const { document, problems } = layout(deck, { form, ...changes });
    expect(problems).toEqual([]);
    for (let index = 0; index < document.pageCount; index += 1) {
      const page = document.page(index);
      expect(faultsOf(page)).toEqual([]);
    }
  });
});

it('finds words that lie over others, and words beside the paper', () => {
  const text = {
    kind: 'text',
    size: 10,
    font: 'text',
    fill: { rgb: '#000000', cmyk: [0, 0, 0, 1] },
  } as const;
  const ops: Op[] = [
    { ...text, text: 'een', x: 20, y: 20 },
    { ...text, text: 'twee', x: 22, y: 21 },
    { ...text, text: 'drie', x: 204, y: 60 },
  ];
  const page = { w: 210, h: 297, nodes: [{ tag: 'Artifact', ops }] } as const;
  expect(faultsOf(page)).toEqual(['‘drie’ lies beside the paper', '‘een’ lies over ‘twee’']);
});

function faultsOf({ w, h, nodes }: SheetPage): string[] {
  const inks = nodes.flatMap((node) => inksOf(node));
  const outside = inks.filter(
    ({ left, right, top, bottom }) => left < 4.9 || right > w - 4.9 || top < 4.9 || bottom > h - 4.9,
  );
  const over = inks.flatMap((a, index) =>
    inks.slice(index + 1).flatMap((b) => (meet(a, b) ? [`‘${a.text}’ lies over ‘${b.text}’`] : [])),
  );
  return [...outside.map(({ text }) => `‘${text}’ lies beside the paper`), ...over];
}

const meet = (a: Ink, b: Ink): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Words that stand upright; from the top of a small letter to the line it stands on. */
function inksOf(node: PageNode): Ink[] {
  const own = node.ops.flatMap((op) => inksOfOp(op));
  return node.tag === 'Artifact' ? own : [...own, ...node.children.flatMap((child) => inksOf(child))];
}

function inksOfOp(op: Op): Ink[] {
  if (op.kind !== 'text') return [];
  const { x, y, size, font } = op;
  const text = op.text.trim();
  if (text === '') return [];
  const top = y - size * MM_PER_POINT * 0.5;
  return [{ text, left: x, right: x + lineWidth(text, FONTS[font], size), top, bottom: y }];
}
