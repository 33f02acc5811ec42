/** Readers of single JSON values: each gives the value in its one sound form, or `undefined`. None throws. */
/** An object whose own fields alone are seen: what a page adds to `Object.prototype` is not data. */
export type Fields = Readonly<Record<string, unknown>>;
export declare function objectOf(value: unknown): Fields | undefined;
export declare function listOf(value: unknown): readonly unknown[] | undefined;
/** A text without blanks around it, not empty, without control characters. */
export declare function textOf(value: unknown, longest?: number): string | undefined;
/** A text as it is written, blanks and all, which the dots keep: "Member" and "member " are not the word. */
export declare function wordOf(value: unknown): string | undefined;
export declare function wholeNumberOf(value: unknown): number | undefined;
/** A year, year-month or day that the calendar has: "2009", "2009-09", "2009-09-10". */
export declare function dateOf(value: unknown): string | undefined;
/** A moment: a day with its time and zone, or a day alone, which begins in UTC. */
export declare function instantOf(value: unknown): string | undefined;
/** Without the fields that are `undefined`. */
export declare function present<Some extends object>(fields: Some): {
    [Key in keyof Some]?: Exclude<Some[Key], undefined>;
};
