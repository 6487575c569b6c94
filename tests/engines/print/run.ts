/** Files on disk, and the programs that look at them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const OUT = 'tests/out/print';
mkdirSync(OUT, { recursive: true });

/** Writes a file for the programs to look at. */
export function onDisk(name: string, bytes: Uint8Array): string {
  const file = `${OUT}/${name}.pdf`;
  writeFileSync(file, bytes);
  return file;
}

/** What a program says. @throws when it fails, with what it said */
export function run(program: string, args: readonly string[]): string {
  return execFileSync(program, [...args], { encoding: 'utf8', maxBuffer: 256_000_000, stdio: 'pipe' });
}

export interface Grey {
  readonly width: number;
  readonly height: number;
  /** 0 is black, 255 white. */
  at(x: number, y: number): number;
}

/** One page as grey pixels. */
export function raster(file: string, page: number, dpi: number): Grey {
  const name = `${file}-${page}`;
  run('pdftoppm', [
    '-r',
    String(dpi),
    '-f',
    String(page),
    '-l',
    String(page),
    '-gray',
    '-singlefile',
    file,
    name,
  ]);
  const bytes = readFileSync(`${name}.pgm`);
  const [head = '', width = '0', height = '0'] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  const [w, h] = [Number(width), Number(height)];
  return { width: w, height: h, at: (x, y) => bytes[head.length + y * w + x] ?? 255 };
}
