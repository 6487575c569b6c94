/** Cards laid aside: on the bank below the water, each under its own theme, with title up to two per theme. */
import { fixed } from '../curves';
import type { SpeelveldForm } from '../form';
import type { Frame } from '../layout/frame';
import type { Metrics } from '../layout/metrics';
import type { Bank, BankCard, PictureText } from '../picture';
import { SHAPE_PARTS } from '../shapes';
import { shorten } from '../text/wrap';
import { textWidth } from '../text/width';
import type { SpeelveldInput } from '../types';

const LABEL = 'Bleef liggen';

function card(
  input: SpeelveldInput,
  theme: number,
  x: number,
  y: number,
  height: number,
  title: PictureText | null,
): BankCard {
  const width = height * 0.74;
  const parts = SHAPE_PARTS[input.themes[theme]?.shape ?? 'star'];
  return {
    rect: { x, y, width, height },
    corner: height * 0.16,
    glyph: { parts, x: x + width / 2, y: y + height / 2, size: height * 0.5 },
    title,
  };
}

function inRow(input: SpeelveldInput, x: number, y: number, room: number, height: number): BankCard[] {
  const apart = Math.min(height * 0.92, room / Math.max(1, input.aside.length));
  return input.aside.map(({ theme }, k) => card(input, theme, x + k * apart, y, height, null));
}

function byTheme(input: SpeelveldInput, frame: Frame, top: number, room: number, size: number): BankCard[] {
  const perTheme = input.themes.map((_, theme) => input.aside.filter((one) => one.theme === theme));
  const most = Math.max(0, ...perTheme.map((list) => list.length));
  const titled = most <= 2 && room > size * 3.2;
  return perTheme.flatMap((list, theme) => {
    const [a, b] = frame.themes[theme] ?? [0, 0];
    if (!titled) {
      const height = Math.min(room * 0.72, size * 2);
      const apart = Math.min(height * 0.92, (b - a - 10) / Math.max(1, list.length));
      return list.map((_, k) =>
        card(input, theme, a + 5 + k * apart, top + (room - height) / 2, height, null),
      );
    }
    const [line, height] = [room * 0.46, size * 1.5];
    return list.map((one, k) => {
      const y = top + room * 0.06 + k * line;
      const text = shorten(one.title, size, b - a - 12 - height, 'plain');
      const title: PictureText = {
        text,
        x: a + 5 + height * 1.05,
        y: y + height / 2 + size * 0.35,
        size,
        font: 'plain',
        anchor: 'start',
        halo: 0,
        quiet: true,
      };
      return card(input, theme, a + 5, y, height, title);
    });
  });
}

export function bankOf(
  input: SpeelveldInput,
  form: SpeelveldForm,
  frame: Frame,
  metrics: Metrics,
): Bank | null {
  if (form.bank === false || !metrics.titles) return null;
  const top = frame.chart.y1 + 6;
  const room = form.height - top;
  const size = Math.min(metrics.rowName * 0.9, room * 0.4);
  const edge = `M0 ${fixed(top)}L${fixed(form.width)} ${fixed(top)}`;
  if (input.aside.length === 0) return { edge, label: null, cards: [] };
  const x = frame.swapped ? 2 : metrics.left * 0.16;
  const y = frame.swapped
    ? top + room * 0.5 + size * 0.35
    : top + Math.min(size * 1.65, room * 0.5 + size * 0.35);
  const label: PictureText = { text: LABEL, x, y, size, font: 'name', anchor: 'start', halo: 0, quiet: true };
  if (frame.swapped) {
    const start = x + textWidth(LABEL, size, 'name') + 12;
    const height = room * 0.78;
    return {
      edge,
      label,
      cards: inRow(input, start, top + room * 0.13, form.width - start - height, height),
    };
  }
  return { edge, label, cards: byTheme(input, frame, top, room, size) };
}
