/**
 * Every sentence a visitor reads or hears is data: a text with {placeholders},
 * or a table of such texts by plural category. Each element brings its own, so
 * that none carries another's; `en/` is the list of what there is to say.
 */

/** A sentence, or one for each plural category that the language has. "other" is always there. */
export type Message = string | Plural;
export type Plural = {readonly other: string} & {readonly [Category in Intl.LDMLPluralRule]?: string};

export type Texts<Key extends string> = {readonly [Each in Key]: Message};

/** The texts of one language, as far as an element has to say them, and what its dates and lists follow. */
export interface Language<Key extends string = never> {
  /** BCP 47, as its dates, numbers and lists are written. */
  readonly tag: string;
  readonly texts: Texts<Key>;
}

/**
 * A message with its placeholders filled, in pieces, so that a value may be
 * more than text: a name in bold, a link. The number named `count` picks the plural.
 */
export function say<Key extends string, Value>(
  {tag, texts}: Language<Key>,
  key: Key,
  values: {readonly [name: string]: Value | string | number} = {},
): readonly (Value | string)[] {
  const message: Message = texts[key];
  const {count} = values;
  const text =
    typeof message === 'string'
      ? message
      : (typeof count === 'number' && message[new Intl.PluralRules(tag).select(count)]) || message.other;
  return text.split(/\{(\w+)\}/).map((piece, at) => {
    if (at % 2 === 0) return piece;
    const value = Object.hasOwn(values, piece) ? values[piece] : undefined;
    if (value === undefined) return '';
    return typeof value === 'number' ? value.toLocaleString(tag) : value;
  });
}

/** A message without placeholders. */
export function text<Key extends string>(language: Language<Key>, key: Key): string {
  return say(language, key).join('');
}
