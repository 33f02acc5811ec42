import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shareLoad, type Loads} from '../../src/feed/share-load.js';

/** Loads that end when they are told to. */
function loader() {
  const loads: Loads<string> = new Map();
  const started: ((value: string) => void)[] = [];
  const load = (): Promise<string> => new Promise((resolve) => void started.push(resolve));
  return {
    started,
    ask: (key = 'a', lastsFor: (value: string) => number = (value) => (value === 'good' ? 60_000 : 0)) =>
      shareLoad(loads, key, load, lastsFor),
    async end(value: string, at = started.length - 1): Promise<void> {
      started[at]?.(value);
      await settled();
    },
  };
}

/** All that can go on by itself has gone on. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('shareLoad', () => {
  it('asks once for as many as ask while it is on its way, and gives each the same', async () => {
    const {ask, end, started} = loader();
    const all = Array.from({length: 50}, () => ask());
    await end('good');
    assert.deepEqual(new Set(await Promise.all(all)), new Set(['good']));
    assert.equal(started.length, 1);
  });

  it('asks at once, because a caller may look for its request', () => {
    const {ask, started} = loader();
    void ask();
    assert.equal(started.length, 1);
  });

  it('gives what it has to who asks later, for as long as that is good', async () => {
    const {ask, end, started} = loader();
    const first = ask();
    await end('good');
    assert.deepEqual([await first, await ask(), await ask()], ['good', 'good', 'good']);
    assert.equal(started.length, 1);
  });

  it('gives a failure to all who asked while it was on its way, because each would fail as well', async () => {
    const {ask, end, started} = loader();
    const all = [ask(), ask(), ask()];
    await end('bad');
    assert.deepEqual(await Promise.all(all), ['bad', 'bad', 'bad']);
    assert.equal(started.length, 1);
  });

  it('asks again for who asks after a failure, once for as many as do', async () => {
    const {ask, end, started} = loader();
    const first = ask();
    await end('bad');
    assert.equal(await first, 'bad');
    const all = [ask(), ask(), ask()];
    await settled();
    assert.equal(started.length, 2);
    await end('good');
    assert.deepEqual(await Promise.all(all), ['good', 'good', 'good']);
    assert.equal(await ask(), 'good');
    assert.equal(started.length, 2);
  });

  it('asks each time where nothing is ever good', async () => {
    const {ask, end, started} = loader();
    for (const times of [1, 2, 3, 4]) {
      const asked = ask('a', () => 0);
      await settled();
      assert.equal(started.length, times);
      await end(`${times}`);
      assert.equal(await asked, `${times}`);
    }
  });

  it('gives who joins a load what it brings, even where that serves nobody later', async () => {
    const {ask, end, started} = loader();
    const [first, second] = [ask('a', () => 0), ask('a', () => 0)];
    await end('good');
    assert.deepEqual([await first, await second], ['good', 'good']);
    assert.equal(started.length, 1);
  });

  it('keeps two keys apart, because they are two addresses', async () => {
    const {ask, end, started} = loader();
    const [a, b] = [ask('a'), ask('b')];
    await end('bad', 0);
    await end('good', 1);
    assert.deepEqual([await a, await b, await ask('b')], ['bad', 'good', 'good']);
    assert.equal(started.length, 2);
  });

  it('serves as long as it lasts, from when it was asked for, because that is how old it may be', async (context) => {
    context.mock.timers.enable({apis: ['Date'], now: 1000});
    const {ask, end, started} = loader();
    const first = ask();
    context.mock.timers.setTime(1500);
    await end('good');
    await first;
    context.mock.timers.setTime(60_999);
    await ask();
    assert.equal(started.length, 1);
    context.mock.timers.setTime(61_000);
    void ask();
    assert.equal(started.length, 2);
  });
});
