import assert from 'node:assert/strict';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {request, type IncomingHttpHeaders} from 'node:http';
import {extname} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {gunzipSync} from 'node:zlib';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {launchBrowser} from '../support/launch-browser.js';
import {documentedBlock, findNginx, serveByNginx, until, type NginxServer} from '../support/nginx-server.js';
import {servePages} from '../support/page-server.js';

const EMBED = new URL('../../dist/embed/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, EMBED), 'utf8');
const {version} = JSON.parse(read('../../package.json')) as {version: string};
const integrity = JSON.parse(read('integrity.json')) as Record<string, string>;
const real = JSON.parse(read('members.json')) as {members: {id: string; status: string}[]};

const program = findNginx();
const skip = program === undefined && 'nginx is not installed';

const dayBefore = (days: number): string =>
  `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`;
const EARLIER = dayBefore(5);
const LATER = dayBefore(2);
const written = (issued: string): string =>
  new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(issued));

/** The published list, issued on a day, and in force whenever the tests run. All of one length. */
function listOf(issued: string, bostonIs = 'member'): string {
  const members = real.members.map((row) => (row.id === 'us-ma-boston' ? {...row, status: bostonIs} : row));
  return JSON.stringify({...real, members, issued, expires: dayBefore(-300)});
}

const FALLBACK = '<a href="/members">See the list of member cities</a>';
const LIST = '/members.json';
const YEAR = 'public, max-age=31536000, immutable';
const HOUR = 'public, max-age=3600';
const DAY = 'public, max-age=86400';
const MINUTES = 'public, max-age=300, stale-if-error=86400';
const JSON_TYPE = 'application/json';
/** Most that gzip leaves of a list, a script or the places. */
const MOST_OF_BYTES = 0.5;

const SCRIPT_TYPE = 'text/javascript; charset=utf-8';
const PAGE_TYPE = 'text/html; charset=utf-8';

/** One file of each class. */
const FILES = [
  {path: LIST, type: JSON_TYPE, kept: MINUTES, because: 'the list is to be fresh'},
  {path: '/members.html', type: PAGE_TYPE, kept: MINUTES, because: 'so is the plain list'},
  {path: '/integrity.json', type: JSON_TYPE, kept: MINUTES, because: 'it goes with the moving scripts'},
  {path: '/cos.js', type: SCRIPT_TYPE, kept: HOUR, because: 'its address stays and its content moves'},
  {
    path: '/cos-city-check.js',
    type: SCRIPT_TYPE,
    kept: HOUR,
    because: 'its address stays and its content moves',
  },
  {path: `/${version}/cos.js`, type: SCRIPT_TYPE, kept: YEAR, because: 'a version never changes'},
  {
    path: `/${version}/members.json`,
    type: JSON_TYPE,
    kept: MINUTES,
    because: 'the list is live, whatever the folder',
  },
  {
    path: `/${version}/members.html`,
    type: PAGE_TYPE,
    kept: MINUTES,
    because: 'the list is live, whatever the folder',
  },
  {path: '/places/index.json', type: JSON_TYPE, kept: DAY, because: 'places hardly change'},
  {path: '/places/zips.json', type: JSON_TYPE, kept: DAY, because: 'places hardly change'},
] as const;

/** What cannot be had. */
const ERRORS = [
  {path: '/missing.json', status: 404, because: 'a page must be able to tell it from no connection'},
  {path: '/missing.js', status: 404, because: 'a script that is missing today may be there tomorrow'},
  {
    path: `/${version}/missing.js`,
    status: 404,
    because: 'a version’s script that is missing is so not for ever',
  },
  {path: '/places/missing.json', status: 404, because: 'places may be published after the list'},
  {path: '/places/', status: 403, because: 'folders are not shown'},
  {path: '/closed-for-repair', status: 503, because: 'a page must be able to read when to come again'},
] as const;

/** What every answer carries, whatever its status. */
const ALWAYS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
} as const;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

type Ask = (path: string, headers?: Readonly<Record<string, string>>, method?: string) => Promise<Answer>;

/** Asks as a page of another site does, with nothing added, inflated or kept. */
function askOf({origin}: NginxServer): Ask {
  return (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      const options = {method, headers: {origin: 'https://city.example', ...headers}};
      const asked = request(origin + path, options, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces)}),
        );
      });
      asked.on('error', reject).end();
    });
}

function holdsAlways({headers}: Answer): void {
  for (const [name, value] of Object.entries(ALWAYS)) assert.equal(headers[name], value, name);
}

