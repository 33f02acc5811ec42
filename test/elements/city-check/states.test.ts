import {expect, waitUntil} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {faults} from '../axe.js';
import {cityCheck, type Driver} from '../harness.js';

interface State {
  readonly name: string;
  readonly feed?: string;
  readonly reach: (check: Driver) => Promise<unknown>;
  /** What the answer says, blanks run together. */
  readonly says: RegExp;
  readonly kind?: string;
  /** Whether the page's own link is shown. */
  readonly fallback?: boolean;
}

const ask =
  (typed: string) =>
  (check: Driver): Promise<unknown> =>
    check.ask(typed);

const CANNOT = /^We cannot confirm “Boston, MA” just now\. /;
const cannot = (words: string): RegExp => new RegExp(`${CANNOT.source}${words}.*Try again`);
const STATES: readonly State[] = [
  {name: 'idle', reach: () => Promise.resolve(), says: /^$/},
  {name: 'typing, with the list open', reach: (check) => check.typeAndSee('Richm'), says: /^$/},
  {
    name: 'typing, with an option marked',
    reach: async (check) => {
      await check.typeAndSee('Richm');
      await check.press('ArrowDown');
    },
    says: /^$/,
  },
  {name: 'loading', feed: 'slow', reach: (check) => check.type('Bos'), says: /^$/},
  {
    name: 'too short',
    reach: ask('b'),
    kind: 'too-short',
    says: /^Type a little more of the name\. Two letters are enough to start\.$/,
  },
  {
    name: 'member, with all that the feed may know',
    feed: 'statuses',
    reach: ask('Boston, MA'),
    kind: 'member',
    says: /^Boston, Massachusetts, is a member city\. On the list as of November 20, 2026\. A founding member\. Joined in June 2010; signed again in 2014\. What you can do next Volunteer in Boston Projects that need people now\. Boston’s service page What the city has set out to do\.$/,
  },
  {
    name: 'pending',
    feed: 'statuses',
    reach: ask('Harlow, Maine'),
    kind: 'listed',
    says: /^Harlow, Maine, has signed and is waiting to be confirmed\. Status on the list as of November 20, 2026: pending\. See the list of member cities$/,
  },
  {
    name: 'former, with the ways to sign anew',
    feed: 'statuses',
    reach: ask('Eastmere, IA'),
    kind: 'listed',
    says: /^Eastmere, Iowa, was a member city\. Its membership has ended\. .*former member\. A new signature renews it, at no cost\. What you can do next Recruit your mayor The blueprint, step by step\. PDF, 8 pages, 240 kB\. Bring the Declaration What your mayor would sign\. PDF, 1 page, 62 kB\.$/,
  },
  {
    name: 'a status of a later version',
    feed: 'statuses',
    reach: ask('Goldfield, NV'),
    kind: 'cannot-confirm',
    says: /^We cannot confirm “Goldfield, NV” just now\. The list says something about this city that this page cannot read yet\./,
    fallback: true,
  },
  {
    name: 'namesakes of one state, told apart by their kind',
    feed: 'statuses',
    reach: ask('Ithaca, NY'),
    kind: 'choose',
    says: /^Ithaca \(city\), New York, and Ithaca \(town\), New York, are member cities\./,
  },
  {
    name: 'namesakes',
    reach: ask('Richmond'),
    kind: 'choose',
    says: /are member cities\. Do you mean another Richmond\? Add its state\. As of November 20, 2026\./,
  },
  {
    name: 'a bare name',
    reach: ask('Boston'),
    kind: 'choose',
    says: /^Boston, Massachusetts, is a member city\. Do you mean another Boston\?/,
  },
  {
    name: 'another state',
    reach: ask('Kansas City, MO'),
    kind: 'suggest',
    says: /^The list has Kansas City, Kansas, not Missouri\./,
  },
  {
    name: 'another kind',
    reach: ask('Town of Salem, IL'),
    kind: 'suggest',
    says: /^The list has Salem, Illinois\. Is that the place you mean\?/,
  },
  {
    name: 'did you mean',
    reach: ask('Bostin'),
    kind: 'suggest',
    says: /^We know no place called “Bostin”\. Did you mean:/,
  },
  {
    name: 'unknown place',
    reach: ask('Zyzzburg'),
    kind: 'unknown-place',
    says: /^We know no place called “Zyzzburg”\. Check the spelling, or add the state\. You can also look through the list of member cities\.$/,
  },
  {
    name: 'unknown place, with a namesake abroad',
    reach: ask('Birmingham, UK'),
    kind: 'unknown-place',
    says: /Birmingham, Alabama Member city$/,
  },
  {
    name: 'unknown place, where the feed has no list',
    feed: 'no-list',
    reach: ask('Zyzzburg'),
    kind: 'unknown-place',
    says: /add the state\.$/,
    fallback: true,
  },
  {
    name: 'feed missing',
    feed: 'missing',
    reach: ask('Boston, MA'),
    kind: 'cannot-confirm',
    says: cannot('The list did not load\\. That says nothing about the city\\.'),
    fallback: true,
  },
  {
    name: 'feed malformed',
    feed: 'malformed',
    reach: ask('Boston, MA'),
    kind: 'cannot-confirm',
    says: cannot('What came instead of the list cannot be read\\.'),
    fallback: true,
  },
  {
    name: 'something else in place of the feed',
    feed: 'no-feed',
    reach: ask('Boston, MA'),
    kind: 'cannot-confirm',
    says: cannot('What came instead of the list cannot be read\\.'),
    fallback: true,
  },
  {
    name: 'a sign-in page in place of the feed',
    feed: 'sign-in',
    reach: ask('Boston, MA'),
    kind: 'cannot-confirm',
    says: cannot('What came instead of the list cannot be read\\.'),
    fallback: true,
  },
  {
    name: 'feed of a later schema',
    feed: 'newer-schema',
    reach: ask('Boston, MA'),
    kind: 'cannot-confirm',
    says: cannot('The list is in a newer form than this page can read\\.'),
    fallback: true,
  },
  {
    name: 'feed past its date',
    feed: 'expired',
    reach: ask('Boston, MA'),
    kind: 'cannot-confirm',
    says: cannot('Our list ran out on January 1, 2021 and no newer one has come\\.'),
    fallback: true,
  },
  {
    name: 'bad row: a good city',
    feed: 'bad-row',
    reach: ask('Boston, MA'),
    kind: 'member',
    says: /^Boston, Massachusetts, is a member city\./,
  },
  {
    name: 'bad row: the city in question',
    feed: 'bad-row',
    reach: ask('Salem, OR'),
    kind: 'cannot-confirm',
    says: /^We cannot confirm “Salem, OR” just now\. A part of the list cannot be read\./,
    fallback: true,
  },
  {
    name: 'bad row: any other place',
    feed: 'bad-row',
    reach: ask('Zyzzburg'),
    kind: 'cannot-confirm',
    says: /A part of the list cannot be read\. That says nothing about the city\./,
    fallback: true,
  },
];

