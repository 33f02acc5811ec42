import assert from 'node:assert/strict';
import type {HostilePage, Seen} from './hostile-page.js';
import type {Told} from './hostile-watch.js';
import {feedOf, fillers, row, type Row} from './feeds.js';

/** A hostile text, and the row that bears it as its name. */
export interface Payload {
  readonly id: string;
  readonly text: string;
  /** A word that nothing else bears: another name of the row, and the name of rows that have the text elsewhere. */
  readonly alias: string;
  /** A region that no other row has. */
  readonly region: string;
  readonly status: string;
  /** Whether a feed may have it as a text: not blank, at most 200 characters, no control characters. */
  readonly isText: boolean;
  /** Whether it may be a name besides: a letter or digit is in it. */
  readonly isName: boolean;
}

/** What came of one way to bring the texts in. */
export interface Outcome {
  asked: number;
  readonly faults: string[];
  readonly seen: Seen[];
}

const STATUSES = ['member', 'member', 'pending', 'former', 'certified-gold'];
/** Real places that a text may be mistaken for. */
const REAL = [
  row('Portland', 'OR'),
  row('Springfield', 'IL'),
  row('York', 'PA'),
  row('Fort Worth', 'TX'),
  row('Mount Vernon', 'NY'),
];

/** The texts as payloads, each with words of its own: four letters that are no abbreviation and near no state. */
export function payloadsOf(
  texts: readonly {readonly id: string; readonly text: string}[],
): readonly Payload[] {
  return texts.map(({id, text}, at) => {
    const word = syllables(at);
    const trimmed = text.trim();
    const isText =
      trimmed !== '' && [...trimmed].length <= 200 && !/[\u0000-\u001f\u007f-\u009f]/.test(trimmed);
    return {
      id,
      text,
      alias: `Zorq${word}`,
      region: `Xilf${word}`,
      status: STATUSES[at % STATUSES.length] ?? '',
      isText,
      isName: isText && /[\p{L}\p{N}]/u.test(trimmed.normalize('NFKD')),
    };
  });
}

function syllables(at: number): string {
  return [at % 16, Math.floor(at / 16) % 16, Math.floor(at / 256)]
    .map((digit) => `${'bdfghjklmnprstvw'[digit] ?? ''}u`)
    .join('');
}

/** A row in a country whose regions are free words. */
const abroad = (id: string, name: string, region: string | undefined, more: Row = {}): Row => ({
  id,
  name,
  ...(region !== undefined && {region}),
  country: 'GB',
  status: 'member',
  ...more,
});

/** Each text as the name and as another name of a row. */
export function namesFeed(payloads: readonly Payload[]): readonly Row[] {
  return [
    ...payloads
      .filter(({isName}) => isName)
      .map(({text, alias, region, status}) =>
        abroad(`row-${alias}`, text, region, {
          status,
          otherNames: [alias, text],
          url: 'https://city.example/service',
          volunteer: 'https://city.example/volunteer',
        }),
      ),
    ...REAL,
  ];
}

/** Each text as every other field of a row, beside twins that are told apart by those fields. */
export function fieldsFeed(payloads: readonly Payload[]): readonly Row[] {
  const ids = new Set<string>();
  return payloads.flatMap(({text, alias, isText}) => {
    const region = isText ? text : `Of ${alias}`;
    const isFree = isText && !ids.has(text.trim());
    ids.add(text.trim());
    const dropped = {
      otherNames: [text],
      joined: text,
      signed: [text],
      founding: text,
      population: text,
      url: text,
      volunteer: text,
      source: text,
      [text]: text,
    };
    const own = {name: alias, region, country: 'GB', status: 'member'};
    const rows: Row[] = [
      {...dropped, ...own, id: isFree ? text : `own-${alias}`, kind: isText ? text : 'city'},
      {...dropped, ...own, id: `twin-${alias}`, kind: 'town'},
    ];
    return isText ? [...rows, {...own, id: `county-${alias}`, county: text}] : rows;
  });
}

/** Each text as the status of a row. */
export function statusFeed(payloads: readonly Payload[]): readonly Row[] {
  return payloads
    .filter(({isText}) => isText)
    .map(({text, alias, region}) => abroad(alias, alias, region, {status: text}));
}

