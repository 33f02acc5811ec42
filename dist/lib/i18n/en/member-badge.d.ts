/** What the badge says, in American English. */
export declare const MEMBER_BADGE: {
    readonly place: "{name}, {region}";
    readonly placeOfKind: "{name} ({kind}), {region}";
    readonly memberCity: "Member city";
    readonly memberCityOf: "Member city, Cities of Service";
    readonly isOnTheList: "Member city: {place}, is on the Cities of Service list as of {date}";
    readonly onTheList: "On the list as of {date}";
    readonly joinedIn: "Joined {date}.";
};
