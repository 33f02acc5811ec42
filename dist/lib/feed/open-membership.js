import { membershipSteps, withPlaces } from '../domain/membership.js';
import { atOnce } from '../domain/steps.js';
import { feedSteps } from './feed-schema.js';
import { parsePlaces } from './places-schema.js';
import { succeed } from './result.js';

function openMembership(feed, places, options) {
  const opened = atOnce(openSteps(feed, options));
  return opened.ok ? succeed(withPlaces(opened.value, parsePlaces(places))) : opened;
}
function* openSteps(feed, { feedUrl, now = /* @__PURE__ */ new Date() } = {}) {
  const parsed = yield* feedSteps(feed, { feedUrl, now });
  return parsed.ok ? succeed(yield* membershipSteps(parsed.value, now)) : parsed;
}

export { openMembership, openSteps };
