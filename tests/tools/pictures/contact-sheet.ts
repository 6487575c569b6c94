/** Contact sheets: small pictures with their names, a few rows to a sheet, as a page and as a picture. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Picture } from './walk';

const WIDTH = 1600;

interface SheetForm {
  readonly columns: number;
  readonly perSheet: number;
}

/** A tall picture takes less width, so more go beside each other. */
function formOf(folder: string): SheetForm {
  if (folder.startsWith('phone')) return { columns: 7, perSheet: 14 };
  if (folder.startsWith('tabletPortrait')) return { columns: 6, perSheet: 12 };
  return { columns: 4, perSheet: 12 };
}

/** Writes the sheets of every folder and gives how many there are. */
export async function writeContactSheets(
  browser: Browser,
  out: string,
  pictures: readonly Picture[],
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 } });
  let written = 0;
  for (const [folder, taken] of byFolder(pictures)) {
    const { columns, perSheet } = formOf(folder);
    const sorted = taken.toSorted((a, b) => a.name.localeCompare(b.name));
    for (let from = 0; from < sorted.length; from += perSheet) {
      const base = path.join(out, `contact-${folder}-${from / perSheet + 1}`);
      const html = sheet(folder, columns, sorted.slice(from, from + perSheet));
      // oxlint-disable-next-line no-await-in-loop -- one page draws them one after the other
      await writeFile(`${base}.html`, html);
      // oxlint-disable-next-line no-await-in-loop -- one step after another
      await page.goto(pathToFileURL(`${base}.html`).href);
      // oxlint-disable-next-line no-await-in-loop -- one step after another
      await page.screenshot({ path: `${base}.png`, fullPage: true });
      written += 1;
    }
  }
  await page.close();
  return written;
}

function byFolder(pictures: readonly Picture[]): Map<string, Picture[]> {
  const folders = new Map<string, Picture[]>();
  for (const picture of pictures) {
    folders.set(picture.folder, [...(folders.get(picture.folder) ?? []), picture]);
  }
  return folders;
}

function sheet(folder: string, columns: number, pictures: readonly Picture[]): string {
  const figures = pictures.map(
    ({ file, name }) =>
      `<figure><a href="${folder}/${path.basename(file)}"><img src="${folder}/${path.basename(file)}" alt=""></a>` +
      `<figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${folder}</title><style>
body{margin:12px;background:#888;font:13px/1.3 system-ui,sans-serif}
main{display:grid;grid-template-columns:repeat(${columns},1fr);gap:10px;align-items:start}
figure{margin:0}
img{display:block;width:100%;max-height:480px;object-fit:cover;object-position:top;background:#fff}
figcaption{padding:2px 0 4px;color:#fff}
</style><main>${figures.join('\n')}</main></html>
`;
}
