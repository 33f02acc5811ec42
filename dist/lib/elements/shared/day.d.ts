import { type TemplateResult } from 'lit';
import type { Language } from '../../i18n/messages.js';
/** The day of a moment, as a date that machines read too. */
export declare function dayOf(language: Language, instant: string): TemplateResult;
