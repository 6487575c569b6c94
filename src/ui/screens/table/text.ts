/** What the table says. One instruction a step: who does what now. */
import type { Game, Step } from '../../../rules/game';
import type { Phase } from '../../../rules/plan';
import { playedInPhase } from '../../../rules/steps';
import { PHASE_NAMES } from '../../parts/text';
import { turnName, writerName } from '../../parts/names';

const alone = (game: Game): boolean => game.course === 'solo';

function phaseEnd(game: Game, because: Extract<Step, { name: 'phase-end' }>['because']): string {
  const phase = PHASE_NAMES[game.phase];
  if (because === 'empty') return `De kaarten van ${phase} zijn op.`;
  if (because === 'passed') return `Niemand wil nu een kaart van ${phase}.`;
  return alone(game)
    ? `${phase} is klaar. Kijk even naar je koers.`
    : `${phase} is klaar. Kijk samen naar jullie koers.`;
}

/** The instruction of a step: the h1 of the screen. */
export function instruction(game: Game): string {
  const { step } = game;
  switch (step.name) {
    case 'talk-rules':
      return 'Lees deze afspraken samen door';
    case 'landing-round':
      return 'Wat heb jij met dit onderwerp?';
    case 'opgave':
      return alone(game)
        ? 'Schrijf je opgave in één zin'
        : `${writerName(game)}, schrijf jullie opgave in één zin`;
    case 'field':
      // The first turn of a row says that the row has begun.
      return playedInPhase(game) === 0
        ? `${PHASE_NAMES[game.phase]} begint. ${turnName(game)}, trek een kaart.`
        : `${turnName(game)} is aan de beurt. Trek een kaart.`;
    case 'draw':
      if (alone(game)) return 'Kies een kaart';
      return game.phase === 'oogst' ? 'Kies samen één kaart' : `${turnName(game)}, kies een kaart`;
    case 'talk':
      if (alone(game)) return 'Denk na over deze vraag';
      return game.phase === 'oogst'
        ? 'Praat samen over deze kaart'
        : `Praat over de kaart van ${turnName(game)}`;
    case 'kern':
      return alone(game) ? 'Schrijf één zin' : `${writerName(game)}, schrijf één zin`;
    case 'phase-end':
      return phaseEnd(game, step.because);
    case 'picks':
      return 'Steek je hand op: waar begin jij?';
    case 'picks-talk':
      return 'Bespreek wat de meeste handen kreeg';
    case 'koers':
      return alone(game) ? 'Maak je koers' : 'Maak samen jullie koers';
    case 'agreements':
      return alone(game) ? 'Kies één kleine stap' : 'Spreek af wie wat doet';
    case 'thumbs':
      return 'Duim omhoog is ja';
    case 'rewrite':
      return 'Schrijf de afspraak nog één keer';
    case 'checkout':
      return alone(game) ? 'Rond af' : 'Rond samen af';
    case 'done':
    case 'quick':
      return 'Oogst';
  }
}

function played(game: Game): number {
  return game.played.filter(({ phase }) => phase === 'verkennen' || phase === 'verdiepen').length;
}

/** Alone there is one card a row. */
function soloProgress(game: Game): string {
  const card = { verkennen: 1, verdiepen: 2, oogst: 3 }[game.phase as string];
  return card ? `Kaart ${card} van 3` : '';
}

/** Progress in words: "Kaart 4 van ongeveer 6". */
export function progress(game: Game): string {
  if (alone(game)) return soloProgress(game);
  if (game.phase !== 'verkennen' && game.phase !== 'verdiepen') return '';
  const planned = game.plan.verkennen + game.plan.verdiepen;
  const busy = game.step.name === 'talk' || game.step.name === 'kern';
  const number = busy ? played(game) : played(game) + 1;
  if (game.step.name === 'phase-end') {
    return played(game) === 1 ? '1 kaart gespeeld' : `${played(game)} kaarten gespeeld`;
  }
  return `Kaart ${number} van ongeveer ${Math.max(planned, number)}`;
}

/** The hints of *Praat*, one after the other. */
export function hints(game: Game): readonly string[] {
  if (game.course === 'solo') return ['Lees de vraag', 'Denk even, stil', 'Zeg of schrijf wat je denkt'];
  const name = turnName(game);
  if (game.course === 'pair') {
    return [
      `${name}, lees voor`,
      'Denk even, stil',
      `${name} begint`,
      'De ander: "Wat ik je hoor zeggen is …"',
    ];
  }
  const ofAll = game.phase === 'oogst';
  const first = ofAll ? 'Wie wil, begint' : `${name} begint`;
  return [
    ofAll ? 'Lees de vraag voor' : `${name}, lees voor`,
    'Denk even, stil',
    first,
    'Nu de anderen: een vraag, een aanvulling of een ander geluid',
  ];
}

