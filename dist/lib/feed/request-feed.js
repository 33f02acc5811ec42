import { feedError } from './feed-error.js';
import { fetchJson } from './fetch-json.js';
import { inSlices } from './in-slices.js';
import { keepCopy } from './last-good.js';
import { openSteps } from './open-membership.js';
import { fail, succeed } from './result.js';
import { parseWebAddress } from './web-address.js';

async function requestFeed(address, held) {
  if (parseWebAddress(address) === void 0) {
    return fail(feedError(address === "" ? "no-address" : "bad-address", 'Set feed="https://\u2026".'));
  }
  const fetched = await fetchJson(address, "no-cache");
  if (!fetched.ok) {
    const unchanged = fetched.error.status === 304 ? held() : void 0;
    return unchanged ? succeed({ ...unchanged, fromCopy: false }) : fetched;
  }
  const { json, text, from } = fetched.value;
  const opened = await inSlices(openSteps(json, { feedUrl: from }));
  const issued = opened.ok ? opened.value.asOf : opened.error.issued;
  if (issued === void 0) return opened;
  const before = held();
  const isOld = before && isOlder(issued, before.asOf) && Date.parse(before.asOf) <= Date.now();
  if (!isOld) keepCopy(address, from, text);
  if (!isOld || !opened.ok) return opened;
  const remedy = `It is of ${issued}, and one of ${before.asOf} has been seen. Publish the newer one.`;
  return fail(feedError("out-of-date", remedy));
}
function isOlder(issued, than) {
  return Date.parse(issued) < Date.parse(than);
}

export { isOlder, requestFeed };
