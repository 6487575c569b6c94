/** *Voorbeeldspel* with Wat: water in the cellars of an invented town; 90 minutes, six persons. */
import type { DeckOutline } from '../../../src/rules/outline';
import { picks, pulses, stands, talk, terms, turn, workedIn } from './moves';
import { Sitting } from './sitting';

/** Half past one on a Thursday in the Netherlands. */
const SAT_DOWN = Date.UTC(2026, 2, 12, 12, 30);

export function playWat(deck: DeckOutline): Sitting {
  const table = new Sitting(
    {
      course: 'table',
      deck,
      seed: 'voorbeeld-10',
      length: 90,
      subject: 'Water in de kelders van De Laagte, Wielmonde',
      names: ['Noor', 'Henk', 'Samira', null, null, 'Els'],
      inPairs: false,
      koersForm: 'wat',
      carried: [],
    },
    SAT_DOWN,
  );
  land(table);
  explore(table);
  deepen(table);
  harvest(table);
  agree(table);
  leave(table);
  return table;
}

function land(table: Sitting): void {
  const sat = [
    ['p1', 'Noor', 'gemeente, straten en riool'],
    ['p2', 'Henk', 'huurder in De Laagte'],
    ['p3', 'Samira', 'woningcorporatie'],
    ['p4', '', 'waterschap'],
    ['p5', '', 'bakker op de hoek'],
    ['p6', 'Els', 'wijkverpleegkundige'],
  ] as const;
  for (const [person, name, about] of sat) table.do(0.2, { do: 'name-person', person, name, about });
  table.do(1, {
    do: 'agree-talk-rules',
    rules: [
      'Passen mag altijd',
      'Eén tegelijk aan het woord',
      'Vaktaal? Dan leg je het even uit',
      'Geen namen, adressen of zaken van personen',
    ],
  });
  pulses(table, [[3, 3], [5, 2], [3, 2], [2, 4], null, [3, 3]]);
  table.do(4.5, { do: 'end-landing-round' }).do(1.5, {
    do: 'write-opgave',
    text: 'Bij elke harde bui lopen de kelders in De Laagte onder, en niemand gaat er helemaal over.',
    differs: 'Het is geen waterprobleem. Er ligt te veel steen: op straat en in onze tuinen.',
  });
}

function explore(table: Sitting): void {
  turn(table, 'W-LW-A1', 3.8, [
    'Wie op de begane grond woont, slaapt bij regen met de schoenen naast het bed.',
    'agree',
  ]);
  turn(table, 'W-GR-A2', 4, [
    'De pomp is van het waterschap, de put van de gemeente en de kelder van de corporatie.',
    'agree',
  ]);
  workedIn(table, { nth: 1, opening: 'W-TS-3' }, [
    'Pomp, put en kelder hebben elk een eigen baas. Het bellen en het hozen is voor de bewoner.',
    'agree',
  ]);
  turn(table, 'W-OP-A1', 4, ['Het regent harder dan vroeger en het riool is daar te klein voor.', 'differ']);
  stands(
    table,
    { nth: 2, opening: 'W-TS-1' },
    'Het riool is groot genoeg. De putten zitten vol blad, elk najaar weer.',
  );
  table.do(0.5, { do: 'start-phase', phase: 'verdiepen' }).do(5, { do: 'end-pause' });
}

function deepen(table: Sitting): void {
  turn(table, 'W-PA-B1', 3.2, [
    'Iedereen wint bij droge straten, maar de rekening komt nu bij één partij terecht.',
    'agree',
  ]);
  turn(table, 'W-EF-B1', 3.5, [
    'Als we de straat ophogen, loopt het water straks bij de overburen naar binnen.',
    'unsure',
  ]);
  turn(table, 'W-PA-B3', 3, [
    'Na de vorige bui beloofden we bericht binnen een maand. De straat wacht nog steeds.',
    'agree',
  ]);
  table.do(0.4, { do: 'start-dissent-round' });
  stands(
    table,
    { nth: 5, opening: null },
    'Er kwam wel een brief. Die ging over subsidie voor een regenton, niet over onze kelder.',
  );
  table.do(1, { do: 'end-dissent-round' }).do(0.5, { do: 'play-aside', card: 'W-LW-B2' });
  talk(table, 2.2, [
    '‘Jullie luisteren niet’ klopt: we vragen telkens iets nieuws en vertellen niet wat er met het oude gebeurt.',
    'agree',
  ]);
  table.do(0.3, { do: 'start-phase', phase: 'oogst' });
}

