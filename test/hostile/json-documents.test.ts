import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {feedOf, row} from '../support/feeds.js';
import {absent, hostileInputs, NOTHING, openHostilePage, type HostilePage} from '../support/hostile-page.js';
import type {Told} from '../support/hostile-watch.js';

interface JsonDocument {
  readonly id: string;
  readonly expect: 'y' | 'n' | 'i' | 't';
  readonly b64?: string;
  /** In place of the bytes: a text that is repeated. */
  readonly gen?: {readonly repeat: string; readonly times: number; readonly tail?: string};
  /** Whether Chromium's own reader takes it. Of those that are legal but lossy nothing is noted: it takes them. */
  readonly chromium?: boolean;
}

const documents = hostileInputs<JsonDocument>('json-documents.json');

function bytesOf({b64, gen}: JsonDocument): Uint8Array {
  if (b64 !== undefined) return Buffer.from(b64, 'base64');
  return Buffer.from((gen?.repeat ?? '').repeat(gen?.times ?? 0) + (gen?.tail ?? ''));
}

/** What the feed may be called where it is none of these. */
const WHYS = new Set(['unreadable', 'malformed', 'newer-schema']);

describe('a JSON document that is no feed', {skip: absent}, () => {
  let hostile: HostilePage;

  before(async () => {
    hostile = await openHostilePage();
    documents.forEach((document, at) => hostile.feeds.set(`/json/${at}`, bytesOf(document)));
    hostile.feeds.set(`/json/${documents.length}`, JSON.stringify(feedOf([row('Boston', 'MA')])));
  });
  after(() => hostile.close());

  it('is served to the last byte, because the page’s own reader takes and refuses the very ones it should', async () => {
    await hostile.open();
    const taken = await hostile.page.evaluate(async (count) => {
      const found: boolean[] = [];
      for (let at = 0; at < count; at++) {
        const response = await fetch(`/json/${at}`);
        found.push(
          await response.json().then(
            () => true,
            () => false,
          ),
        );
      }
      return found;
    }, documents.length);
    assert.deepEqual(
      taken,
      documents.map(({chromium = true}) => chromium),
    );
  });

  it('confirms nothing and denies nothing, whatever is asked', async (test) => {
    await hostile.open();
    const answers = await hostile.page.evaluate(async (count) => {
      const {put, ask, drop, abreast} = window.hostile;
      return abreast(count, async (at): Promise<Told[]> => {
        const element = put({feed: `/json/${at}`});
        const told = [];
        for (const typed of ['Boston, MA', 'Boston', 'Nowhereton, ME']) told.push(await ask(element, typed));
        drop(element);
        return told;
      });
    }, documents.length + 1);

    // The control, asked in the same breath: a feed among them is read and answered from.
    const good = answers.at(-1) ?? [];
    assert.deepEqual(
      good.map(({kind}) => kind),
      ['member', 'choose', 'unknown-place'],
    );
    const wrong = documents.flatMap(({id}, at) =>
      (answers[at] ?? [])
        .filter(({kind, why = ''}) => kind !== 'cannot-confirm' || !WHYS.has(why))
        .map(({typed, kind, why}) => `${id}: ${typed} is ${kind} ${why ?? ''}`),
    );
    const faults = documents.flatMap(({id}, at) =>
      (answers[at] ?? []).flatMap((told) => told.faults.map((fault) => `${id}: ${fault}`)),
    );
    const seen = await hostile.seen();
    const readable = documents.filter(({chromium = true}) => chromium).length;
    test.diagnostic(
      `${documents.length} documents, ${answers.flat().length - 3} answers: ${wrong.length} that claim anything, ` +
        `${seen.errors.length} errors, ${faults.length} shown wrong; a reader that takes all JSON for a feed claims ${readable}`,
    );
    assert.deepEqual(wrong, []);
    assert.deepEqual(faults, []);
    assert.deepEqual(seen, NOTHING);
  });
});
