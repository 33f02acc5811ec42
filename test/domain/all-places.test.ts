import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkCity} from '../../src/domain/check-city.js';
import type {PlaceRow} from '../../src/domain/pack-places.js';
import {realMembership, realRows} from '../support/feeds.js';
import {PLACES, realMembershipWithPlaces} from '../support/places.js';

const membership = realMembershipWithPlaces();
const withoutPlaces = realMembership();

const keyOf = ({name, region, country}: {name?: unknown; region?: unknown; country?: unknown}): string =>
  `${String(name).toLowerCase()}|${String(region)}|${String(country)}`;
const NATIONS: Readonly<Record<string, string>> = {England: 'ENG', Scotland: 'SCT', Wales: 'WLS'};
const listed = new Set(
  realRows().map((row) => keyOf({...row, region: NATIONS[String(row['region'])] ?? row['region']})),
);
/** Of two places with one name and state the visitor's words name both. */
const times = new Map<string, number>();
for (const row of PLACES) times.set(keyOf(row), (times.get(keyOf(row)) ?? 0) + 1);

const typed = ({name, region}: PlaceRow): string => `${name}, ${region}`;

/** What may be said of a place that is known, by what it is. */
function allowedFor(row: PlaceRow): readonly string[] {
  if (listed.has(keyOf(row))) return ['member'];
  if (times.get(keyOf(row)) !== 1) return ['choose'];
  if (!row.nameOnly) return ['not-listed'];
  return row.partOf === undefined ? ['unknown-place'] : ['choose'];
}

function kindOf(row: PlaceRow): string {
  if (listed.has(keyOf(row))) return 'listed as a member';
  if (row.partOf !== undefined) return 'part of a city';
  return row.nameOnly ? 'name-only' : 'municipality';
}

describe('every known place, typed as “Name, ST” against the real list', () => {
  const counts = new Map<string, Map<string, number>>();
  const wrong: string[] = [];
  for (const row of PLACES) {
    const {kind} = checkCity(typed(row), membership);
    const line = counts.get(kindOf(row)) ?? new Map<string, number>();
    line.set(kind, (line.get(kind) ?? 0) + 1);
    counts.set(kindOf(row), line);
    if (!allowedFor(row).includes(kind)) wrong.push(`${typed(row)}: ${kind}, not ${allowedFor(row).join()}`);
  }

  it('is a member exactly where it is listed, and “not on the list” only where it is a municipality', (test) => {
    for (const [kind, line] of [...counts].sort()) {
      test.diagnostic(`${kind}: ${[...line].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`);
    }
    assert.ok(PLACES.length > 34_000);
    assert.deepEqual(wrong.slice(0, 20), []);
    // A part of Chicago bears the name of Chatham, a village: the same words, seen twice.
    const members = new Set(PLACES.map(keyOf).filter((key) => listed.has(key)));
    assert.equal(members.size, 109);
  });

  it('is a member without the index too, and nothing is “not on the list” there, because nothing is known', () => {
    // One in five, and all that are listed: near names make this slow.
    for (const row of PLACES.filter((one, at) => at % 5 === 0 || listed.has(keyOf(one)))) {
      const {kind} = checkCity(typed(row), withoutPlaces);
      assert.notEqual(kind, 'not-listed', typed(row));
      assert.equal(kind === 'member', listed.has(keyOf(row)), typed(row));
    }
  });
});
