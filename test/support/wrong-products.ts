import {checkCity} from '../../src/domain/check-city.js';
import type {MemberCity} from '../../src/domain/member-city.js';
import type {Feed, Membership} from '../../src/domain/membership.js';
import type {CityVerdict} from '../../src/domain/verdict.js';
import {openMembership} from '../../src/feed/open-membership.js';
import type {Row} from './feeds.js';
import type {Product} from './judge-feed.js';
import {fieldsOf, membersOf} from './slow-feed.js';

/** Products that are wrong, each in one way, which a rule on feeds must be seen to catch. */

const product: Product = {open: openMembership, check: checkCity};

type Change = (member: unknown) => unknown;

/** Opens the feed as if each row were another, or it had other fields. */
function opensAs(change: (json: Row) => unknown): Product {
  return {
    ...product,
    open: (json, places, options) =>
      openMembership(fieldsOf(json) ? change(json as Row) : json, places, options),
  };
}

function readsRows(change: Change): Product {
  return opensAs((json) =>
    Array.isArray(json['members']) ? {...json, members: membersOf(json).map(change)} : json,
  );
}

/** Finds this in a feed that is sound. */
function findsIn(change: (membership: Membership, json: Row) => Partial<Feed>): Product {
  return {
    ...product,
    open: (json, places, options) => {
      const result = openMembership(json, places, options);
      if (!result.ok) return result;
      const {value} = result;
      return {...result, value: {...value, feed: {...value.feed, ...change(value, json as Row)}}};
    },
  };
}

function answers(change: (verdict: CityVerdict, membership: Membership) => CityVerdict): Product {
  return {
    ...product,
    check: (typed, membership, hint) => change(checkCity(typed, membership, hint), membership),
  };
}

const changesText = (key: string, change: (text: string) => string): Product =>
  readsRows((member) => {
    const text = fieldsOf(member)?.get(key);
    return typeof text === 'string' ? {...(member as Row), [key]: change(text)} : member;
  });

/** The rows without those that say the same id or the same place as one before. */
function firstOnly(json: Row): unknown {
  const seen = new Set<unknown>();
  const members = membersOf(json).filter((member) => {
    const fields = fieldsOf(member);
    const all = [
      fields?.get('id'),
      ['name', 'region', 'country', 'kind'].map((key) => String(fields?.get(key))).join('|'),
    ];
    const isFirst = !all.some((one) => seen.has(one));
    for (const one of all) seen.add(one);
    return isFirst;
  });
  return {...json, members, count: json['count'] === membersOf(json).length ? members.length : json['count']};
}

/** A copy by which what `__proto__` says is said by the row. */
function inheriting(member: unknown): unknown {
  if (!fieldsOf(member)) return member;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(member as Row)) copy[key] = value;
  const all: Record<string, unknown> = {};
  for (const key in copy) all[key] = copy[key];
  return all;
}

/** Merges a row into an empty one, and what it says of `__proto__` into that of all objects. */
function merging(member: unknown): unknown {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(member ?? {})) {
    if (fieldsOf(value)) Object.assign((copy[key] ??= {}), value);
  }
  return member;
}

let times = 0;
const rowOf = (json: Row, id: string): Row =>
  (membersOf(json).find((member) => fieldsOf(member)?.get('id') === id) ?? {}) as Row;
const mapped = ({feed}: Membership, change: (city: MemberCity) => MemberCity): Partial<Feed> => ({
  members: feed.members.map(change),
});

