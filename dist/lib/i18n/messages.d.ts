/**
 * Every sentence a visitor reads or hears is data: a text with {placeholders},
 * or a table of such texts by plural category. Each element brings its own, so
 * that none carries another's; `en/` is the list of what there is to say.
 */
/** A sentence, or one for each plural category that the language has. "other" is always there. */
export type Message = string | Plural;
export type Plural = {
    readonly other: string;
} & {
    readonly [Category in Intl.LDMLPluralRule]?: string;
};
export type Texts<Key extends string> = {
    readonly [Each in Key]: Message;
};
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
export declare function say<Key extends string, Value>({ tag, texts }: Language<Key>, key: Key, values?: {
    readonly [name: string]: Value | string | number;
}): readonly (Value | string)[];
/** A message without placeholders. */
export declare function text<Key extends string>(language: Language<Key>, key: Key): string;
