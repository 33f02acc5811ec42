import type { Language } from './messages.js';
/**
 * The texts for a page's language. Those we have not yet are said in American
 * English, which is also what an absent or unfit language gives.
 *
 * @param tag BCP 47 as in a `lang` attribute, such as "en-GB". A region decides how English dates are written.
 */
export declare function chooseLanguage(tag: string): Language;
