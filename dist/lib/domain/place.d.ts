/** A place that is known to exist, whether or not the feed lists it. */
export interface Place {
    readonly name: string;
    /** As in `MemberCity`; empty where there is none. */
    readonly region: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
}
