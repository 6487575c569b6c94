import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PDFKIT } from './pdfkit-alias.mjs';
import { trimPdfkit } from './pdfkit-trim';

const path = PDFKIT.find(({ find }) => String(find) === '/^pdfkit$/')?.replacement ?? '';
const source = readFileSync(path, 'utf8');

it('finds in the pdfkit that is installed all that it takes out', () => {
  const trimmed = trimPdfkit(source);
  expect(trimmed).not.toMatch(/^mixin\((?:AcroForm|Table|Attachments|Subset)Mixin\)/mu);
  expect(trimmed).toMatch(/^mixin\(MarkingsMixin\)/mu);
});

it('refuses another pdfkit, rather than leave something in or take too much', () => {
  expect(() => trimPdfkit(source.replace('mixin(TableMixin);', 'mixin(Tables);'))).toThrow('pdfkit changed');
  expect(() => trimPdfkit(`${source}\nmixin(TableMixin);`)).toThrow('pdfkit changed');
});
