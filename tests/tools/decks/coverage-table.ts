import type { Coverage } from './coverage';

type Row = Coverage['elsewhere'][number];

/** The table of `npm run lint:decks -- --coverage`: each idea of the sources with its cards, then the rest. */
export function coverageTable({ groups, elsewhere, lost }: Coverage): string[] {
  const rows = groups.flatMap((group) => group.rows);
  // A card that already stands with an idea need not be named again at the wider place around it.
  const placed = new Set(rows.flatMap(({ cards }) => cards));
  const rest = elsewhere.map((row) => ({ ...row, cards: row.cards.filter((card) => !placed.has(card)) }));
  const width = Math.max(...[...rows, ...elsewhere].map(({ name }) => name.length));
  const line = ({ name, cards, fault }: Row): string => {
    const codes = cards.map(({ id }) => id).join(' ');
    return `  ${name.padEnd(width)}  ${codes}${fault === null ? '' : `  <- ${fault}`}`.trimEnd();
  };
  return [
    ...groups.flatMap((group) => [`\n${group.name}`, ...group.rows.map(line)]),
    '\nElders in de bronnen (mag, hoeft niet)',
    ...rest.filter(({ cards }) => cards.length > 0).map(line),
    '\nPlekken zonder kaart (dat mag)',
    ...listed(elsewhere.flatMap(({ name, cards }) => (cards.length === 0 ? [name] : []))),
    '\nVerplicht en zonder kaart',
    ...listed(rows.flatMap(({ name, fault }) => (fault === null ? [] : [`${name} ${fault}`]))),
    '\nKaarten zonder bekende plek',
    ...listed(lost.map(({ id, source }) => `${id}: ${source.document}, ${source.section}`)),
  ];
}

function listed(names: readonly string[]): string[] {
  return names.length === 0 ? ['  geen'] : names.map((name) => `  ${name}`);
}
