import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../support/launch-browser.js';
import {servePages} from '../support/page-server.js';

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'; img-src data:; " +
  "require-trusted-types-for 'script'; trusted-types cos-widgets";
const without = (word: string): string => STRICT.replace(` ${word}`, " 'none'");

const FALLBACK = '<a href="/members">See the list of member cities</a>';
const CHECK = `<cos-city-check>${FALLBACK}</cos-city-check>`;
const JOIN = `<cos-join-cta>${FALLBACK}</cos-join-cta>`;
const module = (name: string): string => `<script type="module" src="/cos/${name}"></script>`;

const real = readFileSync(new URL('../../dist/embed/members.json', import.meta.url), 'utf8');
const inForce = JSON.stringify({
  ...(JSON.parse(real) as object),
  expires: new Date(Date.now() + 86_400_000 * 300).toISOString(),
});
const anotherVersion = readFileSync(new URL('../../dist/embed/cos.js', import.meta.url), 'utf8').replace('"0.1.0"', '"0.0.9"');

/** Takes a piece of the platform away before any script runs, as in a browser that never had it. */
const TAKEN_AWAY: Readonly<Record<string, string>> = {
  'adopted style sheets': 'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;',
  'element internals': 'delete HTMLElement.prototype.attachInternals;',
  'custom elements': 'delete window.customElements;',
  'Object.hasOwn': 'delete Object.hasOwn;',
};

let browser: Browser;
let site: Awaited<ReturnType<typeof servePages>>;

before(async () => {
  browser = await launchBrowser();
  site = await servePages(
    {
      '/plain': {body: module('cos.js') + CHECK},
      '/one': {body: module('cos-city-check.js') + CHECK},
      '/strict': {body: module('cos.js') + CHECK, headers: {'content-security-policy': STRICT}},
      '/join': {body: module('cos-join-cta.js') + JOIN, headers: {'content-security-policy': STRICT}},
      '/far-join': {body: `${module('cos.js')}${'<p>A line of the page.</p>'.repeat(200)}${JOIN}`},
      '/strict-two-files': {
        body: module('cos-city-check.js') + module('cos.js') + CHECK,
        headers: {'content-security-policy': STRICT},
      },
      '/refused': {body: module('cos.js') + CHECK, headers: {'content-security-policy': without('cos-widgets')}},
      '/no-connect': {
        body: module('cos.js') + CHECK,
        headers: {'content-security-policy': STRICT.replace("connect-src 'self'", "connect-src 'none'")},
      },
      '/twice': {body: module('cos.js') + module('cos.js?again') + CHECK},
      '/same-twice': {body: module('cos.js') + module('cos.js') + CHECK},
      '/two-versions': {body: module('cos.js') + '<script type="module" src="/other/old.js"></script>' + CHECK},
      '/attribute': {body: `${module('cos.js')}<cos-city-check city="Boston" region="MA">${FALLBACK}</cos-city-check>`},
      '/no-script': {body: CHECK},
      '/late': {body: CHECK},
    },
    {'members.json': inForce, 'old.js': anotherVersion},
  );
});

after(async () => {
  await browser.close();
  await site.close();
});

interface Visit {
  readonly page: Page;
  /** Every console line of a warning or an error. */
  readonly lines: string[];
  /** Every uncaught error and policy violation. */
  readonly faults: string[];
  check(typed: string): Promise<string>;
}

async function visit(path: string, prepare = ''): Promise<Visit> {
  const page = await browser.newPage();
  const lines: string[] = [];
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') lines.push(message.text());
  });
  await page.exposeFunction('reportFault', (fault: string) => faults.push(fault));
  await page.addInitScript(`${prepare}
    addEventListener('securitypolicyviolation', (event) => reportFault('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
    addEventListener('unhandledrejection', (event) => reportFault('rejection: ' + event.reason));`);
  await page.goto(site.origin + path, {waitUntil: 'networkidle'});
  return {
    page,
    lines,
    faults,
    check: async (typed) => {
      const box = page.getByRole('combobox', {name: 'City or town'});
      await box.fill(typed);
      await box.press('Enter');
      const status = page.getByRole('status');
      await status.locator('p').first().waitFor();
      return (await status.innerText()).replace(/\s+/g, ' ');
    },
  };
}

