import { wordsOf } from './words';

/** Words that say nothing about what a question is about. */
const SMALL_WORDS = new Set(
  `aan al als bij dan dat de deze die dit door een eens en er geen had hebben heeft hem hen het hier hij hoe hun in is je
  jij jou jouw jullie kan kun kunnen maar meer met mee mij naar niet nog nu of om ook op over te tot uit van veel voor
  waar wat welk welke wel werd wie wil willen worden wordt ze zelf zich zij zijn zo zou wanneer waarom waaraan iets
  iemand doe doet doen gaat gaan weer elkaar wiens waarvoor waarover daar dan eigenlijk echt juist`.split(
    /\s+/,
  ),
);

/** What a text is about: its content words, each with its weight. */
export type Content = ReadonlyMap<string, number>;

/**
 * Weighs the content words of each text by how rare they are among all of them (tf-idf): that two questions share
 * "opgave" says little, that they share "noodrem" says a lot.
 */
export function contentsOf(texts: readonly string[]): Content[] {
  const bags = texts.map((text) => new Set(stemsOf(text)));
  const weights = new Map<string, number>();
  for (const stem of new Set(bags.flatMap((bag) => [...bag]))) {
    const holding = bags.filter((bag) => bag.has(stem)).length;
    weights.set(stem, Math.log(1 + texts.length / holding));
  }
  return bags.map((bag) => new Map([...bag].map((stem) => [stem, weights.get(stem) ?? 0])));
}

/** The cosine of two contents: 1 for the same words, 0 for none in common. One shared word is no likeness yet. */
export function likeness(a: Content, b: Content): number {
  const shared = [...a].filter(([stem]) => b.has(stem));
  if (shared.length < 2) return 0;
  const dot = shared.reduce((sum, [stem, weight]) => sum + weight * (b.get(stem) ?? 0), 0);
  return dot / (lengthOf(a) * lengthOf(b));
}

/** Dice's measure over runs of three letters: sees two texts that are the same but for a word, small words too. */
export function letterLikeness(a: string, b: string): number {
  const [first, second] = [trigramsOf(a), trigramsOf(b)];
  const shared = [...first].filter((run) => second.has(run)).length;
  return (2 * shared) / Math.max(1, first.size + second.size);
}

function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !SMALL_WORDS.has(word))
    .map(stem);
}

/** Rough, but enough to see that *afspraken* and *afspraak*, *merkt* and *merken* are one word. */
function stem(word: string): string {
  return word
    .replace(/(?:en|e|s|t|d)$/, '')
    .replace(/(.)\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

function lengthOf(content: Content): number {
  return Math.hypot(...content.values());
}

function trigramsOf(text: string): Set<string> {
  const padded = ` ${wordsOf(text).join(' ')} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}
