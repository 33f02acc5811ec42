import { feedError } from './feed-error.js';
import { openMembership } from './open-membership.js';
import { readJson } from './read-json.js';
import { fail } from './result.js';
import { parseWebAddress } from './web-address.js';

const LONGEST_REQUEST_MS = 8e3;
const loads = /* @__PURE__ */ new Map();
async function loadMembership(feedUrl, { signal } = {}) {
  const load = sharedLoad(feedUrl);
  return signal ? Promise.race([load, aborted(signal)]) : load;
}
async function sharedLoad(feedUrl) {
  const address = parseWebAddress(feedUrl);
  if (address === void 0) return fail(feedError("bad-address", 'Set feed="https://\u2026".'));
  return loads.get(address) ?? start(address);
}
function forgetMembership(feedUrl) {
  const address = parseWebAddress(feedUrl);
  if (address !== void 0) loads.delete(address);
}
function start(address) {
  const load = request(address).then((result) => {
    if (!result.ok && loads.get(address) === load) loads.delete(address);
    return result;
  });
  loads.set(address, load);
  return load;
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
function aborted(signal) {
  const gaveUp = fail(feedError("aborted", ""));
  if (signal.aborted) return Promise.resolve(gaveUp);
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(gaveUp), { once: true }));
}

export { LONGEST_REQUEST_MS, forgetMembership, loadMembership, sharedLoad };
