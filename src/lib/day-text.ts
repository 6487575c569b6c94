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

/** The day so many weeks after a moment (ms since 1970), as YYYY-MM-DD in local time. */
export function dayAfterWeeks(at: number, weeks: number): string {
  const date = new Date(at);
  const day = new Date(date.getFullYear(), date.getMonth(), date.getDate() + weeks * 7);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
