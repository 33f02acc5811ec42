import { standingOf } from './member-city.js';
import { makeNameIndex } from './name-index.js';

function makeMembership(feed, now) {
  const ahead = now.getTime() - Date.now();
  return {
    asOf: feed.issued,
    fromCopy: false,
    feed,
    names: makeNameIndex(feed.members),
    isExpired: () => !(Date.now() + ahead < Date.parse(feed.expires))
  };
}
function candidateOf(city, matched) {
  const { name, region = "", country, id, status, kind, county } = city;
  const apart = { ...kind !== void 0 && { kind }, ...county !== void 0 && { county } };
  return { name, region, country, id, status, ...apart, member: standingOf(city) === "member", matched };
}

export { candidateOf, makeMembership };
