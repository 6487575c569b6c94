/**
 * How wide a text becomes, without a canvas: the picture must be the same in a browser, in a test and in a PDF.
 *
 * Advance widths in thousandths of an em, for U+0020 to U+007E, read from the `hmtx` tables of
 * @fontsource/atkinson-hyperlegible-next 5.3.0 (latin, 400 and 700) and @fontsource/bricolage-grotesque 5.3.0
 * (latin, 700) with fontTools. Kerning is left out: it only makes a title narrower than reserved.
 */

export type FontName = 'title' | 'plain' | 'name';

const ATKINSON_700 =
  '312,303,390,765,610,969,725,210,335,335,485,595,271,373,272,440,659,440,579,600,624,607,626,537,624,571,272,272,' +
  '569,612,569,547,781,678,643,658,688,597,566,718,701,424,561,663,552,858,717,746,629,756,650,610,607,686,644,886,' +
  '685,650,618,340,440,344,582,400,288,552,596,510,596,563,365,593,571,300,259,555,318,882,571,576,596,599,376,508,' +
  '376,567,530,740,539,521,505,381,254,381,537';
const ATKINSON_400 =
  '280,286,301,651,592,919,731,160,299,299,485,606,210,362,210,387,648,407,548,576,614,588,598,510,615,595,210,210,' +
  '553,628,553,480,778,626,613,645,669,569,552,694,694,392,512,631,541,824,693,714,592,724,614,592,558,690,593,856,' +
  '623,575,607,317,387,344,552,372,243,525,566,485,564,538,314,558,550,252,245,492,262,845,550,548,566,574,349,471,' +
  '326,540,461,684,481,449,460,344,237,344,555';
const BRICOLAGE_700 =
  '230,291,360,626,642,977,754,177,321,316,436,528,196,352,233,361,665,346,603,606,624,610,657,509,656,652,243,220,' +
  '528,528,528,421,987,698,683,680,700,621,593,721,723,293,373,687,508,939,775,722,646,724,679,652,571,728,673,986,' +
  '697,642,571,324,357,319,572,554,283,585,638,566,639,581,399,601,631,277,281,591,274,946,631,609,638,639,434,544,' +
  '397,622,572,863,569,602,524,349,271,342,528';

const parse = (widths: string): readonly number[] => widths.split(',').map(Number);
const WIDTHS: Readonly<Record<FontName, readonly number[]>> = {
  title: parse(ATKINSON_700),
  plain: parse(ATKINSON_400),
  name: parse(BRICOLAGE_700),
};

/** Punctuation that Dutch titles use beyond ASCII; the widest of the three cuts. */
const EXTRA: Readonly<Record<string, number>> = {
  '‘': 269,
  '’': 269,
  '“': 479,
  '”': 479,
  '–': 537,
  '—': 832,
  '…': 780,
  '€': 746,
  '·': 294,
  æ: 927,
  ø: 609,
  œ: 964,
  ß: 682,
};
const UNKNOWN = 640;
const WIDE = 1150;

function unit(char: string, widths: readonly number[]): number {
  const code = char.codePointAt(0) ?? 0;
  const known = widths[code - 32] ?? EXTRA[char];
  if (known !== undefined) return known;
  // Combining marks, joiners and variation selectors take no room of their own.
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f)) return 0;
  if (code >= 0xfe00 && code <= 0xfe0f) return 0;
  return code >= 0x2e80 ? WIDE : UNKNOWN;
}

/** Width in px of a text at a font size in px. Accented letters count as their base letter. */
export function textWidth(text: string, size: number, font: FontName = 'title'): number {
  const widths = WIDTHS[font];
  let sum = 0;
  for (const char of text.normalize('NFD')) sum += unit(char, widths);
  return (sum * size) / 1000;
}
