import type { FeedError } from './feed-error.js';
/** A feed is asked for no more often than so many times in so long, whatever happens. */
export declare const MOST_REQUESTS = 10;
export declare const PER_MS: number;
/** How many of these are short enough for a visitor to wait for: only after what may be over in a moment. */
export declare const QUICK = 2;
/** Longest that a server can ask to be left alone. */
export declare const LONGEST_RETRY_AFTER_MS: number;
/** Whether the next request may well succeed: the line broke, or the server stumbled. */
export declare function mayPass({ kind, status }: FeedError): boolean;
/** Whether to ask again while a visitor waits: so few times, and only where its server has not asked for a rest. */
export declare function isQuick(failures: number, error: FeedError): boolean;
/**
 * How long to rest after so many failures in a row, in milliseconds; `undefined` once the plan is over.
 * A half shorter or longer by chance, so that a thousand pages do not come back at once.
 */
export declare function restAfter(failures: number, { kind, retryAfter }: FeedError): number | undefined;
/**
 * What a `Retry-After` asks for, in milliseconds from now: seconds, or a date.
 * Anything else is nothing.
 */
export declare function retryAfterOf(header: string | null): number;
