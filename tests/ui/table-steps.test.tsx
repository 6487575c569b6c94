// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { drawFirst, land, playTurn, showTable, type PlayedTable } from './fakes';

/** Looks often and waits long (ms): the machine may be busy. */
const PATIENT = { interval: 5, timeout: 5_000 };

/** What the screen says now. */
const headline = (): string | null => screen.queryByRole('heading', { level: 1 })?.textContent ?? null;

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const refusal = (): Promise<string | null> => screen.findByRole('alert').then((alert) => alert.textContent);

const TERMS = { what: 'Een ton kopen', owner: 'p2', due: '2027-05-01', noticed: '', firstStep: '' };

/** A game of three to the harvest's card, with three kernen. */
async function playToHarvest(table: PlayedTable): Promise<void> {
  await land(table, 'De straat staat blank.');
  await playTurn(table, 'Eén');
  await playTurn(table, 'Twee');
  await table.play({ do: 'start-phase', phase: 'verdiepen' });
  await playTurn(table, 'Drie');
  await table.play({ do: 'start-phase', phase: 'oogst' });
}

describe('each step says in one sentence who does what now', () => {
  it('in a game of three', async () => {
    const table = await showTable();
    const { play } = table;
    await expect.poll(headline, PATIENT).toBe('Lees deze afspraken samen door');
    await play({ do: 'agree-talk-rules', rules: ['Passen mag'] });
    await expect.poll(headline, PATIENT).toBe('Wat heb jij met dit onderwerp?');
    await play({ do: 'end-landing-round' });
    await expect.poll(headline, PATIENT).toBe('Samira, schrijf jullie opgave in één zin');
    await play({ do: 'write-opgave', text: 'De straat staat blank.', differs: null });
    await expect.poll(headline, PATIENT).toBe('Verkennen begint. Noor, trek een kaart.');
    await play({ do: 'open-turn' });
    await expect.poll(headline, PATIENT).toBe('Noor, kies een kaart');
    await drawFirst(table);
    await expect.poll(headline, PATIENT).toBe('Praat over de kaart van Noor');
    await play({ do: 'end-talk' });
    await expect.poll(headline, PATIENT).toBe('Samira, schrijf één zin');
    await play({ do: 'record-kern', text: 'Eén', stance: 'agree' });
    await expect.poll(headline, PATIENT).toBe('Samira is aan de beurt. Trek een kaart.');
    await playTurn(table, 'Twee');
    await expect.poll(headline, PATIENT).toBe('Verkennen is klaar. Kijk samen naar jullie koers.');
    await play({ do: 'start-phase', phase: 'verdiepen' });
    await expect.poll(headline, PATIENT).toBe('Verdiepen begint. Plek 3, trek een kaart.');
    await playTurn(table, 'Drie');
    await expect.poll(headline, PATIENT).toBe('Verdiepen is klaar. Kijk samen naar jullie koers.');
    await play({ do: 'start-phase', phase: 'oogst' });
    await expect.poll(headline, PATIENT).toBe('Kies samen één kaart');
    await drawFirst(table);
    await expect.poll(headline, PATIENT).toBe('Praat samen over deze kaart');
    await play({ do: 'end-talk' });
    await play({ do: 'record-kern', text: 'Vier', stance: 'differ' });
    await expect.poll(headline, PATIENT).toBe('Steek je hand op: waar begin jij?');
    await play({ do: 'count-picks', begin: { '0': 2 }, friction: { '1': 1 } });
    await expect.poll(headline, PATIENT).toBe('Bespreek wat de meeste handen kreeg');
    await play({ do: 'end-picks-talk' });
    await expect.poll(headline, PATIENT).toBe('Wie misten we?');
    await play({ do: 'note-parties', parties: [] });
    await expect.poll(headline, PATIENT).toBe('Maak samen jullie koers');
    await play({ do: 'write-koers', parts: ['droge kelders', '', ''] });
    await expect.poll(headline, PATIENT).toBe('Spreek af wie wat doet');
    await play({ do: 'propose-agreement', terms: TERMS });
    await expect.poll(headline, PATIENT).toBe('Duim omhoog is ja');
    const id = table.store.getState().session?.game.agreements[0]?.id ?? '';
    await play({ do: 'doubt-agreement', id, reason: 'wie betaalt dat' });
    await expect.poll(headline, PATIENT).toBe('Schrijf de afspraak nog één keer');
    await play({ do: 'rewrite-agreement', id, terms: TERMS });
    await play({ do: 'settle-agreement', id });
    await play({ do: 'start-phase', phase: 'checkout' });
    await expect.poll(headline, PATIENT).toBe('Rond samen af');
  }, 20_000);

  it('alone, in the words of one', async () => {
    const table = await showTable({ course: 'solo', names: [null] });
    const { play } = table;
    await expect.poll(headline, PATIENT).toBe('Schrijf je opgave in één zin');
    await play({ do: 'write-opgave', text: null, differs: null });
    await expect.poll(headline, PATIENT).toBe('Kies een kaart');
    expect(screen.queryByRole('button', { name: 'Sla over' })).toBeNull();
    await drawFirst(table);
    await expect.poll(headline, PATIENT).toBe('Denk na over deze vraag');
    await play({ do: 'end-talk' });
    await expect.poll(headline, PATIENT).toBe('Schrijf één zin');
    await play({ do: 'record-kern', text: 'Eén', stance: null });
    await expect.poll(headline, PATIENT).toBe('Verkennen is klaar. Kijk even naar je koers.');
  });

  it('when everybody passes', async () => {
    const table = await showTable();
    await land(table);
    for (let seat = 0; seat < 3; seat += 1) {
      // oxlint-disable-next-line no-await-in-loop -- round the table
      await table.play({ do: 'open-turn' });
      // oxlint-disable-next-line no-await-in-loop -- one step after another
      await table.play({ do: 'pass-turn' });
    }
    await expect.poll(headline, PATIENT).toBe('Niemand wil nu een kaart van Verkennen.');
  });

  it('moves the focus to it, so that it is read aloud', async () => {
    const { play } = await showTable();
    await expect.poll(headline, PATIENT).toBe('Lees deze afspraken samen door');
    await play({ do: 'agree-talk-rules', rules: [] });
    await expect.poll(headline, PATIENT).toBe('Wat heb jij met dit onderwerp?');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await expect.poll(() => document.title, PATIENT).toBe('Wat heb jij met dit onderwerp? · Koerskaarten');
  });
});

