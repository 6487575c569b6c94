import { TAKE_ALONG } from './open';

/** What a session can be taken along as. */
export type TakeKind = 'report' | 'text' | 'agreements' | 'calendar' | 'harvest-only' | 'everything';

export const TAKE = {
  title: TAKE_ALONG,
  lead: 'Kies wat je mee wilt nemen. Het bestand wordt op dit apparaat gemaakt, ook zonder internet.',
  kinds: {
    report: { name: 'Verslag (PDF)', about: 'Eén A4 met het speelveld, om te mailen of te printen.' },
    text: { name: 'Tekst (Markdown)', about: 'De hele oogst als tekst, voor een mail of een notitie.' },
    agreements: { name: 'Afspraken (CSV)', about: 'Een tabel: wat, wie en wanneer.' },
    calendar: { name: 'Agenda (ICS)', about: 'De afspraken en de terugkijkdatum, voor je agenda.' },
    'harvest-only': {
      name: 'Oogst zonder mensen',
      about: 'De zinnen per thema. Zonder namen, data en volgorde, om breed te delen.',
    },
    everything: {
      name: 'Alles (JSON)',
      about:
        'Het hele gesprek, om elders terug te zetten bij Instellingen. Ook wie paste en wat iemand in stilte gaf staat erin: geef het alleen aan wie aan tafel zat.',
    },
  } satisfies Readonly<Record<TakeKind, { name: string; about: string }>>,
  names: 'In een bestand staan alleen de namen van wie een afspraak op zich nam. In Alles staat iedereen.',
  later: 'Afspraken en agenda komen erbij zodra er een afspraak is.',
  making: 'Het bestand wordt gemaakt.',
  share: 'Deel het bestand',
  shareNow: 'Het bestand is klaar.',
  shared: 'Kies waar het bestand heen gaat.',
  saved: (name: string): string => `Het staat bij je downloads: ${name}`,
  missing: (letters: readonly string[]): string =>
    `Deze tekens kent het lettertype van het verslag niet: ${letters.join(' ')}. Daar staat nu een vraagteken. In Tekst staan ze wel.`,
  failed: 'Het bestand kon niet worden gemaakt. Je gesprek staat er nog. Probeer het opnieuw.',
  notStored:
    'Dit gesprek is nog niet bewaard op dit apparaat, dus Alles kan nog niet. De andere bestanden kunnen wel.',
  unreadable:
    'Dit gesprek kon niet worden gelezen. Er is niets gewist. Herlaad de pagina en probeer het opnieuw.',
};
