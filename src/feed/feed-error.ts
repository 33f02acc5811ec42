import type {Why} from '../domain/verdict.js';

/** Why there is no feed to answer from. */
export interface FeedError {
  readonly kind: Exclude<Why, 'list-incomplete' | 'unknown-status'>;
  /** For the console: what happened and what to do about it, in one English sentence or two. Never shown to a visitor. */
  readonly remedy: string;
  /** When the feed ran out, where that is why, and when it was issued. */
  readonly expired?: string;
  readonly issued?: string;
  /** What its server answered with, where that is why. */
  readonly status?: number;
  /** How long its server asks to be left alone, in milliseconds, where it does. */
  readonly retryAfter?: number;
}

export function feedError(kind: FeedError['kind'], remedy: string): FeedError {
  return {kind, remedy};
}
