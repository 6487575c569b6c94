/** Files on disk, and the programs that look at them. */
import { execFileSync, spawnSync } from 'node:child_process';
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

const MM = 25.4 / 72;

/** Around the ink of each page: left, bottom, right, top, in millimetres from the bottom left corner. */
export function boxesOf(file: string): [left: number, bottom: number, right: number, top: number][] {
  const { stderr } = ghostscript('bbox', file);
  return [...stderr.matchAll(/%%HiResBoundingBox: ([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)/g)].map(
    ([, ...sides]) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = sides.map((side) => Number(side) * MM);
      return [left, bottom, right, top];
    },
  );
}

/** Per page how much of each of the four inks a printer takes. */
export function inkOf(file: string): number[][] {
  const { stdout } = ghostscript('ink_cov', file);
  return [...stdout.matchAll(/([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+) CMYK/g)].map(([, ...inks]) =>
    inks.map(Number),
  );
}

function ghostscript(device: string, file: string): { readonly stdout: string; readonly stderr: string } {
  const args = ['-q', '-dBATCH', '-dNOPAUSE', '-dSAFER', `-sDEVICE=${device}`, '-o', '-', file];
  const { status, stdout, stderr } = spawnSync('gs', args, { encoding: 'utf8', maxBuffer: 64_000_000 });
  if (status !== 0) throw new Error(`gs: ${stderr}`);
  return { stdout, stderr };
}
