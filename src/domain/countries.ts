import {foldName, table} from './fold-name.js';

/** What people type besides the names that the platform knows. */
const ALSO = table(
  'us US usa US unitedstatesofamerica US america US uk GB greatbritain GB britain GB ' +
    'holland NL czechrepublic CZ turkey TR ivorycoast CI',
);

let byFolded: Map<string, string> | undefined;

/** Every English country name of the platform, folded. Two letters that are no country give no name. */
function countryNames(): Map<string, string> {
  const names = new Map<string, string>();
  const english = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'});
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      const name = english.of(code);
      // ZZ is "unknown region"; EU, EZ, UN and the X codes are no countries.
      if (name === undefined || /^(ZZ|EU|EZ|UN|QO|X.)$/.test(code)) continue;
      // The platform also knows codes of the past, such as BU for Burma: kept under today's.
      names.set(foldName(name), new Intl.Locale(`und-${code}`).region ?? code);
    }
  }
  return new Map([...names, ...ALSO]);
}

/** The country, ISO 3166-1 alpha-2, that these folded letters name. Codes are not names, but for US, USA and UK. */
export function findCountry(folded: string): string | undefined {
  byFolded ??= countryNames();
  return byFolded.get(folded);
}
