import { expect, it } from 'vitest';
import { nameOf } from '../../src/export/file-name';

it.each([
  ['Koude huizen in de Vogelbuurt', 'koude-huizen-in-de-vogelbuurt'],
  ['Eén balie, coöperatief?', 'een-balie-cooperatief'],
  ['Water in de kelders van De Laagte, Wielmonde', 'water-in-de-kelders-van-de-laagte'],
  ['../../etc/passwd', 'etc-passwd'],
  ['x'.repeat(80), 'x'.repeat(40)],
  ['مرحبا 👋', 'koerskaarten'],
  ['', 'koerskaarten'],
])('%j is called %s', (title, name) => {
  expect(nameOf(title)).toBe(name);
});
