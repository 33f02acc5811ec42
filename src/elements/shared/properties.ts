import type {PropertyDeclaration} from 'lit';

/** A property that is a text, empty where its attribute is not set. */
export const TEXT: PropertyDeclaration<string> = {converter: (value) => value ?? ''};

/** What a page set a property to, as a text: frameworks set `null` and `undefined` where they have nothing. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
