import { foldName } from './fold-name.js';
import { likeness } from './likeness.js';
import { REGIONS } from './regions.js';
import { REGION_AT } from './thresholds.js';

function nearRegions(typed) {
  const begun = REGIONS.filter(({ name }) => foldName(name).startsWith(typed));
  if (begun.length > 0) return begun;
  const close = REGIONS.map((region) => ({ region, alike: likeness(typed, foldName(region.name)) })).filter(({ alike }) => alike >= REGION_AT).sort((a, b) => b.alike - a.alike);
  return close.slice(0, 1).map(({ region }) => region);
}

export { nearRegions };
