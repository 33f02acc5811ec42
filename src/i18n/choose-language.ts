import type {Language, Texts} from './messages.js';

/** What was chosen before: hundreds of elements of a page have one language. */
const tags = new Map<string, string>();

/**
 * How things are said on a page. Languages that we have not yet are said in
 * American English, which is also what an absent or unfit language gives.
 *
 * @param tag BCP 47 as in a `lang` attribute, such as "en-GB". A region decides how English dates are written.
 */
export function chooseLanguage<Key extends string>(tag: string, english: Texts<Key>): Language<Key> {
  const chosen = tags.get(tag) ?? supportedEnglish(tag) ?? 'en-US';
  tags.set(tag, chosen);
  return {tag: chosen, texts: english};
}

function supportedEnglish(tag: string): string | undefined {
  if (!/^en\b/i.test(tag)) return undefined;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag])[0];
  } catch {
    return undefined; // not a language tag at all: American English
  }
}
