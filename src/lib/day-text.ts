const LONG = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });

/** A day in words, such as "1 februari 2027"; @param day as YYYY-MM-DD */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return day;
  return LONG.format(new Date(year, month - 1, date));
}

/** A moment as a day in words; @param at in ms since 1970 */
export function momentInWords(at: number): string {
  return LONG.format(at);
}

/** So much later, by the calendar. */
export interface Later {
  readonly days?: number;
  readonly months?: number;
}

/** The day of a moment (ms since 1970) or so much later, as YYYY-MM-DD in local time; a short month gives its last day. */
export function dayAfter(at: number, { days = 0, months = 0 }: Later = {}): string {
  const date = new Date(at);
  const month = date.getMonth() + months;
  const last = new Date(date.getFullYear(), month + 1, 0).getDate();
  const day = new Date(date.getFullYear(), month, Math.min(date.getDate(), last) + days);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The day so many weeks after a moment. */
export const dayAfterWeeks = (at: number, weeks: number): string => dayAfter(at, { days: weeks * 7 });
