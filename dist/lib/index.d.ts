/**
 * The package's public API. Registers nothing and touches no DOM, so that a
 * server may import it too; `./define` registers the elements.
 */
export { checkCity } from './domain/check-city.js';
export type { KnownPlace, KnownPlaces } from './domain/known-places.js';
export type { MemberCity } from './domain/member-city.js';
export type { Feed, FeedDocument, Membership } from './domain/membership.js';
export type { RegionHint } from './domain/order-places.js';
export { packPlaces, type PackedPlaces, type PackOptions, type PlaceRow } from './domain/pack-places.js';
export type { Place } from './domain/place.js';
export type { PlacesFile, ZipsFile } from './domain/places-file.js';
export { suggestCities } from './domain/suggest-cities.js';
export type { Asked, Candidate, CityVerdict, MatchReason, SuggestReason, Why } from './domain/verdict.js';
export { CosCityCheck } from './elements/city-check/city-check.js';
export { CityCheckedEvent, FeedFailedEvent, JoinFollowedEvent, type JoinDoor } from './elements/events.js';
export { CosJoinCta } from './elements/join-cta/join-cta.js';
export { CosMemberBadge } from './elements/member-badge/member-badge.js';
export { loadMembership, type LoadOptions } from './feed/feed-client.js';
export type { FeedError } from './feed/feed-error.js';
export { openMembership, type OpenOptions } from './feed/open-membership.js';
export type { Result } from './feed/result.js';
