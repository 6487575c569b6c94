/** What *Welke stijl heb jij?* says (statements and styles: blueprint.md). */
import type { Answer, Style } from '../../../../workshop/styles';

interface StyleWords {
  readonly name: string;
  readonly core: string;
  readonly strength: string;
  readonly caution: string;
}

export const STYLE_WORDS: Readonly<Record<Style, StyleWords>> = {
  verkenner: {
    name: 'Verkenner',
    core: 'Kijkt, vraagt en zoekt uit.',
    strength: 'Je ziet wat anderen overslaan.',
    caution: 'Let op: begin ook eens.',
  },
  verbinder: {
    name: 'Verbinder',
    core: 'Brengt mensen bij elkaar.',
    strength: 'Bij jou voelt iedereen zich gezien.',
    caution: 'Let op: houd het niet te lang gezellig.',
  },
  bouwer: {
    name: 'Bouwer',
    core: 'Probeert en maakt het klein.',
    strength: 'Door jou ligt er snel iets op tafel.',
    caution: 'Let op: wacht even op de groep.',
  },
  hoeder: {
    name: 'Hoeder',
    core: 'Let op wat eerlijk is en op de regels.',
    strength: 'Jij zegt het als iets niet klopt.',
    caution: 'Let op: zeg ook wat er wel kan.',
  },
};

/** In the order of `STATEMENT_STYLES`. */
export const STATEMENTS: readonly string[] = [
  'Ik vraag door tot ik snap hoe het echt zit.',
  'Ik begin liever met iets kleins dan met een groot plan.',
  'Ik merk snel wie er nog niets heeft gezegd.',
  'Ik zeg het als iets niet eerlijk is, ook als het niet goed uitkomt.',
  'Als het vastzit, probeer ik gewoon iets.',
  'Ik ga graag kijken bij mensen die ik nog niet ken.',
  'Ik wil weten wie straks uitlegt wat we hebben gedaan.',
  'Ik bel liever even dan dat ik een mail stuur.',
  'Ik lees of hoor graag hoe anderen het aanpakken.',
  'Ik let op of een afspraak ook echt mag.',
  'Ik zoek wat mensen met elkaar gemeen hebben.',
  'Ik maak snel een schets, een lijst of een proef.',
  'Ik vraag wat een besluit betekent voor wie het zwaar heeft.',
  'Ik breng mensen aan één tafel die elkaar nodig hebben.',
  'Ik word blij als iets morgen al werkt.',
  'Ik vind het prettig om het nog even niet te weten.',
];

export const ANSWER_NAMES: Readonly<Record<Answer, string>> = {
  0: 'Bijna nooit',
  1: 'Soms',
  2: 'Vaak',
  3: 'Bijna altijd',
};

/** How much of a style, in words, for a sum of 0-12. */
export function amountOf(sum: number): string {
  if (sum >= 10) return 'heel vaak';
  if (sum >= 7) return 'vaak';
  return sum >= 4 ? 'soms' : 'weinig';
}

const both = (names: readonly string[]): string => names.join(' en ');

export const STYLE = {
  title: 'Welke stijl heb jij?',
  lead: 'Vier manieren om samen te werken. Een gesprekshulp, geen test. Niet bedoeld voor beoordeling of selectie.',
  begin: 'Vul de vragen in',
  beginHint: 'Zestien zinnen, ongeveer drie minuten. Er wordt niets bewaard.',
  tables: 'Maak gemengde tafels',
  tablesHint: 'Voor de gespreksleider: tafels van drie tot vijf mensen met zoveel mogelijk verschil.',
  back: 'Terug',
  stop: 'Stop met de vragen',
  progress: (nth: number): string => `Vraag ${nth} van ${STATEMENTS.length}`,
  howOften: 'Hoe vaak is dit zo bij jou?',
  forPerson: (name: string): string => `Deze vragen zijn voor ${name}.`,
  result: (styles: readonly Style[]): string =>
    `Nu ben je vooral ${both(styles.map((style) => STYLE_WORDS[style].name))}.`,
  strengths: (styles: readonly Style[]): string[] =>
    styles.flatMap((style) => [STYLE_WORDS[style].strength, STYLE_WORDS[style].caution]),
  bars: 'Alle vier heb je in je. Dit is hoe het er nu uitziet.',
  bar: (style: Style, sum: number): string => `${STYLE_WORDS[style].name}: ${amountOf(sum)}`,
  forTable: (styles: readonly Style[]): string =>
    `Vraagt de gespreksleider ernaar? Zeg dan: ${both(styles.map((style) => STYLE_WORDS[style].name))}.`,
  again: 'Nog iemand vult de vragen in',
  done: 'Klaar',
  toList: (name: string): string => `Zet dit bij ${name}`,
  notToList: 'Niet op de lijst zetten',
} as const;
