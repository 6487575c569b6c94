import { expect, it } from 'vitest';
import { MOST_PEOPLE, parsePeople, readPeople } from '../../src/workshop/people';

const person = { organisation: '', first: null, second: null, locked: null };

it('reads a person a line, with what is known of them', () => {
  expect(readPeople('Noor\n\n  Samira ; gemeente;VERKENNER\nJan\tzorg\thoeder\tbouwer\r\n;;;')).toEqual([
    { ...person, name: 'Noor' },
    { ...person, name: 'Samira', organisation: 'gemeente', first: 'verkenner' },
    { ...person, name: 'Jan', organisation: 'zorg', first: 'hoeder', second: 'bouwer' },
  ]);
});

it('cuts what no list can show: long names, and more people than a room holds', () => {
  const [long] = readPeople('é'.repeat(500));
  expect([...(long?.name ?? '')]).toHaveLength(60);
  expect(readPeople('Noor\n'.repeat(500))).toHaveLength(MOST_PEOPLE);
});

it('reads back the list that was kept', () => {
  const people = readPeople('Noor; gemeente; verkenner; hoeder\nJan');
  expect(parsePeople(JSON.stringify(people))).toEqual(people);
});

it.each(['', '{', 'null', '7', '{"name":"x"}', '[null, 3, [], {"name": 4}]', '[{"__proto__":{"name":"x"}}]'])(
  'finds nobody in %s',
  (json) => expect(parsePeople(json)).toEqual([]),
);

it('makes one person of a name with a semicolon in it', () => {
  expect(parsePeople('[{"name":"a;b","first":"bouwer"}]')).toEqual([
    { ...person, name: 'a b', first: 'bouwer' },
  ]);
});
