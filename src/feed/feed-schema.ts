import type {Feed, FeedDocument} from '../domain/membership.js';
import {atOnce, type Steps} from '../domain/steps.js';
import {feedError, type FeedError} from './feed-error.js';
import {dateOf, instantOf, listOf, objectOf, present, textOf, wholeNumberOf, type Fields} from './fields.js';
import {rowSteps} from './member-rows.js';
import {fail, succeed, type Result} from './result.js';
import {parseEmail, parseWebAddress} from './web-address.js';

/** The only schema this version reads. */
export const SCHEMA = 1;
/** Rows that a feed may have. */
export const MOST_ROWS = 100_000;
/** Share of rows, 0..1, that may be unfit before the whole feed is refused. */
export const MOST_UNFIT = 0.01;
/** How far ahead of the reader's clock a feed may be issued. */
const MOST_AHEAD_MS = 24 * 60 * 60 * 1000;

export interface ParseOptions {
  /** Where the feed was found: relative addresses in it are resolved against this, and dropped without it. */
  readonly feedUrl?: string | undefined;
  /** The time it is; by default the clock's. */
  readonly now?: Date | undefined;
}

/**
 * The one parser of the feed, schema 1. Takes nothing on trust: a feed that is
 * not whole is refused, a row that is not sound is left out and remembered, an
 * optional field that is unfit is dropped.
 *
 * @param json As `JSON.parse` gave it.
 */
export function parseFeed(json: unknown, options?: ParseOptions): Result<Feed, FeedError> {
  return atOnce(feedSteps(json, options));
}

/** The same, to be done in slices. */
export function* feedSteps(
  json: unknown,
  {feedUrl, now = new Date()}: ParseOptions = {},
): Steps<Result<Feed, FeedError>> {
  const feed = objectOf(json);
  if (!feed) return malformed('no object');
  const {schema} = feed;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return malformed('schema');
  if (schema > SCHEMA) {
    return fail(
      feedError('newer-schema', `It has schema ${schema}. Load a newer widget: this one reads ${SCHEMA}.`),
    );
  }
  const issued = instantOf(feed['issued']);
  const expires = instantOf(feed['expires']);
  if (!issued) return malformed('issued');
  if (!expires) return malformed('expires');
  const rows = listOf(feed['members']);
  if (!rows || rows.length === 0 || rows.length > MOST_ROWS) return malformed('members');
  if (feed['count'] !== rows.length) return malformed('count');
  if (Date.parse(expires) <= Date.parse(issued)) return malformed('expires');
  if (!(Date.parse(issued) - now.getTime() <= MOST_AHEAD_MS)) {
    return fail(
      feedError(
        'issued-ahead',
        `It is issued on ${issued}, over a day ahead of this clock. Publish it anew.`,
      ),
    );
  }
  // So put that a time that is none confirms nothing.
  if (!(Date.parse(expires) > now.getTime())) {
    return fail({
      ...feedError('expired', `It ran out on ${expires}. Publish it anew.`),
      expired: expires,
      issued,
    });
  }
  const {members, leftOut} = yield* rowSteps(rows, feedUrl);
  if (leftOut.length > rows.length * MOST_UNFIT) {
    return malformed(`${leftOut.length} unfit or doubled members`);
  }
  return succeed({issued, expires, ...envelopeOf(feed, feedUrl), members, leftOut});
}

function malformed(what: string): Result<never, FeedError> {
  return fail(feedError('malformed', `This is unfit in it: ${what}. Publish it anew.`));
}

/** All but the rows. Each part is optional, and each unfit field is dropped. */
function envelopeOf(
  feed: Fields,
  feedUrl: string | undefined,
): Pick<Feed, 'coalition' | 'join' | 'places' | 'declarations' | 'blueprints'> {
  const coalition = objectOf(feed['coalition']) ?? {};
  const join = objectOf(feed['join']) ?? {};
  return {
    coalition: present({list: parseWebAddress(coalition['list'], feedUrl)}),
    join: present({email: parseEmail(join['email']), url: parseWebAddress(join['url'], feedUrl)}),
    ...present({places: parseWebAddress(feed['places'], feedUrl)}),
    declarations: documentsOf(feed['declarations'], feedUrl),
    blueprints: documentsOf(feed['blueprints'], feedUrl),
  };
}

function documentsOf(list: unknown, feedUrl: string | undefined): readonly FeedDocument[] {
  return (listOf(list) ?? []).flatMap((entry) => {
    const fields = objectOf(entry);
    const url = parseWebAddress(fields?.['url'], feedUrl);
    const language = textOf(fields?.['language'], 35);
    if (!fields || url === undefined || language === undefined) return [];
    const more = present({
      bytes: wholeNumberOf(fields['bytes']),
      pages: wholeNumberOf(fields['pages']),
      version: textOf(fields['version'], 40),
      updated: dateOf(fields['updated']),
      form: fields['form'] === true || undefined,
    });
    return [{language, url, ...more}];
  });
}
