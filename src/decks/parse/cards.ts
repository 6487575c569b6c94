import { DEPTHS, ROLES } from '../types';
import type { BlankCard, Card, QuestionCard, Role, Source, SpecialCard, Theme } from '../types';
import { LIMITS, PATTERNS, SPECIAL_CODES } from './limits';
import { fault, inside, isRecord, list, member, oneOf, text, texts, unique } from './fields';
import type { Place } from './fields';

const KINDS = ['question', 'tegenspraak', 'lege-stoel', 'eigen-vraag'] as const;

/** Reads every card; a card that cannot be read at all is left out, after its fault. */
export function readCards(deck: Place, themes: readonly Theme[]): Card[] {
  const items = list(deck, 'cards');
  if (items.length === 0) fault(deck, 'cards', 'Een deck heeft ten minste één kaart.');
  if (items.length > LIMITS.cards)
    fault(deck, 'cards', `Dit deck heeft ${items.length} kaarten. Er passen er ${LIMITS.cards}.`);
  const cards = items
    .slice(0, LIMITS.cards)
    .flatMap((item, index) => readCard(deck, item, index, themes) ?? []);
  const ids = cards.map((card) => card.id);
  unique(deck, ids, (index) => `cards[${index}].id`);
  return cards;
}

function readCard(deck: Place, item: unknown, index: number, themes: readonly Theme[]): Card | undefined {
  if (!isRecord(item)) {
    fault(deck, `cards[${index}]`, 'Hier hoort een kaart te staan.');
    return undefined;
  }
  const id = Object.hasOwn(item, 'id') ? Reflect.get(item, 'id') : undefined;
  const known = typeof id === 'string' && PATTERNS.cardId.test(id);
  const place: Place = { report: deck.report, card: known ? id : `#${index + 1}`, path: '', members: item };
  if (!known) fault(place, 'id', 'Hier hoort een kaartcode, zoals W-OP-A1.');
  const base = { id: known ? id : '', title: text(place, 'title', LIMITS.title) };
  const kind = oneOf(place, 'kind', KINDS);
  if (kind === undefined) return undefined;
  if (known && !fits(id, kind)) fault(place, 'id', 'Deze code past niet bij de soort kaart.');
  if (kind === 'eigen-vraag') return { kind, ...base } satisfies BlankCard;
  const asked = { ...base, question: text(place, 'question', LIMITS.question), source: readSource(place) };
  if (kind === 'question') return readQuestion(place, asked, themes);
  return { kind, ...asked, prompts: readPrompts(place, 1) } satisfies SpecialCard;
}

function fits(id: string, kind: Card['kind']): boolean {
  return kind === 'question' ? /-[ABC]\d+$/.test(id) : id.includes(`-${SPECIAL_CODES[kind]}-`);
}

type Asked = Pick<QuestionCard, 'id' | 'title' | 'question' | 'source'>;

function readQuestion(place: Place, asked: Asked, themes: readonly Theme[]): QuestionCard {
  const theme = themes.find(({ id }) => id !== '' && id === member(place, 'theme'));
  if (theme === undefined) fault(place, 'theme', 'Dit thema staat niet in het deck.');
  const voices = member(place, 'voices');
  const solo = member(place, 'solo');
  if (solo !== undefined && typeof solo !== 'boolean') fault(place, 'solo', 'Hier hoort true of false.');
  return {
    kind: 'question',
    ...asked,
    theme: theme?.id ?? '',
    depth: oneOf(place, 'depth', DEPTHS) ?? 'verkennen',
    prompts: readPrompts(place, 2),
    ...(voices === undefined ? {} : { voices: readVoices(place, voices) }),
    ...(typeof solo === 'boolean' ? { solo } : {}),
  };
}

function readPrompts(place: Place, least: number): string[] {
  const items = list(place, 'prompts');
  if (items.length < least || items.length > 2)
    fault(
      place,
      'prompts',
      least === 2 ? 'Hier horen twee verdiepingen.' : 'Hier horen een of twee verdiepingen.',
    );
  return texts(place, 'prompts', items.slice(0, 2), LIMITS.prompt);
}

function readSource(card: Place): Source {
  const place = inside(card, 'source', member(card, 'source'));
  return {
    document: text(place, 'document', LIMITS.document),
    section: text(place, 'section', LIMITS.section),
  };
}

function readVoices(card: Place, value: unknown): Partial<Record<Role, string>> {
  const place = inside(card, 'voices', value);
  const voices: Partial<Record<Role, string>> = {};
  for (const role of ROLES) {
    if (member(place, role) !== undefined) voices[role] = text(place, role, LIMITS.prompt);
  }
  for (const role of Object.keys(place.members)) {
    if (!ROLES.some((known) => known === role)) fault(place, role.slice(0, 40), 'Deze rol bestaat niet.');
  }
  return voices;
}
