import {embedPlain} from './embed-plain.js';
import {isPolicyRefused, sharePolicy} from './trusted-types.js';

/**
 * Registers elements that make templates. Where the page's policy refuses ours, nothing is registered and
 * what stands inside the tags stays.
 *
 * @param address Of the script itself.
 */
export function embed(address: string, elements: {readonly [tag: string]: CustomElementConstructor}): void {
  if (isPolicyRefused()) {
    console.error(
      'Cities of Service: add cos-widgets to the trusted-types list of this page’s Content-Security-Policy.',
    );
    return;
  }
  embedPlain(address, elements);
  for (const element of Object.values(elements)) sharePolicy(element);
}
