import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {parseFeed} from '../../src/feed/feed-schema.js';
import {LARGEST_FEED, readJson} from '../../src/feed/read-json.js';
import {feedOf, NOW, row} from '../support/feeds.js';
import {serve, serveRaw} from './serve.js';

const text = JSON.stringify(feedOf([row('San José', 'CA')]));

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What is read of one answer that a real server gives. */
async function read({status = 200, headers = {}, body = text}: Answer): Promise<string> {
  const site = await serve((_request, response) => {
    response.writeHead(status, headers);
    response.end(body);
  });
  return outcome(`${site.origin}/`);
}

/** "ok", the kind of error, or "network" where the connection itself failed. */
async function outcome(address: string): Promise<string> {
  try {
    const json = await readJson(await fetch(address));
    if (!json.ok) return json.error.kind;
    return parseFeed(json.value.json, {now: NOW}).ok ? 'ok' : 'no feed';
  } catch {
    return 'network';
  }
}

const utf16 = Buffer.from(text, 'utf16le');

describe('readJson', () => {
  describe('by status', () => {
    it('reads 200', async () => assert.equal(await read({}), 'ok'));
    for (const status of [
      201, 202, 203, 204, 205, 206, 300, 304, 400, 401, 403, 404, 405, 406, 408, 409, 410, 418, 425, 429, 451,
      500, 501, 502, 503, 504, 505, 511, 599,
    ]) {
      it(`refuses ${status}, because only 200 is the whole feed`, async () => {
        const none = [204, 205, 304].includes(status);
        assert.equal(await read({status, body: none ? '' : text}), 'bad-response');
      });
    }
    it('refuses 301 without an address to go to', async () => {
      assert.equal(await read({status: 301}), 'bad-response');
    });
  });

  describe('by type', () => {
    const types = [
      {type: 'application/json', reads: 'ok'},
      {type: 'application/json; charset=utf-8', reads: 'ok'},
      {type: 'application/json; charset=utf-16', reads: 'ok'},
      {type: 'application/problem+json', reads: 'ok'},
      {type: 'application/octet-stream', reads: 'ok'},
      {type: 'text/plain', reads: 'ok'},
      {type: 'nonsense', reads: 'ok'},
      {type: '', reads: 'ok'},
      {type: 'text/html', reads: 'unreadable'},
      {type: 'text/html; charset=utf-8', reads: 'unreadable'},
      {type: 'TEXT/HTML;charset=UTF-8', reads: 'unreadable'},
      {type: ' text/html', reads: 'unreadable'},
    ];
    for (const {type, reads} of types) {
      it(`says ${reads} to “${type}”, because only a page’s type tells that it is no feed`, async () => {
        assert.equal(await read({headers: {'content-type': type}}), reads);
      });
    }
    it('reads a feed without a type, because many servers know none', async () => {
      assert.equal(await read({headers: {}}), 'ok');
    });
  });

  describe('by its bytes', () => {
    const cut = Buffer.from(text).subarray(0, -2);
    const bodies: readonly {
      readonly what: string;
      readonly body: string | Uint8Array;
      readonly reads: string;
    }[] = [
      {what: 'UTF-8', body: text, reads: 'ok'},
      {what: 'a byte order mark before it', body: `\ufeff${text}`, reads: 'ok'},
      {what: 'blanks around it', body: `\n ${text}\r\n`, reads: 'ok'},
      {what: 'two byte order marks', body: `\ufeff\ufeff${text}`, reads: 'unreadable'},
      {what: 'UTF-16', body: utf16, reads: 'unreadable'},
      {
        what: 'UTF-16 with its mark',
        body: Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
        reads: 'unreadable',
      },
      {what: 'Latin-1 with an accent', body: Buffer.from(text, 'latin1'), reads: 'unreadable'},
      {
        what: 'a broken letter',
        body: Buffer.from(text.replace('é', '\u0001'), 'utf8').fill(0xc3, 3, 4),
        reads: 'unreadable',
      },
      {
        what: 'half a surrogate in UTF-8',
        body: Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]),
        reads: 'unreadable',
      },
      {what: 'nothing', body: '', reads: 'unreadable'},
      {what: 'blanks', body: '  \n', reads: 'unreadable'},
      {what: 'a page', body: '<!doctype html><title>Sign in to Wi-Fi</title>', reads: 'unreadable'},
      {what: 'half a feed', body: cut, reads: 'unreadable'},
      {what: 'two feeds', body: text + text, reads: 'unreadable'},
      {what: 'a comma too many', body: text.replace(/\}$/, ',}'), reads: 'unreadable'},
      {what: 'a comment', body: `/* feed */ ${text}`, reads: 'unreadable'},
      {what: 'a call', body: `cb(${text})`, reads: 'unreadable'},
      {what: 'a guard in front', body: `)]}'\n${text}`, reads: 'unreadable'},
      {what: 'single quotes', body: text.replaceAll('"', "'"), reads: 'unreadable'},
      {what: 'NaN', body: text.replace('"schema":1', '"schema":NaN'), reads: 'unreadable'},
      {what: 'null', body: 'null', reads: 'no feed'},
      {what: 'a number', body: '0', reads: 'no feed'},
      {what: 'a list', body: '[]', reads: 'no feed'},
      {what: 'an error', body: '{"error":"boom"}', reads: 'no feed'},
    ];
    for (const {what, body, reads} of bodies) {
      it(`says ${reads} to ${what}`, async () => assert.equal(await read({body}), reads));
    }
  });

  describe('by its size', () => {
    it('is 24 MB', () => assert.equal(LARGEST_FEED, 24 * 1024 * 1024));

    it('reads a feed of exactly so many bytes, and none of one more', async () => {
      const fill = (size: number): Buffer => Buffer.from(text.padEnd(size - 1, ' ')); // “é” has two bytes
      assert.equal(fill(LARGEST_FEED).length, LARGEST_FEED);
      assert.equal(await read({body: fill(LARGEST_FEED)}), 'ok');
      assert.equal(await read({body: fill(LARGEST_FEED + 1)}), 'too-large');
    });

    it('counts while it reads and hangs up, because a stream need not end', async () => {
      let sent = 0;
      let hungUp: Promise<unknown> = Promise.resolve();
      const site = await serve((_request, response) => {
        const blanks = Buffer.alloc(1024 * 1024, ' ');
        hungUp = once(response, 'close');
        const send = (): void => {
          while (!response.destroyed && sent < 200 * 1024 * 1024) {
            sent += blanks.length;
            if (!response.write(blanks)) return void response.once('drain', send);
          }
        };
        send();
      });
      assert.equal(await outcome(`${site.origin}/`), 'too-large');
      await hungUp;
      assert.ok(sent < 2 * LARGEST_FEED, `${sent} bytes`);
    });

    it('counts what is unpacked, because 30 kB may become 30 MB', async () => {
      const body = gzipSync(Buffer.alloc(30 * 1024 * 1024, ' '));
      assert.ok(body.length < 100_000);
      assert.equal(await read({body, headers: {'content-encoding': 'gzip'}}), 'too-large');
    });

    it('reads a packed feed', async () => {
      assert.equal(await read({body: gzipSync(text), headers: {'content-encoding': 'gzip'}}), 'ok');
    });
  });

  describe('by its connection', () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n';
    const size = Buffer.byteLength(text);
    const hex = size.toString(16);
    const cases = [
      {what: 'a body that is all there', raw: `${head}Content-Length: ${size}\r\n\r\n${text}`, reads: 'ok'},
      {
        what: 'more bytes promised than sent',
        raw: `${head}Content-Length: ${size + 100}\r\n\r\n${text}`,
        reads: 'network',
      },
      {
        what: 'fewer bytes promised than sent',
        raw: `${head}Content-Length: ${size - 100}\r\n\r\n${text}`,
        reads: 'unreadable',
      },
      {
        what: 'chunks to the last',
        raw: `${head}Transfer-Encoding: chunked\r\n\r\n${hex}\r\n${text}\r\n0\r\n\r\n`,
        reads: 'ok',
      },
      {
        what: 'a packing that is none',
        raw: `${head}Content-Encoding: gzip\r\nContent-Length: ${size}\r\n\r\n${text}`,
        reads: 'network',
      },
      {what: 'no body at all', raw: head, reads: 'network'},
      {what: 'nonsense', raw: 'hello\r\n\r\n', reads: 'network'},
      {what: 'nothing', raw: '', reads: 'network'},
    ];
    for (const {what, raw, reads} of cases) {
      it(`says ${reads} to ${what}`, async () => assert.equal(await outcome(await serveRaw(raw)), reads));
    }
  });

  it('takes no stream for whole that breaks off, because Node does not tell of a missing last chunk', async () => {
    const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n';
    const size = Buffer.byteLength(text).toString(16);
    for (const sent of [0, 1, 50, text.length - 1]) {
      const broken = await serveRaw(`${head}${size}\r\n${text.slice(0, sent)}`);
      assert.match(await outcome(broken), /^(network|unreadable)$/, `${sent}`);
    }
  });

  it('reads an answer without a body as one that is empty', async () => {
    const json = await readJson(new Response(null));
    assert.equal(!json.ok && json.error.kind, 'unreadable');
  });
});

