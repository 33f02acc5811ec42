import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Membership} from '../../src/domain/membership.js';
import {openMembership} from '../../src/feed/open-membership.js';

/** A time at which every feed here is in force. */
export const NOW = new Date('2026-11-24T12:00:00Z');

export interface Row {
  readonly [field: string]: unknown;
}

/** A sound row of a US city. */
export function row(name: string, region: string, more: Row = {}): Row {
  const id = `us-${region}-${name}`.toLowerCase().replace(/\W+/g, '-');
  return {id, name, region, country: 'US', status: 'member', ...more};
}

/** Sound rows enough that one unfit one is under one in a hundred. */
export function fillers(count = 200): readonly Row[] {
  return Array.from({length: count}, (_, at) => row(`Filler${at}`, 'OH'));
}

/** A whole feed with these rows. */
export function feedOf(members: readonly unknown[], more: Row = {}): Row {
  return {
    schema: 1,
    issued: '2026-11-20T00:00:00Z',
    expires: '2027-11-20T00:00:00Z',
    count: members.length,
    members,
    ...more,
  };
}

export function opened(members: readonly unknown[], more: Row = {}): Membership {
  return open(feedOf(members, more));
}

/** The demo's own feed: the real list of 109 cities. */
export function realFeed(): Row {
  return JSON.parse(readFileSync(new URL('../../dist/embed/members.json', import.meta.url), 'utf8')) as Row;
}

export function realRows(): readonly Row[] {
  return realFeed()['members'] as readonly Row[];
}

export function realMembership(): Membership {
  return open(realFeed());
}

function open(feed: unknown): Membership {
  const result = openMembership(feed, undefined, {
    feedUrl: 'https://coalition.example/members.json',
    now: NOW,
  });
  assert.ok(result.ok, result.ok ? '' : `${result.error.kind}: ${result.error.remedy}`);
  return result.value;
}
