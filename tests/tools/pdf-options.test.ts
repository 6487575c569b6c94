import { expect, it } from 'vitest';
import { readPdfWish } from './pdf-options';

const spec = (...argv: string[]) => {
  const wish = readPdfWish([...argv, '--out', 'x.pdf']);
  if ('fault' in wish) throw new Error(wish.fault);
  return wish.spec;
};

it('asks what the app asks', () => {
  expect(spec('wat', '--preset', 'drukkerij', '--cards', 'W-OP-A1,W-OP-A2')).toMatchObject({
    press: true,
    sheet: 'card',
    cards: { kind: 'choice', ids: ['W-OP-A1', 'W-OP-A2'] },
  });
  expect(spec('wat', '--offset', '0.5,-1', '--no-marks', '--start-slot', '4')).toMatchObject({
    offset: { x: 0.5, y: -1 },
    marks: false,
    startSlot: 4,
  });
});

it.each([
  [['--out', 'x.pdf'], 'Noem één deck.'],
  [['wat'], 'Zeg met --out waar het bestand moet komen.'],
  [['wat', '--out', 'x.pdf', '--preset', 'mooi'], '--preset mooi: kies uit duplex, single, fold, press.'],
  [['wat', '--out', 'x.pdf', '--copies', '900'], '--copies 900: kies een getal van 1 tot en met 20.'],
])('%o is refused in one sentence', (argv, fault) => {
  expect(readPdfWish(argv)).toEqual({ fault });
});
