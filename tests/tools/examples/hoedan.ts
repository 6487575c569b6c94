/** *Voorbeeldspel* with #Hoedan: one desk for money worries in an invented town; 60 minutes, five persons. */
import type { DeckOutline } from '../../../src/rules/outline';
import { picks, stands, talk, terms, turn, workedIn } from './moves';
import { Sitting } from './sitting';

/** Half past nine on a Tuesday in the Netherlands. */
const SAT_DOWN = Date.UTC(2026, 3, 14, 7, 30);

export function playHoedan(deck: DeckOutline): Sitting {
  const table = new Sitting(
    {
      course: 'table',
      deck,
      seed: 'voorbeeld-4',
      length: 60,
      subject: 'Eén balie voor geldzorgen in Marswold',
      names: ['Mirjam', null, 'Tom', 'Fatma', null],
      inPairs: false,
      koersForm: 'hoedan',
      carried: [],
    },
    SAT_DOWN,
  );
  land(table);
  explore(table);
  deepen(table);
  harvest(table);
  agree(table);
  table.do(2.5, {
    do: 'check-out',
    sentences: [
      'Ik kwam voor een balie en ga weg met een telefoon.',
      'Ik vond het spannend om te zeggen dat onze brieven mensen bang maken.',
      'Fijn dat er iemand aan tafel zat die zelf heeft gewacht.',
    ],
    lookBackOn: '2026-05-26',
    reporter: 'p3',
  });
  return table;
}

function land(table: Sitting): void {
  const sat = [
    ['p1', 'Mirjam', 'gemeente, hulp bij schulden'],
    ['p2', '', 'vrijwilliger in het inloophuis'],
    ['p3', 'Tom', 'woningcorporatie, huur en achterstand'],
    ['p4', 'Fatma', 'heeft zelf op hulp gewacht'],
    ['p5', '', 'praktijk van de huisarts'],
  ] as const;
  for (const [person, name, about] of sat) table.do(0.2, { do: 'name-person', person, name, about });
  table.do(1, {
    do: 'agree-talk-rules',
    rules: ['Passen mag altijd', 'Eén tegelijk aan het woord', 'Geen namen, adressen of zaken van personen'],
  });
  table.do(3.5, { do: 'end-landing-round' }).do(1.2, {
    do: 'write-opgave',
    text: 'Wie geldzorgen heeft, vertelt in Marswold vijf keer hetzelfde verhaal voordat er hulp komt.',
    differs: 'Vijf keer vertellen is vol te houden. Dat niemand tussendoor belt, is erger.',
  });
}

function explore(table: Sitting): void {
  turn(table, 'H-AA-A1', 4, [
    'De een wil één balie bouwen, de ander wil morgen stoppen met brieven sturen.',
    'differ',
  ]);
  turn(table, 'H-ON-A2', 3.5, [
    'Applaus is er voor wie snel afsluit, niet voor wie nog een keer terugbelt.',
    'agree',
  ]);
  stands(
    table,
    { nth: 1, opening: 'H-TS-2' },
    'In het inloophuis krijg je juist een taart als je blijft zitten luisteren.',
  );
  table.do(0.4, { do: 'start-phase', phase: 'verdiepen' });
}

function deepen(table: Sitting): void {
  turn(table, 'H-AF-B1', 3.5, [
    '‘Een ander belt wel terug’ is onze stille afspraak. Wie wacht, ligt daar wakker van.',
    'agree',
  ]);
  turn(table, 'H-KA-B4', 3, ['De balie mag pas meepraten als het plan al klaar is.', 'agree']);
  table.do(0.3, { do: 'start-dissent-round' });
  workedIn(table, { nth: 3, opening: 'H-TS-1' }, [
    'De balie praat nu pas mee als het plan klaar is. Draai eerst een ochtend mee, schrijf dan pas.',
    'agree',
  ]);
  stands(
    table,
    { nth: 2, opening: null },
    'Bij ons gaat de aanmaning vanzelf de deur uit. Terugbellen houdt die brief niet tegen.',
  );
  table.do(0.5, { do: 'end-dissent-round' }).do(0.4, { do: 'play-aside', card: 'H-AF-A2' });
  talk(table, 1.5, ['Iets anders zeggen lukt pas als mijn baas het niet via via hoort.', 'unsure']);
  table.do(0.3, { do: 'start-phase', phase: 'oogst' });
}

function harvest(table: Sitting): void {
  turn(table, 'H-AA-C1', 2.5, [
    'Twee mensen met geldzorgen zitten volgende maand bij het overleg. Betaald, en met lunch.',
    'agree',
  ]);
  table.do(1, {
    do: 'connect-cards',
    text: 'Als zij meepraten over ons werk, zeggen wij misschien ook eerder wat we vinden.',
  });
  picks(table, [
    ['2', 'd3'],
    ['5', '1'],
    ['2', 'd3'],
    ['5', '0'],
    ['2', '4'],
  ]);
  table.do(2, { do: 'end-picks-talk' }).do(1, {
    do: 'note-parties',
    parties: [
      { name: 'Gemeente', present: true },
      { name: 'Het inloophuis', present: true },
      { name: 'De woningcorporatie', present: true },
      { name: 'De deurwaarder', present: false },
      { name: 'Wie de post van de gemeente schrijft', present: false },
    ],
  });
  table.do(2, {
    do: 'write-koers',
    parts: [
      'zes weken lang één vaste beller per huishouden',
      'het inloophuis en de corporatie',
      'minder mensen die hun verhaal opnieuw moeten doen',
    ],
  });
}

function agree(table: Sitting): void {
  table
    .do(1.2, {
      do: 'propose-agreement',
      terms: terms(
        'Wie een melding aanneemt, belt binnen twee dagen terug, ook als er nog niets te zeggen is',
        'p1',
        '2026-04-28',
        { firstStep: 'Vandaag een lijst maken van wie nu wacht.' },
      ),
    })
    .do(0.5, { do: 'amend-agreement', id: 'a1', condition: 'er ook iemand belt als de vaste beller vrij is' })
    .do(0.3, { do: 'settle-agreement', id: 'a1' });
  table
    .do(0.8, {
      do: 'propose-agreement',
      terms: terms('Geen aanmaning zolang de gemeente met iemand bezig is', 'p3', '2026-05-01'),
    })
    .do(0.3, { do: 'doubt-agreement', id: 'a2', reason: 'dat mag één afdeling niet alleen beslissen' })
    .do(0.7, {
      do: 'rewrite-agreement',
      id: 'a2',
      terms: terms('Zes weken op proef geen aanmaning voor wie al hulp heeft', 'p3', '2026-05-01'),
    })
    .do(0.3, {
      do: 'doubt-agreement',
      id: 'a2',
      reason: 'we weten niet of de gemeente mag doorgeven wie er hulp heeft',
    });
  table
    .do(0.8, {
      do: 'propose-agreement',
      terms: terms('Twee mensen vragen om volgende maand mee te praten, met vergoeding', 'p4', '2026-05-12', {
        noticed: 'Zij spreken als eersten.',
      }),
    })
    .do(0.3, { do: 'settle-agreement', id: 'a3' })
    .do(0.3, { do: 'start-phase', phase: 'checkout' });
}
