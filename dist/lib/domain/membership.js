import { standingOf } from './member-city.js';
import { nameIndexSteps } from './name-index.js';

function* membershipSteps(feed, now) {
  const ahead = now.getTime() - Date.now();
  const unclear = new Set(
    feed.leftOut.filter(({ region, country }) => region === void 0 || country === void 0).map(({ name }) => name)
  );
  return {
    asOf: feed.issued,
    fromCopy: false,
    feed,
    names: yield* nameIndexSteps(feed.members, unclear),
    isExpired: () => !(Date.now() + ahead < Date.parse(feed.expires))
  };
}
function withPlaces(membership, places) {
  return places && membership.feed.leftOut.length === 0 ? { ...membership, places } : membership;
}
function candidateOf(city, matched) {
  const { name, region = "", country, id, status, kind, county } = city;
  const apart = { ...kind !== void 0 && { kind }, ...county !== void 0 && { county } };
  return { name, region, country, id, status, ...apart, member: standingOf(city) === "member", matched };
}
function candidateOfPlace({ name, region, country, nameOnly, partOf = "" }) {
  return { name, region, country, ...nameOnly && { partOf }, member: false, matched: name };
}

export { candidateOf, candidateOfPlace, membershipSteps, withPlaces };
