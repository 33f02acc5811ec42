import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {CityCheckedEvent, FeedFailedEvent} from '../../src/elements/events.js';
import {CosCityCheck} from '../../src/elements/city-check/city-check.js';
import {CosJoinCta} from '../../src/elements/join-cta/join-cta.js';
import '../../src/define/cos-join-cta.js';
import {cityCheck, Driver, GOOD} from './harness.js';

interface Guest {
  readonly tag: string;
  readonly make: CustomElementConstructor;
  readonly attributes: Readonly<Record<string, string>>;
  /** What it says of the good feed with these attributes, and when it has none. */
  readonly shows: RegExp;
  readonly isFailed: (element: Element) => boolean;
  /** What is set on one before the script comes, and what that one says then. */
  readonly late: {readonly set: Readonly<Record<string, string>>; readonly says: string};
  /** Its heading where no attribute is set. */
  readonly title: string;
  /** A feed of which it says a day of this month: "November". */
  readonly dated: {readonly feed: string; readonly day: number};
  readonly hostile: {readonly attributes: Readonly<Record<string, string>>; readonly shows: RegExp};
  /** A text of its own. */
  readonly text: string;
  /** The verdicts that are told of where a dead feed took the place of a good one. */
  readonly overtaken: readonly string[];
}

const wordsOf = (element: Element): string =>
  element.shadowRoot?.querySelector<HTMLElement>('[role="status"], .join')?.innerText ?? '';

/** Every element, and how it is brought to show something of the feed. The suites below are one for all. */
const ELEMENTS: readonly Guest[] = [
  {
    tag: 'cos-city-check',
    make: CosCityCheck,
    attributes: {city: 'Boston, MA'},
    shows: /is a member city/,
    isFailed: (element) => wordsOf(element).includes('cannot confirm'),
    late: {set: {city: 'Duluth, MN'}, says: 'Duluth, Minnesota, is a member city'},
    title: 'Is your city a member?',
    dated: {feed: GOOD, day: 20},
    hostile: {
      attributes: {city: '<img src=x onerror=alert(1)>, OH'},
      shows: /^<img src=x onerror=alert\(1\)>, Ohio, is a member city/,
    },
    text: '.says',
    overtaken: ['cannot-confirm'],
  },
  {
    tag: 'cos-join-cta',
    make: CosJoinCta,
    attributes: {audience: 'mayors', 'heading-level': '4'},
    shows: /What signing asks of you[^]*See all member cities/,
    isFailed: (element) =>
      element.matches(':state(failed)') && !wordsOf(element).includes('See all member cities'),
    late: {set: {audience: 'mayors'}, says: 'See all member cities'},
    title: 'Join the coalition',
    dated: {feed: '/test-feed/join-dateless', day: 1},
    hostile: {attributes: {}, shows: /<img src=x onerror=alert\(1\)> text\./},
    text: '.lead',
    overtaken: [],
  },
];

let address = 0;
/** An address of its own, so that nothing loaded before answers for it. */
const ownFeed = (name: string): string => `/test-feed/${name}?own=${address++}`;

async function requests(feed: string): Promise<number> {
  const counts = (await (await fetch('/test-feed-counts')).json()) as Record<string, number>;
  return counts[feed] ?? 0;
}

