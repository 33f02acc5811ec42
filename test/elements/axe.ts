import {expect} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type {Driver} from './harness.js';

// It is no module: loaded, it is there as a global.
declare const axe: typeof import('axe-core');

/** What axe finds in the page, as rule and place. It must have seen our box, or its silence means nothing. */
export async function faults(check: Driver): Promise<readonly string[]> {
  const {violations, passes} = await axe.run(check.element);
  const sawTheBox = passes.some(({nodes}) => nodes.some(({html}) => html.includes('role="combobox"')));
  expect(sawTheBox, 'axe saw the combobox').to.equal(true);
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
}
