import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const read = (name: string): Buffer => readFileSync(join(dist, name));
const parsed = (name: string): unknown => JSON.parse(read(name).toString());
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  exports: Record<string, string | {types: string; default: string}>;
};

/** Most bytes, gzip -9, that a script may weigh. A kilobyte is 1,000. */
const BUDGETS: Readonly<Record<string, number>> = {
  'cos-city-check.js': 30_000,
  'cos-join-cta.js': 34_000,
  'cos-member-badge.js': 11_000,
  'cos.js': 35_000,
};

/** The same of the places, brotli 11, as a static host compresses what does not change. */
const PLACES_BUDGETS: Readonly<Record<string, number>> = {'index.json': 110_000, 'zips.json': 80_000};

function overweight(name: string, code: Buffer): string | undefined {
  const bytes = gzipSync(code, {level: 9}).length;
  const most = BUDGETS[name];
  return most !== undefined && bytes <= most ? undefined : `${name} weighs ${bytes} of ${most} bytes`;
}

/** Every file below a folder, by name, with its bytes. */
function contents(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true});
  return new Map(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file).toString('base64')]),
  );
}

function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
}

/** What a script would still have to fetch: imports of either kind, but for `import.meta`. */
function leftToImport(code: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier)) found.push(node.getText());
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, true));
  return found;
}

