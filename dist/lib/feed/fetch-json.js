import { feedError } from './feed-error.js';
import { readJson } from './read-json.js';
import { fail, succeed } from './result.js';
import { parseWebAddress } from './web-address.js';

const LONGEST_REQUEST_MS = 8e3;
async function fetchJson(address, cache = "default") {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), LONGEST_REQUEST_MS);
  try {
    const response = await fetch(address, {
      cache,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: limit.signal
    });
    const from = parseWebAddress(response.url);
    if (from === void 0) {
      return fail(feedError("bad-address", `It was sent on to ${response.url}, which is not https:.`));
    }
    const read = await readJson(response);
    return read.ok ? succeed({ ...read.value, from }) : read;
  } catch {
    if (limit.signal.aborted) {
      return fail(
        feedError("timed-out", `It did not come within ${LONGEST_REQUEST_MS / 1e3} s. Check its server.`)
      );
    }
    return fail(
      feedError(
        "unreachable",
        "Its server must be up and send \u201CAccess-Control-Allow-Origin: *\u201D; the page\u2019s policy must name it under connect-src."
      )
    );
  } finally {
    clearTimeout(timer);
    limit.abort();
  }
}

export { LONGEST_REQUEST_MS, fetchJson };
