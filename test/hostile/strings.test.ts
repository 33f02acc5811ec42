import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {feedOf, row} from '../support/feeds.js';
import {absent, hostileInputs, NOTHING, openHostilePage, type HostilePage} from '../support/hostile-page.js';
import {inEveryPlace} from '../support/hostile-places.js';
import {assertClean, mayBeMember, payloadsOf, summary, type Outcome} from '../support/hostile-values.js';
import type {Told} from '../support/hostile-watch.js';

/** What the set lacks: directions left open in the middle of a name, and the longest words there can be. */
const MORE = {
  'override-left-open': 'Evil\u202e',
  'override-in-the-middle': 'Spring\u202edleif',
  'other-override-left-open': 'Kazan\u202d',
  'embedding-left-open': 'Salem\u202b',
  'isolate-left-open': 'Haven\u2067',
  'override-of-hebrew': '\u202dחיפה',
  'two-left-open': '\u2067\u202eTroy',
  'longest-name': 'W'.repeat(200),
  'longest-name-of-wide-letters': '漢'.repeat(200),
  'ten-thousand-letters': 'W'.repeat(10_000),
};

/** Names that every object in a script has, or that make an object something else. */
const INHERITED = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'length',
  'member',
];

const inputs = hostileInputs<{readonly id: string; readonly s: string}>('strings.json');
const texts = payloadsOf([
  ...inputs.map(({id, s}) => ({id, text: s})),
  ...Object.entries(MORE).map(([id, text]) => ({id, text})),
]);

