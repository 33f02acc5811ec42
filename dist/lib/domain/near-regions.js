import { foldName } from './fold-name.js';
import { likeness } from './likeness.js';
import { REGIONS } from './regions.js';
import { REGION_AT } from './thresholds.js';

const folded = REGIONS.map((region) => ({
  region,
  name: foldName(region.name),
  code: region.code.toLowerCase()
}));
function nearRegions(typed) {
  const begun = folded.filter(({ name, code }) => name.startsWith(typed) || code.startsWith(typed));
  if (begun.length > 0) return begun.map(({ region }) => region);
  const close = folded.map(({ region, name }) => ({ region, alike: likeness(typed, name) })).filter(({ alike }) => alike >= REGION_AT).sort((a, b) => b.alike - a.alike);
  return close.slice(0, 1).map(({ region }) => region);
}

export { nearRegions };
