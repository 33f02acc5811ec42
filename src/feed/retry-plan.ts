import type {FeedError} from './feed-error.js';

/** A feed is asked for no more often than so many times in so long, whatever happens. */
export const MOST_REQUESTS = 10;
export const PER_MS = 10 * 60 * 1000;

/** How long a failed feed rests before it is asked for again, each time it failed, in milliseconds. Then it is left alone. */
const RESTS = [500, 1500, 10_000, 30_000, 60_000, 120_000, 240_000];

/** How many of these are short enough for a visitor to wait for: only after what may be over in a moment. */
export const QUICK = 2;

/** Longest that a server can ask to be left alone. */
export const LONGEST_RETRY_AFTER_MS = 5 * 60 * 1000;

/** Whether the next request may well succeed: the line broke, or the server stumbled. */
export function mayPass({kind, status = 0}: FeedError): boolean {
  return kind === 'unreachable' || status === 408 || status >= 500;
}

/** Whether to ask again while a visitor waits: so few times, and only where its server has not asked for a rest. */
export function isQuick(failures: number, error: FeedError): boolean {
  return mayPass(error) && failures <= QUICK && !error.retryAfter;
}

/**
 * How long to rest after so many failures in a row, in milliseconds; `undefined` once the plan is over.
 * A half shorter or longer by chance, so that a thousand pages do not come back at once.
 */
export function restAfter(failures: number, {kind, retryAfter = 0}: FeedError): number | undefined {
  const rest = kind.endsWith('address') ? undefined : RESTS[failures - 1];
  return rest && Math.max(rest * (0.5 + Math.random()), Math.min(retryAfter, LONGEST_RETRY_AFTER_MS));
}

/**
 * What a `Retry-After` asks for, in milliseconds from now: seconds, or a date.
 * Anything else is nothing.
 */
export function retryAfterOf(header: string | null): number {
  const after = /^\d+$/.test(header ?? '') ? Number(header) * 1000 : Date.parse(header ?? '') - Date.now();
  return after > 0 ? after : 0;
}
