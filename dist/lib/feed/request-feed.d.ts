import type { Membership } from '../domain/membership.js';
import { type FeedError } from './feed-error.js';
import { type Result } from './result.js';
/**
 * One request for a feed, and every check on what came: also that it is not older
 * than what is held. What passes is kept as the last good copy. Never rejects.
 *
 * @param address As parsed. Anything else is not asked for.
 * @param held What is held by the time the answer has come.
 */
export declare function requestFeed(address: string, held: () => Membership | undefined): Promise<Result<Membership, FeedError>>;
export declare function isOlder(issued: string, than: string): boolean;
