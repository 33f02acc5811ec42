import {defineOnce} from '../define/define-once.js';
import {setScriptHome} from '../elements/shared/script-home.js';

/**
 * Registers elements from a script that a page loads by tag. The feed is looked for beside it.
 *
 * @param address Of the script itself.
 */
export function embedPlain(
  address: string,
  elements: {readonly [tag: string]: CustomElementConstructor},
): void {
  setScriptHome(address);
  for (const [tag, element] of Object.entries(elements)) defineOnce(tag, element, address);
}
