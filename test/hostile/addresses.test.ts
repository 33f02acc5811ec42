import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {feedOf, row, type Row} from '../support/feeds.js';
import {absent, hostileInputs, NOTHING, openHostilePage, type HostilePage} from '../support/hostile-page.js';
import {assertClean} from '../support/hostile-values.js';
import type {Told} from '../support/hostile-watch.js';

interface Address {
  readonly i: string;
  readonly class: 'other-scheme' | 'relative' | 'unparseable' | 'https' | 'http' | 'credentials';
  /** As the browser parses it on the page at `BASE`. */
  readonly host?: string;
  readonly live?: boolean;
}

const inputs = hostileInputs<Address>('urls.json');
const live = inputs.filter((input) => input.live);

/** Where the set was sorted into its classes, and where a feed of it lies. */
const BASE = 'https://city.example/dir/page.html';
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/;

/** The address in every field of a feed that has one, but for the index of places. */
function linksFeed(address: string): Row {
  const documents = [{language: 'en', version: '2009', url: address}];
  return feedOf(
    [
      row('Harlow', 'ME', {url: address, volunteer: address, source: address}),
      row('Eastmere', 'IA', {status: 'former', url: address, volunteer: address}),
      row('Goldfield', 'NV', {status: 'pending', url: address, volunteer: address}),
    ],
    {
      coalition: {name: 'Cities', url: address, list: address},
      join: {email: address, address, url: address},
      declarations: documents,
      blueprints: documents,
    },
  );
}

/** What is asked of such a feed, and how many links of ours the answer has where the address may be one. */
const QUESTIONS = [
  {typed: 'Harlow, ME', links: 2},
  {typed: 'Eastmere, IA', links: 2},
  {typed: 'Goldfield, NV', links: 1},
  {typed: 'Nowhereton, ME', links: 1},
];

/** Whether the set itself, and the contract, let an address in a feed at `BASE` be a link. */
function mayBeLink({i, class: sort, host = ''}: Address): boolean {
  if (i.trim() === '') return false;
  return sort === 'https' || sort === 'relative' || (sort === 'http' && LOOPBACK.test(host));
}

