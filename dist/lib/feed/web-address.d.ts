/**
 * The one rule for every address that comes from outside: as parsed, `https:`,
 * without credentials. Plain `http:` only on this very machine, for development.
 *
 * @param base Against which a relative address is resolved. Without it a relative one is none.
 * @returns The address as parsed, or `undefined` for anything else. Never throws.
 */
export declare function parseWebAddress(address: unknown, base?: string): string | undefined;
/** A plain e-mail address, fit for a `mailto:` link. Anything unusual is none. */
export declare function parseEmail(address: unknown): string | undefined;