/** Which of the hints is the silence. */
export const SILENT_HINT = 1;

export const TABLE = {
  loading: 'Even geduld, de tafel wordt klaargezet.',
  undo: 'Ongedaan maken',
  more: 'Meer',
  done: 'Klaar',
  draw: 'Trek',
  drawCard: (title: string): string => `Trek: ${title}`,
  pass: 'Sla over',
  confirm: 'Bevestig',
  withoutSentence: 'Zonder zin verder',
  talkOn: 'Verder praten',
  talkOnClose: 'Terug naar de vraag',
  source: (source: string): string => `Idee uit: ${source}`,
  aside: (count: number): string => (count === 1 ? '1 kaart opzij gelegd' : `${count} kaarten opzij gelegd`),
  next: (phase: Phase): string => (phase === 'checkout' ? 'Verder' : `Verder naar ${PHASE_NAMES[phase]}`),
  anotherCard: 'Nog een kaart',
  harvestTime: 'Tijd om te oogsten. Dan is er genoeg tijd voor jullie koers en afspraken.',
  harvestNow: 'Naar de oogst',
  fiveMore: '+5 minuten',
  turnHere: 'Naar deze kant',
  nextHint: 'Volgende',
  turnSaid: (name: string): string => `Beurt: ${name}.`,
};

export const LANDING = {
  rules: ['Passen mag altijd', 'Eén tegelijk aan het woord', 'Wat hier gezegd wordt, blijft hier'],
  fixedRule: 'Geen namen, adressen of zaken van personen',
  change: 'Aanpassen',
  changeDone: 'Zo is het goed',
  rule: (number: number): string => `Afspraak ${number}`,
  addRule: 'Afspraak erbij',
  removeHint: 'Maak een regel leeg om hem weg te halen.',
  round: (name: string): string => `${name} begint. Daarna gaat het de tafel rond. Ieder een paar zinnen.`,
  roundPair: (name: string): string => `${name} begint. Daarna de ander. Ieder een paar zinnen.`,
  noSubject: 'Waar willen jullie het over hebben?',
  noSubjectHint: 'Een paar woorden is genoeg. Mag ook leeg blijven.',
  names: 'Namen invullen',
  namesAgain: 'Namen aanpassen',
  opgaveHint: 'Wat is er aan de hand, en voor wie? Dit is een eerste versie; later aanpassen mag.',
  opgaveLabel: 'De opgave in één zin',
  opgavePlaceholder: 'Bijvoorbeeld: Jongeren in de wijk zitten te lang thuis zonder school of werk.',
  differs: 'Ziet iemand het anders? Zet dat er ook bij.',
  differsHint: 'Mag leeg blijven. Het verschil blijft zichtbaar.',
};

export const KERN = {
  label: 'Wat is de kern van jullie gesprek?',
  labelSolo: 'Wat is de kern van wat je dacht?',
  hint: 'Geen namen of zaken van personen.',
  stance: 'Hoe staan jullie erin?',
};

export const MORE = {
  title: 'Meer',
  ownQuestion: 'Eigen vraag',
  names: 'Wie zit waar?',
  sentences: 'Zinnen nalezen en aanpassen',
  stop: 'Stoppen voor nu',
  stopHint: 'Alles is bewaard. Bij het begin kunnen jullie verder waar jullie waren.',
  seat: (number: number): string => `Plek ${number}`,
  namesHint: 'Een voornaam of een paar letters. Leeg laten mag.',
  save: 'Bewaar',
  noSentences: 'Er staat nog geen zin. Na jullie eerste kaart vind je hem hier.',
  opgave: 'De opgave',
  opgaveDiffers: 'Anders gezien',
  koers: ['Koers, eerste deel', 'Koers, tweede deel', 'Koers, derde deel'],
  agreement: 'Afspraak',
  reword: 'Andere woorden',
  rewordOf: (title: string): string => `Andere woorden: ${title}`,
  cancel: 'Toch niet',
  wording: 'De zin',
  stance: 'Hoe staan jullie erin?',
  earlier: (count: number): string => (count === 1 ? '1 eerdere versie' : `${count} eerdere versies`),
};

export const OWN_QUESTION = {
  title: 'Eigen vraag',
  lead: 'Schrijf de vraag die nu op tafel hoort. De twee kaarten gaan terug in het spel.',
  question: 'Jullie vraag',
  theme: 'Bij welk thema hoort die?',
  ask: 'Leg op tafel',
};