/** Rows that are unfit for one text each, a few in a feed that is large enough to be good in spite of them. */
export function unfitFeeds(payloads: readonly Payload[]): readonly (readonly Row[])[] {
  const unfit = payloads.flatMap(({text, alias, region, isName, isText}) => [
    {...row(alias, 'OH'), country: text},
    {...row(alias, 'OH'), id: `r-${alias}`, region: text},
    ...(isName ? [] : [abroad(`n-${alias}`, text, region)]),
    ...(isText ? [] : [{...row(alias, 'OH'), id: text, name: `${alias} Two`}]),
  ]);
  const most = 90;
  const many = fillers(most * 101);
  return Array.from({length: Math.ceil(unfit.length / most)}, (_, at) => [
    ...unfit.slice(at * most, (at + 1) * most),
    ...many,
  ]);
}

/** A small feed with the text in every field around the rows. */
export function envelopeOf({text}: Payload): Row {
  const document = {language: text, version: text, updated: text, bytes: text, pages: text, form: text};
  const documents = [
    {...document, url: text},
    {...document, url: 'https://coalition.example/document.pdf'},
    {...document, language: 'en', url: text},
    text,
  ];
  const members = [
    row('Harlow', 'ME', {status: 'former', [text]: text}),
    row('Eastmere', 'IA', {kind: text, county: text, joined: text, signed: text, otherNames: text}),
  ];
  return feedOf(members, {
    [text]: text,
    coalition: {name: text, url: text, list: text},
    join: {email: text, address: text, url: text},
    declarations: documents,
    blueprints: documents,
    widgets: {heading: text},
  });
}

/** The same with the text where a feed cannot have it. */
export function brokenBy({text}: Payload, at: number): Row {
  const fields = ['schema', 'issued', 'expires', 'count', 'members'];
  return {...feedOf([row('Boston', 'MA')]), [fields[at % fields.length] ?? '']: text};
}

/**
 * Whether a member may be spoken of: only a row of the feed itself that says
 * "member", where the words typed are those of one of its names and of its
 * region, no more and no less, whatever the case and order. Slower and
 * narrower than any rule of ours.
 */
export function mayBeMember({typed, id}: Told, rows: readonly Row[]): boolean {
  // "City of" is the one word of kind that fits every row.
  const asked = words(typed.replace(/^\s*city of\s/i, ''));
  const said = rows.find((one) => String(one['id']).trim() === id);
  if (said?.['status'] !== 'member') return false;
  const others = (said['otherNames'] ?? []) as readonly string[];
  return [String(said['name']), ...others].some((name) =>
    [asked, words(typed)].includes(words(`${name}, ${String(said['region'])}`)),
  );
}

function words(text: string): string {
  return text
    .normalize('NFC')
    .toUpperCase()
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/** Notes what was wrong with what was told. */
export function note(outcome: Outcome, payload: string, told: Told, rows: readonly Row[]): void {
  outcome.asked++;
  outcome.faults.push(...told.faults.map((fault) => `${payload}: ${fault}`));
  if (told.kind === 'member' && !mayBeMember(told, rows)) {
    outcome.faults.push(`${payload}: answers: “${told.typed}” is called the member ${told.id}`);
  }
}

/** Hands the payloads to the page, byte for byte: half of a surrogate pair would not come through otherwise. */
export async function handOver({page, feeds}: HostilePage, payloads: readonly Payload[]): Promise<void> {
  feeds.set('/payloads.json', JSON.stringify(payloads));
  await page.evaluate(async () => {
    const held = (await (await fetch('/payloads.json')).json()) as Payload[];
    Object.assign(window.hostile, {payloads: held});
  });
}

/** Says whether everything was in order, and shows the first of what was not. */
export function assertClean(faults: readonly string[]): void {
  assert.deepEqual(faults.slice(0, 20), [], `${faults.length} faults`);
}

/** All counts in one line. */
export function summary(what: string, {asked, faults, seen}: Outcome, control: string): string {
  const count = (watcher: keyof Seen): number => seen.reduce((sum, one) => sum + one[watcher].length, 0);
  const shown = (kind: string): number => faults.filter((fault) => fault.includes(`: ${kind}: `)).length;
  return (
    `${what}, ${asked} answers: ${count('dialogs')} dialogs, ${count('scripts')} scripts, ${count('requests')} requests, ` +
    `${count('changes')} changes of the page, ${count('errors')} errors, ${shown('elements')} bad elements, ` +
    `${shown('links')} bad links, ${shown('answers')} wrong answers, ${shown('text')} texts not shown, ` +
    `${shown('layout')} too wide, ${shown('direction')} turned round; ${control}`
  );
}
