import { nothing, type TemplateResult } from 'lit';
import type { LETTER } from '../../i18n/en/letter.js';
import { type Language } from '../../i18n/messages.js';
export type LetterLanguage = Language<keyof typeof LETTER>;
/**
 * A letter that asks a mayor to join: a draft to edit, and the ways it leaves
 * the page, all of them the visitor's own. Never sends or keeps anything.
 *
 * May stand in a live region: it says by itself what it has to say.
 *
 * @param city Its full name.
 * @param more What stands above the draft.
 */
export declare function letter(language: LetterLanguage, city: string, more?: TemplateResult | typeof nothing): TemplateResult;
/** Puts the draft for this city into the letter. What a visitor has changed in it stays. */
export declare function fillDraft(around: ParentNode, language: LetterLanguage, city: string): HTMLTextAreaElement;
