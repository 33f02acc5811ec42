import type {Membership} from '../domain/membership.js';
import {atOnce} from '../domain/steps.js';
import {openSteps} from './open-membership.js';
import {SCHEMA} from './feed-schema.js';

/** How many feeds are kept, and how many bytes each may have, all told: a page's own storage needs room too. */
export const MOST_COPIES = 3;
export const LARGEST_COPY = 1_000_000;

const PREFIX = `cos-feed:${SCHEMA}:`;
/** When it was kept, the address that was asked, the one that answered, the feed's own text. */
const COPY = /^(\d+)\n(.+)\n(.+)\n([^]+)$/;

/** What was opened last, so that the same text is not checked twice. */
const opened = new Map<string, {readonly copy: string; readonly membership: Membership | undefined}>();

/** The membership in the copy of the feed at an address: checked like any feed that comes, and none where anything about it is wrong. */
export function heldCopy(address: string): Membership | undefined {
  const copy = withStorage((storage) => storage.getItem(PREFIX + address));
  if (!copy) return undefined;
  const last = opened.get(address);
  const membership = last?.copy === copy ? last.membership : openCopy(copy, address);
  opened.set(address, {copy, membership});
  return membership?.isExpired() ? undefined : membership;
}

function openCopy(copy: string, address: string): Membership | undefined {
  const [, , asked, feedUrl = '', text = ''] = (copy.length > LARGEST_COPY ? null : COPY.exec(copy)) ?? [];
  if (asked !== address) return undefined;
  try {
    const membership = atOnce(openSteps(JSON.parse(text), {feedUrl}));
    return membership.ok ? {...membership.value, fromCopy: true} : undefined;
  } catch {
    return undefined; // somebody else's text
  }
}

/**
 * Keeps the text of a feed that passed every check, in place of what was kept of
 * it before. Of too many feeds the oldest copies go. A storage that is blocked or
 * full keeps nothing, and says nothing.
 *
 * @param from Where the feed was found in the end.
 */
export function keepCopy(address: string, from: string, text: string): void {
  const copy = [Date.now(), address, from, text].join('\n');
  if (new Blob([copy]).size > LARGEST_COPY) return dropCopy(address);
  withStorage((storage) => {
    const others = Object.keys(storage)
      .filter((key) => key.startsWith(PREFIX) && key !== PREFIX + address)
      .sort((a, b) => parseInt(storage[b] as string) - parseInt(storage[a] as string));
    for (const key of others.splice(MOST_COPIES - 1)) storage.removeItem(key);
    for (;;) {
      try {
        storage.setItem(PREFIX + address, copy);
        return;
      } catch (full) {
        const oldest = others.pop();
        if (oldest === undefined) throw full;
        storage.removeItem(oldest);
      }
    }
  });
}

function dropCopy(address: string): void {
  withStorage((storage) => storage.removeItem(PREFIX + address));
}

/** Every access may throw, and what is there may be none of the platform's. A server keeps nothing. */
function withStorage<Given>(act: (storage: Storage) => Given): Given | undefined {
  try {
    return typeof document === 'undefined' ? undefined : act(localStorage);
  } catch {
    return undefined; // blocked, full or not there: the network alone answers
  }
}
