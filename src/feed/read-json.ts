import {feedError, type FeedError} from './feed-error.js';
import {fail, succeed, type Result} from './result.js';
import {retryAfterOf} from './retry-plan.js';

/** Largest feed that is read, in bytes after decompression. */
export const LARGEST_FEED = 24 * 1024 * 1024;

/** A JSON text, and what is in it. */
export interface Read {
  readonly text: string;
  readonly json: unknown;
}

/**
 * The JSON of a response: status 200 and no other, any type but HTML, UTF-8
 * without a fault, counted while it is read. Throws only what the network throws.
 */
export async function readJson(response: Response): Promise<Result<Read, FeedError>> {
  const {status, headers} = response;
  if (status !== 200) {
    const error = feedError(
      'bad-response',
      `Its server answered with status ${status}, not 200. Check the address.`,
    );
    return fail({...error, status, retryAfter: retryAfterOf(headers.get('retry-after'))});
  }
  if (/^\s*text\/html\b/i.test(headers.get('content-type') ?? '')) {
    return fail(feedError('unreadable', 'A web page came. Check the address; serve it as application/json.'));
  }
  const bytes = await readAtMost(response, LARGEST_FEED);
  if (!bytes)
    return fail(feedError('too-large', `It is larger than ${LARGEST_FEED / 1024 / 1024} MB. Publish less.`));
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return succeed({text, json: JSON.parse(text) as unknown});
  } catch {
    return fail(feedError('unreadable', 'It is not JSON in UTF-8. Publish it anew.'));
  }
}

/** All bytes of the body, or `undefined` as soon as there are more than `most`. */
async function readAtMost(response: Response, most: number): Promise<ArrayBuffer | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new ArrayBuffer(0);
  const chunks: BlobPart[] = [];
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}
