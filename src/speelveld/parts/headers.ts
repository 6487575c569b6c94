/** Names of themes and rows at the edge of the chart. */
import { fixed } from '../curves';
import type { Box } from '../layout/box';
import type { Frame } from '../layout/frame';
import type { Metrics } from '../layout/metrics';
import type { RowHeader, ThemeHeader } from '../picture';
import { SHAPE_PARTS } from '../shapes';
import { shorten } from '../text/wrap';
import { textWidth } from '../text/width';
import type { SpeelveldInput } from '../types';

/** Names may become this small, px, before they are shortened. */
const SMALLEST = 14;

/** Largest size at which all names fit, down to 60 % of what was asked, or less where that is still large. */
function fitting(names: readonly string[], asked: number, room: number, icon: number): number {
  const widest = Math.max(0.1, ...names.map((name) => textWidth(name, 1, 'name')));
  return Math.max(Math.min(asked * 0.6, SMALLEST), Math.min(asked, room / (widest + icon)));
}

export function themeHeaders(input: SpeelveldInput, frame: Frame, metrics: Metrics): ThemeHeader[] {
  if (!metrics.titles) return [];
  const names = input.themes.map((theme) => theme.name);
  const [t0, t1] = frame.themes[0] ?? [0, 0];
  const wide = frame.swapped ? frame.width * 0.6 : t1 - t0 - 12;
  const size = fitting(names, metrics.themeName, wide, 1.24);
  const quiet = false;
  return input.themes.map((theme, index) => {
    const [a, b] = frame.themes[index] ?? [0, 0];
    const text = shorten(theme.name, size, wide - size * 1.24, 'name');
    const parts = SHAPE_PARTS[theme.shape];
    if (frame.swapped) {
      const bar = { x: 0, y: a + 3, width: Math.max(5, size * 0.42), height: Math.max(0, b - a - 6) };
      const x = bar.width + size * 0.98;
      const y = a + size * 0.92;
      return {
        colour: theme.colour,
        bar,
        glyph: { parts, x, y, size: size * 0.96 },
        name: {
          text,
          x: x + size * 0.74,
          y: y + size * 0.34,
          size,
          font: 'name',
          anchor: 'start',
          halo: size * 0.32,
          quiet,
        },
      };
    }
    const height = metrics.themeName * 0.39;
    const y = metrics.top - height - metrics.themeName * 0.52;
    return {
      colour: theme.colour,
      bar: { x: a + 5, y, width: Math.max(0, b - a - 10), height },
      glyph: { parts, x: a + 5 + size * 0.5, y: y - size * 0.72, size: size * 0.92 },
      name: {
        text,
        x: a + 5 + size * 1.22,
        y: y - size * 0.4,
        size,
        font: 'name',
        anchor: 'start',
        halo: 0,
        quiet,
      },
    };
  });
}

function waves(x: number, y: number, width: number, count: number, apart: number): string[] {
  return Array.from({ length: count }, (_, k) => {
    const top = y - k * apart;
    const [h, lift] = [width / 2, Math.min(5, width * 0.14)];
    const half = (from: number, way: number): string =>
      `C${fixed(from + h / 3)} ${fixed(top - way * lift * 0.67)} ${fixed(from + (2 * h) / 3)} ${fixed(top - way * lift * 0.67)} ${fixed(from + h)} ${fixed(top)}`;
    return `M${fixed(x)} ${fixed(top)}${half(x, 1)}${half(x + h, -1)}`;
  });
}

export function rowHeaders(input: SpeelveldInput, frame: Frame, metrics: Metrics): RowHeader[] {
  if (!metrics.titles) return [];
  return input.rows.map((row, index) => {
    const [a, b] = frame.rows[index] ?? [0, 0];
    const middle = (a + b) / 2;
    const count = Math.min(3, index + 1);
    if (frame.swapped) {
      const room = b - a - 6;
      const size = fitting([row.name], metrics.rowName, room, 1.6);
      const width = textWidth(row.name, size, 'name');
      const start = middle - (width + size * 1.6) / 2;
      const y = metrics.top * 0.5;
      const apart = size * 0.34;
      const text = shorten(row.name, size, room - size * 1.6, 'name');
      return {
        waves: waves(start, y + size * 0.06 + ((count - 1) * apart) / 2, size * 1.25, count, apart),
        waveWidth: size * 0.12,
        name: {
          text,
          x: start + size * 1.6,
          y: y + size * 0.36,
          size,
          font: 'name',
          anchor: 'start',
          halo: 0,
          quiet: false,
        },
      };
    }
    const x = metrics.left * 0.16;
    const room = metrics.left * 0.8;
    const size = fitting([row.name], metrics.rowName, room, 0);
    const text = shorten(row.name, size, room, 'name');
    return {
      waves: waves(x, middle - size, size * 1.9, count, size * 0.36),
      waveWidth: size * 0.105,
      name: {
        text,
        x,
        y: middle + size * 0.35,
        size,
        font: 'name',
        anchor: 'start',
        halo: size * 0.27,
        quiet: false,
      },
    };
  });
}

/** Boxes of the names that lie on the chart itself, which marks and course keep clear of. */
export function namesOnChart(
  themes: readonly ThemeHeader[],
  rows: readonly RowHeader[],
  swapped: boolean,
): Box[] {
  const boxes: Box[] = [];
  for (const { name, glyph } of swapped ? themes : []) {
    if (!name || !glyph) continue;
    const right = name.x + textWidth(name.text, name.size, 'name') + 3;
    boxes.push({ x0: 0, y0: name.y - name.size, x1: right, y1: name.y + name.size * 0.3 });
  }
  for (const { name, waves: lines } of swapped ? [] : rows) {
    const right = name.x + textWidth(name.text, name.size, 'name') + 4;
    const top = name.y - name.size * (1.35 + lines.length * 0.36);
    boxes.push({ x0: 0, y0: top, x1: right, y1: name.y + name.size * 0.35 });
  }
  return boxes;
}
