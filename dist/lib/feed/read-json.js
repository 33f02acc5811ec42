import { feedError } from './feed-error.js';
import { fail, succeed } from './result.js';
import { retryAfterOf } from './retry-plan.js';

const LARGEST_FEED = 24 * 1024 * 1024;
async function readJson(response) {
  const { status, headers } = response;
  if (status !== 200) {
    const error = feedError(
      "bad-response",
      `Its server answered with status ${status}, not 200. Check the address.`
    );
    return fail({ ...error, status, retryAfter: retryAfterOf(headers.get("retry-after")) });
  }
  if (/^\s*text\/html\b/i.test(headers.get("content-type") ?? "")) {
    return fail(feedError("unreadable", "A web page came. Check the address; serve it as application/json."));
  }
  const bytes = await readAtMost(response, LARGEST_FEED);
  if (!bytes)
    return fail(feedError("too-large", `It is larger than ${LARGEST_FEED / 1024 / 1024} MB. Publish less.`));
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return succeed({ text, json: JSON.parse(text) });
  } catch {
    return fail(feedError("unreadable", "It is not JSON in UTF-8. Publish it anew."));
  }
}
async function readAtMost(response, most) {
  const reader = response.body?.getReader();
  if (!reader) return new ArrayBuffer(0);
  const chunks = [];
  let size = 0;
  for (; ; ) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return void 0;
    }
    chunks.push(value);
  }
}

export { LARGEST_FEED, readJson };
