/** What several elements say, in American English. */
export const SHARED = {
  // A place: its name and the state or country, and where two rows share both, what tells them apart.
  place: '{name}, {region}',
  placeOfKind: '{name} ({kind}), {region}',
  memberCity: 'Member city',
  seeTheListAlone: 'See the list of member cities',
  recruit: 'Recruit your mayor',
  pdf: 'PDF',
  pages: {one: '{count} page', other: '{count} pages'},
} as const;
