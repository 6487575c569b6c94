/** When sessions that were here are not here any more: what happened, what is safe, and what to do. */

const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' });

const talks = (count: number): string => (count === 1 ? '1 gesprek' : `${count} gesprekken`);

export const RESCUE = {
  title: (lost: number): string =>
    lost === 1 ? 'Je gesprek staat hier niet meer' : 'Je gesprekken staan hier niet meer',
  emptied: (lost: number): string =>
    `Op dit apparaat ${lost === 1 ? 'stond' : 'stonden'} ${talks(lost)}. De opslag van de browser is nu leeg. Dat kan komen door een storing, of doordat de browser heeft opgeruimd.`,
  unreadableTitle: 'De opslag kan niet open',
  unreadable: (lost: number): string =>
    `Op dit apparaat ${lost === 1 ? 'staat' : 'staan'} ${talks(lost)}, en de browser kan de opslag nu niet lezen. Er is niets gewist. Probeer het eerst opnieuw.`,
  again: 'Probeer opnieuw',
  copyTitle: 'De tweede kopie',
  looking: 'De tweede kopie wordt nagekeken.',
  copy: (sessions: number, latest: number): string =>
    `Koerskaarten houdt op dit apparaat een tweede kopie bij. Daarin ${sessions === 1 ? 'staat' : 'staan'} ${talks(sessions)}, tot en met ${moment.format(latest)}.`,
  fewer: (lost: number): string =>
    `Niet alles zit erin: er ${lost === 1 ? 'stond' : 'stonden'} hier ${talks(lost)}. Kijk ook of er een reservekopie is.`,
  none: 'Er is op dit apparaat geen tweede kopie die te lezen is. Heb je een reservekopie? Zet die dan hieronder terug.',
  noneUnreadable: 'Er is op dit apparaat geen tweede kopie die te lezen is.',
  restore: 'Zet de tweede kopie terug',
  replace: 'Vervang de opslag door de tweede kopie',
  replaceSure: 'De opslag vervangen?',
  replaceText:
    'De opslag die niet open kan, gaat weg. Daarna komt de tweede kopie ervoor in de plaats. Wat alleen in de oude opslag stond, is dan niet meer te redden.',
  replaceNow: 'Ja, vervang de opslag',
  asFile: 'Bewaar de tweede kopie als bestand',
  fileName: (now: number): string =>
    `koerskaarten-tweede-kopie-${new Date(now).toLocaleDateString('sv-SE')}.json`,
  anewTitle: 'Begin opnieuw',
  anewText: 'Zijn de gesprekken niet nodig? Dan kun je opnieuw beginnen, zonder wat hier stond.',
  anew: 'Begin opnieuw',
  anewSure: 'Zonder deze gesprekken verder?',
  anewSureText:
    'De tweede kopie op dit apparaat gaat dan weg, en ook een opslag die niet open kan. Dit kan niet ongedaan worden gemaakt. Wil je iets houden? Bewaar de tweede kopie dan eerst als bestand.',
  anewNow: 'Ja, begin opnieuw',
  keep: 'Toch niet',
  doneTitle: 'Alles staat er weer',
  done: 'De gesprekken zijn teruggezet en bewaard. Je vindt ze in Terugkijken.',
  on: 'Verder',
};
