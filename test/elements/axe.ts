import {expect} from '@open-wc/testing';
import 'axe-core/axe.min.js';

// It is no module: loaded, it is there as a global.
declare const axe: typeof import('axe-core');

/** What axe finds in an element, as rule and place. It must have seen what stands in it, or its silence means nothing. */
export async function faults(
  {element}: {readonly element: Element},
  seen = 'role="combobox"',
): Promise<readonly string[]> {
  const {violations, passes} = await axe.run(element);
  const sawIt = passes.some(({nodes}) => nodes.some(({html}) => html.includes(seen)));
  expect(sawIt, `axe saw ${seen}`).to.equal(true);
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
}
