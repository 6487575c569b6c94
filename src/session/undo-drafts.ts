/** After *Ongedaan maken* the words are still there: what was recorded comes back as a draft. */
import type { Game, Party } from '../rules/game';
import { kernOf } from '../rules/kern';

/** Names of the fields whose text is kept as a draft; screens and storage share them. */
export const FIELDS = {
  /** One rule a line. */
  talkRules: 'talk-rules',
  /** "yes" while they are being changed. */
  talkRulesOpen: 'talk-rules-open',
  kern: 'kern',
  stance: 'stance',
  opgave: 'opgave',
  differs: 'opgave-differs',
  koers: ['koers-1', 'koers-2', 'koers-3'],
  /** What the dissenter chose, and the words for either choice. */
  dissentWay: 'dissent-way',
  dissentKern: 'dissent-kern',
  dissentStance: 'dissent-stance',
  dissentText: 'dissent-text',
  connection: 'connection',
  /** One party a line: "+" at the table or "-" not yet, and its name; and the name that is being typed. */
  parties: 'parties',
  party: 'party',
  /** One sentence a line: a recorded sentence has no line break. */
  sentences: 'check-out-sentences',
  lookBackOn: 'check-out-look-back',
  reporter: 'check-out-reporter',
} as const;

/** All of them: a game that is over keeps nothing that was left unsaid. */
export const ALL_FIELDS: readonly string[] = Object.values(FIELDS).flat();

/** The drafts of one dissent; the next one begins without them. */
export const DISSENT_FIELDS: readonly string[] = [
  FIELDS.dissentWay,
  FIELDS.dissentKern,
  FIELDS.dissentStance,
  FIELDS.dissentText,
];

/** The parties as one draft. */
export function linesOf(parties: readonly Party[]): string {
  return parties.map(({ name, present }) => `${present ? '+' : '-'}${name}`).join('\n');
}

/** The parties that such a draft holds. */
export function partiesIn(lines: string | undefined): Party[] {
  return (lines ?? '')
    .split('\n')
    .filter((line) => line.length > 1)
    .map((line) => ({ name: line.slice(1), present: line.startsWith('+') }));
}

/** What the dissenter had decided, with the words. */
function afterDissent(undone: Game, id: string): Record<string, string> {
  const dissent = undone.dissents.find((candidate) => candidate.id === id);
  const played = dissent && undone.played[dissent.nth];
  if (!played || dissent.outcome === 'open') return {};
  const way = { [FIELDS.dissentWay]: dissent.outcome };
  return dissent.outcome === 'stands'
    ? { ...way, [FIELDS.dissentText]: dissent.text.at(-1) ?? '' }
    : {
        ...way,
        [FIELDS.dissentKern]: kernOf(played) ?? '',
        [FIELDS.dissentStance]: played.stance ?? '',
      };
}

/** @returns drafts by field, for the step that undo went back to */
export function draftsAfterUndo(undone: Game, back: Game): Record<string, string> {
  // Something else was undone on this screen; what is being typed here stays.
  if (undone.step.name === back.step.name) return {};
  // Nor does saying "tegenspraak" record what is being typed below it.
  if (undone.step.name === 'dissent') return {};
  switch (back.step.name) {
    case 'talk-rules':
      return undone.talkRules.length > 0 ? { [FIELDS.talkRules]: undone.talkRules.join('\n') } : {};
    case 'kern': {
      const played = undone.played[back.played.length - 1];
      const kern = played ? kernOf(played) : null;
      return kern ? { [FIELDS.kern]: kern, [FIELDS.stance]: played?.stance ?? '' } : {};
    }
    case 'opgave':
      if (undone.opgave.length + undone.opgaveDiffers.length === 0) return {};
      return {
        [FIELDS.opgave]: undone.opgave.at(-1) ?? '',
        [FIELDS.differs]: undone.opgaveDiffers.at(-1) ?? '',
      };
    case 'dissent':
      return afterDissent(undone, back.step.id);
    case 'connect':
      return undone.connection ? { [FIELDS.connection]: undone.connection.text.at(-1) ?? '' } : {};
    case 'missed':
      return undone.parties.length > 0 ? { [FIELDS.parties]: linesOf(undone.parties) } : {};
    case 'koers':
      if (!undone.koers) return {};
      return Object.fromEntries(FIELDS.koers.map((field, index) => [field, undone.koers?.[index] ?? '']));
    case 'checkout':
      if (!undone.checkOut) return {};
      return {
        [FIELDS.sentences]: undone.checkOut?.sentences.join('\n') ?? '',
        [FIELDS.lookBackOn]: undone.checkOut?.lookBackOn ?? '',
        [FIELDS.reporter]: undone.checkOut?.reporter ?? '',
      };
    default:
      return {};
  }
}
