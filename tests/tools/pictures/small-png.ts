/** A lighter picture: at most 256 colours, which a drawing of flat planes does not miss. */
import { crc32, deflateSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

const COLOURS = 256;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Indexed {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each colour. */
  readonly palette: readonly number[];
  /** The place of each pixel's colour in the palette, as base64. */
  readonly pixels: string;
}

/** The same picture with a palette. */
export async function withPalette(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const indexed = await page.evaluate(reduce, [png.toString('base64'), COLOURS] as const);
  await page.close();
  return encode(indexed);
}

/** Runs in the page: median cut over the colours that occur. */
async function reduce([base64, most]: readonly [string, number]): Promise<Indexed> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const counts = new Map<number, number>();
  const colourAt = (at: number): number =>
    ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const channel = (colour: number, shift: number): number => (colour >> shift) & 0xff;
  const spread = (box: readonly number[], shift: number): number => {
    let [least, greatest] = [255, 0];
    for (const colour of box) {
      least = Math.min(least, channel(colour, shift));
      greatest = Math.max(greatest, channel(colour, shift));
    }
    return greatest - least;
  };
  let boxes: number[][] = [[...counts.keys()]];
  while (boxes.length < most) {
    const widest = boxes
      .flatMap((box) => [16, 8, 0].map((shift) => ({ box, shift, by: spread(box, shift) })))
      .reduce((a, b) => (b.by > a.by ? b : a));
    if (widest.by === 0) break;
    const { box, shift } = widest;
    box.sort((a, b) => channel(a, shift) - channel(b, shift));
    const middle = (channel(box[0] ?? 0, shift) + channel(box.at(-1) ?? 0, shift)) / 2;
    const cut = Math.max(
      1,
      box.findIndex((colour) => channel(colour, shift) > middle),
    );
    boxes = [...boxes.filter((other) => other !== box), box.slice(0, cut), box.slice(cut)];
  }
  const places = new Map<number, number>();
  // The colour that occurs most stands for its box, so that large planes keep theirs exactly.
  const palette = boxes.flatMap((box, place) => {
    for (const colour of box) places.set(colour, place);
    const usual = box.reduce((a, b) => ((counts.get(b) ?? 0) > (counts.get(a) ?? 0) ? b : a));
    return [16, 8, 0].map((shift) => channel(usual, shift));
  });
  let pixels = '';
  for (let at = 0; at < data.length; at += 4) pixels += String.fromCharCode(places.get(colourAt(at)) ?? 0);
  return { width, height, palette, pixels: btoa(pixels) };
}

function encode({ width, height, palette, pixels }: Indexed): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const indices = Buffer.from(pixels, 'base64');
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) indices.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