describe('a hostile text', {skip: absent}, () => {
  const outcome: Outcome = {asked: 0, faults: [], seen: []};
  let hostile: HostilePage;

  before(async () => {
    hostile = await openHostilePage();
  });
  after(() => hostile.close());

  it('is seen by each watcher to be shown wrong, to be answered wrong and to change the page', async () => {
    const planted = [
      {watcher: 'direction', name: 'Evil\u202e'},
      {watcher: 'layout', name: 'W'.repeat(200)},
      {watcher: 'text', name: '<b>Boston</b>'},
      {watcher: 'elements', name: '<img src="/planted.png">'},
      {watcher: 'links', name: 'Boston', url: 'http://elsewhere.example/'},
    ];
    for (const {watcher, name, url} of planted) {
      const rows = [row(name, 'MA', {url})];
      hostile.feeds.set('/bad.json', JSON.stringify(feedOf(rows)));
      await hostile.open('/bad');
      const told = await hostile.page.evaluate((shown) => {
        const {put, ask} = window.hostile;
        return ask(put({feed: '/bad.json'}), 'Boxton <i>MA</i>', [shown]);
      }, name);
      assert.ok(
        told.faults.some((fault) => fault.startsWith(`${watcher}: `)),
        `${watcher}: ${told.faults.join()}`,
      );
      assert.equal(mayBeMember(told, rows), false);
      const {changes, errors, scripts, requests} = await hostile.seen();
      for (const change of ['BODY', 'element itself', 'global: lastTyped', 'prototype', 'stored: typed']) {
        assert.ok(
          changes.some((one) => one.includes(change)),
          `${change} among ${changes.join()}`,
        );
      }
      assert.ok(errors.some((error) => error.includes('planted')));
      assert.ok(scripts.some((script) => script.startsWith('policy: require-trusted-types-for')));
      assert.equal(requests.length > 0, watcher === 'elements' || watcher === 'links');
    }
  });

  inEveryPlace(texts, outcome, () => hostile);

  it('is a name like any other where it is one that every object has', async () => {
    const rows = INHERITED.map((name) => row(name, 'ME', {id: name}));
    // As text, since "__proto__" in a literal would be no field.
    const polluting =
      '"__proto__":{"member":true,"status":"member"},"constructor":{"prototype":{"member":true}}';
    const body = JSON.stringify(feedOf([...rows, row('Harlow', 'ME', {status: 'gold'})]));
    hostile.feeds.set(
      '/inherited.json',
      body.replaceAll('"country"', `${polluting},"country"`).replace('{', `{${polluting},`),
    );
    hostile.feeds.set('/plain.json', JSON.stringify(feedOf([row('Boston', 'MA')])));
    await hostile.open();
    const {there, bare, gold, absentThere, polluted} = await hostile.page.evaluate(async (names) => {
      const {put, ask} = window.hostile;
      const [listing, plain] = [put({feed: '/inherited.json'}), put({feed: '/plain.json'})];
      const [there, bare, absentThere]: [Told[], Told[], Told[]] = [[], [], []];
      for (const name of names) {
        there.push(await ask(listing, `${name}, ME`, [name]));
        bare.push(await ask(listing, name, [name]));
        absentThere.push(await ask(plain, `${name}, ME`));
      }
      const found = ['member', 'status', 'kind', 'id'].filter((key) => key in {} || key in []);
      return {there, bare, absentThere, gold: await ask(listing, 'Harlow, ME'), polluted: found};
    }, INHERITED);
    assert.deepEqual(
      there.map(({kind, id}) => [kind, id]),
      INHERITED.map((name) => ['member', name]),
    );
    assert.deepEqual(new Set(bare.map(({kind}) => kind)), new Set(['choose']));
    assert.deepEqual(new Set(absentThere.map(({kind}) => kind)), new Set(['unknown-place']));
    assert.equal(gold.why, 'unknown-status');
    assert.deepEqual(polluted, []);
    assertClean([...there, ...bare, ...absentThere, gold].flatMap(({faults}) => faults));
    assert.deepEqual(await hostile.seen(), NOTHING);
  });

  it('may be no text at all, as a property or handed to check(): nothing is thrown, and the next answer is right', async () => {
    hostile.feeds.set('/plain.json', JSON.stringify(feedOf([row('Boston', 'MA')])));
    hostile.mayRequest.add(`${hostile.origin}/cos/members.json`);
    await hostile.open();
    const faults = await hostile.page.evaluate(async () => {
      const {put, ask, drop} = window.hostile;
      const fail = (): never => {
        throw new Error('planted');
      };
      const noTexts: Readonly<Record<string, unknown>> = {
        null: null,
        undefined: undefined,
        zero: 0,
        'not a number': NaN,
        true: true,
        false: false,
        bigint: 10n,
        symbol: Symbol('Boston'),
        'empty object': {},
        'empty list': [],
        list: ['Boston, MA', '<b>'],
        function: () => 'Boston, MA',
        class: class {},
        date: new Date(NaN),
        regex: /Boston/g,
        'bare object': Object.create(null) as unknown,
        'String object': new String('<img src=x onerror=alert(1)>'),
        'no text of its own': {toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail},
        'throws at each touch': new Proxy({}, {get: fail, has: fail, getPrototypeOf: fail, ownKeys: fail}),
        'throws when it is run through': {[Symbol.iterator]: fail},
        'text without end': {length: 1e9, trim: () => 'Boston, MA'},
        'like a promise': {then: fail},
        'like a template': {_$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: []},
        'like a directive': {_$litDirective$: class {}, values: []},
        element: document.createElement('img'),
        window,
        document,
      };
      const found: string[] = [];
      const answers = async (what: string, act: () => Promise<unknown>): Promise<void> => {
        try {
          await act();
        } catch (error) {
          found.push(`${what}: ${String(error)}`);
        }
      };
      for (const [name, value] of Object.entries(noTexts)) {
        for (const property of ['feed', 'city', 'region', 'heading', 'lang']) {
          // The platform's own property: what it refuses by itself is not ours.
          if (property === 'lang') {
            try {
              document.createElement('p').lang = value as string;
            } catch {
              continue;
            }
          }
          await answers(`${property} = ${name}`, async () => {
            const element = put({feed: '/plain.json'}, {[property]: value});
            await element.updateComplete;
            const {kind, faults} = await ask(element, 'Boston, MA');
            const wanted = property === 'feed' ? 'cannot-confirm' : 'member';
            if (kind !== wanted) found.push(`${property} = ${name}: ${kind}`);
            found.push(...faults.map((fault) => `${property} = ${name}: ${fault}`));
            drop(element);
          });
        }
        await answers(`check(${name})`, async () => {
          const element = put({feed: '/plain.json'});
          const {kind} = await element.check(value);
          if (kind !== 'too-short') found.push(`check(${name}): ${kind}`);
          const {kind: next} = await ask(element, 'Boston, MA');
          if (next !== 'member') found.push(`after check(${name}): ${next}`);
          drop(element);
        });
      }
      return found;
    });
    const seen = await hostile.seen();
    assertClean(faults);
    assert.deepEqual(seen, NOTHING);
  });

  it('has done nothing at all in any of these places', (test) => {
    test.diagnostic(
      summary(`${texts.length} hostile texts`, outcome, 'the bad renderer set off each watcher'),
    );
    assert.ok(outcome.asked > texts.length * 15);
    assertClean(outcome.faults);
  });
});
