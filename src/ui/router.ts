/** Hash routes: they work on any static host under any path. The handles are product.md's and stay as they are. */

export type Route =
  | { readonly name: 'start' }
  | { readonly name: 'new-game' }
  | { readonly name: 'solo' }
  | { readonly name: 'quick'; readonly deck: string | null }
  | { readonly name: 'table'; readonly id: string }
  | { readonly name: 'harvest'; readonly id: string }
  | { readonly name: 'review'; readonly id: string }
  | { readonly name: 'look-back' }
  /** `query` says which sessions. */
  | { readonly name: 'compare'; readonly query: string }
  /** `query` says which cards are shown; the screen reads it, since only a deck knows its themes. */
  | {
      readonly name: 'cards';
      readonly deck: string | null;
      readonly card: string | null;
      readonly query: string;
    }
  /** The own decks, one of them, or one of its cards. */
  | { readonly name: 'makerij'; readonly deck: string | null; readonly card: string | null }
  | { readonly name: 'about' }
  | { readonly name: 'settings' }
  | { readonly name: 'privacy' }
  | { readonly name: 'accessibility' }
  | { readonly name: 'print'; readonly deck: string }
  | { readonly name: 'presenter'; readonly id: string; readonly query: string }
  | { readonly name: 'workshop'; readonly part: WorkshopPart | null }
  | { readonly name: 'not-found' };

/** What *Workshop* has beside its own page. */
const WORKSHOP_PARTS = ['stijl', 'scherm'] as const;
export type WorkshopPart = (typeof WORKSHOP_PARTS)[number];

const ID = /^[\w-]{1,64}$/u;

/** @param hash the location's hash, with or without its "#" */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.split('?', 2);
  const [first = '', second, ...more] = path
    .replace(/^#?\/?/u, '')
    .replace(/\/$/u, '')
    .split('/');
  if (more.length < 2 && [second ?? 'x', more[0] ?? 'x'].every((id) => ID.test(id))) {
    const named = { deck: second ?? null, card: more[0] ?? null };
    if (first === 'kaarten') return { name: 'cards', ...named, query };
    if (first === 'makerij') return { name: 'makerij', ...named };
  }
  if (more.length > 0 || (second !== undefined && !ID.test(second))) return { name: 'not-found' };
  if (second === undefined) {
    switch (first) {
      case '':
        return { name: 'start' };
      case 'nieuw':
        return { name: 'new-game' };
      case 'solo':
        return { name: 'solo' };
      case 'kaart':
        return { name: 'quick', deck: null };
      case 'terugkijken':
        return { name: 'look-back' };
      case 'vergelijken':
        return { name: 'compare', query };
      case 'over':
        return { name: 'about' };
      case 'instellingen':
        return { name: 'settings' };
      case 'privacy':
        return { name: 'privacy' };
      case 'toegankelijkheid':
        return { name: 'accessibility' };
      case 'workshop':
        return { name: 'workshop', part: null };
      default:
        return { name: 'not-found' };
    }
  }
  if (first === 'workshop') {
    const part = WORKSHOP_PARTS.find((known) => known === second);
    return part ? { name: 'workshop', part } : { name: 'not-found' };
  }
  switch (first) {
    case 'kaart':
      return { name: 'quick', deck: second };
    case 'scherm':
      return { name: 'presenter', id: second, query };
    case 'spel':
      return { name: 'table', id: second };
    case 'print':
      return { name: 'print', deck: second };
    case 'oogst':
      return { name: 'harvest', id: second };
    case 'terugblik':
      return { name: 'review', id: second };
    default:
      return { name: 'not-found' };
  }
}

/** Links between screens. */
export const LINKS = {
  start: '#/',
  newGame: '#/nieuw',
  solo: '#/solo',
  quick: '#/kaart',
  quickDeck: (deck: string): string => `#/kaart/${deck}`,
  table: (id: string): string => `#/spel/${id}`,
  harvest: (id: string): string => `#/oogst/${id}`,
  review: (id: string): string => `#/terugblik/${id}`,
  lookBack: '#/terugkijken',
  cards: '#/kaarten',
  deckCards: (deck: string, query = ''): string => `#/kaarten/${deck}${query}`,
  card: (deck: string, card: string, query = ''): string => `#/kaarten/${deck}/${card}${query}`,
  makerij: '#/makerij',
  ownDeck: (deck: string): string => `#/makerij/${deck}`,
  ownCard: (deck: string, card: string): string => `#/makerij/${deck}/${card}`,
  about: '#/over',
  settings: '#/instellingen',
  privacy: '#/privacy',
  accessibility: '#/toegankelijkheid',
  print: (deck: string): string => `#/print/${deck}`,
  presenter: (id: string, query = ''): string => `#/scherm/${id}${query}`,
  workshop: (part?: WorkshopPart): string => (part ? `#/workshop/${part}` : '#/workshop'),
} as const;

/** Goes to another screen; `replace` leaves no step to come back to. */
export function goTo(link: string, replace = false): void {
  if (replace) globalThis.location.replace(link);
  else globalThis.location.hash = link;
}
