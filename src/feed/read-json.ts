import {feedError, type FeedError} from './feed-error.js';
import {fail, succeed, type Result} from './result.js';

/** Largest feed that is read, in bytes after decompression. */
export const LARGEST_FEED = 24 * 1024 * 1024;

/**
 * The JSON of a response: status 200 and no other, any type but HTML, UTF-8
 * without a fault, counted while it is read. Throws only what the network throws.
 */
export async function readJson(response: Response): Promise<Result<unknown, FeedError>> {
  if (response.status !== 200) {
    return fail(feedError('bad-response', `Its server answered with status ${response.status}, not 200.`));
  }
  if (/^\s*text\/html\b/i.test(response.headers.get('content-type') ?? '')) {
    return fail(feedError('unreadable', 'A web page came. Check the address; serve it as application/json.'));
  }
  const bytes = await readAtMost(response, LARGEST_FEED);
  if (!bytes) return fail(feedError('too-large', `It is larger than ${LARGEST_FEED / 1024 / 1024} MB.`));
  try {
    return succeed(JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes)));
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
