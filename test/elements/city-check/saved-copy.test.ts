import {aTimeout, expect, oneEvent, waitUntil} from '@open-wc/testing';
import type {CityVerdict} from '../../../src/domain/verdict.js';
import type {FeedFailedEvent} from '../../../src/elements/events.js';
import {heldCopy, keepCopy, LARGEST_COPY, MOST_COPIES} from '../../../src/feed/last-good.js';
import {cityCheck, type Driver} from '../harness.js';

let own = 0;
/** An address of its own, so that nothing loaded before answers for it. */
const ownFeed = (name: string): string => new URL(`/test-feed/${name}?copy=${own++}`, location.href).href;

interface Text {
  readonly members: readonly {readonly name: string}[];
  readonly [field: string]: unknown;
}

const good = (await (await fetch('/test-feed/good')).json()) as Text;
const withChange = (change: object): string => JSON.stringify({...good, ...change});

/** Puts a copy of the good feed, or of one a little other, into the page's own storage. */
function hold(feed: string, change: object = {}): void {
  keepCopy(feed, feed, withChange(change));
}

const keyOf = (feed: string): string => `cos-feed:1:${feed}`;
const ourKeys = (): readonly string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith('cos-feed:'));

async function requests(feed: string): Promise<number> {
  const counts = (await (await fetch('/test-feed-counts')).json()) as Record<string, number>;
  return counts[feed.slice(location.origin.length)] ?? 0;
}

/** Every verdict that the element gives from now on. */
function heard(check: Driver): readonly CityVerdict[] {
  const verdicts: CityVerdict[] = [];
  check.element.addEventListener('cos-city-checked', ({verdict}) => verdicts.push(verdict));
  return verdicts;
}

/** The line breaks and holds again, until something is so. */
async function backOnLine(isSo: () => boolean): Promise<void> {
  await waitUntil(
    () => {
      if (!isSo()) dispatchEvent(new Event('online'));
      return isSo();
    },
    'today’s list has come',
    {timeout: 8000},
  );
}

const NOTE = 'This comes from a saved copy of the list, dated November 20, 2026.';
const MISSED = 'Today’s list did not load.';
const CHANGED = 'We have looked again, and the answer has changed:';

afterEach(() => localStorage.clear());

