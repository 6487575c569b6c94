import type { Card } from '../types';
import type { Findings, Level } from './finding';
import { textsOfCard } from './texts';

interface ToneRule {
  readonly level: Level;
  /** By this word a note explains the warning. */
  readonly subject: string;
  /** Only the question itself, or prompts and voices too. */
  readonly where: 'question' | 'all';
  readonly pattern: RegExp;
  readonly message: string;
}

/** What a program can hear of tone. Each is a hint for the author: no list of words knows who feels accused. */
const RULES: readonly ToneRule[] = [
  {
    level: 'error',
    subject: 'u',
    where: 'all',
    pattern: /(?<![\p{L}’'])(?:u|uw|uzelf)(?![\p{L}’'])/iu,
    message: 'Een kaart zegt je of jullie, geen u.',
  },
  {
    level: 'error',
    subject: 'sturend',
    where: 'all',
    pattern: /(?:,\s*toch|\shè|nietwaar|niet dan)\s?\?/iu,
    message: 'De vraag geeft haar antwoord al.',
  },
  {
    level: 'warning',
    subject: 'sturend',
    where: 'all',
    pattern: /\b(?:natuurlijk|uiteraard|immers|eindelijk|vanzelfsprekend|duidelijk dat)\b/iu,
    message: 'Dit woord stuurt naar een antwoord.',
  },
  {
    level: 'warning',
    subject: 'verwijt',
    where: 'all',
    pattern:
      /\bwaarom\s(?:heb|hebben|doe|doen|kun|kunnen|wil|willen|ga|gaan|ben|zijn|was|waren)\s(?:je|jij|jullie)\b[^?]*\b(?:niet|geen|nooit|pas)\b|\b(?:verwijt|faalt|falen|gefaald|nalatig|laks|onwil|tekortschiet\p{L}*)/iu,
    message: 'Dit klinkt als een verwijt. Vraag wat je ziet en wat daar logisch aan is.',
  },
  {
    level: 'warning',
    subject: 'bekentenis',
    where: 'question',
    pattern:
      /\b(?:geef toe|toegeven|beken|bekennen|opbiecht\p{L}*|biecht\p{L}*|schaam\p{L}*|spijt|stiekem|verzwijg\p{L}*|lieg\p{L}*|gelogen|schuld)\b|\b(?:jouw|je) (?:grootste )?(?:fout|blunder)\b/iu,
    message: 'Deze vraag lijkt om een bekentenis te vragen.',
  },
  {
    level: 'warning',
    subject: 'aanname',
    where: 'all',
    pattern:
      /\bals (?:ambtena\p{L}+|ministerie|gemeente|overheid|bestuurders?|inspecteurs?|managers?)\b|\b(?:jouw|je|jullie|onze|ons) (?:ministerie|gemeente|inspectie|provincie|afdeling|directie|directeur|minister|wethouder|baas|manager|leidinggevende)\b/iu,
    message: 'Dit neemt aan wie er aan tafel zit.',
  },
  {
    level: 'warning',
    subject: 'wij',
    where: 'all',
    pattern: /\b(?:wij|we|ons|onze|men)\b/iu,
    message: 'Een kaart zegt je of jullie, zodat zij ook alleen werkt.',
  },
  {
    level: 'warning',
    subject: 'lijdend',
    where: 'question',
    pattern:
      /\b(?:wordt|worden|werd|werden)\b[^.?:;]*\b(?:ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\p{L}{2,}(?:d|t)|\p{L}{2,}ge\p{L}{2,}(?:d|t|en))\b/iu,
    message: 'Deze vraag is lijdend. Wie doet het?',
  },
];

/** Only with others at the table does this work. */
const NEEDS_OTHERS =
  /\b(?:om de beurt|(?:zeg|noem|vertel) ieder|ieder van jullie|naast (?:je|jou)|tegenover (?:je|jou)|links van|rechts van|een rondje|de anderen hier)\b/iu;

/** What a program can hear of blame, of leading and of who is addressed. */
export function lintTone(card: Card, found: Findings): void {
  for (const { field, text } of textsOfCard(card)) {
    if (field === 'title') continue;
    for (const { level, subject, where, pattern, message } of RULES) {
      if ((where === 'question' && field !== 'question') || !pattern.test(text)) continue;
      if (level === 'error') found.error(card.id, field, message);
      else found.warning(card.id, field, message, subject);
    }
  }
  if (card.kind === 'question' && card.solo !== false && NEEDS_OTHERS.test(card.question))
    found.warning(
      card.id,
      'solo',
      'Dit werkt niet alleen. Zet solo op false, of vraag het anders.',
      'alleen',
    );
}
