import {EN} from './en.js';
import type {Language} from './messages.js';

/**
 * The texts for a page's language. Those we have not yet are said in American
 * English, which is also what an absent or unfit language gives.
 *
 * @param tag BCP 47 as in a `lang` attribute, such as "en-GB". A region decides how English dates are written.
 */
export function chooseLanguage(tag: string): Language {
  return {tag: supportedEnglish(tag) ?? 'en-US', texts: EN};
}

function supportedEnglish(tag: string): string | undefined {
  if (!/^en\b/i.test(tag)) return undefined;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag])[0];
  } catch {
    return undefined; // not a language tag at all: American English
  }
}
