/** What the app does with a database that it did not make itself. */
import { waitFor } from './page';
import { report } from './report';

const PATIENCE_MS = 30_000;

/** Tells when the app begins to bring the database to its own version. */
export function watchUpgrade(): void {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, version) {
    const opening = open.call(this, name, version);
    opening.addEventListener('upgradeneeded', () => void report({ kind: 'upgrading' }));
    return opening;
  };
}

/** The list of sessions, or what stands in its place, once the screen is there and no longer busy. */
export async function tellList(): Promise<void> {
  location.hash = '#/terugkijken';
  const main = await waitFor(() => {
    const place = document.querySelector<HTMLElement>('main');
    const told = place?.querySelector('a[href^="#/oogst/"], [role="alert"]') ?? null;
    return place?.querySelector('h1')?.textContent === 'Terugkijken' && told ? place : null;
  }, PATIENCE_MS);
  if (!main) return report({ kind: 'stuck', where: `the list: ${document.body.innerText}` });
  const links = [...main.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  await report({ kind: 'screen', text: main.innerText, links });
}
