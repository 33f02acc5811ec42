import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {WHYS} from '../src/domain/verdict.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

interface Named {
  readonly name: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

const manifest = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8')) as {
  modules: {declarations?: Declaration[]}[];
};
const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

/** The part of a text about one element: from its heading to the next of that level. */
function sectionOf(text: string, tag: string): string {
  const [, section = ''] = new RegExp(`^## \`<${tag}>\`$([^]*?)(?=^## )`, 'm').exec(text) ?? [];
  return section;
}

/** The first cells of all table rows, each split where it names several things. */
function namesIn(section: string): ReadonlySet<string> {
  const cells = [...section.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell);
  return new Set(cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)));
}

/** What the manifest has of an element and the text does not. */
function missing(element: Declaration, text: string): readonly string[] {
  const names = namesIn(sectionOf(text, element.tagName ?? ''));
  const isPublic = ({privacy, static: isStatic}: Named): boolean =>
    !isStatic && (privacy ?? 'public') === 'public';
  const wanted = [
    ...(element.attributes ?? []).map(({name}) => name),
    ...(element.members ?? [])
      .filter((member) => isPublic(member) && !member.name.startsWith('#'))
      .map(({name, kind}) => (kind === 'method' ? `${name}(typed)` : name)),
    ...(element.events ?? []).map(({name}) => name),
    ...(element.slots ?? []).map(({name}) => name).filter((name) => name !== ''),
    ...(element.cssParts ?? []).map(({name}) => name),
    ...(element.cssProperties ?? []).map(({name}) => name),
    ...(element.cssStates ?? []).map(({name}) => `:state(${name})`),
  ];
  return wanted.filter((name) => !names.has(name));
}

describe('the README', () => {
  it('has a section for every element of the manifest', () => {
    assert.deepEqual(
      elements.map(({tagName}) => tagName),
      ['cos-city-check', 'cos-join-cta', 'cos-member-badge'],
    );
    for (const {tagName = ''} of elements) assert.ok(sectionOf(readme, tagName).length > 1000, tagName);
  });

  for (const element of elements) {
    it(`names every attribute, property, event, slot, part, state and custom property of ${element.tagName}`, () => {
      assert.ok((element.attributes ?? []).length >= 5);
      assert.deepEqual(missing(element, readme), []);
    });

    it(`is held to that by a look that misses each kind in a README without it: ${element.tagName}`, () => {
      const own = missing(element, '');
      for (const name of [
        'region',
        'verdict',
        'heading-level',
        'check(typed)',
        'cos-feed-failed',
        'not-listed',
        'actions',
        ':state(failed)',
        '--cos-halo',
        '--cos-measure',
      ].filter((one) => own.includes(one))) {
        const without = readme.replaceAll(`\`${name}\``, '');
        if (without !== readme) assert.ok(missing(element, without).includes(name), name);
      }
      const more = {...element, attributes: [...(element.attributes ?? []), {name: 'planted'}]};
      assert.deepEqual(missing(more, readme), ['planted']);
    });
  }

  it('names every reason for which nothing can be confirmed', () => {
    const names = namesIn(readme);
    assert.deepEqual(
      WHYS.filter((why) => !names.has(why)),
      [],
    );
  });

  it('points only to files that are there', () => {
    const links = [...readme.matchAll(/\]\(((?!https?:|#)[^)]+)\)/g)].map(([, link = '']) => link);
    assert.ok(links.length >= 3);
    assert.deepEqual(
      links.filter((link) => !existsSync(`${root}${link}`)),
      [],
    );
  });

  it('names only commands that there are', () => {
    const {scripts} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = [...readme.matchAll(/npm (?:run )?(start|test|build|format|lint|manifest)\b/g)].map(
      ([, name = '']) => name,
    );
    assert.ok(commands.includes('start') && commands.includes('test'));
    assert.deepEqual(
      commands.filter((name) => !(name in scripts)),
      [],
    );
  });
});
