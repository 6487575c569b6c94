/** The rules of PDF/UA-1 and PDF/A-2a that a program can hold, over a finished file. Numbers are those of the rules. */
import { readObjects, textOf, type Dict, type PdfObjects, type Value } from './objects';

const PAINTING = /^(?:Tj|TJ|'|"|f|F|f\*|B|B\*|b|b\*|S|s|Do|sh|EI)$/;
const TYPES = new Set(
  'Document Part Art Sect Div Caption P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD Span Quote Note Reference Link Figure Formula'.split(
    ' ',
  ),
);

/** What is not right, in sentences. */
export function uaFaults(file: string): string[] {
  const pdf = readObjects(file);
  const pages = pagesOf(pdf, pdf.dict(pdf.root['/Pages']));
  return [...catalogueFaults(pdf), ...treeFaults(pdf, pages), ...fontFaults(pdf, pages)];
}

interface Page {
  readonly key: string;
  readonly dict: Dict;
}

function pagesOf(pdf: PdfObjects, node: Dict): Page[] {
  return pdf.list(node['/Kids']).flatMap((kid) => {
    const dict = pdf.dict(kid);
    return dict['/Type'] === '/Pages' ? pagesOf(pdf, dict) : [{ key: String(kid), dict }];
  });
}

function catalogueFaults(pdf: PdfObjects): string[] {
  const { root } = pdf;
  const xmp = Buffer.from(pdf.stream(root['/Metadata']), 'latin1').toString('utf8');
  const holds: readonly [boolean, string][] = [
    [textOf(root['/Lang']) !== '', '7.2 the file has no language'],
    [pdf.dict(root['/MarkInfo'])['/Marked'] === true, '6.2 the file is not marked'],
    [pdf.dict(root['/ViewerPreferences'])['/DisplayDocTitle'] === true, '7.1-10 the title is not shown'],
    [/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp), '5-1 the metadata claim no PDF/UA'],
    [
      /<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</.test(xmp),
      '6.7.11 the metadata claim no PDF/A-2a',
    ],
    [/<dc:title>.*?<rdf:li[^>]*>[^<]+</.test(xmp), '7.1-9 the metadata have no title'],
    [!/&(?!amp;|lt;|gt;)|<(?![\w/?!])/.test(xmp), '7.1 the metadata are no XML'],
    [pdf.list(root['/OutputIntents']).length === 1, '6.2.2 there is no output intent'],
    [root['/AA'] === undefined && root['/OpenAction'] === undefined, '6.6.1 the file does things by itself'],
  ];
  return holds.filter(([right]) => !right).map(([, fault]) => fault);
}

function treeFaults(pdf: PdfObjects, pages: readonly Page[]): string[] {
  const faults: string[] = [];
  const owned = new Map<string, number>();
  const headings: number[] = [];
  const walk = (value: Value, page: string): void => {
    if (typeof value === 'number') {
      const key = `${page} ${value}`;
      owned.set(key, (owned.get(key) ?? 0) + 1);
      return;
    }
    const node = pdf.dict(value);
    const here = typeof node['/Pg'] === 'string' ? node['/Pg'] : page;
    if (typeof node['/MCID'] === 'number') return walk(node['/MCID'], here);
    const type = String(node['/S'] ?? '').slice(1);
    if (!TYPES.has(type)) faults.push(`7.1-5 '${type}' is no standard type`);
    if (/^H[1-6]$/.test(type)) headings.push(Number(type[1]));
    if (type === 'Figure' && textOf(node['/Alt']) === '') faults.push('7.3-1 a figure has no words');
    for (const kid of pdf.list(node['/K'])) walk(kid, here);
  };
  for (const kid of pdf.list(pdf.dict(pdf.root['/StructTreeRoot'])['/K'])) walk(kid, '');
  if (headings[0] !== 1) faults.push('7.4.2 the first heading is not the first level');
  headings.forEach((level, index) => {
    if (level > (headings[index - 1] ?? level) + 1) faults.push(`7.4.2 heading ${level} skips a level`);
  });

  const seen = new Set<string>();
  for (const { key, dict } of pages) {
    if (dict['/Tabs'] !== '/S') faults.push('7.18.3 the order of tabs is not that of the tree');
    faults.push(...contentFaults(pdf, key, dict, seen));
  }
  for (const key of seen) if (!owned.has(key)) faults.push(`content ${key} is not in the tree`);
  for (const [key, times] of owned) {
    if (!seen.has(key)) faults.push(`the tree points at ${key}, which is not there`);
    if (times > 1) faults.push(`content ${key} stands in the tree ${times} times`);
  }
  return [...new Set(faults)];
}

