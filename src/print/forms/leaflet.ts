/** The rules of the game on paper, and the source of every card. */
import { documentName } from '../../decks/documents';
import type { Card, Deck } from '../../decks/types';
import { artifact, type PageNode } from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import { inksOf } from '../ink';
import type { Laid } from '../laid';
import type { PrintSpec } from '../spec';
import { lineWidth } from '../text/break';
import { a4, formDocument } from './document';
import { runItems, type Column, type Item } from './flow';
import { headNodes, HEAD_BOTTOM, MARGIN } from './head';
import { createSetter, STYLES, type Setter } from './setter';
import { LEAFLET } from './words';

const [WIDTH, GUTTER, FOOT] = [210, 9, 18];

/** Lays out as many pages as the deck needs. */
export function layLeaflet(deck: Deck, spec: PrintSpec, fonts: Fonts): Laid {
  const setter = createSetter(fonts, inksOf(spec.ink));
  const rules = runItems(setter, ruleItems(deck), (page) => columns(page === 0 ? HEAD_BOTTOM : MARGIN));
  const sources = runItems(setter, sourceItems(deck), () => columns(MARGIN));
  const pages = [...rules, ...sources];
  const head = headNodes(setter, WIDTH, deck.title, LEAFLET.title);
  return formDocument(
    deck,
    setter,
    LEAFLET.name,
    pages.map((nodes, index) =>
      a4([...(index === 0 ? head : []), ...nodes, pageNumber(setter, deck, index + 1, pages.length)]),
    ),
    'DuplexFlipLongEdge',
  );
}

function columns(top: number): Column[] {
  const width = (WIDTH - 2 * MARGIN - GUTTER) / 2;
  const bottom = 297 - FOOT;
  return [
    { x: MARGIN, top, bottom, width },
    { x: MARGIN + width + GUTTER, top, bottom, width },
  ];
}

const numbered = (items: readonly string[]): Item => ({
  kind: 'list',
  indent: 6,
  items: items.map((text, index) => ({ label: `${index + 1}`, text })),
});

function ruleItems(deck: Deck): Item[] {
  const terms = Object.entries(deck.glossary);
  return [
    { kind: 'heading', text: LEAFLET.what },
    { kind: 'text', text: deck.summary },
    { kind: 'text', text: LEAFLET.whatText },
    { kind: 'heading', text: LEAFLET.rules },
    numbered(LEAFLET.ruleItems),
    { kind: 'heading', text: LEAFLET.paper },
    numbered(LEAFLET.paperItems),
    { kind: 'heading', text: LEAFLET.rows },
    {
      kind: 'list',
      indent: 24,
      items: deck.depths.map(({ name, about }) => ({ label: name, text: about })),
    },
    { kind: 'heading', text: LEAFLET.specials },
    {
      kind: 'list',
      indent: 24,
      items: LEAFLET.specialItems.map(({ name, text }) => ({ label: name, text })),
    },
    ...(deck.recipes.length > 0
      ? [
          { kind: 'heading', text: LEAFLET.recipes } as const,
          ...deck.recipes.flatMap(({ name, when, cards }): Item[] => [
            { kind: 'text', text: `${name}. ${when}`, style: STYLES.strong },
            { kind: 'text', text: cards.join(', '), style: STYLES.small },
          ]),
        ]
      : []),
    ...(terms.length > 0
      ? [
          { kind: 'heading', text: LEAFLET.terms } as const,
          ...terms.map(([term, meaning]): Item => ({ kind: 'text', text: `${term}: ${meaning}` })),
        ]
      : []),
  ];
}

function sourceItems(deck: Deck): Item[] {
  const groups = [
    ...deck.themes.map(({ id, name }) => ({
      name,
      cards: deck.cards.filter((card) => card.kind === 'question' && card.theme === id),
    })),
    { name: LEAFLET.specials, cards: deck.cards.filter(({ kind }) => kind !== 'question') },
  ];
  return [
    { kind: 'heading', text: LEAFLET.sources, style: { ...STYLES.title, size: 18 } },
    ...groups.flatMap(({ name, cards }): Item[] => {
      const items = cards.flatMap(sourceOf);
      return items.length === 0
        ? []
        : [
            { kind: 'heading', text: name },
            { kind: 'list', items, indent: 17, style: STYLES.small },
          ];
    }),
    { kind: 'heading', text: LEAFLET.about },
    ...[deck.inspiredBy, ...deck.notes, deck.license && LEAFLET.license(deck.license)].flatMap(
      (text): Item[] => (text ? [{ kind: 'text', text, style: STYLES.small }] : []),
    ),
  ];
}

function sourceOf(card: Card): { label: string; text: string }[] {
  if (card.kind === 'eigen-vraag') return [];
  const { document, section } = card.source;
  return [{ label: card.id, text: `${card.title}. ${documentName(document)}: ${section}` }];
}

function pageNumber({ inks, fonts }: Setter, deck: Deck, page: number, of: number): PageNode {
  const text = `${deck.title} ${deck.version} · ${LEAFLET.page(page, of)}`;
  const width = lineWidth(text, fonts.text, 8);
  return artifact([
    { kind: 'text', text, x: WIDTH - MARGIN - width, y: 287, size: 8, font: 'text', fill: inks.quiet },
  ]);
}
