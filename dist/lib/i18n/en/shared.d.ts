/** What several elements say, in American English. */
export declare const SHARED: {
    readonly place: "{name}, {region}";
    readonly placeOfKind: "{name} ({kind}), {region}";
    readonly memberCity: "Member city";
    readonly seeTheListAlone: "See the list of member cities";
    readonly recruit: "Recruit your mayor";
    readonly pdf: "PDF";
    readonly pages: {
        readonly one: "{count} page";
        readonly other: "{count} pages";
    };
};
