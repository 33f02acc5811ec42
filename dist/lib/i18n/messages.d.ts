/**
 * Every sentence a visitor reads or hears is data: a text with {placeholders},
 * or a table of such texts by plural category. A language is one object of this
 * shape; `en.ts` is the list of what there is to say.
 */
/** A sentence, or one for each plural category that the language has. "other" is always there. */
export type Message = string | Plural;
export type Plural = {
    readonly other: string;
} & {
    readonly [Category in Intl.LDMLPluralRule]?: string;
};
/** The texts of one language, and what its dates and lists follow. */
export interface Language {
    /** BCP 47, as its dates, numbers and lists are written. */
    readonly tag: string;
    readonly texts: Texts;
}
export type Texts = {
    readonly [Key in keyof typeof import('./en.js').EN]: Message;
};
export type MessageKey = keyof Texts;
/**
 * A message with its placeholders filled, in pieces, so that a value may be
 * more than text: a name in bold, a link. The number named `count` picks the plural.
 */
export declare function say<Value>({ tag, texts }: Language, key: MessageKey, values?: {
    readonly [name: string]: Value | string | number;
}): readonly (Value | string)[];
