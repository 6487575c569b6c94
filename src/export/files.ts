/** Every file that a session can be taken along as, but for the two that take time to make: their names are here. */
import type { Deck } from '../decks/types';
import { dayAfterWeeks } from '../lib/day-text';
import type { Game } from '../rules/game';
import { agreementsCsvOf } from './agreements-csv';
import { calendarOf } from './calendar';
import { nameOf } from './file-name';
import { harvestOnlyOf, markdownOf } from './markdown';
import { reportOf, type Report } from './report';
import { FILE_NAMES } from './text';

export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface Takeable {
  readonly report: Report;
  readonly markdown: TextFile;
  /** Null while there is no agreement. */
  readonly agreements: TextFile | null;
  /** Null while there is no day in it. */
  readonly calendar: TextFile | null;
  readonly harvestOnly: TextFile;
  /** Names of the files that are made when they are asked for. */
  readonly pdfName: string;
  readonly everythingName: string;
}

/**
 * What can be taken along of a game as it stands.
 * @param session its id; @param at now, in ms since 1970
 */
export function takeable(game: Game, deck: Deck, session: string, at: number): Takeable {
  const report = reportOf(game, deck);
  const title = nameOf(report.title);
  const named = (what: string, ending: string): string =>
    `${title}-${dayAfterWeeks(game.startedAt, 0)}-${what}.${ending}`;
  const file = (name: string, type: string, text: string): TextFile => ({ name, type, text });
  const agreements = agreementsCsvOf(report);
  const calendar = calendarOf(report, { session, at });
  return {
    report,
    markdown: file(named(FILE_NAMES.report, 'md'), 'text/markdown', markdownOf(report)),
    agreements: agreements ? file(named(FILE_NAMES.agreements, 'csv'), 'text/csv', agreements) : null,
    calendar: calendar ? file(named(FILE_NAMES.calendar, 'ics'), 'text/calendar', calendar) : null,
    // No day in its name: the file tells of none.
    harvestOnly: file(`${title}-${FILE_NAMES.harvestOnly}.md`, 'text/markdown', harvestOnlyOf(report)),
    pdfName: named(FILE_NAMES.report, 'pdf'),
    everythingName: named(FILE_NAMES.everything, 'json'),
  };
}