describe('a saved copy of the list', () => {
  it('is kept of a feed that passed every check, with its address and schema, and of no other', async () => {
    const [fine, unfit] = [ownFeed('good'), ownFeed('no-feed')];
    for (const feed of [fine, unfit]) await (await cityCheck({feed})).ask('Boston, MA');
    expect(ourKeys()).to.deep.equal([keyOf(fine)]);
    expect(heldCopy(fine)).to.include({fromCopy: true, asOf: '2026-11-20T00:00:00Z'});
  });

  for (const [name, reason] of [
    ['missing', 'bad-response'],
    ['sign-in', 'unreadable'],
    ['no-feed', 'malformed'],
    ['newer-schema', 'newer-schema'],
  ] as const) {
    it(`answers where the feed is ${name}, and says that it does, of when it is and how to try again`, async () => {
      const feed = ownFeed(name);
      hold(feed);
      const check = await cityCheck({feed});
      const failed = oneEvent<FeedFailedEvent>(check.element, 'cos-feed-failed');
      expect(await check.ask('Boston, MA')).to.include({kind: 'member', fromCopy: true});
      expect((await failed).reason).to.equal(reason);
      await check.element.updateComplete;
      expect(check.answer).to.match(/^Boston, Massachusetts, is a member city/);
      expect(check.answer).to.include(`${NOTE} ${MISSED} Try again`);
      expect(check.element.matches(':state(ready)')).to.equal(true);
    });
  }

  it('does not say that today’s list failed while that is still on its way', async () => {
    const feed = ownFeed('stalled');
    hold(feed);
    const check = await cityCheck({feed});
    await check.ask('Boston, MA');
    expect(check.answer).to.include(NOTE);
    expect(check.answer).not.to.include(MISSED);
  });

  it('gives way to today’s list, without a word where the answer stays', async () => {
    const feed = ownFeed('slow');
    hold(feed, {issued: '2026-11-01T00:00:00Z'});
    const check = await cityCheck({feed});
    const verdicts = heard(check);
    await check.ask('Boston, MA');
    expect(check.answer).to.include('dated November 1, 2026');
    await waitUntil(() => verdicts.length === 2);
    await check.element.updateComplete;
    expect(verdicts.map(({kind, fromCopy}) => [kind, fromCopy])).to.deep.equal([
      ['member', true],
      ['member', false],
    ]);
    expect(check.element.verdict).to.equal(verdicts[1]);
    expect(check.answer)
      .to.include('November 20, 2026')
      .and.not.match(/saved copy|looked again/);
  });

  it('gives way to today’s list, and says so where the answer changes', async () => {
    const feed = ownFeed('slow');
    const members = good.members.filter(({name}) => name !== 'Boston');
    hold(feed, {issued: '2026-11-01T00:00:00Z', members, count: members.length});
    const check = await cityCheck({feed});
    const verdicts = heard(check);
    expect((await check.ask('Boston, MA')).kind).not.to.equal('member');
    await waitUntil(() => verdicts.length === 2);
    await check.element.updateComplete;
    expect(check.answer.startsWith(`${CHANGED} Boston, Massachusetts, is a member city`)).to.equal(true);
    expect(await check.ask('Boston, MA')).to.include({kind: 'member'});
    expect(check.answer).not.to.include(CHANGED);
  });

  it('is not answered from for words that were typed meanwhile', async () => {
    const feed = ownFeed('slow');
    hold(feed);
    const check = await cityCheck({feed});
    const verdicts = heard(check);
    await check.ask('Boston, MA');
    await check.type('x');
    await aTimeout(900);
    expect([verdicts.length, check.answer]).to.deep.equal([1, '']);
  });

  it('leaves the focus with the answer where the button under it goes away', async () => {
    const feed = ownFeed('recovers');
    hold(feed, {issued: '2026-11-01T00:00:00Z'});
    const check = await cityCheck({feed});
    await check.ask('Boston, MA');
    await waitUntil(() => check.answer.includes(MISSED), 'it has failed', {timeout: 5000});
    check.button('Try again').focus();
    await backOnLine(() => !check.answer.includes('saved copy'));
    await waitUntil(() => check.root.activeElement === check.status, 'the focus is with the answer');
  });

  it('does not answer where the feed itself says that it has run out', async () => {
    for (const issued of ['2019-01-01T00:00:00Z', '2026-11-20T00:00:00Z']) {
      const feed = ownFeed('expired');
      hold(feed, {issued});
      const check = await cityCheck({feed});
      for (let times = 0; times < 2; times++) {
        await check.ask('Boston, MA');
        await waitUntil(() => check.element.verdict?.kind === 'cannot-confirm');
        await check.element.updateComplete;
        expect(check.answer).to.include('ran out on January 1, 2021');
        expect(check.element.querySelector('a')!.checkVisibility()).to.equal(true);
      }
      // A list that was newer still keeps an older one away.
      expect(heldCopy(feed)?.asOf).to.equal(issued.startsWith('2019') ? undefined : issued);
    }
  });

  it('keeps an old list away that is put back, also behind one that has run out', async () => {
    const feed = ownFeed('replayed');
    const members = good.members.filter(({name}) => name !== 'Boston');
    hold(feed, {members, count: members.length});
    const check = await cityCheck({feed});
    const verdicts = heard(check);
    await check.element.check('Boston, MA');
    await waitUntil(() => check.element.verdict?.kind === 'cannot-confirm');
    await check.element.check('Boston, MA');
    await backOnLine(() => check.element.verdict?.kind !== 'cannot-confirm');
    expect(verdicts.filter(({kind}) => kind === 'member')).to.deep.equal([]);
    expect(heldCopy(feed)?.asOf).to.equal('2026-11-20T00:00:00Z');
  });

  it('gives way to a list dated to come no longer than that is in force: a mistake can be mended', async () => {
    const feed = ownFeed('good');
    hold(feed, {issued: new Date(Date.now() + 20 * 3_600_000).toISOString()});
    const check = await cityCheck({feed});
    const verdicts = heard(check);
    await check.ask('Boston, MA');
    await waitUntil(() => verdicts.at(-1)?.fromCopy === false);
    expect(check.element.verdict?.asOf).to.equal('2026-11-20T00:00:00Z');
  });

  it('leaves the focus where a visitor has put it meanwhile', async () => {
    const feed = ownFeed('recovers');
    hold(feed, {issued: '2026-11-01T00:00:00Z'});
    const check = await cityCheck({feed});
    await check.ask('Boston, MA');
    await waitUntil(() => check.answer.includes(MISSED), 'it has failed', {timeout: 5000});
    check.button('Try again').focus();
    const other = document.createElement('input');
    document.body.append(other);
    check.element.addEventListener('cos-city-checked', () => other.focus(), {once: true});
    await backOnLine(() => !check.answer.includes('saved copy'));
    await aTimeout(100);
    expect(document.activeElement === other).to.equal(true);
    other.remove();
  });

  it('answers instead of an older list, because an old list may be put back by mistake or by force', async () => {
    const feed = ownFeed('good');
    hold(feed, {issued: '2026-11-24T00:00:00Z'});
    const check = await cityCheck({feed});
    const failed = oneEvent<FeedFailedEvent>(check.element, 'cos-feed-failed');
    expect(await check.ask('Boston, MA')).to.include({kind: 'member', fromCopy: true});
    expect((await failed).reason).to.equal('out-of-date');
    expect(check.answer).to.include('dated November 24, 2026');
    expect(heldCopy(feed)?.asOf).to.equal('2026-11-24T00:00:00Z');
  });

  it('gives way to a list of the same date with other rows', async () => {
    const feed = ownFeed('good');
    const members = good.members.filter(({name}) => name !== 'Boston');
    hold(feed, {members, count: members.length});
    const check = await cityCheck({feed});
    expect(await check.ask('Boston, MA')).to.include({kind: 'member', fromCopy: false});
  });

  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  const head = (feed: string): string => [Date.now(), feed, feed, ''].join('\n');
  const spoilt: readonly (readonly [string, (feed: string) => string])[] = [
    ['is no copy', () => 'nothing'],
    ['is empty', () => ''],
    ['is a page', () => '<!doctype html><title>Sign in</title>'],
    ['is JSON of somebody else', () => '{"rows":"x"}'],
    ['is a trap', () => '{"__proto__":{"fromCopy":false}}'],
    ['has a head and no feed', (feed) => head(feed)],
    ['is cut', (feed) => head(feed) + withChange({}).slice(0, 5000)],
    ['is of another schema', (feed) => head(feed) + withChange({schema: 2})],
    ['is of another feed', () => head('https://other.example/members.json') + withChange({})],
    ['has run out', (feed) => head(feed) + withChange({expires: yesterday})],
    ['is of a day to come', (feed) => head(feed) + withChange({issued: '2099-01-01', expires: '2100-01-01'})],
    ['is too large', (feed) => head(feed) + ' '.repeat(LARGEST_COPY) + withChange({})],
    ['counts wrong', (feed) => head(feed) + withChange({count: 5})],
  ];
  for (const [what, text] of spoilt) {
    it(`answers nothing where it ${what}, and is replaced by what comes`, async () => {
      const [dead, fine] = [ownFeed('missing'), ownFeed('good')];
      for (const feed of [dead, fine]) localStorage.setItem(keyOf(feed), text(feed));
      const lost = await cityCheck({feed: dead});
      expect(await lost.ask('Boston, MA')).to.include({kind: 'cannot-confirm', fromCopy: false});
      const found = await cityCheck({feed: fine});
      expect(await found.ask('Boston, MA')).to.include({kind: 'member', fromCopy: false});
      expect(heldCopy(fine)?.asOf).to.equal('2026-11-20T00:00:00Z');
    });
  }

  const blocked: readonly (readonly [string, PropertyDescriptor])[] = [
    [
      'throws',
      {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    ],
    ['is not there', {value: undefined}],
    ['is null', {value: null}],
    ['is something else', {value: {getItem: 5}}],
  ];
  for (const [what, descriptor] of blocked) {
    it(`is done without where the storage ${what}`, async () => {
      const platform = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
      Object.defineProperty(window, 'localStorage', {...descriptor, configurable: true});
      try {
        const check = await cityCheck({feed: ownFeed('good')});
        expect(await check.ask('Boston, MA')).to.include({kind: 'member', fromCopy: false});
        const lost = await cityCheck({feed: ownFeed('missing')});
        expect(await lost.ask('Boston, MA')).to.include({kind: 'cannot-confirm'});
      } finally {
        Object.defineProperty(window, 'localStorage', platform);
      }
    });
  }

  it('is one of few: of too many feeds the oldest goes', async () => {
    const feeds = Array.from({length: MOST_COPIES + 2}, () => ownFeed('good'));
    localStorage.setItem('of another script', 'stays');
    for (const feed of feeds) {
      hold(feed);
      await aTimeout(2); // the clock moves on
    }
    expect([...ourKeys()].sort()).to.deep.equal(feeds.slice(-MOST_COPIES).map(keyOf).sort());
    expect(MOST_COPIES).to.be.at.least(3);
    expect(localStorage.getItem('of another script')).to.equal('stays');
  });

  it('is none of a list above a million characters, also not an older one', () => {
    const feed = ownFeed('good');
    const room = LARGEST_COPY - withChange({pad: ''}).length - `${Date.now()}\n${feed}\n${feed}\n`.length;
    hold(feed, {pad: 'x'.repeat(room)});
    expect(localStorage.getItem(keyOf(feed))).to.have.length(LARGEST_COPY);
    expect(heldCopy(feed)).not.to.equal(undefined);
    hold(feed, {pad: 'x'.repeat(room + 1)});
    expect(ourKeys()).to.deep.equal([]);
  });

  it('makes room among our own where the storage is full, and leaves what others put there', () => {
    const [first, second] = [ownFeed('good'), ownFeed('good')];
    hold(first);
    const chunk = 'x'.repeat(10_000);
    let at = 0;
    try {
      for (;;) localStorage.setItem(`of another script ${at++}`, chunk);
    } catch {
      // full
    }
    hold(second);
    expect(ourKeys()).to.deep.equal([keyOf(second)]);
    const {length} = localStorage.getItem(keyOf(second))!;
    localStorage.removeItem(keyOf(second));
    localStorage.setItem('of another script last', 'x'.repeat(length - 100));
    hold(second);
    expect(ourKeys()).to.deep.equal([]);
    expect(localStorage).to.have.length(at);
  });
});

describe('a feed that came', () => {
  it('is asked for once more when a page is shown again after half an hour, and not before', async () => {
    const feed = ownFeed('good');
    const check = await cityCheck({feed});
    await check.ask('Boston, MA');
    const {now} = Date;
    try {
      for (const [minutes, most] of [
        [29, 1],
        [31, 2],
        [31, 2],
      ] as const) {
        Date.now = () => now.call(Date) + minutes * 60_000;
        dispatchEvent(new Event('pageshow'));
        if (most > 1) await waitUntil(async () => (await requests(feed)) === most);
        await aTimeout(100);
        expect(await requests(feed)).to.equal(most);
      }
      expect(check.element.verdict).to.include({kind: 'member', fromCopy: false});
      expect(check.answer).not.to.include('saved copy');
    } finally {
      Date.now = now;
    }
  });
});

describe('a feed that failed', () => {
  it('is asked for again when the line is back, and then answers what was asked', async () => {
    const feed = ownFeed('recovers');
    const check = await cityCheck({feed});
    expect((await check.ask('Boston, MA')).kind).to.equal('cannot-confirm');
    await backOnLine(() => check.element.verdict?.kind === 'member');
    await check.element.updateComplete;
    expect(check.answer).to.match(/^Boston, Massachusetts, is a member city/);
  });

  it('is not asked for by a page whose elements are gone', async () => {
    const feed = ownFeed('missing');
    const check = await cityCheck({feed});
    await check.ask('Boston, MA');
    const before = await requests(feed);
    check.element.remove();
    dispatchEvent(new Event('online'));
    await aTimeout(200);
    expect(await requests(feed)).to.equal(before);
    document.body.append(check.element);
    dispatchEvent(new Event('online'));
    await waitUntil(async () => (await requests(feed)) === before + 1);
    check.element.remove();
  });

  it('is not asked for again for an element that was taken out at once, or was never in the page', async () => {
    const feed = ownFeed('missing');
    const [gone, never] = [await cityCheck({feed}), document.createElement('cos-city-check')];
    never.setAttribute('feed', feed);
    const asked = [gone.element.check('Boston, MA'), never.check('Boston, MA')];
    gone.element.remove();
    await Promise.all(asked);
    const before = await requests(feed);
    dispatchEvent(new Event('online'));
    await aTimeout(300);
    expect(await requests(feed)).to.equal(before);
  });

  it('is not waited for where its server asks for a rest, and is asked for when the visitor says so', async () => {
    const feed = ownFeed('busy');
    const check = await cityCheck({feed});
    const failed: string[] = [];
    check.element.addEventListener('cos-feed-failed', ({reason}) => failed.push(reason));
    expect((await check.element.check('Boston, MA')).kind).to.equal('cannot-confirm');
    expect([failed, await requests(feed)]).to.deep.equal([['bad-response'], 1]);
    await check.answered(() => check.click(check.button('Try again')));
    expect([check.element.verdict?.kind, await requests(feed)]).to.deep.equal(['member', 2]);
  });

  it('says no date that it has not', async () => {
    const feed = ownFeed('runs-out');
    const check = await cityCheck({feed});
    await check.element.check('Boston, MA');
    await check.element.updateComplete;
    expect(check.answer).to.include('ran out on January 1, 2021');
    dispatchEvent(new Event('online'));
    await waitUntil(() => check.answer.includes('did not load'), 'the sentence is whole');
    expect(check.answer).not.to.include('ran out');
  });

  it('is looked for where the page was when it was named, whatever address the page gives itself later', async () => {
    const check = await cityCheck({feed: `good?relative=${own++}`.replace('good', 'test-feed/good')});
    const {href} = location;
    history.pushState(null, '', '/');
    try {
      check.element.feed = `test-feed/good?relative=${own++}`;
      expect((await check.ask('Boston, MA')).kind).to.equal('member');
      history.pushState(null, '', '/shop/cart/');
      expect((await check.ask('Duluth, MN')).kind).to.equal('member');
    } finally {
      history.pushState(null, '', href);
    }
  });

  it('is answered from by an element that was out of the page when it came', async () => {
    const feed = ownFeed('recovers');
    const [out, within] = [await cityCheck({feed}), await cityCheck({feed})];
    expect((await out.ask('Boston, MA')).kind).to.equal('cannot-confirm');
    const place = out.element.parentElement!;
    out.element.remove();
    await within.ask('Boston, MA');
    await backOnLine(() => within.element.verdict?.kind === 'member');
    expect(out.element.verdict?.kind).to.equal('cannot-confirm');
    place.append(out.element);
    await waitUntil(() => out.element.verdict?.kind === 'member', 'it has looked again');
  });

  it('is left alone while the page is hidden, and asked for when it is seen again', async () => {
    const feed = ownFeed('recovers');
    const {random} = Math;
    Object.defineProperty(document, 'hidden', {value: true, configurable: true});
    Math.random = () => 0; // each rest as short as can be: 0.25 s, 0.75 s
    try {
      const check = await cityCheck({feed});
      await check.element.check('Boston, MA');
      await aTimeout(1500);
      expect(await requests(feed)).to.equal(1);
      Reflect.deleteProperty(document, 'hidden');
      document.dispatchEvent(new Event('visibilitychange'));
      await waitUntil(async () => (await requests(feed)) > 1, 'it is asked for again');
    } finally {
      Reflect.deleteProperty(document, 'hidden');
      Math.random = random;
    }
  });

  it('is asked for ten times in ten minutes and no more, however often a visitor tries', async () => {
    const feed = ownFeed('missing');
    const check = await cityCheck({feed});
    let failed = 0;
    check.element.addEventListener('cos-feed-failed', () => failed++);
    for (let times = 0; times < 14; times++) await check.element.check('Boston, MA');
    expect([await requests(feed), failed]).to.deep.equal([10, 10]);
    expect(check.element.verdict?.kind).to.equal('cannot-confirm');
  });
});
