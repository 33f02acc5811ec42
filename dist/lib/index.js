export { checkCity } from './domain/check-city.js';
export { packPlaces } from './domain/pack-places.js';
export { suggestCities } from './domain/suggest-cities.js';
export { CosCityCheck } from './elements/city-check/city-check.js';
export { CosMemberBadge } from './elements/member-badge/member-badge.js';
export { CityCheckedEvent, FeedFailedEvent } from './elements/events.js';
export { loadMembership } from './feed/feed-client.js';
export { openMembership } from './feed/open-membership.js';
