/**
 * The command with which the build makes the demo's own feed:
 *
 *     node --import tsx src/publisher/publish.ts OUT_DIR [CITIES_CSV]
 *
 * Writes members.json, members.html and members.schema.json, the same bytes for
 * the same input. Where anything is amiss it writes nothing, tells every fault
 * on a line of its own, and ends with 1; with 2 where no folder is named.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {objectOf, textOf, type Fields} from '../feed/fields.js';
import {fail, succeed, type Result} from '../feed/result.js';
import {buildFeed} from './build-feed.js';
import {membersPage} from './members-page.js';
import {readMembers} from './read-members.js';

type Faults = readonly string[];

/** Letters that the notice may have. */
const LONGEST_NOTICE = 1000;

const CITIES = fromRoot('demo/feed/members.csv');
const COALITION = fromRoot('demo/feed/coalition.json');
const SCHEMA = fromRoot('src/feed/members.schema.json');

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The files to write, by name. */
function makeFiles(citiesFile: string): Result<ReadonlyMap<string, string>, Faults> {
  const csv = readText(citiesFile);
  const coalition = readCoalition();
  const schema = readText(SCHEMA);
  if (!csv.ok) return csv;
  if (!coalition.ok) return coalition;
  if (!schema.ok) return schema;
  const notice = textOf(coalition.value['notice'], LONGEST_NOTICE);
  if (notice === undefined) return fail([`${COALITION}: its “notice” is missing – say what the list is`]);
  const members = readMembers(csv.value);
  if (!members.ok) return members;
  const feed = buildFeed(members.value, coalition.value);
  if (!feed.ok) return feed;
  return succeed(
    new Map([
      ['members.json', `${JSON.stringify(feed.value.written, null, 2)}\n`],
      ['members.html', membersPage(feed.value.read, notice)],
      ['members.schema.json', schema.value],
    ]),
  );
}

function readText(file: string): Result<string, Faults> {
  try {
    return succeed(new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(file)));
  } catch (error) {
    return fail([`${file}: it cannot be read as UTF-8 – ${messageOf(error)}`]);
  }
}

function readCoalition(): Result<Fields, Faults> {
  const text = readText(COALITION);
  if (!text.ok) return text;
  try {
    const fields = objectOf(JSON.parse(text.value));
    return fields ? succeed(fields) : fail([`${COALITION}: it is no JSON object – begin it with {`]);
  } catch (error) {
    return fail([`${COALITION}: it is no JSON – ${messageOf(error)}`]);
  }
}

function writeFiles(outDir: string, files: ReadonlyMap<string, string>): Faults {
  try {
    mkdirSync(outDir, {recursive: true});
    for (const [name, text] of files) writeFileSync(join(outDir, name), text);
    return [];
  } catch (error) {
    return [`${outDir}: it cannot be written – ${messageOf(error)}`];
  }
}

function messageOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).replaceAll('\n', ' ');
}

function publish([outDir, citiesFile = CITIES]: readonly string[]): void {
  if (outDir === undefined) {
    console.error('Usage: node --import tsx src/publisher/publish.ts OUT_DIR [CITIES_CSV]');
    process.exitCode = 2;
    return;
  }
  const files = makeFiles(citiesFile);
  const faults = files.ok ? writeFiles(outDir, files.value) : files.error;
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

publish(process.argv.slice(2));
