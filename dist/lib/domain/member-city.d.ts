/** One row of the feed, after every check: what it lacks was absent or unfit there. */
export interface MemberCity {
    /** The feed's own name for the row, such as "us-ma-boston". Unique in a feed. */
    readonly id: string;
    readonly name: string;
    /** In the US the two-letter code of the state; elsewhere as the feed has it. */
    readonly region?: string;
    /** ISO 3166-1 alpha-2, such as "US". */
    readonly country: string;
    /** "city", "town", "village", "county" …; tells apart two rows of one name and region. */
    readonly kind?: string;
    readonly county?: string;
    readonly otherNames: readonly string[];
    /** "member", "pending", "former", or a word this version does not know. */
    readonly status: string;
    readonly founding: boolean;
    /** Year, year-month or day: "2009", "2009-09", "2009-09-10". */
    readonly joined?: string;
    /** When the Declaration was signed again, each a year, year-month or day. */
    readonly signed: readonly string[];
    /** Addresses are parsed and `https:`. */
    readonly url?: string;
    readonly volunteer?: string;
    readonly source?: string;
    /** Only orders. */
    readonly population?: number;
}
/** A county or parish is no city, also where it has the name of one. */
export declare function isCounty({ kind }: Pick<MemberCity, 'kind'>): boolean;
/** What a status word of the feed means to a visitor. */
export type Standing = 'member' | 'pending' | 'former' | 'unknown';
/** Only the exact words count: "Member" or "MEMBER" is a word this version does not know. */
export declare function standingOf(city: MemberCity): Standing;
