import {foldName, plainWords, table} from './fold-name.js';

/** A state or nation, within its country. */
export interface Region {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Second half of the ISO 3166-2 code: "MA", "ENG". */
  readonly code: string;
  readonly name: string;
}

/** ISO 3166-2, each as code and English name. */
const TABLE: readonly (readonly [country: string, regions: string])[] = [
  [
    'US',
    'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,' +
      'DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,' +
      'KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,' +
      'MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,' +
      'NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,' +
      'SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,' +
      'WV West Virginia,WI Wisconsin,WY Wyoming,AS American Samoa,GU Guam,MP Northern Mariana Islands,' +
      'PR Puerto Rico,VI U.S. Virgin Islands',
  ],
  ['GB', 'ENG England,NIR Northern Ireland,SCT Scotland,WLS Wales'],
];

/** Abbreviations of before the two-letter codes, still typed; each stands for the first region that begins so. */
const OLD_SHORT =
  'ala ariz ark cal calif colo conn del ill ind kan kans mass mich minn miss mont neb nebr nev okla ore oreg ' +
  'penn tenn tex wash wis wisc wyo';

/** Those that no name begins with. */
const IRREGULAR = table('fla fl wva wv penna pa nmex nm ndak nd sdak sd virginislands vi usvi vi');

export const REGIONS: readonly Region[] = TABLE.flatMap(([country, regions]) =>
  regions.split(',').map((entry) => {
    const gap = entry.indexOf(' ');
    return {country, code: entry.slice(0, gap), name: entry.slice(gap + 1)};
  }),
);

const byFolded = new Map<string, Region>();
for (const region of REGIONS) {
  byFolded.set(region.code.toLowerCase(), region);
  byFolded.set(foldName(region.name), region);
}
for (const short of OLD_SHORT.split(' ')) {
  const region = REGIONS.find(({name}) => name.toLowerCase().startsWith(short));
  if (region) byFolded.set(short, region);
}
for (const [short, code] of IRREGULAR) {
  const region = byFolded.get(code);
  if (region) byFolded.set(short, region);
}

/** The region that a text names: by its code, its name or an old abbreviation. Never a near one. */
export function findRegion(text: string): Region | undefined {
  // The letters as they stand come first: "MT" is Montana, not a mount.
  return byFolded.get(plainWords(text).join('')) ?? byFolded.get(foldName(text));
}

/** The region of a feed's row, by code or name within its country; one of our own making where we know none. */
export function regionOf(country: string, text: string): Region {
  const known = findRegion(text);
  return known?.country === country ? known : {country, code: foldName(text), name: text};
}

/** Whether a feed may use this as the region of a US row: only the two-letter code, as written. */
export function isUsStateCode(text: string): boolean {
  const known = byFolded.get(text.toLowerCase());
  return known?.country === 'US' && known.code === text;
}

/** What to call a row's region: the full name of a known one, else the feed's own words. Empty where there is none. */
export function regionName(country: string, region: string | undefined): string {
  return region === undefined || region === '' ? '' : regionOf(country, region).name;
}
