import { type TemplateResult } from 'lit';
import type { Language } from '../../i18n/messages.js';
/** The day of a moment, in the language's own order. The day is the feed's own, whatever the time zones. */
export declare function dayOf(language: Language, instant: string): TemplateResult;
/** A year, or a month of a year, of a feed's date: "2009", "September 2009". The day is left out. */
export declare function monthOf(language: Language, date: string): string;
