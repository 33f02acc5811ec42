/** What the badge says, in American English. */
export const MEMBER_BADGE = {
  place: '{name}, {region}',
  placeOfKind: '{name} ({kind}), {region}',
  memberCity: 'Member city',
  memberCityOf: 'Member city, Cities of Service',
  isOnTheList: 'Member city: {place}, is on the Cities of Service list as of {date}',
  onTheList: 'On the list as of {date}',
  joinedIn: 'Joined {date}.',
} as const;
