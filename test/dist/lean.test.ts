import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import fc from 'fast-check';
import Whole from 'fuse.js/basic';
import {rollup, type Plugin} from 'rollup';

const {lean} = (await import(new URL('../../src/embed/lean.mjs', import.meta.url).href)) as {lean: () => Plugin};
const folder = mkdtempSync(join(tmpdir(), 'cos-lean-'));
let Lean: typeof Whole;

/** As src/domain/near-names.ts asks, which is what the cuts are fitted to. */
const OPTIONS = {ignoreFieldNorm: true, isCaseSensitive: true, shouldSort: false, threshold: 0.5, distance: 60};

before(async () => {
  const source = new URL('../../node_modules/fuse.js/dist/fuse.basic.mjs', import.meta.url).pathname;
  const bundle = await rollup({input: source, plugins: [lean()]});
  const file = join(folder, 'fuse.basic.mjs');
  await bundle.write({file, format: 'es'});
  ({default: Lean} = (await import(pathToFileURL(file).href)) as {default: typeof Whole});
});

after(() => rmSync(folder, {recursive: true}));

describe('Fuse as the embed files carry it', () => {
  const name = fc.stringMatching(/^[a-z]{2,24}$/);

  it('finds the same as the whole one, because only what a list of strings never reaches was cut', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, {minLength: 1, maxLength: 40}), name, (names, pattern) => {
        assert.deepEqual(new Lean(names, OPTIONS).search(pattern), new Whole(names, OPTIONS).search(pattern));
      }),
      {numRuns: 2000, seed: 2},
    );
  });

  it('finds the same in near spellings, where most of its rules are at work', () => {
    const names = ['philadelphia', 'phoenix', 'pittsburgh', 'pittsfield', 'nashville', 'asheville', 'columbia', 'columbus'];
    for (const pattern of ['philidelphia', 'nashvile', 'pitsburg', 'colombia', 'fenix', 'as', 'columb']) {
      assert.deepEqual(new Lean(names, OPTIONS).search(pattern), new Whole(names, OPTIONS).search(pattern));
    }
  });
});

describe('the plugin that cuts', () => {
  it('stops the build at an attribute in pieces, because Lit as the embed files carry it has none', async () => {
    const file = '/planted/src/elements/planted.js';
    const planted = (code: string): Plugin => ({
      name: 'planted',
      resolveId: (id) => (id === file ? id : null),
      load: (id) => (id === file ? code : null),
    });
    await assert.rejects(rollup({input: file, plugins: [planted('export const a = `<p id="a-${1}">`;'), lean()]}), /one whole attribute/);
    await assert.rejects(rollup({input: file, plugins: [planted('export const a = `<p id=a-${1}>`;'), lean()]}), /one whole attribute/);
    for (const code of ['export const a = `<p><!-- why --></p>`;', 'export const a = `<textarea>${1}</textarea>`;', 'export const a = `<p .title=${1}>`;', 'export const a = `<p ?hidden=${1}>`;']) {
      await assert.rejects(rollup({input: file, plugins: [planted(code), lean()]}), /cannot do this/);
    }
    await rollup({input: file, plugins: [planted('export const a = `<p id=${1} @click=${2} class="a b">`;'), lean()]});
  });

  it('stops the build when a library no longer has what it cuts, because a silent miss would weigh on every page', async () => {
    const file = '/planted/fuse.basic.mjs';
    const source = readFileSync(new URL('../../node_modules/fuse.js/dist/fuse.basic.mjs', import.meta.url), 'utf8');
    const planted = {
      name: 'planted',
      resolveId: (id: string) => (id === file ? id : null),
      load: (id: string) => (id === file ? source.replace('_coversAllTokens(matches) {', '_covers(matches) {') : null),
    };
    await assert.rejects(rollup({input: file, plugins: [planted, lean()]}), /The library has changed/);
  });
});
