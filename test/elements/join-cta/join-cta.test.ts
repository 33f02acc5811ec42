import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {faults} from '../axe.js';
import {joinCta, JoinDriver, ownFeed, type JoinAttributes} from './join-harness.js';

const DECLARATION = 'Download the Declaration → https://join.example/declaration.pdf';
const BLUEPRINT = 'Recruit Your Mayor: the blueprint → https://join.example/blueprint.pdf';
const RECRUIT = 'Recruit your mayor → https://join.example/blueprint.pdf';
const list = (): string => `See all member cities → ${location.origin}/test-feed/members.html`;
const own = (): string => `Our own list → ${location.origin}/the-list`;

async function requests(feed: string): Promise<number> {
  const counts = (await (await fetch('/test-feed-counts')).json()) as Record<string, number>;
  return counts[feed] ?? 0;
}

describe('cos-join-cta', () => {
  const doors: readonly (readonly [string, JoinAttributes, () => readonly string[]])[] = [
    ['all of them for both', {}, () => [DECLARATION, list(), BLUEPRINT]],
    ['the Declaration and the list for mayors', {audience: 'mayors'}, () => [DECLARATION, list()]],
    ['the list and the blueprint for residents', {audience: 'residents'}, () => [list(), BLUEPRINT]],
    [
      'all of them for an audience that is none',
      {audience: 'Mayors!'},
      () => [DECLARATION, list(), BLUEPRINT],
    ],
    ['all of them when compact', {variant: 'compact'}, () => [DECLARATION, RECRUIT, list()]],
    [
      'no blueprint for mayors when compact',
      {variant: 'compact', audience: 'mayors'},
      () => [DECLARATION, list()],
    ],
    [
      'no Declaration for residents when compact',
      {variant: 'compact', audience: 'residents'},
      () => [RECRUIT, list()],
    ],
    ['only what the feed has', {feed: '/test-feed/good'}, () => [list()]],
    ['the page’s own link where the feed has no list', {feed: '/test-feed/no-list'}, () => [own()]],
    ['the page’s own link where the feed is dead', {feed: ownFeed('missing')}, () => [own()]],
    ['the same for mayors', {feed: ownFeed('missing'), audience: 'mayors'}, () => [own()]],
    ['the same when compact', {feed: ownFeed('missing'), variant: 'compact'}, () => [own()]],
  ];
  for (const [what, attributes, are] of doors) {
    it(`has as doors ${what}`, async () => {
      expect((await joinCta(attributes)).doors).to.deep.equal(are());
    });
  }

  it('says what it needs no feed for also where the feed is dead', async () => {
    const {words, check} = await joinCta({feed: ownFeed('missing')});
    for (const said of [
      'We call it impact volunteering',
      'at no cost',
      'For mayors',
      'Ask for a meeting',
      'Write the letter',
    ]) {
      expect(words).to.include(said);
    }
    expect(words).to.include('It takes one signature. What it commits the city to stands in the Declaration');
    expect(check.box.checkVisibility()).to.equal(true);
  });

  const texts: readonly (readonly [string, string, number, RegExp])[] = [
    [
      'the text of 2009',
      'join',
      4,
      /a mayor commits the city to: .*national service policy.* PDF, 1 page, 62 kB\. In English\. 2009 text\./,
    ],
    [
      'a later text',
      'join-later',
      3,
      /a city’s leader commits it to: .*city leaders.*global.*2016 text, updated May 2016\./,
    ],
    [
      'a text it does not know',
      'join-unknown',
      0,
      /stands in the Declaration of Service itself\. Declaration of Service PDF, 1 page, 62 kB\..* draft B text\./,
    ],
    [
      'a text without a version',
      'join-dateless',
      0,
      /itself\. Declaration of Service PDF, 1 page, 62 kB\. In English\. Updated November 1, 2026\./,
    ],
  ];
  for (const [what, feed, points, says] of texts) {
    it(`says what signing asks by ${what}, in ${points} points`, async () => {
      const {root, words} = await joinCta({feed: `/test-feed/${feed}`, audience: 'mayors'});
      expect(root.querySelectorAll('.ways-on > li')).to.have.length(points);
      expect(words).to.match(says);
    });
  }

  it('puts the page’s own words in place of each of its texts', async () => {
    const block = await joinCta({
      inside: html`<p slot="approach">A!</p>
        <p slot="benefits">B!</p>
        <p slot="mayors">M!</p>
        <p slot="residents">R!</p>
        <a href="/the-list">Our own list</a>`,
    });
    const seen = [...block.element.querySelectorAll('p')].map((words) => words.checkVisibility());
    expect(seen).to.deep.equal([true, true, true, true]);
    expect(block.words).to.not.match(/impact volunteering|Grants|commits the city|Not yet/);
    expect(block.doors).to.deep.equal([DECLARATION, list(), BLUEPRINT]);
  });

  const levels: readonly (readonly [string | undefined, string])[] = [
    [undefined, '2 3 3 4 3 4'],
    ['1', '1 2 2 3 2 3'],
    ['4', '4 5 5 6 5 6'],
    ['6', '6 6 6 6 6 6'],
    ['0', '2 3 3 4 3 4'],
    ['7', '2 3 3 4 3 4'],
    ['2.5', '2 3 3 4 3 4'],
    ['high', '2 3 3 4 3 4'],
  ];
  for (const [level, are] of levels) {
    it(`has headings of the levels ${are} where heading-level is ${level ?? 'not set'}`, async () => {
      const {headings} = await joinCta({...(level && {level})});
      expect(headings.map(([first]) => first).join(' ')).to.equal(are);
    });
  }

  it('skips no level where it speaks to residents alone, and says what it is about', async () => {
    expect((await joinCta({audience: 'residents'})).headings).to.deep.equal([
      '2 Is your city part of it?',
      '3 Not yet? You can change that.',
    ]);
    expect((await joinCta({variant: 'compact'})).headings).to.deep.equal(['2 Join the coalition']);
  });

  it('takes what frameworks set where they have nothing as nothing set', async () => {
    const block = await joinCta();
    for (const none of [null, undefined, 42] as unknown as string[]) {
      Object.assign(block.element, {region: none, audience: none, variant: none, headingLevel: String(none)});
      await block.element.updateComplete;
      expect(block.headings[0]).to.equal('2 Join the coalition');
    }
  });

  it('hands feed and region to the check inside, which has no heading', async () => {
    const block = await joinCta({feed: '/test-feed/good', region: 'VA'});
    const verdict = await block.check.ask('Richmond');
    expect(verdict.kind === 'choose' && verdict.candidates[0]?.region).to.equal('VA');
    expect(block.check.root.querySelectorAll('h2')).to.have.length(0);
    expect(block.check.element.getAttribute('feed')).to.equal('/test-feed/good');
  });

  it('tells of each door that is taken: the check at its first answer only', async () => {
    const block = await joinCta();
    const heard = block.listen();
    await block.check.ask('Boston, MA');
    await block.check.ask('Duluth, MN');
    block.follow('Download the Declaration');
    block.follow('the blueprint');
    block.follow('See all member cities');
    expect(heard).to.deep.equal(['check', 'declaration', 'blueprint', 'list']);
  });

  it('tells of doors that are taken in the check’s answer too, and of no other link', async () => {
    const block = await joinCta();
    await block.check.ask('Portland, ME');
    const heard = block.listen();
    block.follow('Bring the Declaration', block.check.root);
    block.follow('Open as e-mail', block.check.root);
    expect(heard).to.deep.equal(['declaration']);
  });

  it('tells once a try that the feed failed, though the check inside has the same', async () => {
    const feed = ownFeed('missing');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const heard: string[] = [];
    place.addEventListener('cos-feed-failed', ({reason}) => heard.push(reason));
    place.innerHTML = `<cos-join-cta feed=${feed}></cos-join-cta>`;
    const block = new JoinDriver(place.querySelector('cos-join-cta')!);
    await waitUntil(() => heard.length === 1);
    await block.check.ask('Boston, MA');
    expect(heard).to.deep.equal(Array<string>(await requests(feed)).fill('bad-response'));
  });

  it('asks for nothing before it is nearly in view', async () => {
    const feed = ownFeed('join');
    const place = await fixture(html`<div><p class="before"></p></div>`);
    place.querySelector('p')!.style.blockSize = '3000px';
    const element = document.createElement('cos-join-cta');
    element.setAttribute('feed', feed);
    place.append(element);
    await aTimeout(300);
    expect([await requests(feed), element.matches(':state(idle)')]).to.deep.equal([0, true]);
    element.scrollIntoView();
    await waitUntil(() => element.matches(':state(ready)'));
    expect([await requests(feed), new JoinDriver(element).doors.length]).to.deep.equal([1, 3]);
  });

  it('asks at once where nothing can tell what is in view', async () => {
    const {IntersectionObserver} = window;
    Reflect.deleteProperty(window, 'IntersectionObserver');
    const place = await fixture(html`<div><p></p></div>`);
    place.querySelector('p')!.style.blockSize = '3000px';
    const element = document.createElement('cos-join-cta');
    element.setAttribute('feed', ownFeed('join'));
    place.append(element);
    window.IntersectionObserver = IntersectionObserver;
    await waitUntil(() => element.matches(':state(ready)'));
  });

  const states: readonly (readonly [string, JoinAttributes])[] = [
    ['full', {}],
    ['for mayors', {audience: 'mayors'}],
    ['for residents', {audience: 'residents'}],
    ['compact', {variant: 'compact'}],
    ['compact, for mayors', {variant: 'compact', audience: 'mayors'}],
    ['without documents', {feed: '/test-feed/good'}],
    ['with a dead feed', {feed: ownFeed('missing')}],
    ['compact with a dead feed', {feed: ownFeed('missing'), variant: 'compact'}],
  ];
  for (const [what, attributes] of states) {
    it(`has no fault that axe finds, ${what}, in light and in dark, wide and narrow`, async () => {
      const block = await joinCta(attributes);
      for (const scheme of ['light', 'dark'] as const) {
        await emulateMedia({colorScheme: scheme});
        expect(await faults(block, 'class="box join')).to.deep.equal([]);
      }
      await emulateMedia({colorScheme: 'light'});
      await setViewport({width: 320, height: 700});
      const wide = document.documentElement.scrollWidth;
      await setViewport({width: 800, height: 600});
      expect(wide).to.be.at.most(320);
    });
  }
});