function harvest(table: Sitting): void {
  turn(table, 'W-EF-C1', 2.5, [
    'Over zes weken zijn alle putten in de drie laagste straten leeg. De lijst hangt bij de bakker.',
    'agree',
  ]);
  table.do(1.5, {
    do: 'connect-cards',
    text: 'Een lege put lost niet op van wie hij is. Hij laat wel zien dat het samen kan.',
  });
  picks(table, [
    ['7', '5'],
    ['6', 'd3'],
    ['7', '3'],
    ['1', 'd2'],
    ['7', '4'],
    ['6', '5'],
  ]);
  table.do(3, { do: 'end-picks-talk' }).do(1.5, {
    do: 'note-parties',
    parties: [
      { name: 'Bewoners', present: true },
      { name: 'Gemeente', present: true },
      { name: 'Waterschap', present: true },
      { name: 'Huiseigenaren met een tegeltuin', present: false },
      { name: 'De school op het hoge plein', present: false },
      { name: 'De verzekeraar', present: false },
    ],
  });
  table.do(2, {
    do: 'write-koers',
    parts: [
      'één plan voor het regenwater in De Laagte',
      'niemand meer ’s nachts hoeft te hozen',
      'de huiseigenaren en de school, die nog niet aan tafel zaten',
    ],
  });
}

function agree(table: Sitting): void {
  table
    .do(1.5, {
      do: 'propose-agreement',
      terms: terms('Alle putten in de drie laagste straten schoonmaken', 'p1', '2026-04-23', {
        noticed: 'Na een bui staat er geen water op de stoep.',
        firstStep: 'Morgen de aannemer bellen en vragen wanneer hij kan.',
      }),
    })
    .do(0.7, {
      do: 'amend-agreement',
      id: 'a1',
      condition: 'er een bordje hangt met wie je belt als een put toch vol zit',
    })
    .do(0.3, { do: 'settle-agreement', id: 'a1' });
  table
    .do(1, {
      do: 'propose-agreement',
      terms: terms('Elke kelder krijgt dit jaar een pomp van de corporatie', 'p3', '2026-12-01'),
    })
    .do(0.4, { do: 'doubt-agreement', id: 'a2', reason: 'het geld is pas in het voorjaar geregeld' })
    .do(0.8, {
      do: 'rewrite-agreement',
      id: 'a2',
      terms: terms('De twaalf laagste kelders krijgen dit jaar een pomp', 'p3', '2026-12-01'),
    })
    .do(0.4, {
      do: 'doubt-agreement',
      id: 'a2',
      reason: 'we weten niet wie de stroom betaalt en wie de pomp naloopt',
    });
  table
    .do(1, {
      do: 'propose-agreement',
      terms: terms('Bij de tien natste huizen op de koffie en opschrijven wat zij zien', 'p6', '2026-04-16', {
        firstStep: 'Samen met de huurder een lijstje maken van de deuren.',
      }),
    })
    .do(0.3, { do: 'settle-agreement', id: 'a3' });
  table
    .do(1, {
      do: 'propose-agreement',
      terms: terms(
        'Eén briefje in elke bus: wat deden we met de klachten van vorig jaar?',
        'p3',
        '2026-04-02',
        {
          noticed: 'Mensen vragen ernaar bij de bakker.',
        },
      ),
    })
    .do(0.3, { do: 'settle-agreement', id: 'a4' })
    .do(0.3, { do: 'start-phase', phase: 'checkout' });
}

function leave(table: Sitting): void {
  pulses(table, [
    [4, 4],
    [5, 4],
    [4, 3],
    [4, 3],
    [4, 4],
    [4, 4],
  ]);
  table.do(0.7, { do: 'end-pulse-result' }).do(1.5, {
    do: 'check-out',
    sentences: [
      'Ik wist niet dat het bellen zelf zo zwaar is. Dat neem ik mee.',
      'Voor het eerst zei iemand van een kantoor: dat weten we nog niet.',
      'Ik blijf erbij: eerst de putten, dan de plannen.',
      'Volgende keer graag bij ons in de kelder. Neem laarzen mee.',
    ],
    lookBackOn: '2026-06-11',
    reporter: 'p1',
  });
}
