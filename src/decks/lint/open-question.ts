import { PREPOSITIONS, QUESTION_WORDS, VERBS_FIRST } from './vocabulary';
import { sentencesOf, wordsOf } from './words';

const YES_NO = 'Op deze vraag past ja of nee. Begin met een vraagwoord.';
const CHOICE = 'Deze vraag laat kiezen uit twee. Vraag het open.';
const NO_WORD = 'Deze vraag begint niet met een vraagwoord.';
const SCALE = 'Op deze vraag past "een beetje". Vraag wat je ziet of wat je doet.';

/** Why a question is not open, or null when it is. A sentence that only tells is left alone. */
export function closedBecause(text: string): string | null {
  for (const sentence of sentencesOf(text.toLowerCase().normalize('NFC'))) {
    const reason = sentence.endsWith('?') ? closedQuestion(sentence) : closedRequest(sentence);
    if (reason !== null) return reason;
  }
  return null;
}

function closedQuestion(sentence: string): string | null {
  if (asksToChoose(sentence)) return CHOICE;
  if (/\bin hoeverre\b/.test(sentence)) return SCALE;
  const clauses = sentence.split(/[,:;–—]/).filter((clause) => wordsOf(clause).length > 0);
  const open = clauses.findIndex(opens);
  const verbFirst = VERBS_FIRST.has(wordsOf(clauses[0] ?? '')[0] ?? '');
  if (open < 0) return verbFirst ? YES_NO : NO_WORD;
  // "Gaat het mis, wie ...?" sets a condition; "Gaat het mis, en wie ...?" asks it.
  if (verbFirst && open > 0 && /^\s*(?:en|maar|of)\s/.test(clauses[open] ?? '')) return YES_NO;
  // "Wat, als niemand kijkt, doe je anders?" goes on; "Wat denk je, lukt het?" begins anew.
  const whole = wordsOf(clauses[open] ?? '').length > 1;
  if (
    (whole && clauses.slice(open + 1).some(turnsClosed)) ||
    CLOSED_TAIL.test(sentence) ||
    HANDS_UP.test(sentence)
  )
    return YES_NO;
  return null;
}

/** "Kies: geld of tijd." and "Zeg eens of oneens." leave as little room as a closed question. */
function closedRequest(sentence: string): string | null {
  if (FIXED_PAIR.test(sentence) || /^stem\s/.test(sentence)) return YES_NO;
  return /^kies\b.*\s(?:of|tussen)\s/.test(sentence) ? CHOICE : null;
}

/** A clause that begins with a question word, if need be behind "en", "juist" or a preposition: "En op welke dag". */
function opens(clause: string): boolean {
  const words = wordsOf(clause);
  const skip = words.findIndex((word) => !LEAD_IN.has(word));
  const [first = '', second = ''] = words.slice(Math.max(0, skip));
  return QUESTION_WORDS.has(first) || (PREPOSITIONS.has(first) && QUESTION_WORDS.has(second));
}

const LEAD_IN = new Set(['en', 'maar', 'dus', 'of', 'dan', 'juist', 'precies', 'vooral', 'ook']);
const SUBJECTS = new Set(
  'je jij jullie we wij ik hij ze zij het dat dit die deze de er iemand iedereen mensen'.split(' '),
);

/** "Wat denk je, lukt het?" */
function turnsClosed(clause: string): boolean {
  const [verb = '', subject = ''] = wordsOf(clause);
  return VERBS_FIRST.has(verb) && SUBJECTS.has(subject);
}

/** "Wat doe je nu en is dat genoeg?"; with other verbs this may be one open question: "Wat zie en hoor je?" */
const CLOSED_TAIL =
  /\s(?:en|maar)\s(?:is|zijn|kan|kun|kunnen|mag|lukt|klopt|werkt|helpt|past|wil|willen|durf|durven|moet)\s(?:dat|dit|het|er|daar|je|jij|jullie)\b[^?]*\?$/;
const HANDS_UP =
  /\bwie\s(?:van\s\S+\s)?(?:is|zijn)\s(?:het\s|er\s|hier\s|daar\s|hiermee\s|ermee\s|daarmee\s)*(?:mee\s)?(?:eens|oneens|voor|tegen)\b/;
const FIXED_PAIR = /\b(?:ja of nee|nee of ja|eens of oneens|voor of tegen|goed of fout|waar of niet waar)\b/;

/** "Wie van de twee", "welke van beide". */
const OF_TWO = /\b(?:wie|wat|welke?)\svan\s(?:(?:de|deze|die|jullie)\s)?(?:twee|beide)\b/;
/** "Wat weegt zwaarder ... of ...". */
const COMPARED =
  /\b(?:liever|eerder|belangrijker|zwaarder|erger|beter|slechter|sneller|meer|minder|groter|sterker|nuttiger|lastiger|moeilijker|makkelijker)\b[^,:;?]*\sof\s/;
/** "... : de een of de ander?" */
const OFFERED = /[,:;–—][^?]*\sof\s/;
/** "Of" that opens a clause: "waaraan zie je of het lukt". */
const WHETHER =
  /\b(?:weet|weten|wist|zie|ziet|zien|zag|merk|merkt|merken|vraag|vraagt|vragen|hoor|hoort|horen|voel|voelt|kijk|kijkt|kijken|blijkt|bepaal|bepaalt|bepalen|meet|meten|vertelt?|twijfelt?)\b[^,:;?]*?\sof\s/g;
/** "Welk pasje of formulier": the pair belongs to one thing that is asked for. */
const ONE_THING = /\b(?:welke?|hoeveel|wat voor)(?:\s\S+){1,2}?\sof\s(?!wie|wat|waar)/g;

function asksToChoose(sentence: string): boolean {
  if (FIXED_PAIR.test(sentence) || OF_TWO.test(sentence) || /\sof\s(?:niet|wel)\s?\?$/.test(sentence))
    return true;
  const kept = sentence.replace(WHETHER, ' ').replace(ONE_THING, (pair) => pair.replace(/\sof\s/, ' '));
  return COMPARED.test(kept) || OFFERED.test(kept);
}
