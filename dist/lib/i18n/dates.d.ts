import type { Language } from './messages.js';
/** The day of a moment, in the language's own order. The day is the feed's own, whatever the time zones. */
export declare function dayText(language: Language, instant: string): string;
/** A year, or a month of a year, of a feed's date: "2009", "September 2009". The day is left out. */
export declare function monthOf(language: Language, date: string): string;