export const controls: readonly {
  readonly fault: string;
  readonly wrong: Product;
  readonly says: RegExp;
  /** Where it shows: on mutated feeds, or only on typed text. */
  readonly on?: 'typed text';
}[] = [
  {
    fault: 'takes “Member” for the word',
    wrong: changesText('status', (text) =>
      /^(member|pending|former)$/i.test(text) ? text.toLowerCase() : text,
    ),
    says: /became member|as member/,
  },
  {
    fault: 'takes “member ” for the word',
    wrong: changesText('status', (text) => text.trim()),
    says: /became member/,
  },
  {
    fault: 'takes “pending” for “member”',
    wrong: changesText('status', (text) => text.replace('pending', 'member')),
    says: /became member/,
  },
  {
    fault: 'mends the code of a state',
    wrong: changesText('region', (text) => (/^[a-z]{2}$/.test(text) ? text.toUpperCase() : text)),
    says: /is to be left out|rows were left out|malformed/,
  },
  {
    fault: 'cuts a name that is too long',
    wrong: changesText('name', (text) => text.slice(0, 200)),
    says: /rows were left out|became|is to be left out|malformed/,
  },
  {fault: 'keeps the first of two rows', wrong: opensAs(firstOnly), says: /rows got lost|malformed/},
  {
    fault: 'keeps both of two rows',
    wrong: findsIn(({feed}, json) => ({
      members: [...feed.members, ...feed.leftOut.flatMap(({name}) => doubledOf(json, name))],
      leftOut: [],
    })),
    says: /rows got lost|rows were left out|is to be left out/,
  },
  {
    fault: 'does not count the rows',
    wrong: opensAs((json) => ({...json, count: membersOf(json).length})),
    says: /opened that is malformed/,
  },
  {
    fault: 'does not look when it runs out',
    wrong: opensAs((json) => ({...json, expires: '2999-01-01'})),
    says: /opened that is/,
  },
  {
    fault: 'does not look when it was issued',
    wrong: opensAs((json) => ({...json, issued: '2020-01-01'})),
    says: /opened that is|the date became/,
  },
  {
    fault: 'reads any schema',
    wrong: opensAs((json) => ({...json, schema: 1})),
    says: /opened that is|not as newer-schema/,
  },
  {
    fault: 'leaves out unfit rows without a word',
    wrong: {
      ...product,
      check: (typed, membership) =>
        checkCity(typed, {...membership, feed: {...membership.feed, leftOut: []}}),
    },
    says: /though rows are missing|of which another row is unfit/,
  },
  {
    fault: 'takes any address',
    wrong: findsIn((membership, json) =>
      mapped(membership, (city) => ({...city, url: rowOf(json, city.id)['url'] as string})),
    ),
    says: /must not be shown|became the address/,
  },
  {
    fault: 'drops every address',
    wrong: findsIn((membership) => mapped(membership, (city) => ({...city, url: undefined}))),
    says: /became the address undefined/,
  },
  {
    fault: 'takes any text',
    wrong: findsIn((membership, json) =>
      mapped(membership, (city) => ({
        ...city,
        otherNames: [rowOf(json, city.id)['otherNames']].flat().map(String),
      })),
    ),
    says: /must not be shown|made up/,
  },
  {
    fault: 'reads what is inherited',
    wrong: readsRows(inheriting),
    says: /became|is to be left out|rows were left out|malformed/,
  },
  {
    fault: 'writes into the prototype of all objects',
    wrong: readsRows((member) => merging(member)),
    says: /a prototype was changed/,
  },
  {
    fault: 'throws on half a letter',
    wrong: {
      ...product,
      check: (typed, ...more) =>
        encodeURIComponent(typed) ? checkCity(typed, ...more) : checkCity('', ...more),
    },
    says: /threw URIError/,
    on: 'typed text',
  },
  {
    fault: 'follows the order of the rows',
    wrong: answers((verdict, {feed}) =>
      verdict.kind === 'choose'
        ? {
            ...verdict,
            candidates: feed.members.flatMap(({id}) => verdict.candidates.filter((one) => one.id === id)),
          }
        : verdict,
    ),
    says: /depends on the order/,
  },
  {
    fault: 'answers by chance',
    wrong: answers((verdict) =>
      times++ % 7 === 6 && verdict.kind === 'member' ? {...verdict, kind: 'choose', candidates: []} : verdict,
    ),
    says: /depends on|not member/,
  },
  {
    fault: 'takes a close name for the name',
    wrong: answers((verdict, {feed}) => {
      const {id} = verdict.kind === 'suggest' ? verdict.candidates[0]! : {id: undefined};
      const city = feed.members.find((one) => one.id === id);
      return city ? {...verdict, kind: 'member', city, reason: 'same-name'} : verdict;
    }),
    says: /not its name|of another place|as member, which is/,
  },
  {
    fault: 'takes the first of several',
    wrong: answers((verdict, {feed}) => {
      const {id} = verdict.kind === 'choose' ? verdict.candidates[0]! : {id: undefined};
      const city = feed.members.find((one) => one.id === id && one.status === 'member');
      return city ? {...verdict, kind: 'member', city, reason: 'same-name'} : verdict;
    }),
    says: /one of several|of another place/,
  },
  {
    fault: 'denies what it has not found',
    wrong: answers((verdict) =>
      verdict.kind === 'suggest' || verdict.kind === 'cannot-confirm'
        ? {...verdict, kind: 'not-listed', near: []}
        : verdict,
    ),
    says: /not-listed/,
  },
  {
    fault: 'knows nobody',
    wrong: answers(({typed, asOf, fromCopy}) => ({
      typed,
      asOf: asOf!,
      fromCopy,
      kind: 'unknown-place',
      near: [],
    })),
    says: /answered unknown-place/,
  },
  {
    fault: 'refuses whatever is not perfect',
    wrong: {
      ...product,
      open: (json, ...more) => {
        const result = openMembership(json, ...more);
        return result.ok && result.value.feed.leftOut.length > 0 ? openMembership(null) : result;
      },
    },
    says: /a good feed was refused/,
  },
];

/** Rows of a folded name, as a reader without care would take them. */
function doubledOf(json: Row, name: string | undefined): readonly MemberCity[] {
  const rows = membersOf(json) as readonly Row[];
  return rows
    .filter((member) => fieldsOf(member) && String(member['name']).toLowerCase() === name)
    .map(
      ({id, name, region, country, status}) =>
        ({
          id,
          name,
          region,
          country,
          status,
          otherNames: [],
          founding: false,
          signed: [],
        }) as unknown as MemberCity,
    );
}
