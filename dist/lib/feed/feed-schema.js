import { feedError } from './feed-error.js';
import { objectOf, instantOf, listOf, present, textOf, dateOf, wholeNumberOf } from './fields.js';
import { rowSteps } from './member-rows.js';
import { fail, succeed } from './result.js';
import { parseWebAddress, parseEmail } from './web-address.js';

const SCHEMA = 1;
const MOST_ROWS = 1e5;
const MOST_UNFIT = 0.01;
const MOST_AHEAD_MS = 24 * 60 * 60 * 1e3;
function* feedSteps(json, { feedUrl, now = /* @__PURE__ */ new Date() } = {}) {
  const feed = objectOf(json);
  if (!feed) return malformed("no object");
  const { schema } = feed;
  if (typeof schema !== "number" || !Number.isInteger(schema) || schema < 1) return malformed("schema");
  if (schema > SCHEMA) {
    return fail(
      feedError("newer-schema", `It has schema ${schema}. Load a newer widget: this one reads ${SCHEMA}.`)
    );
  }
  const issued = instantOf(feed["issued"]);
  const expires = instantOf(feed["expires"]);
  if (!issued) return malformed("issued");
  if (!expires) return malformed("expires");
  const rows = listOf(feed["members"]);
  if (!rows || rows.length === 0 || rows.length > MOST_ROWS) return malformed("members");
  if (feed["count"] !== rows.length) return malformed("count");
  if (Date.parse(expires) <= Date.parse(issued)) return malformed("expires");
  if (!(Date.parse(issued) - now.getTime() <= MOST_AHEAD_MS)) {
    return fail(
      feedError(
        "issued-ahead",
        `It is issued on ${issued}, over a day ahead of this clock. Publish it anew.`
      )
    );
  }
  if (!(Date.parse(expires) > now.getTime())) {
    return fail({
      ...feedError("expired", `It ran out on ${expires}. Publish it anew.`),
      expired: expires,
      issued
    });
  }
  const { members, leftOut } = yield* rowSteps(rows, feedUrl);
  if (leftOut.length > rows.length * MOST_UNFIT) {
    return malformed(`${leftOut.length} unfit or doubled members`);
  }
  return succeed({ issued, expires, ...envelopeOf(feed, feedUrl), members, leftOut });
}
function malformed(what) {
  return fail(feedError("malformed", `This is unfit in it: ${what}. Publish it anew.`));
}
function envelopeOf(feed, feedUrl) {
  const coalition = objectOf(feed["coalition"]) ?? {};
  const join = objectOf(feed["join"]) ?? {};
  return {
    coalition: present({ list: parseWebAddress(coalition["list"], feedUrl) }),
    join: present({ email: parseEmail(join["email"]), url: parseWebAddress(join["url"], feedUrl) }),
    ...present({ places: parseWebAddress(feed["places"], feedUrl) }),
    declarations: documentsOf(feed["declarations"], feedUrl),
    blueprints: documentsOf(feed["blueprints"], feedUrl)
  };
}
function documentsOf(list, feedUrl) {
  return (listOf(list) ?? []).flatMap((entry) => {
    const fields = objectOf(entry);
    const url = parseWebAddress(fields?.["url"], feedUrl);
    const language = textOf(fields?.["language"], 35);
    if (!fields || url === void 0 || language === void 0) return [];
    const more = present({
      bytes: wholeNumberOf(fields["bytes"]),
      pages: wholeNumberOf(fields["pages"]),
      version: textOf(fields["version"], 40),
      updated: dateOf(fields["updated"]),
      form: fields["form"] === true || void 0
    });
    return [{ language, url, ...more }];
  });
}

export { MOST_ROWS, MOST_UNFIT, SCHEMA, feedSteps };