/** Every painting operator is tagged or an artifact, and nothing tagged lies in an artifact. */
function contentFaults(pdf: PdfObjects, key: string, page: Dict, seen: Set<string>): string[] {
  const { '/Contents': raw } = page;
  const content = (Array.isArray(raw) ? (raw as readonly Value[]) : [raw ?? null])
    .map((part) => pdf.stream(part))
    .join('\n')
    // A dictionary may run over several lines; the operators are looked at line by line.
    .replaceAll(/<<[^]*?>>/g, (dict) => dict.replaceAll('\n', ' '));
  const faults: string[] = [];
  const open: { readonly artifact: boolean; readonly tagged: boolean }[] = [];
  for (const line of content.split('\n')) {
    const words = line.trim().split(/\s+/);
    const operator = words.at(-1) ?? '';
    if (operator === 'BMC' || operator === 'BDC') {
      const mcid = /\/MCID (\d+)/.exec(line)?.[1];
      const artifact = line.trim().startsWith('/Artifact');
      if (mcid !== undefined) seen.add(`${key} ${mcid}`);
      if (mcid !== undefined && open.some((mark) => mark.artifact))
        faults.push('7.1-2 tagged content in an artifact');
      open.push({ artifact, tagged: mcid !== undefined });
    } else if (operator === 'EMC') open.pop();
    else if (PAINTING.test(operator) && !open.some(({ artifact, tagged }) => artifact || tagged)) {
      faults.push(`7.1-3 '${operator}' paints outside tags`);
    }
    if (
      operator === 'TJ' &&
      [...line.matchAll(/<([0-9a-f]+)>/g)].some(([, hex = '']) => /^(?:.{4})*0000/.test(hex))
    ) {
      faults.push('7.21.8 a letter is drawn that the font has not');
    }
  }
  if (open.length > 0) faults.push('7.1 a tag is not closed');
  return faults;
}

function fontFaults(pdf: PdfObjects, pages: readonly Page[]): string[] {
  const fonts = new Set(
    pages.flatMap(({ dict }) => Object.values(pdf.dict(pdf.dict(dict['/Resources'])['/Font'])).map(String)),
  );
  return [...fonts].flatMap((reference) => {
    const font = pdf.dict(reference);
    const name = String(font['/BaseFont']);
    const descendant = pdf.dict(pdf.list(font['/DescendantFonts'])[0]);
    const descriptor = pdf.dict(descendant['/FontDescriptor']);
    const holds: readonly [boolean, string][] = [
      [descriptor['/FontFile2'] !== undefined, `7.21.4 ${name} is not embedded`],
      [descriptor['/CIDSet'] === undefined, `7.21.4.2 ${name} has a CIDSet, which pdfkit writes wrong`],
      [descendant['/CIDToGIDMap'] !== undefined, `7.21.3.2 ${name} has no CIDToGIDMap`],
      [font['/ToUnicode'] !== undefined, `7.21.7 ${name} has no ToUnicode`],
    ];
    return holds.filter(([right]) => !right).map(([, fault]) => fault);
  });
}

/** Every text that stands beside the ink, in the order of the tree. */
export function actualTexts(file: string): string[] {
  const pdf = readObjects(file);
  const found: string[] = [];
  const walk = (value: Value): void => {
    const node = pdf.dict(value);
    const text = textOf(node['/ActualText']);
    if (text !== '') found.push(text.replaceAll(/\s+/g, ' ').trim());
    for (const kid of pdf.list(node['/K'])) if (typeof kid === 'string') walk(kid);
  };
  walk(pdf.root['/StructTreeRoot'] ?? null);
  return found;
}
