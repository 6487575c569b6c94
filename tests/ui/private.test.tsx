// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/rules/game';
import { fakeEdges, land, playTurn, showTable, type PlayedTable } from './fakes';

const FOUR = ['Noor', 'Samira', 'Bas', 'Joke'];

const headline = (): string | null => screen.queryByRole('heading', { level: 1 })?.textContent ?? null;
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): boolean => fireEvent.click(button(name));
const says = (sentence: string): Promise<void> => waitFor(() => expect(headline()).toBe(sentence));
const game = ({ store }: PlayedTable): Game => {
  const session = store.getState().session;
  if (!session) throw new Error('no session');
  return session.game;
};

/** The hand-over of the first pulse, by four at ninety minutes. */
async function atPulse(): Promise<PlayedTable> {
  const table = await showTable({ names: FOUR, length: 90 });
  await table.play({ do: 'agree-talk-rules', rules: [] });
  await says('Geef de tablet aan Noor');
  return table;
}

/** The hand-over of the picks, with four kernen. */
async function atPicks(): Promise<PlayedTable> {
  const table = await showTable({ names: FOUR, length: 60 });
  await land(table);
  for (const kern of ['Eén', 'Twee', 'Drie', 'Vier']) {
    // oxlint-disable-next-line no-await-in-loop -- turn by turn
    if (game(table).step.name === 'phase-end') await table.play({ do: 'start-phase', phase: 'verdiepen' });
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    await playTurn(table, kern);
  }
  await table.play({ do: 'wrap-up' });
  await says('Steek je hand op: waar begin jij?');
  press('Liever doorgeven');
  await says('Geef de tablet aan Noor');
  return table;
}

const give = async (sharp: string, free: string): Promise<void> => {
  const answer = (group: string, name: string): boolean =>
    fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name }));
  answer('Hoe scherp is de opgave voor mij?', sharp);
  answer('Hoe vrij kan ik hier spreken?', free);
  press('Klaar, geef door');
};

describe('the pulse', { timeout: 30_000 }, () => {
  it('is given by one after the other, with the tablet handed over in between', async () => {
    const table = await atPulse();
    expect(screen.queryByRole('radio')).toBeNull();
    press('Ik heb de tablet');
    await says('Noor, hoe zit jij erbij?');
    expect(document.title).toBe('Koerskaarten');
    await give('1, nog vaag', '5, ik kan alles zeggen');
    await says('Geef de tablet aan Samira');
    expect(document.title).toBe('Koerskaarten');
    expect(game(table).secrets['pulse-in']).toEqual({ p1: { sharp: 1, free: 5 } });
    press('Ik heb de tablet');
    await says('Samira, hoe zit jij erbij?');
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
    press('Sla over');
    await says('Geef de tablet aan Bas');
    press('Overslaan voor iedereen');
    await says('Praat eerst in tweetallen, als je wilt');
    expect(screen.getByText('Noor en Samira')).toBeTruthy();
    press('Klaar');
    await says('Wat heb jij met dit onderwerp?');
  });

  it('wants both answers, or none', async () => {
    await atPulse();
    press('Ik heb de tablet');
    await says('Noor, hoe zit jij erbij?');
    fireEvent.click(screen.getAllByRole('radio')[2] ?? document.body);
    press('Klaar, geef door');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Kies bij beide vragen een cijfer van 1 tot 5, of sla over.',
    );
  });

  it('is asked again of the same person after undo, and blank', async () => {
    await atPulse();
    press('Ik heb de tablet');
    await says('Noor, hoe zit jij erbij?');
    await give('2', '3');
    await says('Geef de tablet aan Samira');
    press('Ongedaan maken');
    await says('Geef de tablet aan Noor');
    press('Ik heb de tablet');
    await says('Noor, hoe zit jij erbij?');
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
  });

  it.each(['blur', 'pagehide', 'freeze'])(
    'is covered on %s, and shown again when asked for',
    async (leaving) => {
      const table = await atPulse();
      press('Ik heb de tablet');
      await says('Noor, hoe zit jij erbij?');
      fireEvent.click(screen.getByRole('radio', { name: '1, nog vaag' }));
      fireEvent(globalThis.window, new Event(leaving));
      await screen.findByText('Het scherm is afgedekt.');
      expect(screen.queryByRole('radio')).toBeNull();
      expect(table.store.getState().drafts).toEqual({});
      press('Laat mijn scherm zien');
      const kept = await screen.findByRole<HTMLInputElement>('radio', { name: '1, nog vaag' });
      expect(kept.checked).toBe(true);
    },
  );

  it('is covered when the page is hidden', async () => {
    await atPulse();
    press('Ik heb de tablet');
    await says('Noor, hoe zit jij erbij?');
    const hidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden');
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    fireEvent(document, new Event('visibilitychange'));
    await screen.findByText('Het scherm is afgedekt.');
    expect(screen.queryByRole('radio')).toBeNull();
    if (hidden) Object.defineProperty(document, 'hidden', hidden);
    else Reflect.deleteProperty(document, 'hidden');
  });

  it('ends with the averages of both, once', async () => {
    const table = await atPulse();
    for (const sharp of [1, 2, 3, 4]) {
      // oxlint-disable-next-line no-await-in-loop -- person by person
      await table.play({ do: 'take-tablet' });
      // oxlint-disable-next-line no-await-in-loop -- one step after another
      await table.play({ do: 'give-pulse', pulse: { sharp, free: 4 } });
    }
    await table.play({ do: 'end-pairs' });
    await table.play({ do: 'wrap-up' });
    await table.play({ do: 'undo' });
    await table.play({ do: 'end-landing-round' });
    await table.play({ do: 'write-opgave', text: null, differs: null });
    for (const phase of ['verdiepen', 'oogst'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one step after another
      if (game(table).step.name === 'pause') await table.play({ do: 'end-pause' });
      // oxlint-disable-next-line no-await-in-loop -- one step after another
      await table.play({ do: 'start-phase', phase });
    }
    await playTurn(table, null);
    while (game(table).step.name !== 'koers') {
      const { step } = game(table);
      // oxlint-disable-next-line no-await-in-loop -- one step after another
      if (step.name === 'connect') await table.play({ do: 'connect-cards', text: null });
      // oxlint-disable-next-line no-await-in-loop -- one step after another
      else await table.play({ do: 'note-parties', parties: [] });
    }
    await table.play({ do: 'write-koers', parts: null });
    await table.play({ do: 'start-phase', phase: 'checkout' });
    for (const sharp of [3, 4, 5, 5]) {
      // oxlint-disable-next-line no-await-in-loop -- person by person
      await table.play({ do: 'take-tablet' });
      // oxlint-disable-next-line no-await-in-loop -- one step after another
      await table.play({ do: 'give-pulse', pulse: { sharp, free: 4 } });
    }
    await table.play({ do: 'end-pairs' });
    await says('Zo zaten jullie erbij, aan het begin en nu');
    expect(screen.getByText('Aan het begin 2,5 van 5, nu 4,3 van 5: scherper.')).toBeTruthy();
    expect(screen.getByText('Aan het begin 4,0 van 5, nu 4,0 van 5: ongeveer gelijk.')).toBeTruthy();
    expect(screen.getByText(/^Gemiddelden van de 4 mensen/)).toBeTruthy();
    press('Klaar');
    await says('Rond samen af');
  });
});

