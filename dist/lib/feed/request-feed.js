import { feedError } from './feed-error.js';
import { fetchJson } from './fetch-json.js';
import { dropCopy, keepCopy } from './last-good.js';
import { openMembership } from './open-membership.js';
import { fail, succeed } from './result.js';
import { parseWebAddress } from './web-address.js';

async function requestFeed(address, held) {
  if (parseWebAddress(address) === void 0) {
    return fail(feedError(address === "" ? "no-address" : "bad-address", 'Set feed="https://\u2026".'));
  }
  const fetched = await fetchJson(address, "no-cache");
  const before = held();
  if (!fetched.ok) {
    const isUnchanged = before && fetched.error.status === 304;
    return isUnchanged ? succeed({ ...before, fromCopy: false }) : fetched;
  }
  const { json, text, from } = fetched.value;
  const opened = openMembership(json, void 0, { feedUrl: from });
  if (!opened.ok) {
    if (opened.error.kind === "expired") dropCopy(address);
    return opened;
  }
  const { asOf } = opened.value;
  if (before && isOlder(opened.value, before)) {
    return fail(
      feedError(
        "out-of-date",
        `It is of ${asOf}, and one of ${before.asOf} has been seen. Publish the newer one.`
      )
    );
  }
  keepCopy(address, from, text);
  return opened;
}
function isOlder({ asOf }, than) {
  return Date.parse(asOf) < Date.parse(than.asOf);
}

export { isOlder, requestFeed };