describe('a hostile address', {skip: absent}, () => {
  let hostile: HostilePage;
  const counts = {
    links: 0,
    badLinks: 0,
    requests: 0,
    badRequests: 0,
    claims: 0,
    scripts: 0,
    fired: 0,
    badSeen: 0,
  };
  const faults: string[] = [];

  before(async () => {
    hostile = await openHostilePage();
    hostile.feeds.set('/addresses.json', JSON.stringify(inputs.map(({i}) => i)));
  });
  after(() => hostile.close());

  const begin = async (path?: '/bad'): Promise<HostilePage> => {
    hostile.mayRequest.clear();
    hostile.requested.length = 0;
    await hostile.open(path);
    return hostile;
  };
  const finish = async (): Promise<void> => {
    const seen = await hostile.seen();
    counts.badRequests += seen.requests.length;
    counts.scripts += seen.scripts.length + seen.dialogs.length;
    assert.deepEqual(seen, NOTHING);
  };

  it('is seen to run a script where it is made a link as it stands, and is clicked', async () => {
    const asleep = [];
    for (const {i} of live) {
      hostile.feeds.set('/bad.json', JSON.stringify(linksFeed(i)));
      const {page} = await begin('/bad');
      await page.evaluate(async () => {
        const {put, ask} = window.hostile;
        const element = put({feed: '/bad.json'});
        await ask(element, 'Harlow, ME');
        element.shadowRoot!.querySelector('a')!.click();
      });
      if (await hostile.scriptRan()) counts.fired++;
      else asleep.push(i);
    }
    assert.deepEqual(asleep, []);
  });

  it('is seen as a bad link and as a request where it is used as it stands', async () => {
    inputs.forEach(({i}, at) => hostile.feeds.set(`/links/${at}`, JSON.stringify(linksFeed(i))));
    const {page} = await begin('/bad');
    const told = await page.evaluate(async (count) => {
      const {put, ask, drop, abreast} = window.hostile;
      return abreast(count, async (at) => {
        const element = put({feed: `/links/${at}`});
        const answer = await ask(element, 'Harlow, ME');
        drop(element);
        return answer;
      });
    }, inputs.length);
    const bad = inputs.filter((_, at) => told[at]?.faults.some((fault) => fault.startsWith('links: ')));
    // Those that are links as they stand, to the letter, are the only good ones.
    const missed = inputs.filter((input) => !mayBeLink(input) && !bad.includes(input)).map(({i}) => i);
    assert.deepEqual(
      missed.filter((i) => !i.startsWith('mailto:')),
      [],
    );
    const {requests} = await hostile.seen();
    assert.ok(new Set(requests).size > 300, `${new Set(requests).size} requests`);
    counts.badSeen = bad.length;
  });

  for (const {where, feed} of [
    {where: 'whose feed lies on another host', feed: (at: number) => `${BASE}?feed=${at}`},
    {where: 'whose feed lies on this machine', feed: (at: number) => `/links/${at}`},
  ]) {
    it(`is a link only as parsed, and only if https, and leads to no request, ${where}`, async () => {
      const {page, mayRequest, origin} = await begin();
      const isFar = feed(0).startsWith('https:');
      if (isFar) {
        inputs.forEach((_, at) => mayRequest.add(feed(at)));
        await page.route(`${BASE}?feed=*`, (route, request) => {
          const at = Number(new URL(request.url()).searchParams.get('feed'));
          const body = JSON.stringify(linksFeed(inputs[at]?.i ?? ''));
          return route.fulfill({
            body,
            contentType: 'application/json',
            headers: {'access-control-allow-origin': '*'},
          });
        });
      }
      const answers = await page.evaluate(
        async ({feeds, questions}) => {
          const {put, ask, drop, safeAddress, abreast} = window.hostile;
          const addresses = (await (await fetch('/addresses.json')).json()) as string[];
          return abreast(feeds.length, async (at) => {
            const address = feeds[at]!;
            const element = put({feed: address});
            const told = [];
            for (const typed of questions) told.push(await ask(element, typed));
            drop(element);
            const base = new URL(address, document.baseURI).href;
            return {wanted: safeAddress(addresses[at]!, base), told};
          });
        },
        {feeds: inputs.map((_, at) => feed(at)), questions: QUESTIONS.map(({typed}) => typed)},
      );
      const own: string[] = [];
      answers.forEach(({wanted, told}, at) => {
        const input = inputs[at]!;
        const name = JSON.stringify(input.i);
        // The browser's reading of the set must agree with the set's own.
        if (isFar && mayBeLink(input) !== (wanted !== undefined))
          own.push(`${name}: ${input.class}, but ${wanted}`);
        told.forEach(({kind, links, faults: shown}, question) => {
          const expected =
            wanted === undefined ? [] : Array.from({length: QUESTIONS[question]!.links}, () => wanted);
          counts.links += links.length;
          if (links.join(' ') !== expected.join(' ')) {
            counts.badLinks++;
            own.push(`${name}: ${links.join(' ')} for ${wanted} in ${kind}`);
          }
          own.push(...shown.map((fault) => `${name}: ${fault}`));
        });
      });
      faults.push(...own);
      assertClean(own);
      assert.deepEqual([...new Set(answers.flatMap(({told}) => told.map(({kind}) => kind)))].sort(), [
        'listed',
        'member',
        'unknown-place',
      ]);
      // The control: those that may be links are.
      const many = answers.filter(({wanted}) => wanted !== undefined).length;
      assert.ok(many >= (isFar ? 230 : 200), `${many} links on ${origin}`);
      await finish();
    });
  }

  it('is asked for as the index of places only as parsed, and only if https or on this machine', async () => {
    const {page, mayRequest, requested, origin} = await begin();
    inputs.forEach(({i}, at) => {
      hostile.feeds.set(`/places/${at}`, JSON.stringify(feedOf([row('Harlow', 'ME')], {places: i})));
    });
    const wanted = await page.evaluate(async () => {
      const addresses = (await (await fetch('/addresses.json')).json()) as string[];
      return addresses.map((address, at) => {
        const base = new URL(`/places/${at}`, document.baseURI).href;
        return window.hostile.safeAddress(address, base)?.split('#')[0];
      });
    });
    for (const address of wanted) if (address !== undefined) mayRequest.add(address);
    requested.length = 0;
    const told = await page.evaluate(async () => {
      const {put, ask, drop, abreast, leavesHere} = window.hostile;
      const addresses = (await (await fetch('/addresses.json')).json()) as string[];
      const askAbout = async (at: number): Promise<Told> => {
        const element = put({feed: `/places/${at}`});
        const answer = await ask(element, 'Harlow');
        drop(element);
        return answer;
      };
      return abreast(addresses.length, askAbout, (at) => leavesHere(addresses[at]!, document.baseURI));
    });
    assert.deepEqual([...new Set(told.map(({kind}) => kind))], ['choose']);
    assertClean(
      told.flatMap((one, at) => one.faults.map((fault) => `${JSON.stringify(inputs[at]?.i)}: ${fault}`)),
    );
    noteRequests(requested, origin, '/places/', mayRequest);
    await finish();
  });

  it('is asked for as the feed only as parsed, and only if https or on this machine, and confirms nothing', async () => {
    const {page, mayRequest, requested, origin} = await begin();
    const wanted = await page.evaluate(async () => {
      const addresses = (await (await fetch('/addresses.json')).json()) as string[];
      // Blanks around an attribute are none of it.
      return addresses.map(
        (address) => window.hostile.safeAddress(address.trim(), document.baseURI)?.split('#')[0],
      );
    });
    for (const address of wanted) if (address !== undefined) mayRequest.add(address);
    // The script's own default, where the attribute is blank.
    mayRequest.add(`${origin}/cos/members.json`);
    requested.length = 0;
    const told = await page.evaluate(async () => {
      const {put, ask, drop, abreast, leavesHere} = window.hostile;
      const addresses = (await (await fetch('/addresses.json')).json()) as string[];
      const askAbout = async (at: number): Promise<Told> => {
        const element = put({feed: addresses[at]!});
        const answer = await ask(element, 'Harlow, ME');
        drop(element);
        return answer;
      };
      return abreast(addresses.length, askAbout, (at) => leavesHere(addresses[at]!.trim(), document.baseURI));
    });
    counts.claims = told.filter(({kind}) => kind !== 'cannot-confirm').length;
    assert.equal(counts.claims, 0);
    told.forEach(({why}, at) => {
      const {i} = inputs[at]!;
      // Where nothing may be asked for, that is why; a blank one is none, and the default is not there.
      assert.equal(
        why === 'bad-address',
        i.trim() !== '' && wanted[at] === undefined,
        `${JSON.stringify(i)}: ${why}`,
      );
    });
    assertClean(
      told.flatMap((one, at) => one.faults.map((fault) => `${JSON.stringify(inputs[at]?.i)}: ${fault}`)),
    );
    noteRequests(requested, origin, '/addresses.json', mayRequest);
    await finish();
  });

  /** What was asked for, which must be nearly all that may be: else nothing was tried. */
  function noteRequests(
    requested: readonly string[],
    origin: string,
    own: string,
    may: ReadonlySet<string>,
  ): void {
    const asked = new Set(requested.filter((url) => !url.startsWith(origin + own) || may.has(url)));
    counts.requests += asked.size;
    const left = [...may].filter((url) => !asked.has(url));
    assert.ok(left.length <= may.size * 0.05, `never asked for: ${left.slice(0, 10).join(' ')}`);
  }

  it('has come to nothing anywhere', (test) => {
    test.diagnostic(
      `${inputs.length} addresses in 12 fields: ${counts.badLinks} bad links among ${counts.links}, ` +
        `${counts.badRequests} bad requests (${counts.requests} good ones), ${counts.scripts} scripts and dialogs, ` +
        `${counts.claims} claims; used as they stand ${counts.badSeen} were seen, and ${counts.fired} of ${live.length} ran at a click`,
    );
    assert.equal(counts.fired, live.length);
    assertClean(faults);
  });
});
