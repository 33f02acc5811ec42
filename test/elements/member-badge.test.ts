import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {CosMemberBadge} from '../../src/elements/member-badge/member-badge.js';
import '../../src/define/cos-member-badge.js';
import {faults} from './axe.js';
import {accessibilityTree} from './harness.js';

const GOOD = '/test-feed/good';

async function badge(attributes: string, inside = ''): Promise<CosMemberBadge> {
  const place = await fixture(html`<div></div>`);
  place.innerHTML = `<p>Clean-up <cos-member-badge ${attributes}>${inside}</cos-member-badge> today</p>`;
  const element = place.querySelector('cos-member-badge')!;
  await waitUntil(() => settled(element), 'the feed has come or failed');
  return element;
}

const states = (element: Element): readonly string[] =>
  ['idle', 'loading', 'ready', 'failed', 'member'].filter((state) => element.matches(`:state(${state})`));
const settled = (element: Element): boolean => states(element).some((state) => /ready|failed/.test(state));
const shown = (element: Element): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>('[part="badge"]');
const words = (element: Element): string =>
  (shown(element)?.querySelector('.unseen')?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');

describe('cos-member-badge', () => {
  it('says that a confirmed member is one, with its full name and the date of the list', async () => {
    const element = await badge(`feed="${GOOD}" city="Boston, MA"`);
    expect(words(element)).to.equal(
      'Member city: Boston, Massachusetts, is on the Cities of Service list as of November 20, 2026',
    );
    expect(shown(element)!.title.replace(/\u00a0/g, ' ')).to.equal('On the list as of November 20, 2026');
    expect(states(element)).to.deep.equal(['ready', 'member']);
    expect(shown(element)!.localName).to.equal('span');
  });

  it('links to the city’s page where the feed has one', async () => {
    const element = await badge('feed="/test-feed/badges" city="Boston, MA"');
    expect(shown(element)!.localName).to.equal('a');
    expect(shown(element)!.getAttribute('href')).to.equal('https://boston.example/serve');
    const tree = await accessibilityTree();
    const link = tree.find(({role}) => role === 'link');
    expect(link?.name.replace(/[\s\u00a0]+/g, ' ')).to.match(
      /^Member city: Boston, Massachusetts, is on the/,
    );
    expect(shown(element)!.getBoundingClientRect().height >= 24).to.equal(true);
  });

  it('is a plaque with the name, the year and the date where it is a seal', async () => {
    const element = await badge('feed="/test-feed/badges" city="Boston, MA" variant="seal"');
    const lines = [...shown(element)!.querySelectorAll('.place, .small')].map((line) => line.textContent);
    expect(lines.map((line) => line.replace(/\u00a0/g, ' '))).to.deep.equal([
      'Boston, Massachusetts',
      'Member city, Cities of Service',
      'Joined 2010. On the list as of November 20, 2026',
    ]);
    expect(element.getBoundingClientRect().width < 340).to.equal(true);
  });

  it('takes the feed’s id in place of a name', async () => {
    expect(words(await badge(`feed="${GOOD}" member="us-ma-boston"`))).to.include('Boston, Massachusetts');
    expect(words(await badge(`feed="${GOOD}" member="us-xx-nowhere" city="Boston, MA"`))).to.equal('');
  });

  const none: readonly (readonly [attributes: string, because: string])[] = [
    [`feed="${GOOD}" city="Boston"`, 'there are others of that name'],
    [`feed="${GOOD}" city="Boston, GA"`, 'it is another city'],
    [`feed="${GOOD}" city="Bostn, MA"`, 'nothing near counts'],
    [`feed="${GOOD}" city="Boston, Massachussets"`, 'no state is so called'],
    [`feed="${GOOD}" city="Kansas City, MO"`, 'the member is in Kansas'],
    [`feed="${GOOD}" city="Town of Boston, MA"`, 'that would be another place'],
    [`feed="${GOOD}" city="Boston, USA"`, 'that says nothing'],
    [`feed="${GOOD}" city=""`, 'nothing is asked'],
    [`feed="/test-feed/statuses" city="Harlow, ME"`, 'it has only signed'],
    [`feed="/test-feed/statuses" city="Eastmere, IA"`, 'it was one'],
    [`feed="/test-feed/missing?badge" city="Boston, MA"`, 'there is no list'],
    [`feed="/test-feed/expired?badge" city="Boston, MA"`, 'the list has run out'],
  ];
  for (const [attributes, because] of none) {
    it(`shows nothing and takes no room for ${attributes}, because ${because}`, async () => {
      if (attributes.includes('city=""')) {
        const element = await fixture<CosMemberBadge>(
          html`<cos-member-badge feed=${GOOD}></cos-member-badge>`,
        );
        await aTimeout(50);
        expect(states(element)).to.deep.equal(['idle']);
        return;
      }
      const element = await badge(attributes);
      expect(shown(element) === null).to.equal(true);
      expect(element.getBoundingClientRect().width).to.equal(0);
      expect(states(element).includes('member')).to.equal(false);
    });
  }

  it('leaves what the page put inside where there is no confirmed member, and only there', async () => {
    const inside = '<em>see the list</em>';
    const without = await badge(`feed="${GOOD}" city="Boston, GA"`, inside);
    expect(without.querySelector('em')!.checkVisibility()).to.equal(true);
    const confirmed = await badge(`feed="${GOOD}" city="Boston, MA"`, inside);
    expect(confirmed.querySelector('em')!.checkVisibility()).to.equal(false);
  });

  it('follows its attributes, its properties and the language around it', async () => {
    const element = await badge(`feed="${GOOD}" city="Boston, MA"`);
    element.city = 'Duluth, MN';
    await element.updateComplete;
    expect(words(element)).to.include('Duluth, Minnesota');
    element.setAttribute('city', 'Boston, GA');
    await element.updateComplete;
    expect(words(element)).to.equal('');
    element.removeAttribute('city');
    element.member = 'us-mn-duluth';
    await element.updateComplete;
    expect([element.city, words(element).includes('Duluth')]).to.deep.equal(['', true]);
    element.lang = 'en-GB';
    await waitUntil(() => words(element).includes('20 November 2026'));
    for (const value of [null, undefined, 42] as unknown as string[]) element.member = value;
    await element.updateComplete;
    expect([element.member, words(element)]).to.deep.equal(['', '']);
  });

  it('upgrade: keeps what a page set before the script came', async () => {
    const place = await fixture(html`<div></div>`);
    place.innerHTML = '<cos-member-badge-late></cos-member-badge-late>';
    const late = place.firstElementChild as CosMemberBadge;
    late.feed = GOOD;
    late.city = 'Duluth, MN';
    const {CosMemberBadge: Badge} = await import('../../src/elements/member-badge/member-badge.js');
    customElements.define('cos-member-badge-late', class extends Badge {});
    await waitUntil(() => words(late).includes('Duluth'));
    late.city = 'Boston, MA';
    await waitUntil(() => words(late).includes('Boston'));
  });

  it('shows the members among two hundred and nobody else, with one request and without moving a row', async () => {
    const feed = `/test-feed/good?badges=${Math.random()}`;
    const real = (await (await fetch(GOOD)).json()) as {
      members: {name: string; region: string; country: string}[];
    };
    const members = real.members.filter(({country}) => country === 'US').slice(0, 80);
    const others = Array.from({length: 120}, (_, at) => {
      const {name} = members[at % 80]!;
      return at % 3 === 0 ? name : at % 3 === 1 ? `${name}, ZZ` : `${name}ville, OH`;
    });
    const cities = [...members.map(({name, region}) => `${name}, ${region}`), ...others];
    const place = await fixture(html`<table></table>`);
    place.innerHTML = cities
      .map(
        (city) =>
          `<tr><td>${city}<td style="block-size: 40px"><cos-member-badge feed="${feed}" city="${city}"></cos-member-badge>`,
      )
      .join('');
    const rows = [...place.querySelectorAll('tr')];
    const tops = rows.map((row) => row.getBoundingClientRect().top);
    await waitUntil(() => settled(place.querySelector('cos-member-badge')!));
    await aTimeout(50);
    const all = [...place.querySelectorAll('cos-member-badge')];
    expect(all.filter((one) => shown(one) !== null).map((one) => one.city)).to.deep.equal(
      cities.slice(0, 80),
    );
    expect(rows.map((row) => row.getBoundingClientRect().top)).to.deep.equal(tops);
    const counts = (await (await fetch('/test-feed-counts')).json()) as Record<string, number>;
    expect(counts[feed]).to.equal(1);
  });

  it('leave: taken out before the feed came, it does nothing; back again, it shows', async () => {
    const place = await fixture(html`<div></div>`);
    place.innerHTML = `<cos-member-badge feed="/test-feed/slow?badge=leave" city="Boston, MA"></cos-member-badge>`;
    const element = place.firstElementChild as CosMemberBadge;
    await aTimeout(100);
    element.remove();
    await aTimeout(800);
    expect(words(element)).to.equal('');
    place.append(element);
    await waitUntil(() => words(element).includes('Boston'));
  });

  it('asks for nothing by itself where neither city nor member is said', async () => {
    const feed = '/test-feed/good?badge=idle';
    const element = await fixture<CosMemberBadge>(html`<cos-member-badge feed=${feed}></cos-member-badge>`);
    await aTimeout(100);
    const counts = (await (await fetch('/test-feed-counts')).json()) as Record<string, number>;
    expect([counts[feed], states(element)]).to.deep.equal([undefined, ['idle']]);
  });

  for (const variant of ['inline', 'seal']) {
    it(`has no fault that axe finds: ${variant}`, async () => {
      const element = await badge(`feed="/test-feed/badges" city="Boston, MA" variant="${variant}"`);
      expect(await faults({element: element.parentElement!}, 'part="badge"')).to.deep.equal([]);
    });
  }
});