/** Something that is so of the documented block. */
interface Check {
  readonly says: string;
  holds(ask: Ask): Promise<void>;
}

const checksOf = ({path, type, kept, because}: (typeof FILES)[number]): readonly Check[] => [
  {
    says: `sends ${path} as ${type} for “${kept}”, because ${because}`,
    holds: async (ask) => {
      const plain = await ask(path);
      assert.equal(plain.status, 200);
      assert.equal(plain.headers['content-type'], type);
      assert.equal(plain.headers['cache-control'], kept);
      assert.match(plain.headers.etag ?? '', /^"[^"]+"$/);
      holdsAlways(plain);
    },
  },
  {
    says: `sends ${path} compressed to who asks for that, because lists and scripts shrink to half and less`,
    holds: async (ask) => {
      const plain = await ask(path);
      const packed = await ask(path, {'accept-encoding': 'gzip, deflate, br', via: '1.1 a-cdn'});
      assert.equal(packed.status, 200);
      assert.equal(packed.headers['content-encoding'], 'gzip');
      // A cache between must not hand the one form to those who want the other.
      assert.equal(packed.headers.vary, 'Accept-Encoding');
      assert.equal(plain.headers.vary, 'Accept-Encoding');
      assert.equal(packed.headers['content-type'], type);
      assert.equal(packed.headers['cache-control'], kept);
      holdsAlways(packed);
      assert.deepEqual(gunzipSync(packed.body), plain.body);
      // Hashes do not shrink; all else does.
      const most = path === '/integrity.json' ? 1.2 : MOST_OF_BYTES;
      assert.ok(
        packed.body.length < plain.body.length * most,
        `${packed.body.length} of ${plain.body.length}`,
      );
    },
  },
  {
    says: `answers 304 without a body to the tag of ${path}, compressed or not, because the browser has it already`,
    holds: async (ask) => {
      for (const coding of ['identity', 'gzip']) {
        const first = await ask(path, {'accept-encoding': coding});
        const {etag = '', 'last-modified': changed = ''} = first.headers;
        // Compressed, the tag is a weak one, and still good for the question.
        assert.equal(etag.startsWith('W/'), coding === 'gzip');
        const both = {'accept-encoding': coding, 'if-none-match': etag, 'if-modified-since': changed};
        const again = await ask(path, both);
        assert.deepEqual([again.status, again.body.length], [304, 0]);
        assert.equal(again.headers['cache-control'], kept);
        assert.ok(again.headers.etag);
        // Without it the browser would refuse what it holds itself.
        holdsAlways(again);
        assert.equal((await ask(path, {...both, 'if-none-match': '"another"'})).status, 200);
      }
    },
  },
  {
    says: `answers HEAD of ${path} with its headers and gives no parts of it, because a CDN may ask for either`,
    holds: async (ask) => {
      const whole = await ask(path);
      const head = await ask(path, {}, 'HEAD');
      assert.deepEqual([head.status, head.body.length], [200, 0]);
      for (const name of ['etag', 'content-type', 'content-length', 'cache-control'])
        assert.equal(head.headers[name], whole.headers[name], name);
      holdsAlways(head);
      for (const range of ['bytes=2-5', 'bytes=-5', 'bytes=99999999-']) {
        const part = await ask(path, {range});
        assert.equal(part.status, 200, range);
        assert.deepEqual(part.body, whole.body);
        holdsAlways(part);
      }
    },
  },
];

const CHECKS: readonly Check[] = [
  ...FILES.flatMap(checksOf),
  {
    says: 'has a type for every file of dist/embed, because with nosniff a script or a picture of no type is not used',
    holds: async (ask) => {
      const types: Readonly<Record<string, string>> = {
        '.js': SCRIPT_TYPE,
        '.json': JSON_TYPE,
        '.html': PAGE_TYPE,
        '': 'text/plain; charset=utf-8',
      };
      const names = readdirSync(EMBED, {recursive: true, encoding: 'utf8'}).filter((name) =>
        statSync(new URL(name, EMBED)).isFile(),
      );
      assert.ok(names.length >= 9);
      for (const name of names) {
        const {headers} = await ask(`/${name}`);
        assert.equal(headers['content-type'], types[extname(name)] ?? `a type for ${extname(name)}`, name);
      }
    },
  },
  {
    says: 'sends the live list in the folder of a version, because a frozen one would go on naming who has left',
    holds: async (ask) => {
      const live = (await ask(LIST)).body.toString();
      assert.notEqual(read('members.json'), live);
      assert.equal((await ask(`/${version}/members.json`)).body.toString(), live);
      assert.equal((await ask('/12.0.10/members.json')).body.toString(), live);
      assert.equal((await ask('/12.0.10/members.html')).status, 200);
      assert.equal((await ask('/12.0.10/places/index.json')).status, 200);
      // Nothing but lists and places: a script that is missing there is missing.
      assert.equal((await ask('/12.0.10/cos.js')).status, 404);
    },
  },
  ...ERRORS.map(({path, status, because}) => ({
    says: `sends ${status} for ${path} readable and not to be kept, because ${because}`,
    holds: async (ask: Ask) => {
      const answer = await ask(path);
      assert.equal(answer.status, status);
      assert.equal(answer.headers['cache-control'], undefined);
      assert.equal(answer.headers.etag, undefined);
      holdsAlways(answer);
    },
  })),
];