export const PICKS = {
  lead: (count: number): string =>
    `Ieder kiest één zin om mee te beginnen en één zin die schuurt. Tel de handen; jullie zijn met ${count}.`,
  begin: 'hier begin ik',
  friction: 'dit schuurt',
  more: (what: string, title: string): string => `Een hand erbij: ${what}, ${title}`,
  less: (what: string, title: string): string => `Een hand eraf: ${what}, ${title}`,
  count: (what: string, count: number, title: string): string => `${what}: ${count} voor ${title}`,
  top: 'Hier begint de groep',
  topNone: 'Niemand koos een zin om mee te beginnen. Bespreek wat dat zegt.',
  friction1: 'Dit schuurt',
  frictionNone: 'Niemand koos een zin die schuurt. Wie van buiten zou dit anders zien?',
  hands: (count: number): string => (count === 1 ? '1 hand' : `${count} handen`),
};

export const KOERS = {
  lead: 'Drie korte stukjes maken samen één zin.',
  sentences: 'Lees jullie zinnen terug',
  sentencesSolo: 'Lees je zinnen terug',
  preview: 'Jullie koers',
  previewSolo: 'Jouw koers',
  empty: 'De zin verschijnt hier terwijl je schrijft.',
};

export const AGREEMENTS = {
  lead: (most: number): string =>
    most === 1
      ? 'Eén afspraak is genoeg, als iemand hem op zich neemt.'
      : `Maak er hooguit ${most}. Liever klein en zeker.`,
  leadSolo: 'Iets kleins, met een dag erbij.',
  enough: 'Dat is genoeg voor vandaag.',
  koers: 'Jullie koers',
  koersSolo: 'Jouw koers',
  add: 'Afspraak maken',
  addMore: 'Nog een afspraak',
  addSolo: 'Stap kiezen',
  what: 'Wat gaan we doen?',
  whatSolo: 'Wat ga je doen?',
  who: 'Wie neemt dit op zich?',
  when: 'Wanneer is het klaar?',
  whenSolo: 'Wanneer doe je dit?',
  noticed: 'Hoe merken we het?',
  firstStep: 'Wat is de eerste kleine stap?',
  optional: 'Mag leeg blijven.',
  propose: 'Leg voor aan de groep',
  record: 'Bewaar',
  cancel: 'Toch niet',
  go: 'Naar de check-out',
  thumbsLead: 'Lees de afspraak voor. Alleen wie twijfelt, zegt iets.',
  allYes: 'Iedereen zegt ja',
  yesIf: 'ja, mits …',
  notYet: 'nog niet, want …',
  condition: 'Ja, mits …',
  conditionHint: 'Dit komt in de afspraak te staan.',
  reason: 'Nog niet, want …',
  reasonHint: 'Daarna schrijven jullie de afspraak één keer opnieuw.',
  reasonAgainHint: 'De afspraak blijft dan staan als open vraag.',
  rewriteLead: 'Kan het zo dat iedereen mee kan? Lukt dat niet, dan blijft het een open vraag.',
  whoMissing: 'Kies wie dit op zich neemt.',
  whenPast: 'Die dag is al geweest. Kies een dag die nog komt.',
  noticedSolo: 'Hoe merk je het?',
  whenMissing: 'Kies een dag. Een afspraak zonder dag blijft vaak liggen.',
};

export const CHECKOUT = {
  lead: 'Zeg om de beurt één zin, als je wilt. Opschrijven mag.',
  leadSolo: 'Eén zin voor jezelf, als je wilt.',
  sentence: 'Een zin om mee af te sluiten',
  nextSentence: (number: number): string => `Zin ${number} om mee af te sluiten`,
  dayMissing: 'Kies een dag, of kies "Geen datum".',
  sentenceHint: 'Zonder naam. Mag leeg blijven.',
  add: 'Nog een zin',
  lookBack: 'Wanneer kijken jullie terug?',
  lookBackSolo: 'Wanneer kijk je terug?',
  weeks: (count: number): string => `Over ${count} weken`,
  otherDay: 'Een andere dag',
  noDay: 'Geen datum',
  reporter: 'Wie neemt het verslag mee?',
  nobody: 'Niemand',
  finish: 'Klaar',
};

export const STATUS = {
  takenTitle: 'Dit spel staat al open',
  taken:
    'Dit gesprek is open in een ander tabblad of venster. Ga daar verder, of sluit het daar en probeer het hier opnieuw. Er is niets verloren.',
  damagedTitle: 'Een deel van dit gesprek is beschadigd',
  damaged:
    'Wat tot de beschadiging werd bewaard, klopt en kun je lezen. Wat daarna kwam, kan de app niet lezen. Er is niets gewist; verder spelen kan niet.',
  readOn: 'Lees wat er staat',
  binnedTitle: 'Dit gesprek ligt in de prullenbak',
  binned:
    'Er is niets verloren. Zet het terug om het te lezen of verder te spelen. Dat doe je in Terugkijken.',
  toBin: 'Naar Terugkijken',
  unreadableTitle: 'Dit gesprek kan nu niet open',
  again: 'Probeer opnieuw',
};
