import { withPlaces, makeMembership } from '../domain/membership.js';
import { parseFeed } from './feed-schema.js';
import { parsePlaces } from './places-schema.js';
import { succeed } from './result.js';

function openMembership(feed, places, { feedUrl, now = /* @__PURE__ */ new Date() } = {}) {
  const parsed = parseFeed(feed, { feedUrl, now });
  return parsed.ok ? succeed(withPlaces(makeMembership(parsed.value, now), parsePlaces(places))) : parsed;
}

export { openMembership };
