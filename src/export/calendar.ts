/** Agreements and the day to look back, for a calendar (RFC 5545): all-day events, nothing that rings. */
import type { Report, ReportAgreement } from './report';
import { CALENDAR } from './text';

export interface CalendarStamp {
  /** Makes the same event of the same session, so that taking it twice adds nothing. */
  readonly session: string;
  /** When the file is made, in ms since 1970. */
  readonly at: number;
}

interface CalendarEvent {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly about: readonly string[];
}

/** Bytes that a line may hold. */
const LINE = 75;

/** The file, or null while there is no day in it. */
export function calendarOf(report: Report, { session, at }: CalendarStamp): string | null {
  const { title, lookBackOn, agreements, koers } = report;
  const events: CalendarEvent[] = agreements
    .filter(({ status }) => status === 'agreed')
    .map((agreement) => agreementEvent(agreement, title));
  if (lookBackOn) {
    const about = koers ? [koers] : [];
    events.push({ id: 'terugkijken', day: lookBackOn, title: CALENDAR.lookBack(title), about });
  }
  if (events.length === 0) return null;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Koerskaarten//Koerskaarten//NL',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ id, day, title: summary, about }) => [
      'BEGIN:VEVENT',
      `UID:${session}-${id}@koerskaarten`,
      `DTSTAMP:${moment(at)}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escaped(summary)}`,
      ...(about.length > 0 ? [`DESCRIPTION:${escaped(about.join('\n'))}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function agreementEvent({ id, what, text, who, due }: ReportAgreement, title: string): CalendarEvent {
  const about = [...(text === what ? [] : [text]), ...(who ? [CALENDAR.who(who)] : []), CALENDAR.from(title)];
  return { id, day: due, title: CALENDAR.agreement(what), about };
}

const moment = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;

function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A long line goes on after a line end and a space; a character is never cut in two. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let used = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (used + size > LINE) {
      rows.push(row);
      row = ' ';
      used = 1;
    }
    row += character;
    used += size;
  }
  return [...rows, row].join('\r\n');
}
