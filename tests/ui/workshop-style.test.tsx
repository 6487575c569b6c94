// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { StyleScreen } from '../../src/ui/screens/workshop/style/StyleScreen';
import { STATEMENTS } from '../../src/ui/screens/workshop/style/text';
import { STATEMENT_STYLES } from '../../src/workshop/styles';
import { fakeEdges, show } from './fakes';

const press = (name: string | RegExp): void =>
  void fireEvent.click(screen.getByRole('button', { name }), { detail: 0 });

/** Answers all sixteen: one style almost always, the others now and then. */
function answerAs(style: string): void {
  for (const [nth, statement] of STATEMENTS.entries()) {
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(statement);
    press(STATEMENT_STYLES[nth] === style ? 'Bijna altijd' : 'Soms');
  }
}

async function listPeople(lines: string): Promise<void> {
  press('Maak gemengde tafels');
  fireEvent.input(await screen.findByLabelText(/Wie doen er mee/u), { target: { value: lines } });
  press('Zet op de lijst');
}

const GROUP = [
  'Noor; gemeente; Verkenner',
  'Samira; rijk; bouwer; hoeder',
  'Jan; gemeente; Hoeder',
  'Wim; bewoner',
  'Ans; rijk; verbinder',
  'Bo; zorg; Bouwer',
  'Kim; zorg; Verbinder',
  'Els; gemeente; Verkenner',
].join('\n');

it('asks sixteen times, tells all four styles in words, and keeps nothing', async () => {
  const edges = fakeEdges();
  show(<StyleScreen />, edges);
  expect(screen.getByText(/Een gesprekshulp, geen test/u)).toBeTruthy();
  press('Vul de vragen in');
  press('Soms');
  press('Terug');
  expect(screen.getByText('Vraag 1 van 16')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Soms' }).getAttribute('aria-pressed')).toBe('true');
  answerAs('hoeder');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nu ben je vooral Hoeder.');
  expect([...document.querySelectorAll('.style-bars strong')].map(({ textContent }) => textContent)).toEqual([
    'Hoeder: heel vaak',
    'Verkenner: soms',
    'Verbinder: soms',
    'Bouwer: soms',
  ]);
  expect(await edges.storage.readDrafts('style')).toEqual({ ok: true, value: {} });
});

it('makes tables of those who were listed, moves one by hand and keeps them there', async () => {
  show(<StyleScreen />, fakeEdges());
  await listPeople(GROUP);
  expect(screen.getByRole('heading', { name: '8 mensen op de lijst' })).toBeTruthy();
  press('Maak tafels');
  const tables = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.mix__table')];
  const names = (): (string | null)[][] =>
    tables().map((table) =>
      within(table)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('strong')?.textContent ?? null),
    );
  expect(names().map((table) => table.length)).toEqual([4, 4]);
  expect(names().flat().sort()).toEqual(['Ans', 'Bo', 'Els', 'Jan', 'Kim', 'Noor', 'Samira', 'Wim']);
  const from = names()[0]?.includes('Noor') ? 0 : 1;
  const to = 1 - from;
  fireEvent.click(screen.getByRole('checkbox', { name: 'Noor blijft hier' }));
  fireEvent.change(screen.getByRole('combobox', { name: 'Noor aan tafel' }), {
    target: { value: String(to) },
  });
  expect(names()[to]).toContain('Noor');
  expect(screen.getByRole('status').textContent).toBe(`Tafel ${to + 1}: 5 mensen.`);
  press('Schud opnieuw');
  expect(names()[to]).toContain('Noor');
  expect(names().map((table) => table.length)).toEqual([4, 4]);
});

it('gives the same tables for the number that is typed, and puts a missing style into words', async () => {
  show(<StyleScreen />, fakeEdges());
  await listPeople(GROUP.replaceAll(/hoeder/giu, ''));
  press('Maak tafels');
  expect(
    screen.getAllByText('Er is geen Hoeder aan deze tafel. Wie pakt die rol even?').length,
  ).toBeGreaterThan(0);
  const seating = (): string => document.querySelector('.mix__tables')?.textContent ?? '';
  const fill = (seed: string): void => {
    fireEvent.input(screen.getByLabelText(/Nummer van de verdeling/u), { target: { value: seed } });
    press('Maak tafels');
  };
  fill('17');
  const first = seating();
  expect(screen.getByText('Verdeling 17')).toBeTruthy();
  fill('18');
  fill('17');
  expect(seating()).toBe(first);
});

it('takes the answers of one person to the list, and keeps the list only when asked', async () => {
  const edges = fakeEdges();
  const { unmount } = show(<StyleScreen />, edges);
  await listPeople(GROUP);
  press('Vragen invullen voor Wim');
  expect(screen.getByText('Deze vragen zijn voor Wim.')).toBeTruthy();
  answerAs('bouwer');
  press('Zet dit bij Wim');
  const row = screen.getByRole('listitem', { name: 'Wim' });
  expect(within(row).getAllByRole('combobox')[0]).toHaveProperty('value', 'bouwer');
  fireEvent.click(screen.getByRole('checkbox', { name: /Onthoud deze lijst/u }));
  unmount();
  show(<StyleScreen />, edges);
  await screen.findByRole('button', { name: 'Maak gemengde tafels' });
  press('Maak gemengde tafels');
  await screen.findByRole('heading', { name: '8 mensen op de lijst' });
  expect(within(screen.getByRole('listitem', { name: 'Wim' })).getAllByRole('combobox')[0]).toHaveProperty(
    'value',
    'bouwer',
  );
  fireEvent.click(screen.getByRole('checkbox', { name: /Onthoud deze lijst/u }));
  const left = async (): Promise<string> => JSON.stringify(await edges.storage.readDrafts('style'));
  await expect.poll(left).not.toContain('Wim');
});