/** The lines that do something, but the root, without which there is nothing at all. */
const LINES = documentedBlock()
  .split('\n')
  .filter((line) => line !== '' && !/^(#|root )/.test(line));

describe('the README’s nginx', {skip}, () => {
  describe('what it sends', () => {
    let nginx: NginxServer;
    let ask: Ask;
    before(async () => {
      nginx = await serveByNginx(program ?? '', documentedBlock(), version);
      ask = askOf(nginx);
    });
    after(() => nginx.close());
    beforeEach(() => nginx.put('members.json', listOf(EARLIER)));

    for (const {says, holds} of CHECKS) it(says, () => holds(ask));

    it('tells a list of the same length by its time, because “former” is as long as “member”', async () => {
      const {headers, body} = await ask(LIST);
      const former = listOf(EARLIER, 'former');
      assert.equal(Buffer.byteLength(former), body.length);
      nginx.put('members.json', former);
      assert.equal((await ask(LIST, {'if-none-match': headers.etag ?? ''})).status, 200);
    });

    it('takes a list of the same length and time for the old one, which is why the README asks for a new time', async () => {
      const time = new Date(Date.now() - 3_600_000);
      nginx.put('members.json', listOf(EARLIER), time);
      const {etag = ''} = (await ask(LIST)).headers;
      nginx.put('members.json', listOf(EARLIER, 'former'), time);
      assert.equal((await ask(LIST, {'if-none-match': etag})).status, 304);
    });

    it('does not take an older time for an unchanged list, because a list may be put back', async () => {
      const {etag = '', 'last-modified': changed = ''} = (await ask(LIST)).headers;
      nginx.put('members.json', listOf(EARLIER), new Date(Date.now() - 900 * 86_400_000));
      assert.equal((await ask(LIST, {'if-none-match': etag, 'if-modified-since': changed})).status, 200);
      assert.equal((await ask(LIST, {'if-modified-since': changed})).status, 200);
    });

    for (const line of LINES) {
      it(`needs “${line.replace(/\s*#.*/, '')}”, because without that line one of these is seen to fail`, async () => {
        const other = await serveByNginx(program ?? '', documentedBlock().replace(`${line}\n`, ''), version);
        try {
          other.put('members.json', listOf(EARLIER));
          await assert.rejects(async () => {
            for (const {holds} of CHECKS) await holds(askOf(other));
          }, assert.AssertionError);
        } finally {
          await other.close();
        }
      });
    }
  });

  describe('the element on another site, with its list from it', () => {
    let browser: Browser;
    let nginx: NginxServer;
    let site: Awaited<ReturnType<typeof servePages>>;
    let context: BrowserContext;

    before(async () => {
      browser = await launchBrowser();
      nginx = await serveByNginx(program ?? '', documentedBlock(), version);
      site = await siteWith(nginx);
    });
    after(async () => {
      await browser.close();
      await site.close();
      await nginx.close();
    });
    beforeEach(async () => {
      context = await browser.newContext();
      nginx.put('members.json', listOf(EARLIER));
      await nginx.start();
      nginx.requests();
    });
    afterEach(() => context.close());

    /** The answers to requests for the list since this was last asked, once there are as many. */
    const statuses = async (from = nginx): Promise<readonly number[]> => {
      const found: number[] = [];
      await until(() => {
        found.push(
          ...from
            .requests()
            .filter(({path}) => path === LIST)
            .map(({status}) => status),
        );
        return found.length > 0;
      });
      return found;
    };

    it('answers from the list, because another site may read it', async () => {
      const {check} = await visit(context, site);
      const text = await check('Boston, MA', {kind: 'member', fromCopy: false, asOf: EARLIER});
      assert.match(text, /^Boston, Massachusetts, is a member city\./);
      assert.ok(text.includes(written(EARLIER)));
      assert.deepEqual(await statuses(), [200]);
    });

    it('is answered 304 on the next visit and says so as of today, because the browser asks with the tag it holds', async () => {
      const first = await visit(context, site);
      await first.check('Boston, MA', {kind: 'member', fromCopy: false});
      assert.deepEqual(await statuses(), [200]);
      await first.page.close();
      const {check} = await visit(context, site);
      const text = await check('Boston, MA', {kind: 'member', fromCopy: false, asOf: EARLIER});
      assert.deepEqual(await statuses(), [304]);
      assert.ok(!text.includes('saved copy'), text);
    });

    it('answers from a changed list at once, because no cache may hold the old one against the question', async () => {
      const first = await visit(context, site);
      await first.check('Boston, MA', {kind: 'member', asOf: EARLIER});
      assert.deepEqual(await statuses(), [200]);
      await first.page.close();
      nginx.put('members.json', listOf(LATER, 'former'));
      const {check} = await visit(context, site);
      const text = await check('Boston, MA', {kind: 'listed', fromCopy: false, asOf: LATER});
      assert.deepEqual(await statuses(), [200]);
      assert.ok(text.includes(written(LATER)), text);
    });

    for (const {how, spoil, seen} of [
      {how: 'is missing', spoil: () => nginx.remove('members.json'), seen: 404},
      {how: 'cannot be reached', spoil: () => nginx.stop(), seen: undefined},
    ]) {
      it(`answers from the saved copy with its date where the list ${how}, and from the list once it is back`, async () => {
        const first = await visit(context, site);
        await first.check('Boston, MA', {kind: 'member', fromCopy: false});
        await first.page.close();
        await statuses();
        await spoil();
        const {page, check, said, answered} = await visit(context, site);
        await check('Boston, MA', {kind: 'member', fromCopy: true, asOf: EARLIER});
        await page.getByText('Today’s list did not load.').waitFor();
        const text = await said();
        assert.match(text, /^Boston, Massachusetts, is a member city\./);
        assert.ok(
          text.includes(`This comes from a saved copy of the list, dated ${written(EARLIER)}.`),
          text,
        );
        if (seen !== undefined) assert.equal((await statuses())[0], seen);
        nginx.put('members.json', listOf(LATER));
        await nginx.start();
        // On a slow machine its own plan may be there before the press; test/elements holds the button alone to it.
        await page
          .getByRole('button', {name: 'Try again'})
          .click({timeout: 5000})
          .catch((fault: Error) => assert.match(fault.message, /Timeout/));
        await answered({kind: 'member', fromCopy: false, asOf: LATER});
        await page.getByText('Today’s list did not load.').waitFor({state: 'detached'});
      });
    }

    it('confirms nothing to a new visitor while nginx is down, shows the link, and answers by itself when it is back', async () => {
      await nginx.stop();
      const {page, check, answered} = await visit(context, site);
      const text = await check('Boston, MA', {kind: 'cannot-confirm', fromCopy: false, why: 'unreachable'});
      assert.match(text, /^We cannot confirm “Boston, MA” just now\./);
      assert.equal(await page.getByRole('link', {name: 'See the list of member cities'}).isVisible(), true);
      await nginx.start();
      await answered({kind: 'member', fromCopy: false, asOf: EARLIER});
      assert.deepEqual(await statuses(), [200]);
    });

    it('says bad-response and not unreachable where the list is missing, because the 404 may be read too', async () => {
      nginx.remove('members.json');
      const {page, check} = await visit(context, site);
      await check('Boston, MA', {kind: 'cannot-confirm', why: 'bad-response'});
      assert.equal(await page.getByRole('link', {name: 'See the list of member cities'}).isVisible(), true);
    });

    it('works with script, list and places all from nginx, pinned by its hash, on a page that isolates itself', async () => {
      const {page, check} = await visit(context, site, '/pinned');
      await check('Boston, MA', {kind: 'member', fromCopy: false, asOf: EARLIER});
      await check('Kansas City, MO', {kind: 'not-listed', fromCopy: false});
      await check('30328', {kind: 'choose', fromCopy: false});
      assert.equal(await page.evaluate(() => crossOriginIsolated), true);
    });

    it('reads the live list beside a version’s script, because the script looks there where no feed is set', async () => {
      const {check} = await visit(context, site, '/beside');
      await check('Boston, MA', {kind: 'member', fromCopy: false, asOf: EARLIER});
      await check('Kansas City, MO', {kind: 'not-listed', fromCopy: false});
    });

    for (const {fault, spoil} of [
      {
        fault: 'the line for other sites is taken out',
        spoil: (block: string) => block.replace(/^add_header Access-Control-Allow-Origin .*\n/m, ''),
      },
      {
        fault: 'a header is added inside a location, which drops all others',
        spoil: (block: string) => `${block}location = ${LIST} { add_header X-Mine 1; }\n`,
      },
    ]) {
      it(`is seen to fail by the same look where ${fault}`, async () => {
        const broken = spoil(documentedBlock());
        assert.notEqual(broken, documentedBlock());
        const other = await serveByNginx(program ?? '', broken, version);
        const otherSite = await siteWith(other);
        try {
          other.put('members.json', listOf(EARLIER));
          const {check, page} = await visit(context, otherSite);
          const text = await check('Boston, MA', {kind: 'cannot-confirm', why: 'unreachable'});
          assert.match(text, /^We cannot confirm “Boston, MA” just now\./);
          assert.equal(
            await page.getByRole('link', {name: 'See the list of member cities'}).isVisible(),
            true,
          );
          // nginx did answer: it is the browser that did not hand it on.
          assert.equal((await statuses(other))[0], 200);
        } finally {
          await otherSite.close();
          await other.close();
        }
      });
    }
  });
});

/** What of a verdict the tests look at. */
interface Seen {
  readonly kind: string;
  readonly fromCopy?: boolean;
  readonly asOf?: string;
  readonly why?: string;
}

/** Longest that an answer may take to be as it should: beyond the first step of the plan by which a list is asked for again. */
const ANSWERED_MS = 30_000;

/** A site of somebody else's: the script its own, the list from nginx; and pages that take both from there. */
function siteWith({origin}: NginxServer): ReturnType<typeof servePages> {
  const own = '<script type="module" src="/cos/cos-city-check.js"></script>';
  const theirs = (more: string): string =>
    `<script type="module" src="${origin}/${version}/cos-city-check.js" ${more}></script>`;
  const check = (feed: string): string => `<cos-city-check ${feed}>${FALLBACK}</cos-city-check>`;
  const live = `feed="${origin}${LIST}"`;
  return servePages({
    '/': {body: own + check(live)},
    '/pinned': {
      body: theirs(`integrity="${integrity['cos-city-check.js']}" crossorigin="anonymous"`) + check(live),
      headers: {'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp'},
    },
    '/beside': {body: theirs('') + check('')},
  });
}

interface Visit {
  readonly page: Page;
  /** Types a city, presses Enter, waits for this verdict, and gives what is said. */
  check(typed: string, expected: Seen): Promise<string>;
  /** Waits until the last verdict is this. */
  answered(expected: Seen): Promise<void>;
  /** All that the answer says. */
  said(): Promise<string>;
}

async function visit(context: BrowserContext, site: {readonly origin: string}, path = '/'): Promise<Visit> {
  const page = await context.newPage();
  await page.addInitScript(`window.verdicts = [];
    addEventListener('cos-city-checked', ({verdict}) => verdicts.push(verdict));`);
  await page.goto(site.origin + path);
  const last = (): Promise<Seen | undefined> =>
    page.evaluate(() => (window as unknown as {verdicts: Seen[]}).verdicts.at(-1));

  const answered = async (expected: Seen): Promise<void> => {
    const isSo = async (): Promise<boolean> => {
      const verdict: Partial<Seen> = (await last()) ?? {};
      return Object.entries(expected).every(([name, value]) => verdict[name as keyof Seen] === value);
    };
    try {
      await until(isSo, ANSWERED_MS);
    } catch {
      const {kind, fromCopy, asOf, why} = (await last()) ?? {};
      assert.deepEqual({kind, fromCopy, asOf, why}, expected);
    }
  };
  const said = async (): Promise<string> => (await page.getByRole('status').innerText()).replace(/\s+/g, ' ');
  const check = async (typed: string, expected: Seen): Promise<string> => {
    const box = page.getByRole('combobox', {name: 'City or town'});
    await box.fill(typed);
    await page.evaluate(() => ((window as unknown as {verdicts: Seen[]}).verdicts.length = 0));
    await box.press('Enter');
    await answered(expected);
    return said();
  };
  return {page, check, answered, said};
}