describe('cos-city-check in every state', () => {
  const uncaught: string[] = [];
  const note = (event: Event): void => void uncaught.push(event.type);
  before(() => {
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

  for (const {name, feed = 'good', reach, says, kind, fallback = false} of STATES) {
    it(`says what it is, shows a way on, and is accessible: ${name}`, async () => {
      const check = await cityCheck({feed: `/test-feed/${feed}`});
      await reach(check);
      expect(check.answer).to.match(says);
      expect(check.element.verdict?.kind).to.equal(kind);
      const link = check.element.querySelector('a')!;
      expect(link.checkVisibility(), 'the page’s own link').to.equal(fallback);
      expect(await faults(check)).to.deep.equal([]);
      await setViewport({width: 320, height: 800});
      await emulateMedia({colorScheme: 'dark'});
      expect(await faults(check), 'dark, 320 px').to.deep.equal([]);
      expect(document.documentElement.scrollWidth, 'nothing runs over the side').to.be.at.most(320);
    });
  }

  it('is held to that by an axe that sees a planted fault in the same root', async () => {
    const check = await cityCheck();
    check.root.querySelector('label')!.remove();
    expect((await faults(check)).join()).to.match(/label|aria-input-field-name/);
  });

  it('shows the page’s own link, before any question, once the feed has failed', async () => {
    const check = await cityCheck({feed: '/test-feed/missing'});
    check.box.focus();
    await waitUntil(() => check.element.matches(':state(failed)'));
    expect(check.element.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('has room enough for fingers: every button, box, option and choice is 44 px high', async () => {
    const check = await cityCheck();
    await check.ask('Richmond');
    const choices = [...check.root.querySelectorAll('button, input')];
    await check.typeAndSee('x'.slice(1) + ', CA');
    for (const target of [...choices, ...check.options]) {
      if (target.isConnected)
        expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(44);
    }
  });
});
