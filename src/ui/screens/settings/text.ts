/** *Instellingen*: how safe what was saved is here, and what can be done about it. */
import type { OfflineReadiness, Place } from '../../device';

const MB = 1_000_000;
const amount = new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: 2 });

/** In words that fit: bytes are never interesting. */
function size(bytes: number): string {
  return bytes < 1000 * MB
    ? `${amount.format(Math.max(bytes / MB, 0.1))} MB`
    : `${amount.format(bytes / MB / 1000)} GB`;
}

/** How to put the app on the home screen of an iPad or iPhone. */
export const TO_HOME_SCREEN = [
  'Maak hier eerst een reservekopie, als er al gesprekken staan.',
  'Tik in de browser op het deelsymbool: een vierkant met een pijl omhoog.',
  'Kies Zet op beginscherm.',
  'Open Koerskaarten voortaan vanaf het beginscherm. Die app heeft een eigen opslag: zet daar je reservekopie terug.',
];

export const SETTINGS = {
  title: 'Instellingen',
  lead: 'Wat hier bewaard is, en hoe het bewaard blijft.',
  looks: 'Letters en kleuren',
  looksText: 'Grotere letters, licht of donker, en een rustig beeld. Op elk scherm staat deze knop als Aa.',
  looksButton: 'Prettig lezen',
  storage: 'Opslag op dit apparaat',
  kept: 'De browser belooft dat hij niets opruimt.',
  notKept:
    'De browser mag opruimen als het apparaat vol raakt. Vraag hem om dat niet te doen, of maak een reservekopie.',
  keptUnknown: 'Deze browser zegt niet of hij opruimt. Maak af en toe een reservekopie.',
  ask: 'Vraag om alles te bewaren',
  refused: 'De browser zegt nu nee. Vaak zegt hij later ja, als je Koerskaarten meer gebruikt.',
  used: (used: number, room: number | null): string =>
    room === null
      ? `Koerskaarten gebruikt ${size(used)}.`
      : `Koerskaarten gebruikt ${size(used)}. Er is plaats voor ${size(room)}.`,
  places: {
    'ios-tab':
      'Je gebruikt Koerskaarten in een tabblad op een iPad of iPhone. Kom je zeven dagen niet terug, dan wist het apparaat wat je hier bewaarde. Op het beginscherm gebeurt dat niet.',
    'ios-app':
      'Je gebruikt Koerskaarten vanaf het beginscherm. Daar blijft alles staan, ook als je lang niet speelt.',
    app: 'Koerskaarten is op dit apparaat geïnstalleerd. Daar blijft alles staan.',
    tab: 'Je gebruikt Koerskaarten in een tabblad. Wie de gegevens van de browser wist, wist ook je gesprekken. In een privévenster verdwijnen ze zodra je het sluit.',
  } satisfies Record<Place, string>,
  homeScreen: 'Zo zet je Koerskaarten op je beginscherm',
  offline: 'Zonder internet',
  offlineText: {
    ready: 'Klaar voor gebruik zonder internet. Alles wat een spel nodig heeft staat op dit apparaat.',
    busy: 'Nog niet klaar voor gebruik zonder internet. Blijf even verbonden en kijk dan opnieuw.',
    unavailable:
      'Deze browser kan Koerskaarten hier niet zonder internet openen. Een spel dat open staat gaat wel door.',
  } satisfies Record<OfflineReadiness, string>,
  looking: 'Even kijken.',
  again: 'Kijk opnieuw',
  privacy: {
    title: 'Privacy',
    text: 'Alles staat alleen op dit apparaat. Er gaat niets naar internet.',
    link: 'Lees wat er wordt bewaard en hoe je het wist',
  },
  accessibility: {
    title: 'Toegankelijkheid',
    text: 'Iedereen aan tafel moet mee kunnen doen.',
    link: 'Lees wat we daarvoor deden en wat we nog niet weten',
  },
  technical: 'Hulp bij een probleem',
  technicalText:
    'Werkt er iets niet? Stuur deze gegevens mee als je hulp vraagt. Er staat niets in van wat jullie schreven.',
  copy: 'Kopieer technische gegevens',
  copied: 'Gekopieerd. Plak ze in je bericht.',
  notCopied: 'Kopiëren lukt hier niet. Selecteer de tekst hieronder en kopieer hem zelf.',
  show: 'Laat zien wat erin staat',
};
