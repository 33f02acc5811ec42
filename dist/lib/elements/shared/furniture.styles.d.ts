/** The furniture that every element shares: text, links, buttons, fields, the mark. Read after the tokens. */
export declare const furniture: import("lit").CSSResult;
