import { HtmlRenderer, Parser, type Node } from 'commonmark';
import { array, assert, constantFrom, oneof, property, string } from '../tools/fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/export/markdown-text';
import { exampleLog, gameOf, taken } from './games';

const RUNS = 500;
const parser = new Parser();

/** The texts of a document by the kind of block they stand in. */
function blocks(markdown: string): { kind: string; text: string }[] {
  const found: { kind: string; text: string }[] = [];
  const walker = parser.parse(markdown).walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step;
    if (!entering) continue;
    if (node.type === 'heading') found.push({ kind: `h${node.level}`, text: '' });
    else if (node.type === 'paragraph') found.push({ kind: kindOf(node.parent), text: '' });
    else if (node.type === 'text') found[found.length - 1] = withText(found.at(-1), node.literal ?? '');
  }
  return found;
}

const kindOf = (parent: Node | null): string =>
  parent?.type === 'item' ? 'li' : parent?.type === 'block_quote' ? 'quote' : 'p';

const withText = (block = { kind: 'p', text: '' }, text: string) => ({ ...block, text: block.text + text });

describe('what somebody typed', () => {
  it.each([
    'Een gewone zin, met een komma; en een punt.',
    '# geen kop',
    '- geen lijst',
    '1. geen lijst',
    '<script>alert(1)</script>',
    '[klik](https://voorbeeld.nl) ![beeld](x)',
    '*vet* _schuin_ `code` ~~weg~~ a | b',
    '&lt; &#60; & zo',
    '--- === +++',
    'eind\\',
  ])('reads as it was typed: %s', (typed) => {
    expect(blocks(markdownText(typed))).toEqual([{ kind: 'p', text: typed }]);
    expect(blocks(`- ${markdownText(typed)}`)).toEqual([{ kind: 'li', text: typed }]);
  });

  it(`reads as it was typed, ${RUNS} times anything, on one line`, () => {
    assert(
      property(
        array(oneof(string({ unit: 'binary', maxLength: 8 }), constantFrom(...'\\`*_[]<>~|&#;:!-+=1.) \n'))),
        (parts) => {
          const typed = parts.join('');
          const plain = typed.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
          const html = new HtmlRenderer().render(parser.parse(markdownText(typed)));
          const escaped = plain
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;')
            .replaceAll('>', '&gt;')
            .replaceAll('"', '&quot;');
          expect(html).toBe(plain === '' ? '' : `<p>${escaped}</p>\n`);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('the report of the example with wat', async () => {
  const game = gameOf(await exampleLog('wat'));
  const { markdown, harvestOnly } = taken(game);
  const said = blocks(markdown.text);
  const heads = said.filter(({ kind }) => kind.startsWith('h')).map(({ text }) => text);

  it('begins with the subject, then the koers', () => {
    expect(heads.slice(0, 3)).toEqual([game.subject, 'Koers', 'Afspraken']);
    expect(said.find(({ kind }) => kind === 'quote')?.text).toMatch(
      /^Wij werken aan .+ zodat .+ samen met .+\.$/u,
    );
  });

  it('holds every kern and every dissent that stands, and who does what when', () => {
    const items = said
      .filter(({ kind }) => kind === 'li')
      .map(({ text }) => text)
      .join('\n');
    for (const { kern } of game.played) expect(items).toContain(kern.at(-1) ?? '');
    for (const { text } of game.dissents) expect(items).toContain(text.at(-1) ?? '');
    for (const { terms, conditions } of game.agreements) {
      expect(items).toContain(terms.what);
      for (const condition of conditions) expect(items).toContain(condition);
      expect(items).toContain(game.persons.find(({ id }) => id === terms.owner)?.name);
    }
  });

  it('without people holds the same kernen, and no name, day, or order of play', () => {
    const only = harvestOnly.text;
    for (const { kern } of game.played) expect(only).toContain(markdownText(kern.at(-1) ?? ''));
    for (const { name } of game.persons) expect(only).not.toMatch(new RegExp(`\\b${name}\\b`, 'u'));
    expect(`${harvestOnly.name} ${only}`).not.toMatch(/20\d\d|minuten|Wie:/u);
    for (const block of only.split('\n\n').filter((part) => part.startsWith('- '))) {
      const lines = block.split('\n');
      expect(lines).toEqual([...lines].sort());
    }
  });
});

describe('a note that was added later', () => {
  it('stands in the text with its day, and not in the harvest without people', async () => {
    const game = gameOf(await exampleLog('wat'));
    const note = { at: Date.UTC(2027, 2, 12, 12), text: ['Eerst anders.', 'De sluis is *open*.'] };
    const { markdown, harvestOnly } = taken({ ...game, notes: [note, { at: note.at, text: [] }] });
    const read = blocks(markdown.text);
    const at = read.findIndex(({ kind, text }) => kind === 'h2' && text === 'Notities');
    expect(read.slice(at + 1, at + 2)).toEqual([{ kind: 'li', text: '12 maart 2027: De sluis is *open*.' }]);
    expect(markdown.text).not.toContain('Eerst anders.');
    expect(harvestOnly.text).not.toContain('De sluis');
  });
});