describe('kern', () => {
  async function atKern(): Promise<PlayedTable> {
    const table = await showTable();
    await land(table);
    await table.play({ do: 'open-turn' });
    await drawFirst(table);
    await table.play({ do: 'end-talk' });
    await expect.poll(headline, PATIENT).toBe('Samira, schrijf één zin');
    return table;
  }
  const kern = (): HTMLElement => screen.getByLabelText('Wat is de kern van jullie gesprek?');

  it('chooses no stance beforehand', async () => {
    await atKern();
    const stances = within(screen.getByRole('group', { name: 'Hoe staan jullie erin?' }));
    const radios = stances.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ checked }) => checked)).toEqual([false, false, false]);
  });

  it('refuses an empty sentence and one without a stance, each in a sentence, and keeps the text', async () => {
    await atKern();
    fireEvent.click(button('Bevestig'));
    expect(await refusal()).toBe('Er staat nog niets. Schrijf eerst een paar woorden.');
    fireEvent.input(kern(), { target: { value: 'Het water komt.' } });
    fireEvent.click(button('Bevestig'));
    await waitFor(async () =>
      expect(await refusal()).toBe('Kies eerst hoe jullie erin staan. Je zin staat er nog.'),
    );
    expect(kern()).toHaveProperty('value', 'Het water komt.');
    fireEvent.click(screen.getByRole('radio', { name: 'eens' }));
    fireEvent.click(button('Bevestig'));
    await expect.poll(headline, PATIENT).toBe('Samira is aan de beurt. Trek een kaart.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes in more than fits, says how much too much it is, and cuts nothing', async () => {
    await atKern();
    const long = 'w'.repeat(125);
    fireEvent.input(kern(), { target: { value: long } });
    expect(screen.getByText('5 tekens te lang')).toBeTruthy();
    expect(kern().getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(screen.getByRole('radio', { name: 'eens' }));
    fireEvent.click(button('Bevestig'));
    expect(await refusal()).toBe('De tekst is te lang. Maak hem korter; wat je schreef staat er nog.');
    expect(kern()).toHaveProperty('value', long);
  });

  it('goes on without a sentence, and undo brings the step back with what was typed there', async () => {
    const { id, edges } = await atKern();
    fireEvent.input(kern(), { target: { value: 'Het water komt.' } });
    fireEvent.click(screen.getByRole('radio', { name: 'eens' }));
    fireEvent.click(button('Zonder zin verder'));
    await expect.poll(headline, PATIENT).toBe('Samira is aan de beurt. Trek een kaart.');
    fireEvent.click(button('Ongedaan maken'));
    await expect.poll(headline, PATIENT).toBe('Samira, schrijf één zin');
    expect(kern()).toHaveProperty('value', 'Het water komt.');
    expect(screen.getByRole('radio', { name: 'eens' })).toHaveProperty('checked', true);
    // Also after a reload, for which storage is asked.
    edges.surroundings.pass(1_000);
    await edges.storage.readDrafts(id);
    const stored = await edges.storage.read(id);
    expect(stored.ok && stored.value?.drafts).toMatchObject({ kern: 'Het water komt.', stance: 'agree' });
  });

  it('that was left without its sentence leaves nothing for the next card', async () => {
    const table = await atKern();
    fireEvent.input(kern(), { target: { value: 'Het water komt.' } });
    fireEvent.click(button('Zonder zin verder'));
    await expect.poll(headline, PATIENT).toBe('Samira is aan de beurt. Trek een kaart.');
    fireEvent.click(button('Trek'));
    await expect.poll(headline, PATIENT).toBe('Samira, kies een kaart');
    const [card] = screen.getAllByRole('button', { name: /^Trek: / });
    if (!card) throw new Error('no card');
    fireEvent.click(card);
    await expect.poll(headline, PATIENT).toBe('Praat over de kaart van Samira');
    await table.play({ do: 'end-talk' });
    await expect.poll(headline, PATIENT).toBe('Plek 3, schrijf één zin');
    expect(kern()).toHaveProperty('value', '');
  });
});

describe('around the steps', () => {
  it('says that there is nothing to undo at the beginning', async () => {
    await showTable();
    await expect.poll(headline, PATIENT).toBe('Lees deze afspraken samen door');
    fireEvent.click(button('Ongedaan maken'));
    expect(await refusal()).toBe('Er is niets om ongedaan te maken. Dit is het begin.');
  });

  it('talk rules: the fixed one cannot be taken away, the others can', async () => {
    const { store } = await showTable();
    await expect.poll(headline, PATIENT).toBe('Lees deze afspraken samen door');
    fireEvent.click(button('Aanpassen'));
    fireEvent.input(screen.getByLabelText('Afspraak 1'), { target: { value: '' } });
    expect(screen.queryByLabelText('Afspraak 4')).toBeNull();
    fireEvent.click(button('Klaar'));
    await expect.poll(headline, PATIENT).toBe('Wat heb jij met dit onderwerp?');
    expect(store.getState().session?.game.talkRules).toEqual([
      'Eén tegelijk aan het woord',
      'Wat hier gezegd wordt, blijft hier',
      'Geen namen, adressen of zaken van personen',
    ]);
  });

  it('talk rules: one undo takes back the step, not the rule that was written there', async () => {
    await showTable();
    await expect.poll(headline, PATIENT).toBe('Lees deze afspraken samen door');
    fireEvent.click(button('Aanpassen'));
    fireEvent.click(button('Afspraak erbij'));
    fireEvent.input(screen.getByLabelText('Afspraak 4'), { target: { value: 'Telefoons weg' } });
    expect(screen.queryByRole('button', { name: 'Aanpassen' })).toBeNull();
    fireEvent.click(button('Klaar'));
    await expect.poll(headline, PATIENT).toBe('Wat heb jij met dit onderwerp?');
    fireEvent.click(button('Ongedaan maken'));
    await expect.poll(headline, PATIENT).toBe('Lees deze afspraken samen door');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Passen mag altijd',
      'Eén tegelijk aan het woord',
      'Wat hier gezegd wordt, blijft hier',
      'Telefoons weg',
      'Geen namen, adressen of zaken van personen',
    ]);
  });

  it.each([
    ['the opgave', 'Samira, schrijf jullie opgave in één zin', 'De opgave in één zin'],
    ['the koerszin', 'Maak samen jullie koers', 'Wij werken aan …'],
  ])('%s that was skipped by accident is still there after undo', async (_what, title, label) => {
    const table = await showTable();
    if (title.startsWith('Samira')) {
      await table.play({ do: 'agree-talk-rules', rules: [] });
      await table.play({ do: 'end-landing-round' });
    } else {
      await playToHarvest(table);
      await playTurn(table, null);
      await table.play({ do: 'note-parties', parties: [] });
    }
    await expect.poll(headline, PATIENT).toBe(title);
    fireEvent.input(screen.getByLabelText(label), { target: { value: 'droge kelders' } });
    fireEvent.click(button('Zonder zin verder'));
    await expect.poll(headline, PATIENT).not.toBe(title);
    fireEvent.click(button('Ongedaan maken'));
    await expect.poll(headline, PATIENT).toBe(title);
    expect(screen.getByLabelText(label)).toHaveProperty('value', 'droge kelders');
  });

  it('a koers is written with the dissent that stands in sight, beside the kernen', async () => {
    const table = await showTable();
    await playToHarvest(table);
    await table.play({ do: 'raise-dissent', nth: 0, opening: null });
    await table.play({ do: 'hear-dissent' });
    await table.play({ do: 'let-dissent-stand', text: 'Het is van ons.' });
    await playTurn(table, null);
    await table.play({ do: 'note-parties', parties: [] });
    await expect.poll(headline, PATIENT).toBe('Maak samen jullie koers');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Eén',
      expect.stringContaining('Tegenspraak die blijft staan: Het is van ons.'),
      'Twee',
      'Drie',
    ]);
  });

  it('an own question wants words and a theme, and lies on the table then', async () => {
    const table = await showTable();
    await land(table);
    await table.play({ do: 'open-turn' });
    await expect.poll(headline, PATIENT).toBe('Noor, kies een kaart');
    fireEvent.click(button('Meer'));
    fireEvent.click(button('Eigen vraag'));
    fireEvent.input(screen.getByLabelText('Jullie vraag'), { target: { value: 'Wie schept er?' } });
    fireEvent.click(button('Leg op tafel'));
    await waitFor(() =>
      expect(within(screen.getByRole('dialog', { name: 'Eigen vraag' })).getByRole('alert').textContent).toBe(
        'Kies eerst bij welk thema jullie vraag hoort.',
      ),
    );
    fireEvent.click(screen.getByRole('radio', { name: 'Effect' }));
    fireEvent.click(button('Leg op tafel'));
    await expect.poll(headline, PATIENT).toBe('Praat over de kaart van Noor');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Wie schept er?');
  });

  it('hints come one at a time, and the silence ends by itself', async () => {
    const table = await showTable();
    await land(table);
    await table.play({ do: 'open-turn' });
    await drawFirst(table);
    await expect.poll(headline, PATIENT).toBe('Praat over de kaart van Noor');
    expect(screen.getByText('Noor, lees voor')).toBeTruthy();
    fireEvent.click(button('Volgende'));
    await screen.findByText('Denk even, stil');
    fireEvent.click(button('Volgende'));
    await screen.findByText('Noor begint');
    fireEvent.click(button('Volgende'));
    await screen.findByText(/^Nu de anderen/);
    expect(screen.queryByRole('button', { name: 'Volgende' })).toBeNull();
  });

  it('counts no more hands than there are persons', async () => {
    const table = await showTable();
    await playToHarvest(table);
    await playTurn(table, 'Vier');
    await expect.poll(headline, PATIENT).toBe('Steek je hand op: waar begin jij?');
    const [more] = screen.getAllByRole('button', { name: /^Een hand erbij: hier begin ik/ });
    if (!more) throw new Error('no counter');
    for (let hand = 0; hand < 5; hand += 1) fireEvent.click(more);
    await waitFor(() => expect(screen.getByLabelText(/^hier begin ik: 3 voor/).textContent).toBe('3'));
    expect(more.getAttribute('aria-disabled')).toBe('true');
  });

  it('an agreement wants an owner and a day, one after the other', async () => {
    const table = await showTable();
    await playToHarvest(table);
    await playTurn(table, null);
    await table.play({ do: 'note-parties', parties: [] });
    await table.play({ do: 'write-koers', parts: null });
    await expect.poll(headline, PATIENT).toBe('Spreek af wie wat doet');
    fireEvent.input(screen.getByLabelText('Wat gaan we doen?'), { target: { value: 'Een ton' } });
    fireEvent.click(button('Vraag het de groep'));
    expect(await refusal()).toBe('Kies wie dit op zich neemt.');
    fireEvent.click(screen.getByRole('radio', { name: 'Samira' }));
    fireEvent.click(button('Vraag het de groep'));
    expect(await refusal()).toBe('Kies een dag. Een afspraak zonder dag blijft vaak liggen.');
    fireEvent.input(screen.getByLabelText('Wanneer is het klaar?'), { target: { value: '2027-05-01' } });
    fireEvent.click(button('Vraag het de groep'));
    await expect.poll(headline, PATIENT).toBe('Duim omhoog is ja');
  });
});