for (const guest of ELEMENTS) {
  const {tag, shows, isFailed, dated, hostile} = guest;
  const make = (feed: string, attributes = guest.attributes): HTMLElement => {
    const element = document.createElement(tag);
    element.setAttribute('feed', feed);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const says = (element: Element, words: RegExp | string): Promise<void> => {
    // Some ask for the feed only where they are seen.
    element.scrollIntoView();
    return waitUntil(() => new RegExp(words).test(wordsOf(element)), `${tag} says ${words}`);
  };
  const shown = (element: Element): Promise<void> => says(element, shows);

  describe(`${tag}, as every element`, () => {
    let place: HTMLElement;
    const uncaught: string[] = [];
    const note = (event: Event): void => void uncaught.push(event.type);
    beforeEach(async () => {
      place = await fixture(html`<div></div>`);
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
    });
    afterEach(() => {
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
      expect(uncaught).to.deep.equal([]);
    });

    it('upgrade: keeps what a page set before the script came', async () => {
      place.innerHTML = `<${tag}-late></${tag}-late>`;
      const late = place.firstElementChild!;
      Object.assign(late, {feed: GOOD, ...guest.late.set});
      customElements.define(`${tag}-late`, class extends guest.make {});
      await says(late, guest.late.says);
    });

    it('upgrade: works by createElement, by innerHTML and by cloning', async () => {
      const made = make(GOOD);
      place.append(made);
      place.insertAdjacentHTML('beforeend', made.outerHTML);
      place.append(made.cloneNode(true));
      for (const element of place.children) await shown(element);
      expect(place.children).to.have.length(3);
    });

    it('move: answers after it was moved while the feed was on its way', async () => {
      const element = make(ownFeed('slow'));
      place.append(element);
      await aTimeout(50);
      const other = document.createElement('section');
      place.append(other);
      other.append(element);
      await shown(element);
    });

    it('twice: two of one feed make one request, and share no id', async () => {
      const feed = ownFeed('slow');
      place.append(make(feed), make(feed), make(feed));
      for (const element of place.children) await shown(element);
      expect(await requests(feed)).to.equal(1);
    });

    it('leave: taken out before the answer, it says nothing, fires nothing and throws nothing', async () => {
      const feed = ownFeed('slow');
      const element = make(feed);
      const heard: string[] = [];
      element.addEventListener('cos-city-checked', ({type}) => heard.push(type));
      place.append(element);
      await waitUntil(async () => (await requests(feed)) === 1);
      element.remove();
      await aTimeout(900);
      expect(heard).to.deep.equal([]);
    });

    it('leave and come back: connected again means asked again', async () => {
      const element = make(ownFeed('slow'));
      place.append(element);
      await aTimeout(100);
      element.remove();
      await aTimeout(100);
      place.append(element);
      await shown(element);
    });

    it('overtake: a feed that was replaced before it came is never shown', async () => {
      const element = make(ownFeed('slow'));
      const heard: CityCheckedEvent[] = [];
      element.addEventListener('cos-city-checked', (event) => heard.push(event));
      place.append(element);
      await aTimeout(50);
      element.setAttribute('feed', ownFeed('missing'));
      await waitUntil(() => isFailed(element));
      await aTimeout(900);
      expect(isFailed(element)).to.equal(true);
      expect(heard.map(({verdict}) => verdict.kind)).to.deep.equal(guest.overtaken);
    });

    it('takes an attribute away as if it had never been set', async () => {
      const element = make(GOOD);
      place.append(element);
      await shown(element);
      for (const {name} of [...element.attributes]) element.removeAttribute(name);
      await aTimeout(50);
      expect(element.shadowRoot!.querySelector('h2')!.innerText).to.equal(guest.title);
    });

    it('language: follows the nearest lang, also when it changes and through a shadow root', async () => {
      const host = document.createElement('div');
      host.lang = 'en-US';
      const inner = host.attachShadow({mode: 'open'});
      const element = make(dated.feed);
      inner.append(element);
      place.append(host);
      const american = `November\u00a0${dated.day}, 2026`;
      await says(element, american);
      host.lang = 'en-GB';
      await says(element, `${dated.day}\u00a0November 2026`);
      element.lang = 'en-US';
      await says(element, american);
      element.removeAttribute('lang');
      host.removeAttribute('lang');
      host.lang = 'not a language';
      await says(element, american);
    });

    it('language: says in English, and marks it as English, what it cannot say in the page’s', async () => {
      const element = make(GOOD);
      element.lang = 'ar';
      place.append(element);
      await shown(element);
      expect(element.shadowRoot!.querySelector<HTMLElement>('.box')!.lang).to.match(/^en/);
    });

    it('hostile: data is text, and an address that is none is no link', async () => {
      const element = make('/test-feed/hostile', hostile.attributes);
      place.append(element);
      await says(element, hostile.shows);
      expect(element.shadowRoot!.querySelectorAll('img, a[href^="javascript"]')).to.have.length(0);
    });

    it('says by its state how it stands with the feed', async () => {
      const element = make(ownFeed('slow'));
      place.append(element);
      await waitUntil(() => element.matches(':state(loading)'));
      await waitUntil(() => element.matches(':state(ready)') && !element.matches(':state(loading)'));
      element.setAttribute('feed', ownFeed('missing'));
      await waitUntil(() => element.matches(':state(failed)') && !element.matches(':state(ready)'));
    });

    it('fires cos-feed-failed with the reason, bubbling and composed, once a try', async () => {
      const element = make(ownFeed('missing'));
      setTimeout(() => place.append(element));
      const event = await oneEvent<FeedFailedEvent>(place, 'cos-feed-failed');
      expect([event.reason, event.bubbles, event.composed, event.target]).to.deep.equal([
        'bad-response',
        true,
        true,
        element,
      ]);
    });

    it('resets what a page’s text rules would do to it', async () => {
      place.setAttribute(
        'style',
        'text-transform: uppercase; letter-spacing: 1em; text-indent: 9em; white-space: pre; word-break: break-all; user-select: none; text-shadow: 1px 1px red',
      );
      const element = make(GOOD);
      place.append(element);
      await shown(element);
      const style = getComputedStyle(element.shadowRoot!.querySelector(guest.text)!);
      expect([
        style.textTransform,
        style.letterSpacing,
        style.textIndent,
        style.whiteSpace,
        style.wordBreak,
        style.userSelect,
        style.textShadow,
      ]).to.deep.equal(['none', 'normal', '0px', 'normal', 'normal', 'auto', 'none']);
    });
  });
}

describe('cos-city-check', () => {
  it('takes a name that every object has for a name', async () => {
    const check = await cityCheck({feed: '/test-feed/hostile', city: '__proto__, OH'});
    await waitUntil(() => check.answer.startsWith('__proto__, Ohio, is a member city'));
  });

  it('check() resolves also before it is on a page, sets the verdict and never rejects', async () => {
    const element = document.createElement('cos-city-check');
    element.feed = GOOD;
    const verdict = await element.check('Boston, MA');
    expect(verdict.kind).to.equal('member');
    expect(element.verdict).to.equal(verdict);
    expect((await element.check(undefined as unknown as string)).kind).to.equal('too-short');
    element.feed = 'http://not-safe.example/members.json';
    const failed = await element.check('Boston, MA');
    expect(failed.kind === 'cannot-confirm' && failed.why).to.equal('bad-address');
    element.feed = '';
    const unset = await element.check('Boston, MA');
    expect(unset.kind === 'cannot-confirm' && unset.why).to.equal('no-address');
  });

  it('takes null, undefined and numbers for what they are: nothing set, as frameworks mean it', async () => {
    const check = await cityCheck({city: 'Boston, MA'});
    await waitUntil(() => check.answer.includes('is a member city'));
    for (const nothing of [null, undefined, 42] as unknown as string[]) {
      Object.assign(check.element, {city: nothing, region: nothing, heading: nothing});
      await check.element.updateComplete;
      expect((await check.ask('Duluth, MN')).kind).to.equal('member');
    }
    check.element.feed = null as unknown as string;
    const verdict = await check.element.check('Boston, MA');
    expect(verdict.kind === 'cannot-confirm' && verdict.why).to.equal('no-address');
    expect((await check.element.check(Object.create(null) as string)).kind).to.equal('too-short');
  });

  it('checks a city that the page’s source writes over two lines, and keeps the answer when the box is left', async () => {
    const check = await cityCheck({city: 'Boston,\n    MA'});
    await waitUntil(() => check.answer.includes('is a member city'));
    expect(check.box.value).to.equal('Boston, MA');
    check.box.focus();
    check.box.blur();
    await check.press('Tab');
    expect(check.element.verdict?.kind).to.equal('member');
  });

  it('leaves a visitor’s own words when the page’s region changes, and checks its own city anew', async () => {
    const check = await cityCheck({city: 'Richmond'});
    await waitUntil(() => check.element.verdict?.kind === 'choose');
    check.element.region = 'VA';
    await waitUntil(() => check.element.verdict?.kind === 'member');
    expect(check.box.value).to.equal('Richmond, Virginia');
    await check.ask('Duluth, MN');
    check.element.region = 'CA';
    await check.element.updateComplete;
    expect([check.box.value, check.element.verdict?.kind]).to.deep.equal(['Duluth, MN', 'member']);
  });

  it('counts only what stands in the default slot as the page’s own link', async () => {
    const element = await fixture<CosCityCheck>(
      html`<cos-city-check feed="/test-feed/no-list"><b slot="member">Come and help</b></cos-city-check>`,
    );
    const check = new Driver(element);
    expect((await check.ask('Zyzzburg')).kind).to.equal('unknown-place');
    expect(check.root.querySelector('slot:not([name])')).to.not.equal(null);
  });

  it('check() fills nothing in, and the first key afterwards takes the answer away', async () => {
    const check = await cityCheck();
    await check.answered(() => check.element.check('Boston, MA'));
    expect(check.box.value).to.equal('');
    expect(check.answer).to.include('is a member city');
    await check.type('x');
    expect([check.answer, check.element.verdict]).to.deep.equal(['', undefined]);
  });

  it('answers what stands in the box when the feed comes, and only the last of twenty Enters', async () => {
    const check = await cityCheck({feed: ownFeed('very-slow')});
    const heard: CityCheckedEvent[] = [];
    check.element.addEventListener('cos-city-checked', (event) => heard.push(event));
    await check.type('Boston, MA');
    for (let times = 0; times < 20; times++) await check.press('Enter');
    await waitUntil(() => heard.length > 0, 'an answer', {timeout: 8000});
    await aTimeout(100);
    expect(heard.map(({typed, verdict}) => [typed, verdict.kind])).to.deep.equal([['Boston, MA', 'member']]);
  });

  it('drops a question whose text was changed before the feed came', async () => {
    const check = await cityCheck({feed: ownFeed('slow')});
    await check.type('Boston, MA');
    await check.press('Enter');
    await check.type('x');
    await aTimeout(900);
    expect([check.answer, check.element.verdict]).to.deep.equal(['', undefined]);
  });

  it('tries again when asked to, and then answers', async () => {
    const check = await cityCheck({feed: ownFeed('recovers')});
    expect((await check.ask('Boston, MA')).kind).to.equal('cannot-confirm');
    expect((await check.answered(() => check.click(check.button('Try again')))).kind).to.equal(
      'cannot-confirm',
    );
    expect(check.root.activeElement).to.equal(check.status);
    expect((await check.answered(() => check.click(check.button('Try again')))).kind).to.equal('member');
    expect(check.element.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('asks a dead feed once for a text, not once a key', async () => {
    const feed = ownFeed('missing');
    const check = await cityCheck({feed});
    await check.type('Boston');
    await waitUntil(() => check.element.matches(':state(failed)'));
    await check.type(', Massachusetts');
    expect(await requests(feed)).to.equal(1);
  });

  it('cannot confirm within 8.5 seconds where the feed never comes', async () => {
    const check = await cityCheck({feed: ownFeed('stalled')});
    const begun = performance.now();
    const verdict = await check.ask('Boston, MA');
    expect(verdict.kind === 'cannot-confirm' && verdict.why).to.equal('timed-out');
    expect(performance.now() - begun).to.be.within(7000, 12_000);
  }).timeout(30_000);

  it('goes the whole way by pointer alone: an option, then a choice', async () => {
    const check = await cityCheck();
    await check.click(check.box);
    await check.typeAndSee('richm');
    const verdict = await check.answered(() => check.click(check.options[1]!));
    expect(verdict.kind === 'member' && [verdict.city.region, verdict.reason]).to.deep.equal([
      'VA',
      'chosen',
    ]);
    expect(check.box.value).to.equal('Richmond, Virginia');
    await check.ask('Columbia');
    const chosen = await check.answered(() => check.click(check.button('South Carolina')));
    expect(chosen.kind === 'member' && [chosen.city.region, chosen.reason]).to.deep.equal(['SC', 'chosen']);
    expect(check.root.activeElement, 'the focus stays with the answer').to.equal(check.status);
  });

  it('goes the whole way by keyboard alone: an option, then a choice', async () => {
    const check = await cityCheck();
    check.element.tabIndex = -1;
    check.element.focus();
    await check.press('Tab');
    expect(check.root.activeElement).to.equal(check.box);
    await check.typeAndSee('richm');
    await check.press('ArrowDown', 'ArrowDown');
    expect((await check.answered(() => check.press('Enter'))).kind).to.equal('member');
    await check.ask('Columbia');
    await check.press('Tab', 'Tab');
    expect(check.root.activeElement!.textContent).to.include('Columbia');
    const chosen = await check.answered(() => check.press('Enter'));
    expect(chosen.kind === 'member' && chosen.reason).to.equal('chosen');
  });

  it('orders namesakes by the page’s own state and changes no verdict by it', async () => {
    const check = await cityCheck({region: 'VA'});
    const verdict = await check.ask('Richmond');
    expect(verdict.kind === 'choose' && verdict.candidates.map(({region}) => region)).to.deep.equal([
      'VA',
      'CA',
    ]);
    await check.typeAndSee(' ');
    expect(check.options[0]!.innerText).to.include('Virginia');
    expect((await check.ask('Richmond, IN')).kind).to.equal('suggest');
  });

  it('shows the site’s own words under the answer that a city is a member, and under no other', async () => {
    const element = await fixture<CosCityCheck>(
      html`<cos-city-check feed=${GOOD}
        ><b slot="member">Come and help</b><a href="/x">list</a></cos-city-check
      >`,
    );
    const check = new Driver(element);
    const words = element.querySelector('b')!;
    await check.ask('Boston, MA');
    expect(words.checkVisibility()).to.equal(true);
    await check.ask('Boston');
    expect(words.checkVisibility()).to.equal(false);
  });

  it('has its heading as the page wants it: our words, the page’s own, or none', async () => {
    expect((await cityCheck()).root.querySelector('h2')!.innerText).to.equal('Is your city a member?');
    expect((await cityCheck({heading: 'Is yours?'})).root.querySelector('h2')!.innerText).to.equal(
      'Is yours?',
    );
    expect((await cityCheck({heading: ''})).root.querySelector('h2')).to.equal(null);
  });

  it('keeps a page’s one-key shortcuts away from what is typed', async () => {
    const swallow = (event: KeyboardEvent): void => {
      if ((event.target as Element).tagName !== 'INPUT' && event.key.length === 1) event.preventDefault();
    };
    document.addEventListener('keydown', swallow);
    const check = await cityCheck();
    await check.type('spr');
    document.removeEventListener('keydown', swallow);
    expect(check.box.value).to.equal('spr');
  });
});