interface Document {
  readonly id: string;
  /** "y" is JSON, "n" is none, "i" may be either, "t" is JSON with something odd in it. */
  readonly expect: 'y' | 'n' | 'i' | 't';
  readonly b64?: string;
  readonly gen?: {readonly repeat: string; readonly times: number; readonly tail?: string};
}

const DOCUMENTS = new URL('../../../shared/hostile/json-documents.json', import.meta.url);
const absent = existsSync(DOCUMENTS)
  ? false
  : '../shared/hostile/json-documents.json is not beside this project';

function bytesOf({b64, gen}: Document): Uint8Array<ArrayBuffer> {
  const bytes = gen
    ? Buffer.from(gen.repeat.repeat(gen.times) + (gen.tail ?? ''))
    : Buffer.from(b64 ?? '', 'base64');
  return new Uint8Array(bytes);
}

describe('hostile JSON', {skip: absent}, () => {
  const items = absent
    ? []
    : (JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as {readonly items: readonly Document[]}).items;

  it('is all there', () => {
    assert.equal(items.length, 340);
  });

  it('is never a feed, and throws nowhere', async () => {
    const taken: string[] = [];
    for (const item of items) {
      const json = await readJson(new Response(bytesOf(item)));
      if (json.ok && parseFeed(json.value.json, {now: NOW}).ok) taken.push(item.id);
    }
    assert.deepEqual(taken, []);
  });

  it('is refused where it is no JSON, and read where it is', async () => {
    const wrong: string[] = [];
    for (const item of items) {
      const {ok} = await readJson(new Response(bytesOf(item)));
      if ((item.expect === 'n' && ok) || (item.expect === 'y' && !ok)) wrong.push(item.id);
    }
    assert.deepEqual(wrong, []);
  });

  it('does no harm as any part of a feed', async () => {
    for (const item of items) {
      const json = await readJson(new Response(bytesOf(item)));
      if (!json.ok) continue;
      for (const field of [
        'schema',
        'issued',
        'expires',
        'count',
        'members',
        'coalition',
        'join',
        'declarations',
        'blueprints',
      ]) {
        parseFeed({...feedOf([row('Boston', 'MA')]), [field]: json.value.json}, {now: NOW});
      }
      for (const field of [
        'id',
        'name',
        'region',
        'country',
        'status',
        'otherNames',
        'signed',
        'joined',
        'url',
        'population',
      ]) {
        parseFeed(feedOf([row('Boston', 'MA', {[field]: json.value.json})]), {now: NOW});
      }
    }
    assert.equal(({} as Record<string, unknown>)['member'], undefined);
  });
});
