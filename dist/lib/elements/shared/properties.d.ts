import type { PropertyDeclaration } from 'lit';
/** A property that is a text, empty where its attribute is not set. */
export declare const TEXT: PropertyDeclaration<string>;
/** What a page set a property to, as a text: frameworks set `null` and `undefined` where they have nothing. */
export declare function asText(value: unknown): string;
