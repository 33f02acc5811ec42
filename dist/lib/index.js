export { checkCity } from './domain/check-city.js';
export { packPlaces } from './domain/pack-places.js';
export { suggestCities } from './domain/suggest-cities.js';
export { CosCityCheck } from './elements/city-check/city-check.js';
export { CityCheckedEvent, FeedFailedEvent, JoinFollowedEvent } from './elements/events.js';
export { CosJoinCta } from './elements/join-cta/join-cta.js';
export { CosMemberBadge } from './elements/member-badge/member-badge.js';
export { loadMembership } from './feed/feed-client.js';
export { openMembership } from './feed/open-membership.js';
