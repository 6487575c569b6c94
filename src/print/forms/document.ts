import type { Deck } from '../../decks/types';
import type { PageNode, PrintDocument, SheetPage } from '../../pdf/display';
import type { Laid } from '../laid';
import { clean } from '../text/clean';
import { WORDS } from '../words';
import type { Setter } from './setter';

/** Pages that are few and known beforehand, as a layout. */
export function formDocument(
  deck: Deck,
  setter: Setter,
  what: string,
  pages: readonly SheetPage[],
  duplex: PrintDocument['duplex'] = 'Simplex',
): Laid {
  const title = clean(deck.title);
  return {
    problems: setter.problems,
    cardCount: 0,
    perSheet: 0,
    document: {
      title: `${title}: ${what}`,
      subject: WORDS.subject(title),
      language: deck.language,
      pageCount: pages.length,
      page: (index) => pages[index] ?? { w: 210, h: 297, nodes: [] },
      duplex,
      profile: 'accessible',
    },
  };
}

/** An A4, standing. */
export function a4(nodes: readonly PageNode[]): SheetPage {
  return { w: 210, h: 297, nodes };
}
