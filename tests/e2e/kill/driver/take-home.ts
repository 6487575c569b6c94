/** What a group does when its game is over: look back, and take everything along as a file. */
import { controls, pause, waitFor } from './page';
import { readRaw } from './read-raw';
import { report } from './report';

const PATIENCE_MS = 30_000;

/** Until the app itself says that it can do without a network. */
export async function whenInstalled(): Promise<void> {
  location.hash = '#/instellingen';
  const ready = (): boolean | null =>
    document.querySelector('main')?.textContent.includes('Klaar voor gebruik zonder internet') || null;
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end && !ready(); await pause(300))
    controls('Kijk opnieuw')[0]?.click();
  await report(ready() ? { kind: 'installed' } : { kind: 'stuck', where: 'not ready without a network' });
}

/** The title of the screen, when it is this one. */
const title = (words: string): string | null =>
  document.querySelector('h1')?.textContent === words ? words : null;

/** The harvest by way of *Terugkijken*, and a reserve copy; every file that a page saves passes here. */
export async function takeHome(id: string): Promise<void> {
  location.hash = '#/terugkijken';
  const link = await waitFor(
    () => document.querySelector<HTMLElement>(`main a[href="#/oogst/${id}"]`),
    PATIENCE_MS,
  );
  link?.click();
  await waitFor(() => title('Oogst'), PATIENCE_MS);
  const harvest = document.querySelector('main')?.textContent ?? '';

  const saved = new Promise<Blob>((resolve) => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) resolve(file);
      return create(file);
    };
  });
  location.hash = '#/instellingen';
  (await waitFor(() => controls('Reservekopie maken')[0], PATIENCE_MS))?.click();
  const file = await Promise.race([saved, pause(PATIENCE_MS).then(() => null)]);
  if (!link || !file) return report({ kind: 'stuck', where: link ? 'no file' : 'not in Terugkijken' });
  await report({ kind: 'home', harvest, raw: await readRaw(), file: await file.text() });
}
