import {CsvError, parse} from 'csv-parse/sync';
import {foldWords, plainWords} from '../domain/fold-name.js';
import {isUsStateCode} from '../domain/regions.js';
import {present} from '../feed/fields.js';
import {fail, succeed, type Result} from '../feed/result.js';

/** One city of the spreadsheet. A cell that was blank is absent. */
export interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly region?: string;
  readonly country: string;
  readonly kind?: string;
  readonly county?: string;
  readonly otherNames?: readonly string[];
  readonly status: string;
  readonly founding?: true;
  readonly joined?: string;
  readonly signed?: readonly string[];
  readonly url?: string;
  readonly volunteer?: string;
  readonly source?: string;
}

/** The headings that are read; any other column is left out. */
type Heading =
  | 'id'
  | 'name'
  | 'region'
  | 'country'
  | 'kind'
  | 'county'
  | 'other names'
  | 'status'
  | 'founding'
  | 'joined'
  | 'signed'
  | 'url'
  | 'volunteer'
  | 'source';

/** The cell under a heading, without blanks around it; empty where there is none. */
type Cells = (heading: Heading) => string;

/** One fault of one cell: where, and what is wrong and how to mend it. */
type Fault = readonly [heading: Heading, problem: string];

const COUNTRY = /^[A-Z]{2}$/;
const YES = /^(true|yes|y|x|1)$/i;
const NO = /^(false|no|n|0|)$/i;

/**
 * The cities of a spreadsheet, in its order, ready for the feed.
 *
 * Never guesses at a cell that is missing, and judges neither dates nor addresses.
 *
 * @param csv As a spreadsheet exports it. The first row holds the headings, in any order and case.
 * @returns The cities, or every fault, each as `row N, column HEADING: what is wrong – how to mend it`.
 */
export function readMembers(csv: string): Result<readonly MemberRow[], readonly string[]> {
  const table = parseTable(csv);
  if (!table.ok) return table;
  const [top = [], ...rows] = table.value;
  const headings = top.map((heading) => heading.trim().toLowerCase());
  const members: MemberRow[] = [];
  // A column that is not there is one fault, however many rows lack it.
  const faults = new Set<string>();
  rows.forEach((row, at) => {
    // Spreadsheets export rows that only look empty; they still count for N.
    if (row.every((cell) => cell.trim() === '')) return;
    const cells: Cells = (heading) => row[headings.indexOf(heading)]?.trim() ?? '';
    const found = faultsOf(cells);
    if (found.length === 0) members.push(memberOf(cells));
    for (const [heading, problem] of found) {
      const there = headings.includes(heading);
      faults.add(
        there ? told(at + 2, heading, problem) : told(1, heading, 'there is no such column – add it'),
      );
    }
  });
  if (faults.size > 0) return fail([...faults]);
  return members.length > 0
    ? succeed(members)
    : fail([told(2, 'name', 'there is no city – add one row a city')]);
}

function parseTable(csv: string): Result<readonly (readonly string[])[], readonly string[]> {
  try {
    return succeed(parse(csv, {bom: true, relax_column_count: true}));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const {records, column} = error;
    const row = typeof records === 'number' ? records + 1 : 1;
    const heading = typeof column === 'number' ? column + 1 : 1;
    return fail([
      told(
        row,
        heading,
        'a quotation mark stands alone – put the cell in quotes and write each " in it as ""',
      ),
    ]);
  }
}

/** @param heading Its words, or its number from 1 where the headings could not be read. */
function told(row: number, heading: Heading | number, problem: string): string {
  return `row ${row}, column ${heading}: ${problem}`;
}

function faultsOf(cells: Cells): readonly Fault[] {
  const faults: Fault[] = [];
  const country = countryIn(cells);
  if (cells('name') === '') faults.push(['name', 'it is blank – write the name of the city']);
  if (!COUNTRY.test(country)) {
    faults.push(['country', 'it is no country code – write two capital letters, such as US']);
  }
  if (country === 'US' && !isUsStateCode(cells('region'))) {
    const what = cells('region') === '' ? 'it is blank' : 'it is no US state';
    faults.push(['region', `${what} – write the two capital letters of the state, such as MA`]);
  }
  if (cells('status') === '') faults.push(['status', 'it is blank – write member, pending or former']);
  if (!YES.test(cells('founding')) && !NO.test(cells('founding'))) {
    faults.push(['founding', 'it is neither true nor false – write true or leave it blank']);
  }
  return faults;
}

/** In the order of the feed's fields. */
function memberOf(cells: Cells): MemberRow {
  const text = (heading: Heading): string | undefined => cells(heading) || undefined;
  const list = (heading: Heading): readonly string[] | undefined => {
    const entries = cells(heading)
      .split(';')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    return entries.length > 0 ? entries : undefined;
  };
  return {
    id: text('id') ?? madeId(cells),
    name: cells('name'),
    ...present({region: text('region')}),
    country: countryIn(cells),
    ...present({kind: text('kind'), county: text('county'), otherNames: list('other names')}),
    status: cells('status'),
    ...(YES.test(cells('founding')) && {founding: true}),
    ...present({joined: text('joined'), signed: list('signed')}),
    ...present({url: text('url'), volunteer: text('volunteer'), source: text('source')}),
  };
}

function countryIn(cells: Cells): string {
  return cells('country') || 'US';
}

/** Such as "us-mo-saint-louis". A code is no word to be written out: folded as a name, "MT" would be "mount". */
function madeId(cells: Cells): string {
  const where = plainWords(`${countryIn(cells)} ${cells('region')}`);
  return [...where, ...foldWords(cells('name'))].join('-');
}
