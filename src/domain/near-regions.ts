import {foldName} from './fold-name.js';
import {likeness} from './likeness.js';
import {REGIONS, type Region} from './regions.js';
import {REGION_AT} from './thresholds.js';

/**
 * The regions that these folded letters may be meant for: those whose names
 * begin so ("o" for Ohio, Oklahoma and Oregon), else the likeliest misspelt one.
 * Only ever a reason to ask, never to answer.
 */
export function nearRegions(typed: string): readonly Region[] {
  const begun = REGIONS.filter(({name}) => foldName(name).startsWith(typed));
  if (begun.length > 0) return begun;
  const close = REGIONS.map((region) => ({region, alike: likeness(typed, foldName(region.name))}))
    .filter(({alike}) => alike >= REGION_AT)
    .sort((a, b) => b.alike - a.alike);
  return close.slice(0, 1).map(({region}) => region);
}
