import {expect} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type {Driver} from './harness.js';

// It is no module: loaded, it is there as a global.
declare const axe: typeof import('axe-core');

/** What axe finds in the page, as rule and place. It must have seen our box, or its silence means nothing. */
export async function faults(check: Driver): Promise<readonly string[]> {
  return faultsIn(check.element, 'role="combobox"');
}

/** The same of any element, in which axe must have seen this markup. */
export async function faultsIn(element: Element, markup: string): Promise<readonly string[]> {
  const {violations, passes} = await axe.run(element);
  const sawIt = passes.some(({nodes}) => nodes.some(({html}) => html.includes(markup)));
  expect(sawIt, `axe saw ${markup}`).to.equal(true);
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
}
