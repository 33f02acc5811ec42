import {defineOnce} from '../define/define-once.js';
import {setScriptHome} from '../elements/shared/script-home.js';
import {isPolicyRefused, sharePolicy} from './trusted-types.js';

/**
 * Registers elements from a script that a page loads by tag. The feed is looked
 * for beside it. Where the page's policy refuses ours, nothing is registered and
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
  setScriptHome(address);
  for (const [tag, element] of Object.entries(elements)) {
    defineOnce(tag, element, address);
    sharePolicy(element);
  }
}