describe('dist', () => {
  const copy = mkdtempSync(join(tmpdir(), 'cos-build-'));
  let rebuilt: ReadonlyMap<string, string>;

  before(() => {
    for (const name of ['src', 'demo', 'package.json', 'tsconfig.json', 'rollup.config.mjs', '.manifest.config.mjs', 'NOTICE',
      'README.md']) {
      cpSync(join(root, name), join(copy, name), {recursive: true});
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const build = spawnSync('npm', ['run', 'build'], {cwd: copy, encoding: 'utf8'});
    assert.equal(build.status, 0, build.stderr);
    rebuilt = contents(join(copy, 'dist'));
  });

  after(() => rmSync(copy, {recursive: true}));

  it('is what npm run build makes, byte for byte, also in another folder, because pages load it by tag', () => {
    assert.ok(rebuilt.size > 40);
    assert.deepEqual(differences(contents(dist), rebuilt), [], 'Run npm run build and commit dist.');
  });

  it('is held to that by a comparison that sees one byte', () => {
    const [[name = '', bytes = ''] = []] = rebuilt;
    const planted = new Map(rebuilt).set(name, `${bytes.slice(0, -1)}A`);
    assert.deepEqual(differences(planted, rebuilt), [name]);
    assert.deepEqual(differences(new Map([...rebuilt].slice(1)), rebuilt), [name]);
  });
});

describe('the embed files', () => {
  const scripts = readdirSync(join(dist, 'embed')).filter((name) => name.endsWith('.js'));

  it('are those that the contract names so far', () => {
    assert.deepEqual(scripts.sort(), ['cos-city-check.js', 'cos-join-cta.js', 'cos-member-badge.js', 'cos.js']);
  });

  for (const name of scripts) {
    const code = read(`embed/${name}`);

    it(`keep to their budget: ${name}, ${gzipSync(code, {level: 9}).length} of ${BUDGETS[name]} bytes gzip`, () => {
      assert.equal(overweight(name, code), undefined);
    });

    it(`leave nothing to import: ${name}`, () => {
      assert.deepEqual(leftToImport(code.toString()), []);
    });

    it(`carry neither eval nor Lit’s policy name nor a source path: ${name}`, () => {
      assert.doesNotMatch(code.toString(), /\beval\(|new Function|"lit-html"|\/src\/|node_modules/);
      // The badge makes no templates, and so no policy.
      assert.equal(code.includes('"cos-widgets"'), name !== 'cos-member-badge.js');
    });

    it(`can be read by browsers too old to run them, which then keep the fallback in silence: ${name}`, () => {
      // Chrome 84, Firefox 90, Safari 15: what came after is syntax that they would throw at.
      assert.doesNotMatch(code.toString(), /static\s*\{|#\w+ in |\(\?<[=!]|\/\w*v\w*[,;)]|await import/);
    });

    it(`have their hash in integrity.json: ${name}`, () => {
      const hash = createHash('sha384').update(code).digest('base64');
      assert.equal((parsed('embed/integrity.json') as Record<string, string>)[name], `sha384-${hash}`);
    });
  }

  it('are held to their budget by a scale that sees too much', () => {
    const ballast = Buffer.from(Array.from({length: 3000}, (_, at) => `x${(at * 7919) % 10007}`).join(';'));
    assert.match(overweight('cos.js', Buffer.concat([read('embed/cos.js'), ballast])) ?? '', /weighs/);
    assert.match(overweight('unknown.js', Buffer.from('')) ?? '', /weighs/);
  });

  it('are held to be whole by a look that sees each kind of import', () => {
    assert.equal(leftToImport('import "./a.js"; export * from "./b.js"; const c = import("./c.js"); import.meta.url;').length, 3);
  });

  it('come with a feed of 109 cities and a plain list of them', () => {
    const feed = parsed('embed/members.json') as {count: number; members: {name: string}[]};
    assert.equal(feed.count, 109);
    const page = read('embed/members.html').toString();
    for (const {name} of feed.members) assert.ok(page.includes(name.replace('&', '&amp;').replace("'", '&#39;')), name);
  });
});

describe('the places', () => {
  const bytesOf = (json: Buffer): number => brotliCompressSync(json).length;

  for (const [name, most] of Object.entries(PLACES_BUDGETS)) {
    const bytes = bytesOf(read(`embed/places/${name}`));
    it(`keep to their budget: ${name}, ${bytes} of ${most} bytes brotli`, () => {
      assert.ok(bytes <= most);
    });
  }

  it('are held to it by a scale that sees too much', () => {
    const index = parsed('embed/places/index.json') as {names: Record<string, string>};
    const places = JSON.stringify({...index, again: Object.values(index.names).map((names) => [...names].reverse().join(''))});
    assert.ok(bytesOf(Buffer.from(places)) > (PLACES_BUDGETS['index.json'] ?? Infinity));
  });

  it('are named in the feed, credit their sources and fit together', () => {
    const feed = parsed('embed/members.json') as {places: string};
    const index = parsed('embed/places/index.json') as {credit: string; sum: number; zips: string};
    assert.equal(feed.places, 'places/index.json');
    assert.equal(index.zips, 'zips.json');
    for (const text of [index.credit, read('embed/NOTICE').toString(), readFileSync(join(root, 'README.md'), 'utf8')]) {
      assert.match(text, /GeoNames/);
      assert.match(text, /CC BY 4\.0/);
    }
  });

  it('answer from the package as from the element: openMembership takes what lies in dist', () => {
    const script = `
      const {checkCity, openMembership, packPlaces} = await import('@cities-of-service/widgets');
      const json = async (name) => (await import('./dist/embed/' + name, {with: {type: 'json'}})).default;
      const [feed, index, zips] = await Promise.all(['members.json', 'places/index.json', 'places/zips.json'].map(json));
      const {value} = openMembership(feed, {...index, zips}, {now: new Date('2026-11-24')});
      console.log(...['Portland, ME', 'Brooklyn, NY', '30328'].map((typed) => checkCity(typed, value).kind), typeof packPlaces);
    `;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {cwd: root, encoding: 'utf8'});
    assert.match(said, /^not-listed choose choose function/);
  });
});

describe('the package', () => {
  const targets = Object.entries(packageJson.exports).flatMap(([name, target]) =>
    typeof target === 'string' ? [[name, target]] : [[name, target.default], [`${name} (types)`, target.types]],
  );
  for (const [name = '', target = ''] of targets) {
    it(`has what it exports: ${name}`, () => {
      assert.ok(existsSync(join(root, target.replace('*', 'cos.js'))), target);
    });
  }

  it('can be imported in Node, touches no DOM and registers nothing', () => {
    const script = `
      const before = Object.keys(globalThis).length;
      const {checkCity, openMembership, suggestCities, loadMembership, CosCityCheck, CityCheckedEvent} = await import('@cities-of-service/widgets');
      if (typeof document !== 'undefined') throw new Error('there is a document');
      const {default: feed} = await import('./dist/embed/members.json', {with: {type: 'json'}});
      const opened = openMembership(feed, undefined, {now: new Date('2026-11-24')});
      console.log(checkCity('Boston, MA', opened.value).kind, suggestCities('rich', opened.value).length, typeof CosCityCheck,
        globalThis.customElements?.get('cos-city-check') === undefined, (await loadMembership('nonsense')).error.kind, typeof CityCheckedEvent);
    `;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {cwd: root, encoding: 'utf8'});
    assert.match(said, /^member 2 function true bad-address function/);
  });

  it('can be registered in Node too, because servers render pages', () => {
    const script = "await import('@cities-of-service/widgets/define'); await import('@cities-of-service/widgets/define/cos-city-check.js'); await import('@cities-of-service/widgets/define/cos-member-badge.js'); await import('@cities-of-service/widgets/define/cos-join-cta.js'); console.log('fine');";
    assert.equal(execFileSync(process.execPath, ['--input-type=module', '-e', script], {cwd: root, encoding: 'utf8'}), 'fine\n');
  });

  it('passes publint and attw, because types and exports must resolve for every bundler', () => {
    const bin = (name: string): string => join(root, 'node_modules/.bin', name);
    assert.match(execFileSync(bin('publint'), ['--pack', 'npm'], {cwd: root, encoding: 'utf8'}), /All good/);
    const attw = spawnSync(bin('attw'), ['--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', './embed'], {cwd: root, encoding: 'utf8'});
    assert.equal(attw.status, 0, attw.stdout);
  });

  it('says one version everywhere', () => {
    const source = readFileSync(join(root, 'src/define/version.ts'), 'utf8');
    assert.ok(source.includes(`'${packageJson.version}'`));
    assert.ok(read('embed/cos.js').toString().includes(`"${packageJson.version}"`));
  });
});
