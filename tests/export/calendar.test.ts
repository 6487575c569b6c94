import { array, assert, constantFrom, oneof, property, string } from '../tools/fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/export/calendar';
import type { Report } from '../../src/export/report';
import { AT, exampleLog, gameOf, SESSION, taken } from './games';

const RUNS = 500;

const game = gameOf(await exampleLog('wat'));
const { report } = taken(game);
const stamp = { session: SESSION, at: AT };

const eventsIn = (text: string | null): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text ?? '') as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

const bytes = (line: string): number => new TextEncoder().encode(line).length;

describe('the calendar', () => {
  it('has a whole day for each agreement and for looking back', () => {
    const events = eventsIn(calendarOf(report, stamp));
    const days = [
      ...game.agreements.filter(({ status }) => status === 'agreed').map(({ terms }) => terms.due),
      game.checkOut?.lookBackOn,
    ];
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(days);
    expect(
      events.every(({ startDate, duration }) => startDate.isDate && duration.toSeconds() === 86_400),
    ).toBe(true);
    expect(events.at(-1)?.summary).toBe(`Terugkijken: ${game.subject}`);
    expect(events.at(-1)?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
      '2026-11-23T09:30:00Z',
    );
  });

  it('names the same event by the same name, made twice', () => {
    const names = (at: number): string[] =>
      eventsIn(calendarOf(report, { session: SESSION, at })).map(({ uid }) => uid);
    expect(names(AT)).toEqual(names(AT + 5000));
    expect(new Set(names(AT)).size).toBe(names(AT).length);
  });

  it('is not there without a day, and leaves out what was not agreed', () => {
    const none: Report = { ...report, agreements: [], lookBackOn: null };
    expect(calendarOf(none, stamp)).toBeNull();
    const open = report.agreements.map((one) => ({ ...one, status: 'open' as const }));
    expect(calendarOf({ ...none, agreements: open }, stamp)).toBeNull();
  });

  it.each(['9999-12-31', '1999-01-01', '2028-02-29'])('takes %s', (lookBackOn) => {
    const [event] = eventsIn(calendarOf({ ...report, agreements: [], lookBackOn }, stamp));
    expect(event?.startDate.toString()).toBe(lookBackOn);
  });

  it(`says what was typed, ${RUNS} times anything, in lines of at most 75 bytes`, () => {
    assert(
      property(
        array(
          oneof(
            string({ unit: 'grapheme', maxLength: 30 }),
            constantFrom('\\', ';', ',', '\n', '\r\n', ':', 'END:VEVENT', '\u0000', '👩‍👩‍👧‍👦', '\uD83D'),
          ),
        ),
        (parts) => {
          const title = parts.join('');
          const text = calendarOf({ ...report, agreements: [], title }, stamp) ?? '';
          expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
          for (const line of text.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
          const [event, ...others] = eventsIn(text);
          expect(others).toEqual([]);
          const plain = `Terugkijken: ${title}`.replaceAll(/\r\n?/gu, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ');
          expect(event?.summary).toBe(plain);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
