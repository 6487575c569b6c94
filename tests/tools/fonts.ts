/** Writes the fonts of `src/lib/fonts` from the packages: npm run fonts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cutFont, type Wish } from './fonts/cut';

const FOLDER = 'src/lib/fonts';

/** The cuts that screen and paper share, by their names in our folder. */
export const CUTS: readonly (Wish & { readonly name: string; readonly from: string })[] = [
  {
    name: 'atkinson-400',
    from: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400',
    alternates: true,
  },
  {
    name: 'atkinson-700',
    from: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700',
    alternates: true,
  },
  {
    name: 'bricolage-700',
    from: 'bricolage-grotesque/files/bricolage-grotesque-latin-700',
    alternates: false,
  },
];

/** The file of the package. */
export const sourceOf = (from: string): Uint8Array =>
  new Uint8Array(readFileSync(`node_modules/@fontsource/${from}-normal.woff`));

/** The file that we ship. */
export const shipped = (name: string): Uint8Array => new Uint8Array(readFileSync(`${FOLDER}/${name}.woff`));

export async function main(): Promise<number> {
  for (const { name, from, ...wish } of CUTS) {
    const source = sourceOf(from);
    const cut = cutFont(source, wish);
    writeFileSync(`${FOLDER}/${name}.woff`, cut);
    console.log(`${name}: ${source.length} became ${cut.length} bytes`);
  }
  return Promise.resolve(0);
}
