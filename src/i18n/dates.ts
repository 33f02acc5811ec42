import type {Language} from './messages.js';

/** The day of a moment, in the language's own order. The day is the feed's own, whatever the time zones. */
export function dayText(language: Language, instant: string): string {
  const day = new Date(instant.slice(0, 10));
  return written(language, day, {year: 'numeric', month: 'long', day: 'numeric'});
}

/** A year, or a month of a year, of a feed's date: "2009", "September 2009". The day is left out. */
export function monthOf(language: Language, date: string): string {
  const [year = '', month] = date.split('-');
  const first = new Date(`${year}-${month ?? '01'}-01T00:00:00Z`);
  return written(language, first, month === undefined ? {year: 'numeric'} : {year: 'numeric', month: 'long'});
}

/** One for each way of writing dates: hundreds of elements may have one to say, and each is dear to make. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** With no break between day and month, which in every language come before the first other blank. */
function written({tag}: Language, date: Date, parts: Intl.DateTimeFormatOptions): string {
  const key = tag + Object.keys(parts).length;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, {...parts, timeZone: 'UTC'});
  formats.set(key, format);
  return format.format(date).replace(' ', '\u00a0');
}
