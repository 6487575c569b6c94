/** Plays at random, step by step, always by what is on the screen. */
import { diceFrom } from '../../../rules/simulate';
import type { Shown } from '../reports';
import { controls, pause, shownTable, textFields, type, waitFor } from './page';
import { report } from './report';

/** What to press in each step; the first that is there. */
const MAIN: Readonly<Record<string, readonly string[]>> = {
  'talk-rules': ['Klaar'],
  'landing-round': ['Klaar'],
  opgave: ['Bevestig'],
  field: ['Trek'],
  'phase-end': ['Verder'],
  draw: ['Trek'],
  talk: ['Klaar'],
  kern: ['Bevestig'],
  'dissent-round': ['Klaar'],
  'aside-round': ['Verder naar Oogst'],
  connect: ['Bevestig'],
  private: ['Ik heb de tablet', 'Klaar'],
  picks: ['Klaar'],
  'picks-talk': ['Klaar'],
  missed: ['Klaar'],
  koers: ['Bevestig'],
  agreements: ['Naar de check-out'],
  checkout: ['Klaar'],
};

/** Now and then something else than the way on. */
const ASIDE: Readonly<Record<string, readonly string[]>> = {
  field: ['Ongedaan maken', 'Verder', 'Naar de tegenspraakronde'],
  draw: ['Ongedaan maken', 'Sla over'],
  talk: ['Ongedaan maken'],
  kern: ['Zonder zin verder'],
  'phase-end': ['Naar de tegenspraakronde'],
  private: ['Ongedaan maken', 'Sla over'],
  connect: ['Zonder zin verder'],
  koers: ['Zonder zin verder'],
};

const STANCES = ['eens', 'verschillend', 'weten we nog niet'];
const WRITING = new Set(['opgave', 'kern', 'connect', 'koers']);
/** Longest wait for an action to be shown as saved. */
const OVER_MS = 15_000;
/** Longer than a post takes on a busy machine, in any engine. */
const LEAD_MS = 120;

/** The same seed plays the same way, as far as a kill leaves anything the same. */
const dice = diceFrom(Number(new URLSearchParams(location.search).get('seed')));

/** Types a sentence in pieces, so that a kill finds it half written. */
async function write({ id, length, step }: Shown): Promise<void> {
  const told = `${step} ${length} ${dice.below(1_000_000)}`;
  for (const nth of textFields().keys()) {
    for (const piece of ['wij', 'wij gaan', 'wij gaan samen verder']) {
      const field = textFields()[nth];
      if (!field) return;
      const text = `${told} ${nth} ${piece}`;
      type(field, text);
      void report({ kind: 'typed', id, length, nth, text });
      await pause(dice.below(200));
    }
  }
}

/** Tells when it will press and presses then, so that a kill can be timed to the commit however long a post takes. */
async function pressAt({ id, length }: Shown, control: HTMLElement): Promise<void> {
  const at = clock() + LEAD_MS;
  void report({ kind: 'acting', id, length, at });
  await pause(LEAD_MS - 8);
  while (clock() < at);
  control.click();
}

const clock = (): number => performance.timeOrigin + performance.now();

/** Does one action, and waits until it is shown as `save` says; false when the screen offers none that is known. */
export async function act(shown: Shown, save: readonly string[] = ['saved']): Promise<boolean> {
  if (WRITING.has(shown.step)) await write(shown);
  if (shown.step === 'kern')
    dice.from(STANCES.flatMap((stance) => controls(stance, 'label.choice')))?.click();
  // No hand is quicker than the next picture.
  await pause(20);
  const aside = dice.chance(0.12) ? (ASIDE[shown.step] ?? []) : [];
  const words = [dice.from(aside) ?? '', ...(MAIN[shown.step] ?? [])].filter((word) => word !== '');
  const control = words.map((word) => dice.from(controls(word))).find((found) => found !== null);
  if (!control) return false;
  await pressAt(shown, control);
  const moved = await waitFor(() => {
    const now = shownTable();
    if (!now) return location.hash === `#/spel/${shown.id}` ? null : 'left';
    return now.length > shown.length && save.includes(now.save) ? 'moved' : null;
  }, OVER_MS);
  return moved !== null;
}