describe('the embed files on a page', () => {
  for (const path of ['/plain', '/one', '/strict', '/strict-two-files']) {
    it(`answer on ${path}, without a violation or an error`, async () => {
      const {check, faults, page} = await visit(path);
      assert.match(await check('Boston, MA'), /^Boston, Massachusetts, is a member city\. On the list as of November 20, 2026\./);
      assert.match(await check('Kansas City, MO'), /^Kansas City, Missouri, is not on the list as of November 20, 2026\./);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('go the whole way by keyboard and by pointer, with the lean Lit that they carry', async () => {
    const {page, check, faults} = await visit('/strict');
    const box = page.getByRole('combobox');
    // The places come with the first touch, and put the larger city first.
    const places = page.waitForResponse(/places\/index\.json$/);
    await box.focus();
    await (await places).finished();
    await box.pressSequentially('richm');
    await page.getByRole('option').first().waitFor();
    await box.press('ArrowDown');
    const marked = await box.getAttribute('aria-activedescendant');
    assert.equal(await page.getByRole('option', {selected: true}).getAttribute('id'), marked);
    assert.match(await page.getByRole('option', {selected: true}).innerText(), /^Richmond, Virginia\s+Member city$/);
    await box.press('Enter');
    await page.getByText('Richmond, Virginia, is a member city.').waitFor();
    assert.equal(await box.inputValue(), 'Richmond, Virginia');
    assert.equal(await box.getAttribute('aria-activedescendant'), null);
    assert.match(await check('Columbia'), /^Columbia, South Carolina, and Columbia, Illinois, are member cities\. Other places called Columbia, in/);
    await page.getByRole('button', {name: 'Columbia, South Carolina'}).click();
    await page.getByText('Columbia, South Carolina, is a member city.').waitFor();
    assert.equal(await box.getAttribute('aria-expanded'), 'false');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('upgrade an element that was there, and follow its attributes and its language', async () => {
    const {page, faults} = await visit('/late');
    await page.evaluate(() => {
      const element = document.querySelector('cos-city-check') as HTMLElement & {city: string};
      element.city = 'Duluth, MN';
      document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: '/cos/cos.js'}));
    });
    await page.getByText('Duluth, Minnesota, is a member city.').waitFor();
    await page.evaluate(() => {
      document.documentElement.lang = 'en-GB';
      document.querySelector('cos-city-check')?.setAttribute('heading', 'Is yours one?');
    });
    await page.getByRole('heading', {name: 'Is yours one?'}).waitFor();
    await page.getByText('20 November 2026').waitFor();
    await page.evaluate(() => {
      const element = document.querySelector('cos-city-check');
      for (const name of ['heading', 'feed', 'city', 'region']) element?.removeAttribute(name);
    });
    await page.getByRole('heading', {name: 'Is your city a member?'}).waitFor();
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('fetch nothing before they are needed, and feed and places once', async () => {
    site.requests.length = 0;
    const {check, page} = await visit('/plain');
    assert.deepEqual(site.requests, ['/plain', '/cos/cos.js']);
    await check('Boston, MA');
    await check('Duluth, MN');
    assert.match(await check('Brooklyn, NY'), /^Brooklyn is part of New York, New York, a member city\./);
    const names = ['/plain', '/cos/cos.js', '/cos/members.json', '/cos/places/index.json'];
    assert.deepEqual(site.requests, names);
    assert.match(await check('30328'), /^Mail for 30328 goes to Atlanta, Georgia, a member city\./);
    assert.deepEqual(site.requests, [...names, '/cos/places/zips.json']);
    await page.close();
  });

  it('show the join block under the strictest policy, with the check and the letter in it', async () => {
    const {check, page, faults} = await visit('/join');
    await page.getByRole('heading', {name: 'Join the coalition', level: 2}).waitFor();
    assert.equal(await page.getByRole('link', {name: 'See all member cities'}).getAttribute('href'), `${site.origin}/cos/members.html`);
    assert.match(await check('Portland, ME'), /^Portland, Maine, is not on the list/);
    await page.getByText('Write the letter').first().click();
    const letter = page.getByRole('textbox', {name: 'Your letter to the mayor'});
    await letter.press('Control+Home');
    await letter.pressSequentially('Hello! ');
    assert.match(await letter.inputValue(), /^Hello! Dear Mayor,[^]*: Portland, Maine\./);
    await page.evaluate(() => (window.print = () => undefined));
    await page.getByRole('button', {name: 'Print'}).click();
    await page.emulateMedia({media: 'print'});
    assert.match(await page.locator('html').innerText(), /^Hello! Dear Mayor,[^]*Sincerely,\s*$/);
    await page.emulateMedia({media: 'screen'});
    await letter.click();
    assert.equal(await page.evaluate(() => document.documentElement.children.length + document.adoptedStyleSheets.length), 2);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('follow the attributes of the join block, also those of two words', async () => {
    const {page, faults} = await visit('/join');
    await page.evaluate(() => {
      const block = document.querySelector('cos-join-cta');
      block?.setAttribute('heading-level', '4');
      block?.setAttribute('audience', 'mayors');
    });
    await page.getByRole('heading', {name: 'Bring your city into the coalition', level: 4}).waitFor();
    await page.evaluate(() => document.querySelector('cos-join-cta')?.removeAttribute('heading-level'));
    await page.getByRole('heading', {name: 'Bring your city into the coalition', level: 2}).waitFor();
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('fetch the feed of a join block once it comes near, and nothing before', async () => {
    site.requests.length = 0;
    const {page} = await visit('/far-join');
    assert.deepEqual(site.requests, ['/far-join', '/cos/cos.js']);
    const feed = page.waitForResponse(/members\.json$/);
    await page.locator('cos-join-cta').scrollIntoViewIfNeeded();
    await (await feed).finished();
    assert.deepEqual(site.requests, ['/far-join', '/cos/cos.js', '/cos/members.json']);
    await page.close();
  });

  it('find their feed beside the script, whatever the page’s base', async () => {
    const {check, page: based} = await visit('/plain');
    await based.evaluate(() => document.head.append(Object.assign(document.createElement('base'), {href: 'https://elsewhere.example/'})));
    assert.match(await check('Boston, MA'), /is a member city/);
    await based.close();
  });

  it('register nothing where the page refuses their policy: the fallback stays and one line names the word', async () => {
    const {page, lines, faults} = await visit('/refused');
    assert.equal(await page.getByRole('link').innerText(), 'See the list of member cities');
    assert.equal(await page.evaluate(() => customElements.get('cos-city-check') === undefined), true);
    assert.equal(lines.filter((line) => line.includes('cos-widgets') && line.includes('trusted-types')).length >= 1, true);
    assert.deepEqual(faults.filter((fault) => !fault.startsWith('policy: trusted-types')), []);
    await page.close();
  });

  it('cannot confirm where the page’s policy bars the feed, show the fallback, and say which word is missing', async () => {
    const {page, lines, check, faults} = await visit('/no-connect');
    assert.match(await check('Boston, MA'), /^We cannot confirm “Boston, MA” just now\. The list did not load\./);
    assert.equal(await page.getByRole('link', {name: 'See the list of member cities'}).isVisible(), true);
    assert.ok(lines.some((line) => line.includes('connect-src') && line.includes('unreachable')));
    assert.deepEqual(faults.filter((fault) => !fault.startsWith('policy: connect-src')), []);
    await page.close();
  });

  for (const [missing, prepare] of Object.entries(TAKEN_AWAY)) {
    it(`throw nothing in a browser without ${missing}, and leave the fallback`, async () => {
      const {page, faults} = await visit('/plain', prepare);
      assert.equal(await page.getByRole('link', {name: 'See the list of member cities'}).isVisible(), true);
      assert.equal(await page.evaluate(() => document.querySelector('cos-city-check')?.shadowRoot === null), true);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('say nothing of a second copy from the same address', async () => {
    const {page, lines, check, faults} = await visit('/same-twice');
    assert.match(await check('Boston, MA'), /is a member city/);
    assert.deepEqual([lines, faults], [[], []]);
    await page.close();
  });

  for (const {path, names} of [
    {path: '/twice', names: /cos\/cos\.js 0\.1\.0.*cos\/cos\.js\?again 0\.1\.0/},
    {path: '/two-versions', names: /cos\/cos\.js 0\.1\.0.*other\/old\.js 0\.0\.9/},
  ]) {
    it(`leave the first in charge on ${path}, and name both in one line`, async () => {
      const {page, lines, check, faults} = await visit(path);
      assert.match(await check('Boston, MA'), /is a member city/);
      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? '', names);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('check the city of the attribute at once, completed by the page’s own state', async () => {
    const {page, faults} = await visit('/attribute');
    await page.getByText('Boston, Massachusetts, is a member city.').waitFor();
    assert.equal(await page.getByRole('combobox').inputValue(), 'Boston, Massachusetts');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('leave no global, not even Lit’s version markers', async () => {
    const names = async (path: string): Promise<string[]> => {
      const {page} = await visit(path);
      const found = await page.evaluate(() => Object.getOwnPropertyNames(window));
      await page.close();
      return found;
    };
    const before = new Set(await names('/no-script'));
    const added = (await names('/plain')).filter((name) => !before.has(name));
    assert.deepEqual(added, []);
  });

  it('keep to those checks by a page that is seen to break each', async () => {
    const broken = await servePages({
      '/': {
        body: '<script src="/cos/bad.js"></script>',
        headers: {'content-security-policy': STRICT},
      },
    }, {'bad.js': "document.body.innerHTML = '<i>x</i>';"});
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(broken.origin);
    assert.match(faults.join(), /TrustedHTML/);
    await page.close();
    await broken.close();
  });
});
