import { type FeedError } from './feed-error.js';
import { type Result } from './result.js';
/** Largest feed that is read, in bytes after decompression. */
export declare const LARGEST_FEED: number;
/** A JSON text, and what is in it. */
export interface Read {
    readonly text: string;
    readonly json: unknown;
}
/**
 * The JSON of a response: status 200 and no other, any type but HTML, UTF-8
 * without a fault, counted while it is read. Throws only what the network throws.
 */
export declare function readJson(response: Response): Promise<Result<Read, FeedError>>;
