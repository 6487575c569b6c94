import { describe, expect, it } from 'vitest';
import { houseDeck, print } from '../print/support/make';
import { largeDeck, oddDeck } from '../print/support/odd-deck';
import { useApp, goTo, headline, installed } from './helpers/app';
import { downloaded, openOwnDeck, previewed } from './helpers/printing';

const app = useApp();

describe('Printen', () => {
  it('opens from the start, fetches the writer only then, and makes the file of the command line', async () => {
    const { page } = await app.open('#/');
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    const writer = (): string[] =>
      asked.filter((url) => /pdfkit|worker-|Print-/.test(url) && !url.endsWith('sw.js'));
    await page.getByRole('link', { name: 'Terugkijken' }).click();
    await page.waitForFunction(() => document.title.startsWith('Terugkijken'));
    expect(
      await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    ).not.toContainEqual(expect.stringMatching(/Print-|kit-/));
    await goTo(page, '#/');
    await page.getByRole('link', { name: 'Printen' }).click();
    await previewed(page);
    expect(await headline(page)).toBe('Printen');
    expect(writer().length).toBeGreaterThan(0);
    await page.getByText('54 kaarten op 6 vellen, aan twee kanten.').waitFor();
    const { name, bytes } = await downloaded(page);
    expect(name).toBe('koerskaarten-wat-kaarten.pdf');
    expect(bytes.length).toBeLessThanOrEqual(150_000);
    expect(Buffer.compare(bytes, Buffer.from(await print(houseDeck('wat'))))).toBe(0);
    await page.getByText('De PDF is klaar').waitFor();
  });

  it('works without a network, for every form', async () => {
    const { page, context } = await app.open('#/');
    await installed(page);
    await context.setOffline(true);
    await goTo(page, '#/print/hoedan');
    await previewed(page);
    const forms = [
      ['Poster', 'poster'],
      ['Oogstblad', 'oogstblad'],
      ['Gespreksleider', 'gespreksleider'],
      ['Spelregels en bronnen', 'spelregels'],
      ['Proefblad', 'proefblad'],
    ] as const;
    for (const [form, part] of forms) {
      /* oxlint-disable no-await-in-loop -- one form after the other */
      await page.getByRole('radio', { name: new RegExp(`^${form}`) }).check({ force: true });
      await previewed(page);
      const { name, bytes } = await downloaded(page);
      expect(name).toBe(`koerskaarten-hoedan-${part}.pdf`);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      /* oxlint-enable no-await-in-loop */
    }
  });

  it('shows each page of the preset that is chosen', async () => {
    const { page } = await app.open('#/print/wat');
    await previewed(page);
    for (const [preset, words] of [
      ['Enkelzijdig', 'Bladzijde 1 van 6'],
      ['Vouwen en plakken', 'Bladzijde 1 van 14'],
      ['Drukkerij', 'Bladzijde 1 van 108'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one preset after the other
      await page.getByRole('radio', { name: new RegExp(`^${preset}`) }).check({ force: true });
      // oxlint-disable-next-line no-await-in-loop -- one step after another
      await page.getByRole('status').filter({ hasText: words }).waitFor();
    }
    await page.getByRole('button', { name: 'Volgende bladzijde' }).click();
    await page.getByRole('status').filter({ hasText: 'Bladzijde 2 van 108' }).waitFor();
    expect(await page.locator('.sheet-picture').getAttribute('viewBox')).toBe('0 0 69 94');
  });

  it('remembers per printer how far the back is off', async () => {
    const { page } = await app.open('#/print/wat');
    await previewed(page);
    await page.getByText('Meer instellingen', { exact: true }).click();
    await page.getByLabel('Naam van deze printer').fill('Gang 2');
    await page.getByLabel('Achterkant naar rechts (mm)').fill('0.6');
    await page.getByLabel('Achterkant naar onder (mm)').fill('-1.2');
    await page.keyboard.press('Tab');
    // Who leaves the screen has it stored.
    await page.getByRole('link', { name: 'Naar het begin' }).click();
    await page.getByRole('link', { name: 'Printen' }).click();
    await previewed(page);
    await page.reload();
    await previewed(page);
    await page.getByText('Meer instellingen', { exact: true }).click();
    expect(await page.getByLabel('Achterkant naar rechts (mm)').inputValue()).toBe('0.6');
    expect(await page.getByLabel('Achterkant naar onder (mm)').inputValue()).toBe('-1.2');
    await page.getByLabel('Naam van deze printer').fill('Thuis');
    await expect.poll(() => page.getByLabel('Achterkant naar rechts (mm)').inputValue()).toBe('0');
  });

  it('says beforehand what can’t be printed, and prints the rest when asked', async () => {
    const { page } = await app.open('#/print/wat');
    await previewed(page);
    await openOwnDeck(page, oddDeck());
    await page.getByText('Nu & <1>: 54 kaarten uit je eigen bestand.').waitFor();
    await page.getByText('Kaart W-OP-B1, de vraag: ons lettertype heeft dit teken niet: 🎉').waitFor();
    await page.getByText('Kaart W-OP-B2, de titel: ons lettertype heeft dit teken niet: →').waitFor();
    const button = page.getByRole('button', { name: 'Download PDF' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Laat deze kaarten weg' }).click();
    await page.getByText('52 kaarten op 6 vellen').waitFor();
    const { name } = await downloaded(page);
    expect(name).toBe('koerskaarten-eigen-kaarten.pdf');
  });

  it('600 cards of one’s own: progress is told, Stop stops, and a second time it is made', async () => {
    const { page } = await app.open('#/print/wat');
    await previewed(page);
    await openOwnDeck(page, largeDeck(600));
    await page.getByText('600 kaarten op 67 vellen').waitFor();
    await page.getByRole('button', { name: 'Download PDF' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Gestopt. Er is geen bestand gemaakt.').waitFor();
    const told = page.getByText(/^Bladzijde \d+ van 134 is klaar\.$/).waitFor({ timeout: 60_000 });
    const { bytes } = await downloaded(page);
    await told;
    expect(bytes.length).toBeGreaterThan(300_000);
  });

  it('a file that is no deck changes nothing, and says what is wrong', async () => {
    const { page } = await app.open('#/print/wat');
    await previewed(page);
    await openOwnDeck(page, { schema: 1, cards: [] });
    await page.getByRole('alert').getByText('Een deck heeft ten minste één kaart.').waitFor();
    expect(await page.getByText('54 kaarten op 6 vellen').count()).toBe(1);
  });

  it('an unknown deck leads home', async () => {
    const { page } = await app.open('#/print/anders');
    expect(await headline(page)).toBe('Dit deck is er niet');
  });
});
