// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { SHAPES } from '../../../src/decks/types';
import { STANCES } from '../../../src/rules/stance';
import {
  MissedSign,
  PickSign,
  RowWaves,
  SpecialSign,
  StanceSign,
  SuitShape,
} from '../../../src/ui/parts/signs';
import { Legend } from '../../../src/ui/parts/speelveld/Legend';
import { Speelveld } from '../../../src/ui/parts/speelveld/Speelveld';
import { session } from '../../speelveld/examples';

afterEach(cleanup);

describe('Speelveld', () => {
  test('is one picture with one sentence, and then the course as a list', () => {
    const aside = [{ theme: 4, title: 'Wat mag al?' }];
    const { container } = render(<Speelveld input={{ ...session(5), aside }} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Speelveld: 5 kaarten gespeeld, 1 kaart bleef liggen.',
    );
    expect(container.querySelector('svg > g')?.getAttribute('aria-hidden')).toBe('true');
    const list = screen.getByRole('list', { name: 'De koers, in volgorde' });
    expect(list.tagName).toBe('OL');
    expect(list.children).toHaveLength(5);
    expect(screen.getByRole('list', { name: 'Bleef liggen' }).textContent).toBe('Grenzen: Wat mag al?');
  });

  test('leaves what lies beside the course to a screen that says it itself', () => {
    const aside = [{ theme: 4, title: 'Wat mag al?' }];
    render(<Speelveld input={{ ...session(5), aside }} showList="course" />);
    expect(screen.getAllByRole('list').map((list) => list.getAttribute('aria-label'))).toEqual([
      'De koers, in volgorde',
    ]);
  });

  test('draws a disc per card and a square per card with standing dissent', () => {
    const { container } = render(<Speelveld input={session(13)} />);
    expect(container.querySelectorAll('.speelveld-disc')).toHaveLength(13);
    expect(container.querySelectorAll('.speelveld-square')).toHaveLength(3);
  });

  test('uses no inline style, which the content policy forbids', () => {
    const { container } = render(<Speelveld input={session(14)} />);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('a thumbnail may leave the list out and take another name', () => {
    render(<Speelveld input={session(8)} form="thumbnail" showList={false} label="Koude huizen" />);
    expect(screen.getByRole('img', { name: 'Koude huizen' })).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('keeps the drawn elements of earlier cards when a card is added', () => {
    const { container, rerender } = render(<Speelveld input={session(3)} />);
    const first = container.querySelector('[data-card="0"]');
    rerender(<Speelveld input={session(4)} />);
    expect(container.querySelector('[data-card="0"]')).toBe(first);
    expect(container.querySelectorAll('[data-card]')).toHaveLength(4);
  });
});

describe('Legend', () => {
  test('shows nothing when there is nothing to explain', () => {
    const { container } = render(<Legend input={session(0)} />);
    expect(container.innerHTML).toBe('');
  });

  test('shows only what occurs', () => {
    render(<Legend input={{ ...session(2) }} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'eens',
      'hier begin ik',
      'de koers, vanaf de streep',
    ]);
  });
});

test('every sign is hidden from screen readers and drawn in the colour of the text', () => {
  const { container } = render(
    <>
      {SHAPES.map((shape) => (
        <SuitShape key={shape} shape={shape} />
      ))}
      {STANCES.map((stance) => (
        <StanceSign key={stance} stance={stance} size={24} />
      ))}
      {([0, 1, 2] as const).map((row) => (
        <RowWaves key={row} row={row} />
      ))}
      <SpecialSign kind="tegenspraak" />
      <SpecialSign kind="lege-stoel" />
      <SpecialSign kind="eigen-vraag" />
      <PickSign pick="begin" />
      <PickSign pick="friction" />
      <MissedSign />
      <MissedSign atTable />
    </>,
  );
  const signs = [...container.querySelectorAll('svg')];
  expect(signs).toHaveLength(23);
  for (const sign of signs) {
    expect(sign.getAttribute('aria-hidden')).toBe('true');
    for (const path of sign.querySelectorAll('path')) {
      const paint = [path.getAttribute('fill'), path.getAttribute('stroke')];
      expect(paint).toContain('currentColor');
    }
  }
});
