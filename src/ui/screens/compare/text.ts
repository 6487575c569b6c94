import type { CardRow, PartyRow, ThemeRow } from '../../../lookback/compare';
import { listed } from '../../parts/text';

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;
const cards = (count: number): string => counted(count, 'kaart', 'kaarten');
const score = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const COMPARE = {
  title: 'Vergelijken',
  lookBack: 'Terugkijken',
  lead: (count: number): string => `${count} gesprekken naast elkaar. Elk heeft een letter.`,
  one: 'Hier staat één gesprek. Kies er bij Terugkijken nog een bij, dan staan ze naast elkaar.',
  none: 'Kies bij Terugkijken twee gesprekken of meer. Dan staan ze hier naast elkaar.',
  choose: 'Kies gesprekken',
  chooseOther: 'Kies andere gesprekken',
  missing: (count: number): string =>
    count === 1
      ? 'Eén gesprek uit dit adres staat niet meer op dit apparaat, of kan nu niet worden gelezen.'
      : `${count} gesprekken uit dit adres staan niet meer op dit apparaat, of kunnen nu niet worden gelezen.`,
  koersen: 'De koers van elk gesprek',
  noKoers: 'Zonder koerszin.',
  notPlayed: 'niet gespeeld',
  otherDeck: 'een ander deck',
  withDissent: 'tegenspraak blijft staan',
};

export const CARDS = {
  title: 'Eens en verschillend, per kaart',
  caption: 'Per kaart hoe elk gesprek erin stond',
  says: (rows: readonly CardRow[]): string => {
    const some = (count: number): string => (count === 0 ? 'geen' : String(count));
    const shared = rows.filter(({ count }) => count > 1);
    if (shared.length === 0) return 'Geen kaart lag in meer dan één gesprek op tafel.';
    const same = shared.filter((row) => row.same).length;
    const other = shared.filter((row) => row.same === false).length;
    const lay = shared.length === 1 ? '1 kaart lag' : `${shared.length} kaarten lagen`;
    return `${lay} in meer dan één gesprek op tafel. Bij ${some(same)} stonden jullie er hetzelfde in, bij ${some(other)} anders.`;
  },
  without: 'zonder stand',
  withoutSentence: 'Zonder zin.',
  sentences: 'Toon de zinnen',
  /** Those of one session alone. */
  alone: (count: number): string => `${counted(count, 'kaart lag', 'kaarten lagen')} in één gesprek`,
};

export const THEMES = {
  title: 'Gespeelde thema’s',
  caption: 'Per thema hoeveel kaarten elk gesprek speelde',
  says: (rows: readonly ThemeRow[], nameOf: (row: ThemeRow) => string): string => {
    const total = ({ counts }: ThemeRow): number => counts.reduce((sum, count) => sum + count, 0);
    const most = Math.max(0, ...rows.map(total));
    if (most === 0) return 'Er is nog geen kaart gespeeld.';
    const top = rows.filter((row) => total(row) === most);
    const never = rows.filter((row) => total(row) === 0);
    return [
      `Het meest gespeeld: ${listed(top.map(nameOf))}, ${top.length > 1 ? 'elk ' : ''}met ${cards(most)}.`,
      ...(never.length > 0 ? [`Niet gespeeld: ${listed(never.map(nameOf))}.`] : []),
    ].join(' ');
  },
};

export const MISSED = {
  title: 'Genoemd, en nergens aan tafel',
  caption: 'Per partij in welk gesprek zij werd gemist',
  says: (rows: readonly PartyRow[]): string => {
    if (rows.length === 0) return 'Geen partij werd genoemd zonder ergens aan tafel te zitten.';
    const often = rows.filter(({ named }) => named.filter(Boolean).length > 1).length;
    const all = rows.length === 1 ? '1 partij werd' : `${rows.length} partijen werden`;
    return `${all} genoemd en zat${rows.length === 1 ? '' : 'en'} in geen van de gesprekken aan tafel. ${often === 0 ? 'Geen ervan' : often} in meer dan één gesprek.`;
  },
  missed: 'gemist',
  notNamed: 'niet genoemd',
};

export const PULSES = {
  title: 'Hoe jullie erbij zaten',
  lead: 'Gemiddelden van wie aan het begin en aan het eind iets invulde, vanaf vier mensen. Een open rondje is het begin, een dicht rondje het eind.',
  questions: { sharp: 'Hoe scherp is de opgave?', free: 'Hoe vrij kunnen wij spreken?' },
  says: (of: 'sharp' | 'free', changes: readonly number[]): string => {
    const up = changes.filter((change) => change >= 0.25).length;
    const down = changes.filter((change) => change <= -0.25).length;
    const same = changes.length - up - down;
    const [more, less] = of === 'sharp' ? ['scherper', 'minder scherp'] : ['vrijer', 'minder vrij'];
    const known = [
      [up, more],
      [down, less],
      [same, 'ongeveer gelijk'],
    ].filter(([count]) => count !== 0);
    const [first, ...rest] = known.map(([count, how], at) =>
      at === 0 ? `in ${count} ${count === 1 ? 'gesprek' : 'gesprekken'} ${how}` : `in ${count} ${how}`,
    );
    return `Aan het eind was het ${listed([first ?? '', ...rest])}.`;
  },
  table: 'Toon als tabel',
  session: 'Gesprek',
  begin: 'Begin',
  end: 'Eind',
  persons: 'Mensen',
  score: (value: number): string => score.format(value),
};
