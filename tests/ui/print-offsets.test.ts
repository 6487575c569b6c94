import { expect, it } from 'vitest';
import {
  offsetField,
  PRINTER_FIELD,
  readMillimetres,
  readOffset,
  writeOffset,
} from '../../src/ui/screens/print/offsets';

it.each([
  ['0,5', 0.5],
  ['-1.2', -1.2],
  ['40', 10],
  ['veel', 0],
  ['', 0],
])('reads "%s" as %d mm', (text, mm) => {
  expect(readMillimetres(text)).toBe(mm);
});

it('keeps an offset per printer, by its name however written', () => {
  const drafts = { [PRINTER_FIELD]: ' Gang 2 ', [offsetField('gang 2')]: writeOffset({ x: 0.4, y: -0.2 }) };
  expect(readOffset(drafts)).toEqual({ x: 0.4, y: -0.2 });
  expect(readOffset({ ...drafts, [PRINTER_FIELD]: 'Thuis' })).toEqual({ x: 0, y: 0 });
  expect(readOffset({ [offsetField('')]: 'niets hier' })).toEqual({ x: 0, y: 0 });
});
