import type {Feed, LeftOutRow} from '../domain/membership.js';
import {atOnce} from '../domain/steps.js';
import {parseFeed, SCHEMA} from '../feed/feed-schema.js';
import {present, type Fields} from '../feed/fields.js';
import {rowSteps} from '../feed/member-rows.js';
import {fail, succeed, type Result} from '../feed/result.js';
import {parseWebAddress} from '../feed/web-address.js';
import type {MemberRow} from './read-members.js';

/** Where the feed is taken to lie while it is checked: its relative addresses need some base. */
const FEED_URL = 'https://coalition.example/members.json';

/** The feed as it is written, schema 1. */
export interface WrittenFeed extends Fields {
  readonly count: number;
  readonly members: readonly MemberRow[];
}

/** A feed that the elements would take whole. */
export interface BuiltFeed {
  /** For members.json: as JSON, its fields in the order of the contract. */
  readonly written: WrittenFeed;
  /** The same as the elements read it. */
  readonly read: Feed;
}

/**
 * The feed of these cities. An address that the elements would drop is not
 * written; anything else that they would not take is a fault.
 *
 * @param coalition The rest of the feed: `issued` and `expires`, and what there is of `coalition`, `join`,
 *   `declarations`, `blueprints` and `places`. Its other fields are not written.
 * @returns The feed, or every fault as a sentence of its own.
 */
export function buildFeed(
  members: readonly MemberRow[],
  coalition: Fields,
): Result<BuiltFeed, readonly string[]> {
  const {issued} = coalition;
  const feed = written([...members].map(rowOf).sort(byPlace), coalition);
  // The rows first: of the feed as a whole it would only be said how many are unfit.
  const {leftOut} = atOnce(rowSteps(feed.members, FEED_URL));
  if (leftOut.length > 0) return fail(leftOut.map(faultOf));
  const now = new Date(typeof issued === 'string' ? issued : NaN);
  const read = parseFeed(feed, {feedUrl: FEED_URL, now});
  if (!read.ok) return fail([`The feed would be refused. ${read.error.remedy}`]);
  return succeed({written: feed, read: read.value});
}

/** In the order of the contract. What the coalition's file lacks stays away. */
function written(rows: readonly MemberRow[], file: Fields): WrittenFeed {
  const {issued, expires, coalition, join, declarations, blueprints, places} = file;
  return {
    schema: SCHEMA,
    ...present({issued, expires, coalition, join, declarations, blueprints, places}),
    count: rows.length,
    members: rows,
  };
}

/** In the order of the contract, with those addresses alone that the elements would take. */
function rowOf(member: MemberRow): MemberRow {
  const {id, name, region, country, kind, county, otherNames, status, founding, joined, signed} = member;
  return {
    id,
    name,
    ...present({region}),
    country,
    ...present({kind, county, otherNames}),
    status,
    ...present({founding, joined, signed}),
    // Without a base: in a spreadsheet "www.example.org" is an address without its https, never a file beside the feed.
    ...present({
      url: parseWebAddress(member.url),
      volunteer: parseWebAddress(member.volunteer),
      source: parseWebAddress(member.source),
    }),
  };
}

/** By country, region, name and id, each by its code units: the same on every machine. */
function byPlace(one: MemberRow, other: MemberRow): number {
  const parts = ({country, region = '', name, id}: MemberRow): readonly string[] => [
    country,
    region,
    name,
    id,
  ];
  const others = parts(other);
  for (const [at, part] of parts(one).entries()) {
    const against = others[at] ?? '';
    if (part !== against) return part < against ? -1 : 1;
  }
  return 0;
}

function faultOf({name = 'without a name', region, country}: LeftOutRow): string {
  const where = [name, region, country].filter((part) => part !== undefined).join(', ');
  return (
    `The elements would leave out ${where}: its row is unfit, or another has its id, or its name and place – ` +
    'mend it, or tell the two apart by their id and kind.'
  );
}