describe('picks by passing', { timeout: 30_000 }, () => {
  it('lie on no screen but their own, and are told as sums', async () => {
    const table = await atPicks();
    expect(document.body.textContent).not.toMatch(/Eén|Twee|Drie|Vier/);
    press('Ik heb de tablet');
    await says('Noor, kies voor jezelf');
    press('hier begin ik: Eén');
    press('hier begin ik: Drie');
    press('dit schuurt: Twee');
    expect(button('hier begin ik: Eén').getAttribute('aria-pressed')).toBe('false');
    expect(button('hier begin ik: Drie').getAttribute('aria-pressed')).toBe('true');
    expect(table.store.getState().drafts).toEqual({});
    press('Klaar, geef door');
    await says('Geef de tablet aan Samira');
    expect(document.body.textContent).not.toMatch(/Eén|Twee|Drie|Vier/);
    expect(game(table).secrets.picks).toEqual({ p1: { begin: '2', friction: '1' } });
    for (const _person of ['p2', 'p3']) {
      // oxlint-disable-next-line no-await-in-loop -- person by person
      await table.play({ do: 'take-tablet' });
      // oxlint-disable-next-line no-await-in-loop -- one step after another
      await table.play({ do: 'give-picks', picks: { begin: '2', friction: null } });
    }
    // Nobody is left to pass the tablet on to.
    await table.play({ do: 'take-tablet' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Klaar, geef door' })).toBeNull());
    press('Klaar');
    await says('Bespreek wat het vaakst is gekozen');
    expect(document.body.textContent).toContain('Drie');
  });

  it('a choice can be taken back, and the group may count hands after all', async () => {
    const table = await atPicks();
    press('Ik heb de tablet');
    await says('Noor, kies voor jezelf');
    press('dit schuurt: Vier');
    press('dit schuurt: Vier');
    press('Klaar, geef door');
    await says('Geef de tablet aan Samira');
    expect(game(table).secrets.picks).toEqual({ p1: { begin: null, friction: null } });
    press('Liever handen tellen');
    await says('Steek je hand op: waar begin jij?');
    expect(game(table).secrets.picks).toEqual({});
  });
});

describe('doorgeven', { timeout: 30_000 }, () => {
  it('puts the name of the turn player before the cards, and no card', async () => {
    const table = await showTable({ names: FOUR, length: 60 });
    await table.play({ do: 'place-tablet', handing: 'pass-on' });
    await land(table);
    await table.play({ do: 'open-turn' });
    await says('Geef de tablet aan Noor');
    const { deck } = await fakeEdges().loadDeck('wat');
    const words = document.body.textContent ?? '';
    expect(deck.cards.filter((card) => 'question' in card && words.includes(card.question))).toEqual([]);
    expect(screen.queryByRole('article')).toBeNull();
    press('Ik heb de tablet');
    await says('Noor, kies een kaart');
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });
});
