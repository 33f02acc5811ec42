import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILES = ['members.html', 'members.json', 'members.schema.json'];
const folder = mkdtempSync(join(tmpdir(), 'cos-publish-'));
after(() => rmSync(folder, {recursive: true}));

/** Elsewhere than in the project's root, or a path that only holds there would go unseen. */
function publish(...words: readonly string[]): {
  readonly status: number | null;
  readonly lines: readonly string[];
} {
  const tsx = import.meta.resolve('tsx');
  const {status, stderr} = spawnSync(
    process.execPath,
    ['--import', tsx, join(ROOT, 'src/publisher/publish.ts'), ...words],
    {cwd: folder, encoding: 'utf8'},
  );
  return {status, lines: stderr.split('\n').filter((line) => line !== '')};
}

function demoCsv(): string {
  return readFileSync(join(ROOT, 'demo/feed/members.csv'), 'utf8');
}

describe('publish', () => {
  it('writes the feed, the page and the schema, the same bytes each time', () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'deep/other')];
    assert.deepEqual(publish(one), {status: 0, lines: []});
    assert.deepEqual(publish(other), {status: 0, lines: []});
    assert.deepEqual(readdirSync(one).sort(), FILES);
    for (const name of FILES) {
      assert.ok(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name);
    }
  });

  it('writes JSON that people can read, with an end to its last line', () => {
    const out = join(folder, 'readable');
    publish(out);
    const text = readFileSync(join(out, 'members.json'), 'utf8');
    assert.equal(text, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    assert.match(text, /^\{\n {2}"schema": 1,\n/);
  });

  it('copies the schema as it is, and puts the coalition’s notice on the page', () => {
    const out = join(folder, 'copied');
    publish(out);
    const schema = readFileSync(join(ROOT, 'src/feed/members.schema.json'));
    assert.ok(schema.equals(readFileSync(join(out, 'members.schema.json'))));
    assert.match(readFileSync(join(out, 'members.html'), 'utf8'), /not the coalition’s official list/);
  });

  const faulty = [
    {
      what: 'blank cells',
      csv: demoCsv().replace('Anchorage,AK,US,,member', 'Anchorage,,US,,').replace('\nBoston,', '\n,'),
      lines: [
        /^row 2, column region: .+ – .+/,
        /^row 2, column status: .+ – .+/,
        /^row \d+, column name: .+ – .+/,
      ],
    },
    {
      what: 'a doubled city',
      csv: `${demoCsv()}Boston,MA,US,,member,,,,,\n`,
      lines: [/boston, MA, US/, /boston, MA, US/],
    },
    {
      what: 'no UTF-8',
      csv: Buffer.from('name,region,status\nSan Jos\xe9,CA,member\n', 'latin1'),
      lines: [/UTF-8/],
    },
  ];
  for (const {what, csv, lines} of faulty) {
    it(`writes nothing for a list with ${what}, tells each fault on a line and ends with 1`, () => {
      const file = join(folder, 'faulty.csv');
      const out = join(folder, 'never');
      writeFileSync(file, csv);
      const told = publish(out, file);
      assert.equal(told.status, 1);
      assert.equal(told.lines.length, lines.length, told.lines.join('\n'));
      for (const [at, line] of lines.entries()) assert.match(told.lines[at] ?? '', line);
      assert.ok(!existsSync(out));
    });
  }

  it('ends with 1 and one line for a list that is not there', () => {
    const {status, lines} = publish(join(folder, 'never'), join(folder, 'missing.csv'));
    assert.equal(status, 1);
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /missing\.csv/);
  });

  it('ends with 2 where no folder is named, because it was called wrongly', () => {
    assert.equal(publish().status, 2);
  });
});
