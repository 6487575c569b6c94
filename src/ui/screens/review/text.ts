import type { Game } from '../../../rules/game';
import { isAlone as alone } from '../../../rules/voice';
import type { ReviewStage } from '../../../rules/review';
import { momentInWords } from '../../../lib/day-text';

/** What a stage of the *Terugblik* is called, and says first. */
export const STAGES: Readonly<
  Record<Exclude<ReviewStage, 'ended'>, { readonly title: string; readonly lead: (game: Game) => string }>
> = {
  recall: {
    title: 'Uit het hoofd',
    lead: (game) =>
      alone(game)
        ? 'Kijk nog niet terug. Wat nam je je toen voor?'
        : 'Kijk nog niet terug. Zeg om de beurt wat jullie toen afspraken.',
  },
  agreements: {
    title: 'Wat ervan gekomen is',
    lead: (game) =>
      alone(game)
        ? 'Dit schreef je op. Wat is ervan gekomen?'
        : 'Lees voor wat er staat. Zeg per afspraak wat ervan gekomen is.',
  },
  cards: {
    title: 'Deze kaart komt terug',
    lead: (game) =>
      alone(game)
        ? 'Geef eerst je antwoord van nu. Daarna zie je dat van toen.'
        : 'Hier waren jullie het toen niet helemaal eens. Geef eerst een antwoord van nu; daarna zien jullie dat van toen.',
  },
  koers: {
    title: 'De koers van nu',
    lead: (game) =>
      alone(game)
        ? 'Klopt je koers nog? Houd hem, of schrijf een nieuwe.'
        : 'Klopt jullie koers nog? Houd hem, of schrijf een nieuwe.',
  },
  goodbye: {
    title: 'Check-out',
    lead: (game) =>
      alone(game) ? 'Eén zin voor jezelf, als je wilt.' : 'Zeg om de beurt één zin, als je wilt.',
  },
};

/** A *Kaart van de week* that is back. */
export const WEEK_REVIEW = {
  title: 'Kaart van de week',
  back: 'Terugkijken',
  explains: 'Deze kaart is terug. Geef eerst je antwoord van nu. Daarna zie je dat van toen.',
  done: 'Deze kaart is drie keer teruggekomen. Hij komt niet meer terug; je antwoorden blijven staan.',
};

export const REVIEW = {
  title: 'Terugblik',
  back: 'Oogst',
  /** Before it begins. */
  lead: (game: Game): string => `${game.subject || 'Zonder onderwerp'}, ${momentInWords(game.startedAt)}`,
  explains: (game: Game): readonly string[] =>
    game.course === 'week'
      ? [WEEK_REVIEW.explains]
      : alone(game)
        ? [
            'Een terugblik duurt een kwartier. Je zegt eerst wat je nog weet. Dan zie je wat er staat.',
            'Wat toen is opgeschreven, blijft zoals het was. Wat je nu schrijft, komt erbij met de datum van vandaag.',
          ]
        : [
            'Een terugblik duurt ongeveer twintig minuten. Eerst zeggen jullie wat je nog weet. Dan zien jullie wat er staat.',
            'Wat toen is opgeschreven, blijft zoals het was. Wat jullie nu schrijven, komt erbij met de datum van vandaag.',
          ],
  start: 'Begin',
  notYet: 'Dit gesprek is nog niet af. Terugblikken kan als het klaar is.',
  resume: 'Ga verder met het gesprek',
  loose: 'Losse kaarten hebben geen terugblik.',
  elsewhere:
    'Dit gesprek is ook open in een ander tabblad. Ga daar verder, of sluit dat eerst. Er is niets verloren.',
  damaged: 'Een deel van dit gesprek is beschadigd. Lezen kan; er kan niets bij.',
  toHarvest: 'Naar de oogst',
  progress: (step: number): string => `Stap ${step} van 5`,
  recalled: (game: Game): string => (alone(game) ? 'Wat weet je nog?' : 'Wat weten jullie nog?'),
  mayBeEmpty: 'Mag leeg blijven.',
  show: 'Laat zien wat er staat',
  fromMemory: 'Uit het hoofd',
  koersThen: 'De koers van toen',
  noKoersThen: 'Er is toen geen koerszin geschreven.',
  noAgreements: 'Er staan geen afspraken.',
  became: 'Wat is ervan gekomen?',
  goOn: 'Verder',
  answer: 'Het antwoord van nu',
  showThen: 'Laat het antwoord van toen zien',
  atThatTime: 'Toen',
  shift: 'Wat is er veranderd?',
  keep: 'Deze koers houden we',
  keepSolo: 'Deze koers houd ik',
  without: 'Zonder koers verder',
  confirm: 'Bevestig',
  goodbye: 'Een zin om mee af te sluiten',
  goodbyeHint: 'Zonder naam. Mag leeg blijven.',
  /** The day that was set before stays when no new one is chosen. */
  standing: (day: string): string => `Nu staat er: ${day}. Zonder nieuwe dag blijft dat zo.`,
  noNewDay: 'Geen nieuwe datum',
  again: 'Wanneer kijken jullie weer terug?',
  againSolo: 'Wanneer kijk je weer terug?',
  finish: 'Klaar',
  undo: 'Ongedaan maken',
};
