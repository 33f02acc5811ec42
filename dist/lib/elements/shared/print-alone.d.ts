/**
 * Prints a text and nothing else of the page. For as long as it takes, the text
 * stands behind the page's body, and a style sheet shows on paper that alone. It
 * needs neither a frame nor an inline style, which a page's policy may refuse.
 */
export declare function printAlone(words: string): void;
