import { makeMembership } from '../domain/membership.js';
import { parseFeed } from './feed-schema.js';
import { succeed } from './result.js';

function openMembership(feed, _places, { feedUrl, now = /* @__PURE__ */ new Date() } = {}) {
  const parsed = parseFeed(feed, { feedUrl, now });
  return parsed.ok ? succeed(makeMembership(parsed.value, now)) : parsed;
}

export { openMembership };
