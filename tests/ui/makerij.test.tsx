// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import '../../src/decks/lint/advice';
import '../../src/decks/own/file';
import { readOwnDeck } from '../../src/decks/own/read';
import type { OwnDeck } from '../../src/decks/own/types';
import { KEEP_DELAY_MS } from '../../src/session/deck-keeper';
import { EdgesProvider } from '../../src/ui/edges';
import { Makerij } from '../../src/ui/screens/makerij/Makerij';
import { COPY as WHOLE } from '../decks/own/decks';
import { startGame } from '../../src/ui/start-game';
import { fakeEdges, show, WISH, type FakeEdges } from './fakes';

/** A few cards of a copy: enough to work on. */
const COPY: OwnDeck = { ...WHOLE, deck: { ...WHOLE.deck, cards: WHOLE.deck.cards.slice(0, 4), recipes: [] } };

async function withCopy(): Promise<FakeEdges> {
  const edges = fakeEdges();
  await edges.storage.saveOwnDeck(COPY.id, COPY, null);
  return edges;
}

async function stored({ storage }: FakeEdges): Promise<OwnDeck> {
  const read = await storage.ownDecks();
  const own = readOwnDeck(read.ok ? read.value[0] : null);
  if (!own) throw new Error('no own deck');
  return own;
}

const field = (label: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string): void =>
  void fireEvent.input(field(label), { target: { value } });

describe('an own deck under work', () => {
  const open = async (card: string | null = null) => {
    const edges = await withCopy();
    const view = show(<Makerij deck={COPY.id} card={card} />, edges);
    await screen.findByRole('button', { name: 'Ongedaan maken' });
    const go = (to: string | null): void =>
      view.rerender(
        <EdgesProvider value={edges}>
          <Makerij deck={COPY.id} card={to} />
        </EdgesProvider>,
      );
    const wait = async (): Promise<void> => {
      edges.surroundings.pass(KEEP_DELAY_MS);
      await screen.findByText('Bewaard');
    };
    return { edges, go, wait };
  };

  it('is saved on the way from one card to the other, as one and the same work', async () => {
    const { edges, go, wait } = await open();
    type('Naam van het deck', 'Onze wijk');
    await wait();
    go('E-OP-A1');
    type('Vraag', 'Wat zie je?');
    await wait();
    go('E-OP-A2');
    type('Titel', 'Anders');
    await wait();
    const { deck } = await stored(edges);
    expect(deck.title).toBe('Onze wijk');
    expect(deck.cards[0]).toMatchObject({ question: 'Wat zie je?' });
    expect(deck.cards[1]).toMatchObject({ title: 'Anders' });
  });

  it('is undone step by step; typing on in one field is one step', async () => {
    const { edges, wait } = await open();
    type('Naam van het deck', 'O');
    type('Naam van het deck', 'Ons');
    fireEvent.click(screen.getByLabelText('Wat speelt er doet mee'));
    const undo = screen.getByRole('button', { name: 'Ongedaan maken' });
    fireEvent.click(undo);
    expect(field('Naam van het deck').value).toBe('Ons');
    expect(field('Wat speelt er doet mee').checked).toBe(true);
    fireEvent.click(undo);
    expect(field('Naam van het deck').value).toBe('Ons Wat');
    expect(undo.getAttribute('aria-disabled')).toBe('true');
    await wait();
    expect((await stored(edges)).deck).toEqual(COPY.deck);
  });

  it('gives advice while typing, shows the card as it will be, and says when it is not finished', async () => {
    await open('E-OP-A1');
    type('Vraag', 'Moeten wij dit borgen?');
    expect(await screen.findByText(/^Tip: .*stoplijst/u)).toBeTruthy();
    expect(document.querySelector('.card__question')?.textContent).toBe('Moeten wij dit borgen?');
    type('Vraag', '');
    expect(screen.queryByText(/^Tip/u)).toBeNull();
    expect(screen.getByText(/nog niet af/u)).toBeTruthy();
  });

  it('says what could not be saved, and saves it once it can', async () => {
    const { edges, wait } = await open();
    edges.storage.problem = 'full';
    type('Naam van het deck', 'Onze wijk');
    edges.surroundings.pass(KEEP_DELAY_MS);
    expect((await screen.findByRole('alert')).textContent).toContain('Dit apparaat is vol.');
    edges.storage.problem = null;
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await wait();
    expect((await stored(edges)).deck.title).toBe('Onze wijk');
  });

  it('that is not there is told', async () => {
    show(<Makerij deck="eigen-ffff" card={null} />, fakeEdges());
    expect(await screen.findByRole('heading', { name: 'Dit deck is er niet' })).toBeTruthy();
  });
});

