import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseEmail, parseWebAddress} from '../../src/feed/web-address.js';

const BASE = 'https://city.example/dir/page.html';

/** The whole rule once more, as plainly as it can be said of an address that came out. */
function mustBeSafe(address: string): void {
  const {protocol, hostname, username, password, href} = new URL(address);
  assert.equal(href, address);
  assert.equal(username + password, '');
  assert.notEqual(hostname, '');
  const here =
    hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname) || /(^|\.)localhost$/.test(hostname);
  assert.ok(protocol === 'https:' || (protocol === 'http:' && here), address);
}

describe('parseWebAddress', () => {
  const taken = [
    {address: 'https://city.example', as: 'https://city.example/', because: 'it is https'},
    {address: 'HTTPS://City.Example/A', as: 'https://city.example/A', because: 'it is given as parsed'},
    {
      address: ' https://city.example/ ',
      as: 'https://city.example/',
      because: 'blanks around it say nothing',
    },
    {address: 'https://city.example:443/', as: 'https://city.example/', because: 'the port is the usual one'},
    {address: 'https://city.example:8443/', as: 'https://city.example:8443/', because: 'a port is no fault'},
    {address: 'https://city.example/a b', as: 'https://city.example/a%20b', because: 'it is given as parsed'},
    {
      address: 'https://münchen.example/',
      as: 'https://xn--mnchen-3ya.example/',
      because: 'the host is shown as it is',
    },
    {
      address: 'https://city.example/#a',
      as: 'https://city.example/#a',
      because: 'a part of a page is an address',
    },
    {
      address: 'https://city.example/?u=a@b',
      as: 'https://city.example/?u=a@b',
      because: '@ is no user’s name there',
    },
    {address: 'http://localhost:8000/a', as: 'http://localhost:8000/a', because: 'it is this machine'},
    {address: 'http://a.b.localhost/', as: 'http://a.b.localhost/', because: 'it is this machine'},
    {address: 'http://127.0.0.1/', as: 'http://127.0.0.1/', because: 'it is this machine'},
    {address: 'http://127.9.8.7/', as: 'http://127.9.8.7/', because: 'the whole block is this machine'},
    {address: 'http://127.1/', as: 'http://127.0.0.1/', because: 'it is the same address, written short'},
    {
      address: 'http://0x7f000001/',
      as: 'http://127.0.0.1/',
      because: 'it is the same address, written oddly',
    },
    {address: 'http://[::1]:8000/', as: 'http://[::1]:8000/', because: 'it is this machine'},
    {address: 'https://127.0.0.1/', as: 'https://127.0.0.1/', because: 'it is https'},
  ];
  for (const {address, as, because} of taken) {
    it(`takes “${address}” as ${as}, because ${because}`, () => {
      assert.equal(parseWebAddress(address), as);
      assert.equal(parseWebAddress(address, BASE), as);
    });
  }

  const refused: readonly (readonly [unknown, string])[] = [
    ['http://city.example/', 'it is not https'],
    ['http://10.0.0.1/', 'it is another machine'],
    ['http://0.0.0.0/', 'it is no address of this machine'],
    ['http://128.0.0.1/', 'it is another machine'],
    ['http://localhost.example/', 'it only begins so'],
    ['http://notlocalhost/', 'it only ends so'],
    ['http://127.0.0.1.example/', 'it only begins so'],
    ['http://[::ffff:127.0.0.1]/', 'it is not on the list of this machine’s'],
    ['http://[::2]/', 'it is another machine'],
    ['javascript:alert(1)', 'it is a script'],
    ['JaVaScRiPt:alert(1)', 'it is a script'],
    ['\u0001javascript:alert(1)', 'it is a script'],
    ['java\nscript:alert(1)', 'it is a script'],
    ['data:text/html,x', 'it is no address of a page'],
    ['blob:https://city.example/1', 'it is no address of a page'],
    ['file:///etc/passwd', 'it is a file of the visitor’s'],
    ['ftp://city.example/', 'it is not https'],
    ['ws://localhost/', 'it is not https'],
    ['wss://city.example/', 'it is not https'],
    ['mailto:a@city.example', 'it is no address of a page'],
    ['tel:911', 'it is no address of a page'],
    ['https://user@city.example/', 'it has a user’s name, which looks like a host'],
    ['https://user:word@city.example/', 'it has a password'],
    ['https://:word@city.example/', 'it has a password'],
    ['https://city.gov@evil.example/', 'it has a user’s name, which looks like a host'],
    ['http://user@localhost/', 'it has a user’s name'],
    ['https://', 'it has no host'],
    ['https://a b/', 'no host has a blank'],
    ['https://city.example:99999/', 'no port is so high'],
    ['//city.example:99999/', 'no port is so high'],
    ['', 'it is empty'],
    ['   ', 'it is empty'],
    [`https://city.example/${'a'.repeat(2048)}`, 'it is too long'],
    [undefined, 'it is no text'],
    [null, 'it is no text'],
    [5, 'it is no text'],
    [{}, 'it is no text'],
    [['https://city.example/'], 'it is no text'],
    [{toString: () => 'https://city.example/'}, 'it is no text'],
  ];
  for (const [address, because] of refused) {
    it(`refuses ${JSON.stringify(address)?.slice(0, 60) ?? 'undefined'}, because ${because}`, () => {
      assert.equal(parseWebAddress(address), undefined);
      assert.equal(parseWebAddress(address, BASE), undefined);
    });
  }

  const relative = [
    ['members.html', 'https://city.example/dir/members.html'],
    ['./members.html', 'https://city.example/dir/members.html'],
    ['../members.html', 'https://city.example/members.html'],
    ['/members.html', 'https://city.example/members.html'],
    ['//other.example/a', 'https://other.example/a'],
    ['?a', 'https://city.example/dir/page.html?a'],
    ['#a', 'https://city.example/dir/page.html#a'],
  ] as const;
  for (const [address, resolved] of relative) {
    it(`takes “${address}” as ${resolved} where it stands in a feed, and refuses it where it stands alone`, () => {
      assert.equal(parseWebAddress(address, BASE), resolved);
      assert.equal(parseWebAddress(address), undefined);
    });
  }

  const bases = [
    'http://city.example/',
    'https://user@city.example/',
    'javascript:1',
    'nonsense',
    '/members.json',
    '',
    'data:,',
  ];
  for (const base of bases) {
    it(`resolves against “${base}” to nothing, because the base is no safe address`, () => {
      assert.equal(parseWebAddress('members.html', base), undefined);
    });

    it(`takes an address that is whole beside “${base}”, because it needs no base`, () => {
      assert.equal(parseWebAddress('https://city.example/', base), 'https://city.example/');
    });
  }

  it('takes up to 2048 letters and no more, because browsers open no longer ones alike', () => {
    const address = (length: number): string => 'https://city.example/'.padEnd(length, 'a');
    assert.equal(parseWebAddress(address(2048)), address(2048));
    assert.equal(parseWebAddress(address(2049)), undefined);
  });

  it('gives nothing unsafe and never throws, whatever comes in', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'https:',
        'http:',
        '//',
        '/',
        '\\',
        '@',
        ':',
        'user',
        'localhost',
        '127.0.0.1',
        'city.example',
        '#',
        '?',
      ),
      fc.constantFrom(
        'javascript:',
        'data:',
        '\t',
        '\n',
        ' ',
        '%00',
        '%40',
        '[::1]',
        '.',
        '..',
        '443',
        '\u0000',
        '。',
        'ａ',
      ),
      fc.string({unit: 'binary', maxLength: 4}),
    );
    const text = fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.option(fc.oneof(fc.constant(BASE), text), {nil: undefined}), (address, base) => {
        const given = parseWebAddress(address, base);
        if (given !== undefined) mustBeSafe(given);
      }),
      {seed: 20261124, numRuns: 5000},
    );
  });
});

