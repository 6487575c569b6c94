/** The sheets of a deck to cut: fronts, backs behind them, marks around them. */
import type { Deck } from '../../decks/types';
import {
  artifact,
  leaf,
  placed,
  type ArtifactNode,
  type PageNode,
  type PrintDocument,
  type SheetPage,
} from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import { layoutBack, type Back } from '../card/back';
import { checkDeck } from '../card/check';
import type { Face } from '../card/face';
import { layoutFront, type Front } from '../card/front';
import { styleOf } from '../card/style';
import { impose } from '../impose';
import { inksOf } from '../ink';
import type { Laid } from '../laid';
import { CARD_SIZES } from '../sizes';
import type { PrintSpec } from '../spec';
import { clean } from '../text/clean';
import { WORDS } from '../words';
import { controlLine, cropMarks, shortened, slugAt, SLUG_SIZE } from './marks';
import { placedBack } from './placed-back';
import { selectFaces } from './select';

/** A card with its place on paper; the test of every pair reads this. */
export interface PlacedFace {
  readonly face: Face;
  readonly slot: number;
}

/** Lays the chosen cards on sheets. */
export function layCards(deck: Deck, spec: PrintSpec, fonts: Fonts): Laid {
  const plan = impose(spec);
  const style = styleOf(CARD_SIZES[spec.card]);
  const inks = inksOf(spec.ink);
  const title = clean(deck.title);
  const faces = selectFaces(deck, spec);
  const fronts = new Map<string, Front>();
  // Without a slug no page names the deck: then each card's title is a heading of its own.
  const headless = !spec.marks || spec.sheet === 'card';
  const frontOf = (face: Face): Front => {
    const known = fronts.get(face.id);
    if (known) return known;
    const front = layoutFront(face, style, inks, fonts, headless);
    fronts.set(face.id, front);
    return front;
  };
  const backs = new Map<string, Back>();
  const backFor = (face: Face): Back => {
    const known = backs.get(face.backName);
    if (known) return known;
    const back = layoutBack(face, title, style, inks, fonts);
    backs.set(face.backName, back);
    return back;
  };
  const problems = [
    ...checkDeck(
      title,
      deck.depths.map(({ name }) => clean(name)),
      fonts,
    ),
    ...(spec.backs === 'none' ? [] : unique(faces, ({ backName }) => backName)).flatMap(
      (face) => backFor(face).problems,
    ),
    ...unique(faces, ({ id }) => id).flatMap((face) => frontOf(face).problems),
  ];

  const sheets = onSheets(faces, plan.slots.length, spec.sheet === 'card' ? 1 : spec.startSlot);
  const marks = spec.marks && spec.sheet !== 'card';
  const outside: PageNode[] = marks
    ? [artifact([...cropMarks(plan, inks), ...controlLine(plan, inks, fonts)])]
    : [];
  const slug = (sheet: number, back: boolean): PageNode[] => {
    if (!marks) return [];
    const words = `${title} ${deck.version} · ${WORDS.sheetOf(sheet + 1, sheets.length)}`;
    const { x, y, room } = slugAt(plan);
    const text = shortened(back ? `${words} · ${WORDS.back}` : words, room, fonts);
    const ops = [
      { kind: 'text' as const, text, x, y, size: SLUG_SIZE, font: 'text' as const, fill: inks.quiet },
    ];
    return sheet === 0 && !back ? [leaf('H1', ops)] : [artifact(ops)];
  };
  const page = (nodes: readonly PageNode[]): SheetPage => ({
    w: plan.w,
    h: plan.h,
    ...(plan.trim ? { trim: plan.trim } : {}),
    nodes,
  });
  const frontNodes = (sheet: readonly PlacedFace[]): PageNode[] =>
    sheet.flatMap(({ face, slot }) => {
      const { x, y } = plan.slots[slot] ?? { x: 0, y: 0 };
      return placed(frontOf(face).nodes, x, y);
    });
  const backNodes = (sheet: readonly PlacedFace[]): ArtifactNode[] => {
    const nodes = sheet.map(({ face, slot }) => placedBack(plan, spec, slot, backFor(face).node));
    // All tints first: the bleed of one back must not lie over its neighbour.
    return [artifact(nodes.flatMap(({ tint }) => tint)), artifact(nodes.flatMap(({ drawing }) => drawing))];
  };
  // A press gets a back with each card and has but a few kinds of them: the same page is written once.
  const lone = new Map<string, SheetPage>();
  const loneBack = ({ face, slot }: PlacedFace): SheetPage => {
    const known = lone.get(face.backName) ?? page(backNodes([{ face, slot }]));
    lone.set(face.backName, known);
    return known;
  };
  const frontPage = (sheet: number): SheetPage =>
    page([...outside, ...slug(sheet, false), ...frontNodes(sheets[sheet] ?? [])]);
  const backPage = (sheet: number): SheetPage => {
    const placed = sheets[sheet] ?? [];
    const [only] = placed;
    if (plan.trim && only) return loneBack(only);
    const alone = spec.backs === 'separate';
    return page([...backNodes(placed), ...(alone ? outside : []), ...(alone ? slug(sheet, sheet > 0) : [])]);
  };
  const bothPage = (sheet: number): SheetPage =>
    page([
      ...backNodes(sheets[sheet] ?? []),
      ...outside,
      ...slug(sheet, false),
      ...frontNodes(sheets[sheet] ?? []),
    ]);
  const sides = pagesOf(spec, frontPage, backPage, bothPage);

  return {
    problems,
    cardCount: faces.length,
    perSheet: plan.slots.length,
    document: {
      title: `${title}: ${WORDS.cards}`,
      subject: WORDS.subject(title),
      language: deck.language,
      pageCount: sheets.length * sides.length,
      page(index) {
        const make = sides[index % sides.length] ?? frontPage;
        return make(Math.floor(index / sides.length));
      },
      duplex: duplexOf(spec),
      profile: spec.press ? 'press' : 'accessible',
      ...(spec.press && spec.outlines ? { outlines: true } : {}),
    },
  };
}

function unique(faces: readonly Face[], key: (face: Face) => string): Face[] {
  return [...new Map(faces.map((face) => [key(face), face])).values()];
}

type MakePage = (sheet: number) => SheetPage;

function pagesOf(spec: PrintSpec, front: MakePage, back: MakePage, both: MakePage): readonly MakePage[] {
  switch (spec.backs) {
    case 'none':
      return [front];
    case 'duplex':
      return [front, back];
    case 'back-first':
      return [back, front];
    case 'fold':
      // A page of one card has no place to fold.
      return spec.sheet === 'card' ? [front, back] : [both];
    case 'separate':
      return [spec.side === 'backs' ? back : front];
  }
}

function duplexOf({ backs, duplex, sheet }: PrintSpec): PrintDocument['duplex'] {
  if (backs !== 'duplex' && backs !== 'back-first') return 'Simplex';
  return duplex === 'short' && sheet !== 'card' ? 'DuplexFlipShortEdge' : 'DuplexFlipLongEdge';
}

function onSheets(faces: readonly Face[], perSheet: number, startSlot: number): PlacedFace[][] {
  const skipped = Math.min(Math.max(0, startSlot - 1), perSheet - 1);
  const sheets: PlacedFace[][] = [];
  faces.forEach((face, index) => {
    const place = index + skipped;
    (sheets[Math.floor(place / perSheet)] ??= []).push({ face, slot: place % perSheet });
  });
  return sheets;
}