describe('the list of own decks', () => {
  it('says so when there is none, and begins one from a copy', async () => {
    const edges = fakeEdges();
    show(<Makerij deck={null} card={null} />, edges);
    fireEvent.click(await screen.findByRole('button', { name: 'Kopieer #Hoedan' }));
    await expect.poll(() => location.hash).toMatch(/^#\/makerij\/eigen-/u);
    expect((await stored(edges)).deck).toMatchObject({ title: '#Hoedan, eigen versie', koersForm: 'hoedan' });
  });

  it('takes one away, and puts it back', async () => {
    const edges = await withCopy();
    show(<Makerij deck={null} card={null} />, edges);
    fireEvent.click(await screen.findByRole('button', { name: 'Verwijder Ons Wat' }));
    const undo = await screen.findByRole('button', { name: 'Ongedaan maken' });
    expect(await edges.storage.ownDecks()).toEqual({ ok: true, value: [] });
    fireEvent.click(undo);
    await screen.findByRole('heading', { name: 'Ons Wat' });
    expect((await stored(edges)).deck).toEqual(COPY.deck);
  });

  it('opens a file that is dropped on the screen, and says what is wrong with another', async () => {
    const edges = fakeEdges();
    show(<Makerij deck={null} card={null} />, edges);
    await screen.findByText(/^Nog geen eigen deck/u);
    const drop = (text: string): void => {
      const event = new Event('drop', { cancelable: true });
      Object.assign(event, { dataTransfer: { files: [new File([text], 'deck.json')] } });
      dispatchEvent(event);
      // Without this the browser would leave the app for the file.
      expect(event.defaultPrevented).toBe(true);
    };
    drop('{');
    expect((await screen.findByRole('alert')).textContent).toContain('geen deck');
    drop(JSON.stringify(COPY.deck));
    await screen.findByRole('heading', { name: 'Ons Wat' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells when it can not be read', async () => {
    const edges = fakeEdges();
    edges.storage.ownDecks = async () => ({ ok: false, problem: 'blocked' });
    show(<Makerij deck={null} card={null} />, edges);
    expect((await screen.findByRole('alert')).textContent).toContain('ander tabblad');
    expect(screen.queryByText(/^Nog geen eigen deck/u)).toBeNull();
  });
});

it('an own deck starts a game with its own words for the koers, and its words are kept for the session', async () => {
  const edges = await withCopy();
  const own = { ...COPY, deck: { ...COPY.deck, koersForm: 'hoedan' as const } };
  await edges.storage.saveOwnDeck(COPY.id, { ...own, changedAt: COPY.changedAt + 1 }, COPY.changedAt);
  const started = await startGame(edges, { ...WISH, deck: COPY.id });
  const [first] = 'id' in started ? edges.storage.eventsOf(started.id) : [];
  const pinned = first?.kind === 'session-started' ? first.data : null;
  expect(pinned).toMatchObject({ koersForm: 'hoedan', deck: { id: COPY.id } });
  await edges.storage.saveOwnDeck(COPY.id, null, COPY.changedAt + 1);
  const kept = await edges.storage.readDeck(pinned?.deck.hash ?? '');
  expect(kept).toMatchObject({ ok: true, value: { title: 'Ons Wat', koersForm: 'hoedan' } });
  expect(await startGame(edges, { ...WISH, deck: COPY.id })).toEqual({ refusal: 'deck' });
});