interface HostileAddress {
  readonly i: string;
  readonly class: 'unparseable' | 'other-scheme' | 'credentials' | 'relative' | 'http' | 'https';
}

const HOSTILE = new URL('../../../shared/hostile/urls.json', import.meta.url);
const absent = existsSync(HOSTILE) ? false : '../shared/hostile/urls.json is not beside this project';

describe('parseWebAddress on hostile addresses', {skip: absent}, () => {
  const items = absent
    ? []
    : (JSON.parse(readFileSync(HOSTILE, 'utf8')) as {readonly items: readonly HostileAddress[]}).items;
  const given = (base?: string): readonly string[] =>
    items.map(({i}) => parseWebAddress(i, base)).filter((address) => address !== undefined);

  it('has all 1,019 of them', () => {
    assert.equal(items.length, 1019);
  });

  for (const kind of ['unparseable', 'other-scheme', 'credentials'] as const) {
    it(`gives no address for any that is ${kind}, with and without a base`, () => {
      const slipped = items
        .filter((item) => item.class === kind)
        .filter(({i}) => parseWebAddress(i) !== undefined || parseWebAddress(i, BASE) !== undefined);
      assert.deepEqual(slipped, []);
    });
  }

  it('gives no address for any that is relative, where there is no base', () => {
    const slipped = items.filter(
      (item) => item.class === 'relative' && parseWebAddress(item.i) !== undefined,
    );
    assert.deepEqual(slipped, []);
  });

  it('gives only https: and http: of this machine, without credentials, and as parsed', () => {
    for (const address of [...given(), ...given(BASE)]) mustBeSafe(address);
    for (const {i} of items) {
      const address = parseWebAddress(i);
      if (address !== undefined) assert.equal(address, new URL(i).href);
      const resolved = parseWebAddress(i, BASE);
      if (resolved !== undefined) assert.equal(resolved, new URL(i, BASE).href);
    }
  });

  it('takes those that are https, because a rule that refuses all proves nothing', () => {
    // A few are addresses to a browser and none to Node: a host with a blank in it.
    const missed = items.filter(
      ({i, class: kind}) =>
        kind === 'https' && URL.canParse(i, BASE) && parseWebAddress(i, BASE) === undefined,
    );
    assert.deepEqual(missed, []);
  });
});

describe('parseEmail', () => {
  for (const address of [
    'join@cities.example',
    'a.b+c_d-e@mail.cities.example',
    'A@B.CO',
    `${'a'.repeat(64)}@b.example`,
  ]) {
    it(`takes “${address.slice(0, 40)}”`, () => {
      assert.equal(parseEmail(address), address);
    });
  }
  for (const address of [
    '',
    'join',
    'join@',
    '@cities.example',
    'join@cities',
    'a@b@c.example',
    'a b@cities.example',
    'a@b.example\nBcc: c',
    'a@b.example?bcc=c',
    'a@b.example,c@d.example',
    'a&b@c.example',
    'mailto:a@b.example',
    '<a@b.example>',
    'jöin@b.example',
    'a@[127.0.0.1]',
    '"a"@b.example',
    `${'a'.repeat(65)}@b.example`,
    'a@b..example',
    'a%0a@b.example',
    undefined,
    null,
    5,
    {},
    ['a@b.example'],
  ]) {
    it(`refuses ${JSON.stringify(address)?.slice(0, 40) ?? 'undefined'}, because a link may carry more than an address`, () => {
      assert.equal(parseEmail(address), undefined);
    });
  }
});
