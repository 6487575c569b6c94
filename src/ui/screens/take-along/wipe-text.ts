/** *Meenemen en wissen*: the session leaves this device, and what was found afterwards. */
import type { SessionTraces } from '../../../session/ports';

const others = (count: number): string =>
  count === 0
    ? 'Er staan hier geen andere gesprekken.'
    : count === 1
      ? 'Er staat hier nog 1 ander gesprek. Dat is niet veranderd.'
      : `Er staan hier nog ${count} andere gesprekken. Die zijn niet veranderd.`;

function isClean({ records, copies, keys, counted, others: here }: SessionTraces): boolean {
  return records === 0 && !copies && keys === 0 && counted <= here;
}

export const WIPE_HERE = {
  title: 'En dan wissen',
  lead: 'Is dit apparaat van iemand anders, of van jullie allemaal? Neem eerst mee wat je wilt houden. Wis het gesprek daarna hier.',
  button: 'Wis dit gesprek hier',
  sureTitle: 'Dit gesprek hier wissen?',
  taken: (names: readonly string[]): string =>
    names.length === 0
      ? 'Je hebt in dit scherm nog niets meegenomen.'
      : `Je nam mee: ${names.join(', ')}. Kijk eerst of het is aangekomen.`,
  sure: 'Alles van dit gesprek gaat van dit apparaat, ook wat half was getypt en de tweede kopie. Dit kan niet ongedaan worden gemaakt.',
  now: 'Ja, wis het hier',
  keep: 'Laat staan',
  away: 'Naar het begin',
  doneTitle: (found: SessionTraces | null): string =>
    !found || isClean(found) ? 'Het gesprek is gewist' : 'Niet alles is gewist',
  /** What was looked for, one sentence each. */
  proof: (found: SessionTraces | null): readonly string[] => {
    if (!found)
      return ['Het gesprek is gewist. Nakijken lukte daarna niet. Kijk in Terugkijken of het weg is.'];
    if (!isClean(found))
      return [
        'Er is nog iets van dit gesprek gevonden. Sluit de andere tabbladen van Koerskaarten en kijk in de prullenbak van Terugkijken. Met Wis alles in Instellingen gaat het zeker weg.',
      ];
    return [
      'Nagekeken: in de opslag van dit apparaat staat niets meer van dit gesprek: geen zin, geen afspraak, geen naam en niets dat half was getypt.',
      found.copies === null
        ? 'Een tweede kopie was er niet: deze browser bewaart die niet.'
        : 'De tweede kopie is ook weg.',
      others(found.others),
      'Bestanden die je op dit apparaat bewaarde, staan nog bij je downloads.',
    ];
  },
};
