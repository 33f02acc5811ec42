import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkCity} from '../../src/domain/check-city.js';
import {foldName} from '../../src/domain/fold-name.js';
import {openMembership} from '../../src/feed/open-membership.js';
import {feedOf, NOW, row, type Row} from '../support/feeds.js';
import {INDEX} from '../support/places.js';

interface Query {
  readonly cat: string;
  readonly sub: string;
  readonly q: string;
  /** Of a negative: the size of the list it is none of. */
  readonly list?: number;
}

const shared = new URL('../../../shared/', import.meta.url);
const absent = existsSync(shared) ? false : 'the measuring queries do not lie beside this checkout';

const read = (path: string): string => readFileSync(new URL(path, shared), 'utf8');

/** The list of this size as `lists.json` draws it, without the four places that stand in it in two spellings. */
function listOf(size: number): readonly Row[] {
  const places = read('prototype/places.tsv').trim().split('\n');
  const lists = JSON.parse(read('prototype/lists.json')) as Readonly<Record<string, readonly number[]>>;
  const rows = (lists[String(size)] ?? []).map((at) => {
    const [name = '', region = ''] = (places[at] ?? '').split('\t');
    return row(name, region, {id: `p${at}`});
  });
  return [
    ...new Map(
      rows.map((one) => [`${foldName(String(one['name']))}|${String(one['region'])}`, one]),
    ).values(),
  ];
}

describe('typed places that are no members', {skip: absent}, () => {
  const queries = absent ? [] : (JSON.parse(read('data/queries-dev.json')) as readonly Query[]);
  for (const size of [300, 3000, 20_000]) {
    const negatives = queries.filter(({cat, list}) => cat === 'f_neg' && list === size);
    for (const [places, words] of [
      [INDEX, 'with the index of places'],
      [undefined, 'without it'],
    ] as const) {
      // Fuse over so many names takes half a minute; with the index few questions come to that.
      if (size > 3000 && !places) continue;
      it(`are never called members of a list of ${size}, ${words}, because none of them is one`, (test) => {
        const opened = openMembership(feedOf(listOf(size)), places, {now: NOW});
        assert.ok(opened.ok && opened.value.feed.leftOut.length === 0);
        assert.ok(opened.value.feed.members.length > size - 5);
        const verdicts = negatives.map(({q}) => ({q, kind: checkCity(q, opened.value).kind}));
        const kinds = [...new Set(verdicts.map(({kind}) => kind))].sort();
        const counts = kinds.map((kind) => `${kind} ${verdicts.filter((one) => one.kind === kind).length}`);
        test.diagnostic(`${size} members, ${words}: ${counts.join(', ')}`);
        assert.ok(verdicts.length > 400);
        assert.deepEqual(
          verdicts.filter(({kind}) => kind === 'member'),
          [],
        );
      });
    }
  }
});