describe('the speelveld between turns', () => {
  it('opens a card that was tapped, with its question and what was said of it', async () => {
    const table = await showTable();
    await land(table);
    await playTurn(table, 'Eén zin die bleef');
    const spot = await screen.findByRole('button', { name: /^Bekijk: / });
    fireEvent.click(spot);
    const sheet = within(screen.getByRole('dialog'));
    expect(sheet.getByText('Eén zin die bleef')).toBeTruthy();
    expect(sheet.getByText(/\?$/u)).toBeTruthy();
    fireEvent.click(sheet.getByRole('button', { name: 'Andere woorden' }));
    const field = await screen.findByLabelText('De zin');
    fireEvent.input(field, { target: { value: 'Eén zin die beter werd' } });
    fireEvent.click(button('Bewaar'));
    // Back at the card, with what it says now.
    await screen.findByText('Eén zin die beter werd');
    expect(screen.getByText('Bewaard.')).toBeTruthy();
  });
});

it('nothing is chosen beforehand at the check-out, and it says what that means', async () => {
  const table = await showTable();
  await playToHarvest(table);
  await table.play({ do: 'wrap-up' });
  await table.play({ do: 'write-koers', parts: null });
  await table.play({ do: 'start-phase', phase: 'checkout' });
  await expect.poll(headline, PATIENT).toBe('Rond samen af');
  expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
  expect(screen.getByText(/^Zonder gekozen dag/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'Geen datum' }));
  await expect.poll(() => screen.queryByText(/^Zonder gekozen dag/u), PATIENT).toBeNull();
});
