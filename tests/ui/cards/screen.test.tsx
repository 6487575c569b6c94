// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardsScreen } from '../../../src/ui/screens/cards/CardsScreen';
import { Grid } from '../../../src/ui/screens/cards/Grid';
import { QUICK_FIELDS, readQuick, writeQuick } from '../../../src/ui/screens/quick/quick-state';
import { fakeEdges, show, type FakeEdges } from '../fakes';
import { questionCard, smallDeck } from '../../decks/small-deck';

let edges: FakeEdges;
beforeEach(() => {
  edges = fakeEdges();
  location.hash = '';
});
afterEach(cleanup);

const open = async (card: string | null = null, query = ''): Promise<void> => {
  location.hash = `#/kaarten/hoedan${card === null ? '' : `/${card}`}`;
  show(<CardsScreen deck="hoedan" card={card} query={query} />, edges);
  await screen.findByRole('heading', { level: 1 });
};

const linkNames = (): string[] =>
  screen
    .getAllByRole('link')
    .filter((link) => link.id)
    .map((link) => link.id);

const NOBODY = { has: () => false, count: 0, set: () => undefined, notKept: false };

describe('browsing', () => {
  it('shows a whole deck by rows and themes, each card a link of its own', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Kaarten: #Hoedan');
    expect(linkNames()).toHaveLength(54);
    expect(screen.getByRole('status').textContent).toBe('54 kaarten');
    expect(
      within(screen.getByRole('region', { name: 'Verdiepen' })).getAllByRole('heading', { level: 3 }),
    ).toHaveLength(5);
  });

  it('narrows while typing, says how many are left, and shows all again', async () => {
    const user = userEvent.setup();
    await open();
    await user.type(screen.getByRole('searchbox', { name: 'Zoek een kaart' }), 'AA-a1');
    expect(linkNames()).toEqual(['H-AA-A1']);
    expect(screen.getByRole('status').textContent).toBe('1 van de 54 kaarten');
    await user.type(screen.getByRole('searchbox'), ' zeppelin');
    expect(linkNames()).toEqual(['H-AA-A1']);
    expect(screen.getByText(/komen het dichtst in de buurt/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Laat alles zien' }));
    expect(linkNames()).toHaveLength(54);
  });

  it('a search that finds nothing leads on; one button clears it', async () => {
    const user = userEvent.setup();
    await open();
    await user.type(screen.getByRole('searchbox'), 'zeppelin');
    expect(screen.getByText(/Geen kaart gevonden/)).toBeTruthy();
    const leads = (name: string): HTMLElement =>
      screen.getAllByRole('button', { name }).at(-1) as HTMLElement;
    await user.click(leads('Recepten'));
    await user.click(screen.getByRole('button', { name: 'Past er geen? Help mij kiezen' }));
    expect(screen.getByRole('dialog', { name: 'Help mij kiezen' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sluiten' }));
    await user.click(screen.getByRole('button', { name: 'Wis wat je zocht' }));
    expect(linkNames()).toHaveLength(54);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(screen.queryByRole('button', { name: 'Wis wat je zocht' })).toBeNull();
  });

  it('what somebody looks for may have a recipe', async () => {
    const user = userEvent.setup();
    await open();
    await user.type(screen.getByRole('searchbox'), 'vastgelopen');
    await user.click(screen.getByRole('button', { name: 'Recept: Het zit vast' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Het zit vast' })).toBeTruthy();
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
  });

  it('says what the rows and the chosen theme mean', async () => {
    const user = userEvent.setup();
    await open(null, 'als=kaarten');
    expect(screen.getByText(/^De rijen gaan van breed kijken/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Leren' }));
    await user.click(screen.getByRole('radio', { name: 'Vertalen' }));
    const { deck } = await edges.loadDeck('hoedan');
    expect(screen.getByText(deck.themes.at(-1)?.about ?? '')).toBeTruthy();
    expect(screen.getByText(deck.depths.at(-1)?.about ?? '')).toBeTruthy();
  });

  it('Hulp tells of the cards first, and of the game', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole('button', { name: 'Hulp' }));
    const help = within(await screen.findByRole('dialog'));
    expect(help.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Kaarten bekijken',
      'Een spel spelen',
    ]);
    expect(help.getAllByRole('list')).toHaveLength(2);
  });

  it('writes what is selected into the address, and what it links to keeps it', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole('radio', { name: 'Aanpak' }));
    await user.click(screen.getByRole('radio', { name: 'Vertalen' }));
    expect(linkNames().every((id) => id.startsWith('H-AA-C'))).toBe(true);
    expect(screen.getAllByRole('link').at(-1)?.getAttribute('href')).toContain('?thema=aanpak&rij=vertalen');
    await waitFor(() => expect(location.hash).toBe('#/kaarten/hoedan?thema=aanpak&rij=vertalen'));
  });

  it('never writes its address over that of a card which was opened right after a choice', async () => {
    await open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      screen.getByRole('radio', { name: 'Aanpak' }).click();
      await vi.advanceTimersByTimeAsync(100);
      // The address changes at once, the screen a moment later.
      location.hash = '#/kaarten/hoedan/H-AA-A1?thema=aanpak';
      await vi.advanceTimersByTimeAsync(1000);
    } finally {
      vi.useRealTimers();
    }
    expect(location.hash).toBe('#/kaarten/hoedan/H-AA-A1?thema=aanpak');
  });

  it('a recipe shows its cards in its order, with its line', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole('button', { name: 'Recepten' }));
    const { deck } = await edges.loadDeck('hoedan');
    const recipe = deck.recipes.at(-1);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${recipe?.name}`) }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText(recipe?.when ?? '')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(recipe?.name);
    expect(linkNames()).toEqual(recipe?.cards);
    // Each says its place, for they lie in an order.
    const places = [...document.querySelectorAll('ol .card__place')].map(({ textContent }) => textContent);
    expect(places).toEqual(recipe?.cards.map((_, index) => String(index + 1)));
  });

  it('three answers give five cards, which all become favourites at once', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole('button', { name: 'Help mij kiezen' }));
    await user.click(screen.getByRole('button', { name: /^We zijn bezig/ }));
    expect(document.activeElement?.textContent).toBe('Waar willen jullie het over hebben?');
    await user.click(screen.getByRole('button', { name: 'Vorige vraag' }));
    await user.click(screen.getByRole('button', { name: /^We zitten vast/ }));
    expect(document.activeElement?.textContent).toBe('Waar zit het vast?');
    await user.click(screen.getByRole('button', { name: 'Vorige vraag' }));
    await user.click(screen.getByRole('button', { name: /^We beginnen net/ }));
    await user.click(screen.getByRole('button', { name: /^Dat weten we nog niet/ }));
    await user.click(screen.getByRole('button', { name: /^Rustig aan/ }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Vijf kaarten voor jullie' }));
    const five = linkNames();
    expect(five).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: 'Zet bij favorieten' }));
    expect((await edges.favourites()).get()).toEqual(five.map((id) => `hoedan/${id}`));
    expect(screen.queryByRole('button', { name: 'Zet bij favorieten' })).toBeNull();
  });

  it('favourites are a filter, and say what they are for while there are none', async () => {
    const user = userEvent.setup();
    await open(null, 'als=kaarten');
    await user.click(screen.getByRole('button', { name: /^Favorieten/ }));
    expect(screen.getByText(/Nog geen favorieten/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Favorieten/ }));
    await user.click(screen.getAllByRole('button', { name: /^Favoriet: / })[1] as HTMLElement);
    await user.click(screen.getByRole('button', { name: /^Favorieten/ }));
    expect(linkNames()).toEqual(['H-KA-A2']);
  });

  it('says so when favourites will not last', async () => {
    const hearts = await edges.favourites();
    edges = fakeEdges({ favourites: async () => ({ ...hearts, set: () => false }) });
    const user = userEvent.setup();
    await open('H-AA-A1');
    await user.click(screen.getByRole('button', { name: 'Favoriet' }));
    expect(screen.getByRole('alert').textContent).toContain('bewaart geen favorieten');
  });
});

describe('one card', () => {
  it('stands large, with its prompts, theme, row and source', async () => {
    const { deck } = await edges.loadDeck('hoedan');
    const card = deck.cards.find(({ id }) => id === 'H-AA-A1');
    if (card?.kind !== 'question') throw new Error('no such card');
    await open('h-aa-a1');
    const heading = screen.getByRole('heading', { level: 1 });
    expect([heading.textContent, document.title]).toEqual([card.question, `${card.question} · Koerskaarten`]);
    expect(document.activeElement).toBe(heading);
    for (const prompt of card.prompts) expect(screen.getByText(prompt)).toBeTruthy();
    expect(screen.getByRole('complementary').textContent).toContain(card.source.section);
    // Its whole number, upright: "A1" alone is no card.
    expect(within(screen.getByRole('article')).getByText('H-AA-A1')).toBeTruthy();
    expect(within(screen.getByRole('complementary')).getByText('H-AA-A1')).toBeTruthy();
  });

  it('a role shows one extra line', async () => {
    const { deck } = await edges.loadDeck('hoedan');
    const card = deck.cards.find(({ id }) => id === 'H-AA-A1');
    const line = card?.kind === 'question' ? (card.voices?.inwoner ?? '') : '';
    const user = userEvent.setup();
    await open('H-AA-A1');
    expect(screen.queryByText(line)).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Inwoner' }));
    expect(screen.getByText(line)).toBeTruthy();
  });

  it.each([
    ['', ['H-KA-A3', 'H-KA-A5']],
    ['thema=kantelen&rij=verkennen', ['H-KA-A3', 'H-KA-A5']],
    ['keuze=H-EV-1.H-KA-A4.H-TS-1', ['H-EV-1', 'H-TS-1']],
    ['keuze=H-KA-A4', []],
    // A link may name a selection that this card is not in: then its neighbours in the deck.
    ['thema=leren', ['H-KA-A3', 'H-KA-A5']],
  ])('has its neighbours of the selection "%s"', async (query, neighbours) => {
    await open('H-KA-A4', query);
    const links = screen.queryAllByRole('link', { name: /^(Vorige|Volgende)$/ });
    expect(links.map((link) => link.getAttribute('href')?.split(/[/?]/)[3])).toEqual(neighbours);
  });

  it.each([
    ['recept=het-zit-vast', 'Het zit vast'],
    ['keuze=H-KA-A4.H-KA-A5', 'Naar jullie keuze'],
    ['thema=kantelen', 'Terug naar de lijst'],
    ['zoek=systeem', 'Terug naar de lijst'],
    ['', 'Alle kaarten'],
    // A link may name a selection that this card is not in.
    ['thema=leren', 'Alle kaarten'],
  ])('within "%s" the way back says "%s"', async (query, name) => {
    await open('H-KA-A4', query);
    expect(screen.getByRole('link', { name }).getAttribute('href')).toMatch(/^#\/kaarten\/hoedan/);
  });

  it('is played: it lies on the table of Meteen een kaart, in the talk that was going on', async () => {
    const user = userEvent.setup();
    const { storage, surroundings } = edges;
    const before = { seed: 's', turned: 4, session: 'abc', at: surroundings.now(), first: null };
    await storage.saveDraft('quick:hoedan', QUICK_FIELDS.state, writeQuick(before));
    await storage.saveDraft('quick:hoedan', QUICK_FIELDS.open, 'yes');
    await open('H-LE-C2');
    await user.click(screen.getByRole('button', { name: 'Speel deze kaart' }));
    await waitFor(() => expect(location.hash).toBe('#/kaart/hoedan'));
    const drafts = await storage.readDrafts('quick:hoedan');
    const values = drafts.ok ? drafts.value : {};
    expect(readQuick(values[QUICK_FIELDS.state], surroundings.now())).toMatchObject({
      turned: 0,
      session: 'abc',
      first: 'H-LE-C2',
    });
    expect(values[QUICK_FIELDS.open] ?? '').toBe('');
  });

  it('can’t be played where nothing is stored, and says so; a special is no card to begin with', async () => {
    const user = userEvent.setup();
    edges.storage.saveDraft = async () => ({ ok: false, problem: 'unknown' });
    await open('H-LE-C2');
    await user.click(screen.getByRole('button', { name: 'Speel deze kaart' }));
    expect((await screen.findByRole('alert')).textContent).toContain('bewaart nu niets');
    cleanup();
    await open('H-TS-1');
    expect(screen.queryByRole('button', { name: 'Speel deze kaart' })).toBeNull();
  });

  it('the arrow keys turn to the neighbours', async () => {
    const user = userEvent.setup();
    await open('H-KA-A4');
    await user.keyboard('{ArrowRight}');
    expect(location.hash).toBe('#/kaarten/hoedan/H-KA-A5');
    await user.keyboard('{ArrowLeft}');
    expect(location.hash).toBe('#/kaarten/hoedan/H-KA-A3');
  });

  it('an unknown card says so, and leads home and to the deck', async () => {
    await open('H-AA-A99');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Deze kaart is er niet');
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/',
      '#/kaarten/hoedan',
    ]);
  });

  it('shares its own address; where nothing takes it, it can be copied by hand', async () => {
    const user = userEvent.setup();
    await open('H-AA-A1', 'thema=aanpak');
    const copy = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Deel deze kaart' }));
    expect(copy.mock.calls[0]?.[0]).toMatch(/#\/kaarten\/hoedan\/H-AA-A1$/);
    expect(await screen.findByText('De link is gekopieerd.')).toBeTruthy();
    copy.mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Link gekopieerd' }));
    const field = await screen.findByRole('textbox', { name: 'Kopieer deze link' });
    expect((field as HTMLInputElement).value).toMatch(/H-AA-A1$/);
  });
});

describe('explained words', () => {
  it('a tap shows the meaning, a second one hides it', async () => {
    const deck = smallDeck({
      cards: [questionCard({ id: 'H-EEN-A1', question: 'Wat zegt je buurvrouw?' })],
    });
    edges = fakeEdges({ loadDeck: async () => ({ deck, hash: '' }) });
    const user = userEvent.setup();
    await open('H-EEN-A1');
    const term = screen.getByRole('button', { name: 'buurvrouw' });
    await user.click(term);
    const meaning = document.querySelector('.meaning');
    expect([term.getAttribute('aria-expanded'), meaning?.textContent]).toEqual([
      'true',
      'buurvrouw: Wie naast je woont.',
    ]);
    await user.click(term);
    expect(meaning?.textContent).toBe('');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Wat zegt je buurvrouw?');
  });
});

it.each([2, 6, 8])('an own deck of %i themes has a place for every card', (count) => {
  const names = Array.from({ length: count }, (_, index) => `thema-${index}`);
  const [theme] = smallDeck().themes;
  if (!theme) throw new Error('no theme');
  const cards = names.map((name, index) => questionCard({ id: `Z-T-A${index + 1}`, theme: name }));
  const deck = smallDeck({ themes: names.map((id) => ({ ...theme, id, name: id })), cards });
  show(<Grid deck={deck} cards={cards} hearts={NOBODY} query="" />, edges);
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(names);
  // Side by side only as far as they fit.
  expect(document.querySelector('.poster')?.hasAttribute('data-wide')).toBe(count <= 6);
});
