import {expect, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import type {CityVerdict} from '../../../src/domain/verdict.js';
import {CityCheckedEvent} from '../../../src/elements/events.js';
import {sharedPlaces} from '../../../src/feed/places-client.js';
import {faults} from '../axe.js';
import {accessibilityTree, cityCheck, type Attributes, type Driver} from '../harness.js';

/** How the index of known places comes; each is answered by the test server. */
type Places =
  'good' | 'late' | 'very-late' | 'never' | 'missing' | 'broken' | 'wrong-sum' | 'html' | 'without-zips';

/** Longest that an answer may wait for the places, with room for a slow machine. */
const WITHIN_MS = 2500;
/** As good as at once. */
const AT_ONCE_MS = 1000;

let tests = 0;

/** The element with a feed, an index and ZIP codes of its own, so that nothing loaded before answers for them. */
class Visit {
  readonly check: Driver;
  /** What makes the addresses of this visit its own. */
  readonly own: string;

  constructor(check: Driver, own: string) {
    this.check = check;
    this.own = own;
  }

  /** What the server was asked for, and how often. */
  async requests(): Promise<Readonly<Record<string, number>>> {
    const counts = (await (await fetch('/test-feed-counts')).json()) as Record<string, number>;
    const mine = Object.entries(counts).filter(([address]) => address.endsWith(this.own));
    return Object.fromEntries(mine.map(([address, times]) => [address.slice(0, -this.own.length), times]));
  }

  /** Waits until the index has come, whoever waits for it. */
  async placesHaveCome(): Promise<void> {
    const came = (): string | undefined =>
      performance
        .getEntriesByType('resource')
        .map(({name}) => name)
        .find((name) => name.includes('/test-feed/places-') && name.endsWith(this.own));
    await waitUntil(came, 'the index has come', {timeout: 8000});
    // Asks nothing anew: it joins what the element waits for.
    await sharedPlaces(came()!);
    await this.check.element.updateComplete;
  }

  get credit(): HTMLElement | undefined {
    const said = [...this.check.root.querySelectorAll('p')];
    return said.find(({innerText}) => innerText.trim() === 'Names of places: GeoNames, CC BY 4.0.');
  }
}

async function visit(places: Places, attributes: Attributes = {}): Promise<Visit> {
  const own = `?places-test=${tests++}`;
  const check = await cityCheck({...attributes, feed: `/test-feed/with-places-${places}${own}`});
  return new Visit(check, own);
}

/** The verdict, and how long it took from Enter to the answer. */
async function timed(check: Driver, typed: string): Promise<{verdict: CityVerdict; took: number}> {
  check.box.value = '';
  await check.type(typed);
  const began = performance.now();
  const verdict = await check.answered(() => check.press('Enter'));
  return {verdict, took: performance.now() - began};
}

/** Enough for what an element would ask for by itself. */
async function atRest(check: Driver): Promise<void> {
  await check.element.updateComplete;
  await nextFrame();
  await nextFrame();
}

function buttonsOf(check: Driver): readonly string[] {
  return [...check.status.querySelectorAll('button')]
    .filter((button) => button.checkVisibility())
    .map(({innerText}) => innerText.replace(/\s+/g, ' ').trim());
}

/** What the page's console is told of an address. */
async function consoleOf(act: () => Promise<unknown>, about: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const {warn, error} = console;
  const note = (...said: readonly unknown[]): void => void lines.push(said.map(String).join(' '));
  Object.assign(console, {warn: note, error: note});
  try {
    await act();
  } finally {
    Object.assign(console, {warn, error});
  }
  return lines.filter((line) => line.includes(about));
}

const BOSTON =
  'Boston, Massachusetts, is a member city. Other places called Boston, in England, Georgia, Indiana, Kentucky, New York, and 1 more, are not on the list.';

interface State {
  readonly typed: string;
  readonly kind: CityVerdict['kind'];
  /** What the answer says, blanks run together. */
  readonly says: RegExp;
  readonly because: string;
}

const STATES: readonly State[] = [
  {
    typed: 'Boston',
    kind: 'choose',
    says: new RegExp(`^${BOSTON.replaceAll('.', '\\.')} As of November 20, 2026\\. `),
    because: 'one member bears the name, and others that are known',
  },
  {
    typed: 'Boston, MA',
    kind: 'member',
    says: /^Boston, Massachusetts, is a member city\. On the list as of November 20, 2026\./,
    because: 'name and state name one member',
  },
  {
    typed: 'Brooklyn, NY',
    kind: 'choose',
    says: /^Brooklyn is part of New York, New York, a member city\. As of November 20, 2026\. New York, New York Member city/,
    because: 'a part of a city is not a city',
  },
  {
    typed: 'Portland, ME',
    kind: 'not-listed',
    says: /^Portland, Maine, is not on the list as of November 20, 2026\. Any city can join, at no cost\./,
    because: 'it is known, and the list has it not',
  },
  {
    typed: 'Springfield',
    kind: 'not-listed',
    says: /^No city called “Springfield” is on the list as of November 20, 2026\. Check the spelling, or add the state\. Any city can join/,
    because: 'many bear the name and none is listed',
  },
  {
    typed: 'Kansas City, MO',
    kind: 'not-listed',
    says: /^Kansas City, Missouri, is not on the list .* Places with the same name, or one like it: Kansas City, Kansas Member city/,
    because: 'the member of that name is across the river',
  },
  {
    typed: '30328',
    kind: 'choose',
    says: /^Mail for 30328 goes to Atlanta, Georgia, a member city\. Your address may lie in another city: type its name to be sure\./,
    because: 'a mail route is no border',
  },
  {
    typed: '99999',
    kind: 'unknown-place',
    says: /^We do not know where mail for “99999” goes\. Type the city’s name\./,
    because: 'there is no such code',
  },
  {
    typed: 'Pittsburg',
    kind: 'suggest',
    says: /^No city called “Pittsburg” is on the list\. Did you mean: Pittsburgh, Pennsylvania Member city Pittsburg, California Not on the list/,
    because: 'the member is far larger, and its name is nearly that',
  },
  {
    typed: 'Delta City',
    kind: 'unknown-place',
    says: /^Delta City, Mississippi, may be part of a larger city\. Type the city’s name\./,
    because: 'it is only the name of a post office',
  },
  {
    typed: 'Zyzzburg',
    kind: 'unknown-place',
    says: /^We know no place called “Zyzzburg”\. Check the spelling, or add the state\./,
    because: 'no place of that name is known',
  },
];

/** Each way in which the index is not there when the answer is due, and how long that may take. */
const ABSENT: readonly {readonly places: Places; readonly within: number; readonly because: string}[] = [
  {places: 'very-late', within: WITHIN_MS, because: 'it comes after four seconds'},
  {places: 'never', within: WITHIN_MS, because: 'it never comes'},
  {places: 'missing', within: AT_ONCE_MS, because: 'it is not there'},
  {places: 'broken', within: AT_ONCE_MS, because: 'it was cut short'},
  {places: 'wrong-sum', within: AT_ONCE_MS, because: 'it was changed on its way'},
  {places: 'html', within: AT_ONCE_MS, because: 'a web page comes in its place'},
];

describe('cos-city-check with known places', () => {
  const uncaught: string[] = [];
  const note = (event: Event): void => void uncaught.push(event.type);
  before(() => {
    // Else the browser stops noting requests at 250, and our modules alone are many.
    performance.setResourceTimingBufferSize(5000);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  afterEach(async () => {
    await emulateMedia({colorScheme: 'light', forcedColors: 'none'});
    await setViewport({width: 900, height: 800});
    expect(uncaught).to.deep.equal([]);
  });

  describe('asks', () => {
    it('for nothing before it is touched, then for feed and places, because most pages are only read', async () => {
      const made = await visit('good');
      await atRest(made.check);
      expect(await made.requests()).to.deep.equal({});
      made.check.box.focus();
      await made.placesHaveCome();
      expect(await made.requests(), 'the control').to.deep.equal({
        '/test-feed/with-places-good': 1,
        '/test-feed/places-good': 1,
      });
    });

    it('for the feed alone where a page’s own city names its state, because no place could change that answer', async () => {
      const made = await visit('good', {city: 'Boston, MA'});
      await waitUntil(() => made.check.answer.includes('is a member city'));
      await atRest(made.check);
      expect(await made.requests()).to.deep.equal({'/test-feed/with-places-good': 1});
      made.check.box.focus();
      await made.placesHaveCome();
      expect((await made.requests())['/test-feed/places-good']).to.equal(1);
    });

    it('for the ZIP codes at the first digit and not before, and tells nobody what is typed', async () => {
      const made = await visit('good');
      const {check} = made;
      await check.typeAndSee('Bost');
      await made.placesHaveCome();
      await check.ask('Boston');
      await check.ask('Portland, ME');
      const before = {'/test-feed/with-places-good': 1, '/test-feed/places-good': 1};
      expect(await made.requests()).to.deep.equal(before);
      check.box.value = '';
      await check.type('3');
      await waitUntil(async () => (await made.requests())['/test-feed/zips'] === 1, 'ZIP codes at one digit');
      await check.type('0328');
      const verdict = await check.answered(() => check.press('Enter'));
      expect(verdict.kind).to.equal('choose');
      await check.ask('99999');
      // Each address is as the feed and the index have it, letter by letter, and each was asked once.
      expect(await made.requests()).to.deep.equal({...before, '/test-feed/zips': 1});
      const addresses = performance.getEntriesByType('resource').map(({name}) => decodeURIComponent(name));
      expect(addresses.filter((address) => /30328|99999|Bost|Portland/i.test(address))).to.deep.equal([]);
    });

    it('once for two elements of one page', async () => {
      const made = await visit('good');
      const feed = made.check.element.getAttribute('feed')!;
      const other = await cityCheck({feed});
      expect((await made.check.ask('Boston')).kind).to.equal('choose');
      expect((await other.ask('Portland, ME')).kind).to.equal('not-listed');
      expect(await made.requests()).to.deep.equal({
        '/test-feed/with-places-good': 1,
        '/test-feed/places-good': 1,
      });
    });
  });

  describe('answers', () => {
    for (const {typed, kind, says, because} of STATES) {
      it(`${kind} to “${typed}”, in words that are accessible in any light and width, because ${because}`, async () => {
        const {check} = await visit('good');
        const verdict = await check.ask(typed);
        expect(check.answer).to.match(says);
        expect(verdict.kind).to.equal(kind);
        expect(check.element.verdict).to.equal(verdict);
        expect(await faults(check)).to.deep.equal([]);
        await setViewport({width: 320, height: 800});
        await emulateMedia({colorScheme: 'dark'});
        expect(await faults(check), 'dark, 320 px').to.deep.equal([]);
        expect(document.documentElement.scrollWidth, 'nothing runs over the side').to.be.at.most(320);
      });
    }

    it('“Boston” with each bearer as a button, and what it is', async () => {
      const {check} = await visit('good');
      await check.ask('Boston');
      expect(check.answer).to.include(BOSTON);
      expect(buttonsOf(check)).to.deep.equal([
        'Boston, Massachusetts Member city',
        'Boston, England Not on the list',
        'Boston, New York Not on the list',
        'Boston, Georgia Not on the list',
        'Boston, Indiana Not on the list',
        'Boston, Kentucky Not on the list',
      ]);
    });

    it('with buttons that have place and status for their names in the accessibility tree', async () => {
      const {check} = await visit('good');
      await check.ask('Boston');
      const names = (await accessibilityTree()).filter(({role}) => role === 'button').map(({name}) => name);
      expect(names).to.deep.equal(['Check', ...buttonsOf(check)]);
      expect(names).to.include('Boston, Massachusetts Member city');
    });

    it('with the rest behind “1 more”, which opens by keyboard and is accessible when it is open', async () => {
      const {check} = await visit('good');
      await check.ask('Boston');
      const summary = check.status.querySelector('summary')!;
      expect(summary.innerText.trim()).to.equal('1 more');
      expect(check.button('Virginia').checkVisibility()).to.equal(false);
      summary.focus();
      await check.press('Enter');
      expect(check.button('Virginia').checkVisibility()).to.equal(true);
      expect(buttonsOf(check).at(-1)).to.equal('Boston, Virginia Not on the list');
      expect(check.element.verdict?.kind, 'Enter opened it and asked nothing').to.equal('choose');
      expect(await faults(check)).to.deep.equal([]);
      await setViewport({width: 320, height: 800});
      expect(await faults(check), '320 px').to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it('a press on “Boston, Georgia” with not-listed, of Boston in Georgia', async () => {
      const {check} = await visit('good');
      await check.ask('Boston');
      const verdict = await check.answered(() => check.click(check.button('Boston, Georgia')));
      expect(verdict.kind === 'not-listed' && verdict.place).to.include({name: 'Boston', region: 'GA'});
      expect(check.answer).to.match(/^Boston, Georgia, is not on the list as of November 20, 2026\./);
      expect(check.box.value).to.equal('Boston, Georgia');
    });

    it('a press on a name that is only a name with what it may be, never with not-listed', async () => {
      const {check} = await visit('good');
      await check.ask('Boston');
      const verdict = await check.answered(() => check.click(check.button('Boston, Indiana')));
      expect(verdict.kind).to.equal('unknown-place');
      expect(check.answer).to.match(/^Boston, Indiana, may be part of a larger city\./);
    });

    it('a press on the member with member', async () => {
      const {check} = await visit('good');
      await check.ask('Boston');
      const verdict = await check.answered(() => check.click(check.button('Boston, Massachusetts')));
      expect(verdict.kind === 'member' && verdict.reason).to.equal('chosen');
    });

    it('with the page’s own words for not-listed under that answer, and under no other', async () => {
      const {check} = await visit('good');
      const words = document.createElement('p');
      words.slot = 'not-listed';
      words.textContent = 'Ask our office.';
      check.element.append(words);
      await check.ask('Boston');
      expect(words.checkVisibility()).to.equal(false);
      await check.ask('Portland, ME');
      expect(words.checkVisibility()).to.equal(true);
      await check.ask('Delta City');
      expect(words.checkVisibility()).to.equal(false);
    });

    it('the page’s own city of a bare name as if it were typed', async () => {
      const {check} = await visit('good', {city: 'Boston'});
      await waitUntil(() => check.answer.includes(BOSTON));
      expect(check.element.verdict?.kind).to.equal('choose');
      expect(check.box.value).to.equal('Boston');
    });
  });

  describe('names whose work the places are', () => {
    it('under an answer that may rest on them, outside what is read aloud, and not before', async () => {
      const made = await visit('good');
      const {check} = made;
      expect(made.credit).to.equal(undefined);
      await check.type('Bost');
      await made.placesHaveCome();
      expect(made.credit).to.equal(undefined);
      for (const typed of ['Boston', 'Portland, ME', 'Pittsburg', 'Delta City']) {
        await check.ask(typed);
        expect(made.credit?.checkVisibility(), typed).to.equal(true);
        expect(check.status.contains(made.credit!), typed).to.equal(false);
      }
      for (const typed of ['Boston, MA', 'Springfield', 'Zyzzburg']) {
        await check.ask(typed);
        expect(made.credit, `no place of theirs is named under “${typed}”`).to.equal(undefined);
      }
    });

    it('not where they have not come', async () => {
      const made = await visit('missing');
      await made.check.ask('Boston');
      expect(made.credit).to.equal(undefined);
    });
  });

  describe('waits for the places', () => {
    it('where they come a little late, because they could change the answer', async () => {
      const {check} = await visit('late');
      expect((await check.ask('Boston')).kind).to.equal('choose');
      expect(check.answer).to.include(BOSTON);
    });

    for (const {places, within, because} of ABSENT) {
      it(`no longer than is promised, and then answers without, because ${because}`, async () => {
        const {check} = await visit(places);
        const boston = await timed(check, 'Boston');
        expect(boston.verdict.kind).to.equal('choose');
        expect(check.answer).to.match(
          /^Boston, Massachusetts, is a member city\. Do you mean another Boston\? Add its state\./,
        );
        expect(boston.took).to.be.at.most(within);
        const without = await cityCheck({feed: '/test-feed/good'});
        const bare = await without.element.check('Portland, ME');
        const portland = await timed(check, 'Portland, ME');
        expect(portland.verdict).to.deep.equal(bare);
        expect(portland.verdict.kind).to.match(/^(suggest|unknown-place)$/);
        expect(portland.took).to.be.at.most(within);
        expect(await faults(check)).to.deep.equal([]);
      });
    }

    it('not at all where name and state name a member', async () => {
      const {check} = await visit('never');
      const {verdict, took} = await timed(check, 'Boston, MA');
      expect(verdict.kind).to.equal('member');
      expect(took).to.be.at.most(AT_ONCE_MS);
    });

    it('not at all for one letter', async () => {
      const {check} = await visit('never');
      const {verdict, took} = await timed(check, 'b');
      expect(verdict.kind).to.equal('too-short');
      expect(took).to.be.at.most(AT_ONCE_MS);
    });

    it('and uses what came late for the next check, which is then answered at once', async () => {
      const made = await visit('very-late');
      const {check} = made;
      await check.ask('Boston');
      expect(check.answer).to.include('Do you mean another Boston?');
      await made.placesHaveCome();
      expect(check.answer, 'what was said stays').to.include('Do you mean another Boston?');
      const {verdict, took} = await timed(check, 'Boston');
      expect(verdict.kind === 'choose' && verdict.candidates.length).to.equal(7);
      expect(check.answer).to.include(BOSTON);
      expect(took).to.be.at.most(AT_ONCE_MS);
      expect((await check.ask('Portland, ME')).kind).to.equal('not-listed');
    });

    it('and answers with the places where only the ZIP codes do not come', async () => {
      const {check} = await visit('without-zips');
      const {verdict, took} = await timed(check, '30328');
      expect(verdict.kind).to.equal('unknown-place');
      expect(check.answer).to.match(/^We do not know where mail for “30328” goes\. Type the city’s name\./);
      expect(took).to.be.at.most(AT_ONCE_MS);
      expect((await check.ask('Portland, ME')).kind).to.equal('not-listed');
    });

    it('and takes a newer question while it waits, and answers that alone', async () => {
      const {check} = await visit('never');
      const events: string[] = [];
      check.element.addEventListener(CityCheckedEvent.type, ({typed}) => events.push(typed));
      const first = check.element.check('Boston');
      const second = check.element.check('Duluth, MN');
      expect((await second).kind).to.equal('member');
      expect((await first).kind).to.equal('choose');
      expect(events).to.deep.equal(['Duluth, MN']);
      expect(check.answer).to.match(/^Duluth, Minnesota, is a member city\./);
    });
  });

  describe('removed while it waits', () => {
    it('shows and fires nothing, and leaves no error', async () => {
      const {check} = await visit('never');
      const {element} = check;
      const events: Event[] = [];
      element.addEventListener(CityCheckedEvent.type, (event) => events.push(event));
      const asked = element.check('Boston');
      await element.updateComplete;
      element.remove();
      expect((await asked).kind).to.equal('choose');
      expect(events).to.deep.equal([]);
      expect(element.verdict).to.equal(undefined);
    });

    it('and put back asks again', async () => {
      const {check} = await visit('late');
      const {element} = check;
      const place = element.parentElement!;
      await check.type('Boston');
      const asked = oneEvent<CityCheckedEvent>(element, CityCheckedEvent.type);
      await check.press('Enter');
      element.remove();
      place.append(element);
      expect((await asked).verdict.kind).to.equal('choose');
      await element.updateComplete;
      expect(check.answer).to.include(BOSTON);
    });
  });

  describe('tells the console', () => {
    for (const places of ['missing', 'broken', 'wrong-sum', 'html'] as const) {
      it(`once, with address and remedy, however many ask, where the places are ${places}`, async () => {
        const own = `?places-test=${tests}`;
        const lines = await consoleOf(async () => {
          const {check} = await visit(places);
          for (const typed of ['Boston', 'Portland, ME', 'Springfield', '30328']) await check.ask(typed);
        }, own);
        expect(lines).to.have.length(1);
        expect(lines[0]).to.include(`/test-feed/places-${places}${own}`);
        expect(lines[0]).to.match(
          /: (bad-response|unreadable|malformed)\. \w.* Meanwhile the list itself answers\.$/,
        );
      });
    }

    it('nothing where all has come', async () => {
      const own = `?places-test=${tests}`;
      const lines = await consoleOf(async () => {
        const {check} = await visit('good');
        for (const typed of ['Boston', '30328', '99999']) await check.ask(typed);
      }, own);
      expect(lines).to.deep.equal([]);
    });
  });
});
