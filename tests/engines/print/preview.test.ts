/** The preview is the paper: the same words at the same place, and the same ink. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { launch, visit } from '../../tools/browser';
import { houseDeck, print } from '../../print/support/make';
import { readPdf } from '../../print/support/read';
import { previewed } from '../../e2e/helpers/printing';
import { onDisk, run } from './run';
import { readFileSync } from 'node:fs';

// Whole decks through programs of others; two busy cores are slow.
vi.setConfig({ testTimeout: 300_000 });

/** Pixels across an A4 for the comparison of ink: some 150 dpi. */
const ACROSS = 1240;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(['wat', 'hoedan'] as const)('the preview of %s', (id) => {
  it.each([
    ['front', 0],
    ['back', 1],
  ] as const)('of a %s has the words of the paper within 0.2 mm, and its ink', async (_, index) => {
    const { page, close } = await visit(browser, `${inject('site')}#/print/${id}`, { size: 'laptop' });
    await previewed(page);
    await page.evaluate(() => document.fonts.ready);
    if (index === 1) {
      await page.getByRole('button', { name: 'Volgende bladzijde' }).click();
      await page.getByText('Bladzijde 2 van 12').waitFor();
    }
    const shown = await page.evaluate(() => {
      const svg = document.querySelector<SVGSVGElement>('.sheet-picture');
      if (!svg) return [];
      const page = svg.getScreenCTM()?.inverse();
      return [...svg.querySelectorAll('text')].map((text) => {
        const at = text
          .getStartPositionOfChar(0)
          .matrixTransform(text.getScreenCTM() ?? undefined)
          .matrixTransform(page);
        return { text: text.textContent, x: at.x, y: at.y, width: text.getComputedTextLength() };
      });
    });
    const bytes = await print(houseDeck(id));
    const paper = (await readPdf(bytes))[index]?.words ?? [];
    expect(shown.map(({ text }) => text)).toEqual(paper.map(({ text }) => text.trimEnd()));
    const off = shown.filter(
      ({ x, y }, at) => Math.hypot(x - (paper[at]?.x ?? -1), y - (paper[at]?.y ?? -1)) >= 0.2,
    );
    expect(off).toEqual([]);

    await page.evaluate((across) => {
      const svg = document.querySelector<SVGSVGElement>('.sheet-picture');
      if (!svg) return;
      Object.assign(svg.style, {
        position: 'fixed',
        inset: '0',
        border: '0',
        maxWidth: 'none',
        maxHeight: 'none',
      });
      Object.assign(svg.style, {
        width: `${across}px`,
        height: `${(across * 297) / 210}px`,
        zIndex: '99',
        boxShadow: 'none',
      });
    }, ACROSS);
    await page.setViewportSize({ width: ACROSS, height: 1754 });
    const preview = (await page.screenshot({ clip: { x: 0, y: 0, width: ACROSS, height: 1753 } })).toString(
      'base64',
    );
    const file = onDisk(`preview-${id}-${index}`, bytes);
    run('pdftoppm', [
      '-scale-to-x',
      String(ACROSS),
      '-scale-to-y',
      '-1',
      '-f',
      String(index + 1),
      '-l',
      String(index + 1),
      '-png',
      '-singlefile',
      file,
      file,
    ]);
    const printed = readFileSync(`${file}.png`).toString('base64');
    const differing = await page.evaluate(inkThatDiffers, [preview, printed]);
    console.log(`${id}, page ${index + 1}: ${(differing * 100).toFixed(2)} % of the ink differs`);
    expect(differing).toBeLessThan(0.05);
    await close();
  });
});

/** Part of the ink (pixels darker than the middle) that the other picture has not within a pixel. Runs in the page. */
async function inkThatDiffers(pictures: string[]): Promise<number> {
  const read = async (base64: string): Promise<ImageData> => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [a, b] = await Promise.all(pictures.map(read));
  if (!a || !b) return 1;
  const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
  const dark = ({ data, width }: ImageData, x: number, y: number): boolean => {
    const at = (y * width + x) * 4;
    return 0.3 * (data[at] ?? 255) + 0.59 * (data[at + 1] ?? 255) + 0.11 * (data[at + 2] ?? 255) < 128;
  };
  const near = (picture: ImageData, x: number, y: number): boolean => {
    for (let dy = -1; dy <= 1; dy += 1)
      for (let dx = -1; dx <= 1; dx += 1) if (dark(picture, x + dx, y + dy)) return true;
    return false;
  };
  let [ink, differs] = [0, 0];
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const [inA, inB] = [dark(a, x, y), dark(b, x, y)];
      if (!inA && !inB) continue;
      ink += 1;
      if ((inA && !near(b, x, y)) || (inB && !near(a, x, y))) differs += 1;
    }
  }
  return ink === 0 ? 1 : differs / ink;
}
