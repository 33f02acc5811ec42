import { feedError } from './feed-error.js';
import { openMembership } from './open-membership.js';
import { readJson } from './read-json.js';
import { fail } from './result.js';
import { parseWebAddress } from './web-address.js';

const LONGEST_REQUEST_MS = 8e3;
const REUSED_FOR_MS = 60 * 60 * 1e3;
const loads = /* @__PURE__ */ new Map();
async function loadMembership(feedUrl, options) {
  const signal = options?.signal;
  const load = sharedMembership(feedUrl);
  return signal ? unlessAborted(load, signal) : load;
}
async function sharedMembership(feedUrl) {
  const address = parseWebAddress(feedUrl)?.split("#")[0];
  if (address === void 0) return fail(feedError("bad-address", 'Set feed="https://\u2026".'));
  const held = loads.get(address);
  if (held && Date.now() - held.since < REUSED_FOR_MS) {
    const result = await held.result;
    if (!result.ok || !result.value.isExpired()) return result;
  }
  const latest = loads.get(address);
  return latest && latest !== held ? latest.result : start(address);
}
function start(address) {
  const load = { result: request(address), since: Date.now() };
  loads.set(address, load);
  void load.result.then(({ ok }) => {
    if (!ok && loads.get(address) === load) loads.delete(address);
  });
  return load.result;
}
async function request(address) {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), LONGEST_REQUEST_MS);
  try {
    const response = await fetch(address, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: limit.signal
    });
    const feedAddress = parseWebAddress(response.url);
    if (feedAddress === void 0) {
      return fail(feedError("bad-address", `It was sent on to ${response.url}, which is not https:.`));
    }
    const json = await readJson(response);
    return json.ok ? openMembership(json.value, void 0, { feedUrl: feedAddress }) : json;
  } catch {
    if (limit.signal.aborted) {
      return fail(feedError("timed-out", `It did not come within ${LONGEST_REQUEST_MS / 1e3} s.`));
    }
    return fail(
      feedError(
        "unreachable",
        "Its server must be up and send \u201CAccess-Control-Allow-Origin: *\u201D; the page\u2019s policy must name it under \u201Cconnect-src\u201D."
      )
    );
  } finally {
    clearTimeout(timer);
    limit.abort();
  }
}
async function unlessAborted(load, signal) {
  const gaveUp = fail(feedError("aborted", "The caller\u2019s signal was aborted."));
  if (signal.aborted) return gaveUp;
  const done = new AbortController();
  const aborted = new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(gaveUp), { signal: done.signal });
  });
  const result = await Promise.race([load, aborted]);
  done.abort();
  return result;
}

export { LONGEST_REQUEST_MS, loadMembership, sharedMembership };
