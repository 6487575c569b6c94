import type { Game, StepName } from '../../../rules/game';
import { turnName } from '../../parts/names';

/** What is said of the other tab. */
export const OTHER_TAB = {
  asking: 'Het andere tabblad bewaart eerst wat er staat. Een moment.',
  kept: 'Het andere tabblad kan het spel nu niet loslaten. Misschien is daar nog iets niet bewaard. Er is niets verloren. Kijk daar, of probeer het straks opnieuw.',
  'unsaved-here':
    'Wat hier nog niet bewaard is, gaat dan verloren. Bewaar het eerst als bestand. Daarna kun je overnemen.',
  gave: 'Het spel gaat hier verder. Het andere tabblad leest mee.',
  'went-on':
    'Het andere tabblad had net nog iets bewaard. Dat staat er nu bij. Doe je laatste stap opnieuw als die nog nodig is; je tekst staat er nog.',
};

/** What the group does in a step, as far as everybody may know; a step that is not here says nothing. */
const STEPS: Readonly<Partial<Record<StepName, string>>> = {
  'talk-rules': 'De groep spreekt af hoe ze praten.',
  'landing-round': 'Ieder vertelt wat het onderwerp voor hem of haar betekent.',
  opgave: 'De groep schrijft de opgave op.',
  field: 'De groep bekijkt het speelveld.',
  draw: 'Er liggen kaarten klaar om uit te kiezen.',
  talk: 'De groep praat over een kaart.',
  kern: 'De schrijver maakt er één zin van.',
  'phase-end': 'Deze ronde is klaar.',
  koers: 'De groep schrijft de koers.',
  agreements: 'De groep maakt afspraken.',
  checkout: 'De groep sluit af.',
};

const TURN_STEPS: ReadonlySet<StepName> = new Set(['field', 'draw', 'talk', 'kern']);

export const READING = {
  title: 'Dit spel staat al open',
  lead: 'Een ander tabblad of venster speelt dit spel. Hier lees je mee. Er is niets verloren. Wil je hier verder spelen? Neem het dan over.',
  tookTitle: 'Het spel gaat verder in een ander tabblad',
  took: 'Alles wat hier bewaard was, staat daar. Hier lees je mee. Wil je toch hier verder? Neem het dan weer over.',
  takeOver: 'Neem over',
  takeOverAnyway: 'Neem over zonder wat hier staat',
  where: (game: Game): string => {
    const turn = TURN_STEPS.has(game.step.name) && game.course !== 'solo' ? turnName(game) : '';
    return [turn && `${turn} is aan de beurt.`, STEPS[game.step.name]].filter(Boolean).join(' ');
  },
  kernen: 'De zinnen tot nu toe',
  noKernen: 'Er is nog geen zin opgeschreven.',
};
