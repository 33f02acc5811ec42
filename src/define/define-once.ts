import {consoleLine} from '../elements/shared/console-line.js';
import {VERSION} from './version.js';

/** Which copy of the script a registered class came from: kept on the class, for the next copy to read. */
const COPY = Symbol.for('cities-of-service.copy');

interface Copy {
  readonly version: string;
  /** Address of the script; empty for the package's own modules. */
  readonly address: string;
}

/**
 * Registers a tag, unless a copy that came earlier has: that one stays in
 * charge. A copy of another version or address says so once; never throws.
 *
 * @param address Of the script that registers; empty for the package's own modules.
 */
export function defineOnce(tag: string, element: CustomElementConstructor, address = ''): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry || !isAbleHere()) return;
  const own: Copy = {version: VERSION, address};
  const earlier = registry.get(tag);
  if (!earlier) {
    Object.defineProperty(element, COPY, {value: own});
    registry.define(tag, element);
    return;
  }
  const first = (earlier as {[COPY]?: Copy})[COPY];
  if (earlier === element || (first?.version === own.version && first.address === own.address)) return;
  // Not by tag: a script of several is told of once.
  consoleLine(`loaded twice. In charge: ${nameOf(first)}. Ignored: ${nameOf(own)}.`);
}

function nameOf(copy: Copy | undefined): string {
  return copy ? `${copy.address || 'the package'} ${copy.version}` : 'a class not ours';
}

/** Where one of these is missing, the page keeps what stands inside the tag. A server has none, and needs none. */
function isAbleHere(): boolean {
  return (
    typeof document === 'undefined' ||
    ('adoptedStyleSheets' in Document.prototype &&
      'attachInternals' in HTMLElement.prototype &&
      'hasOwn' in Object)
  );
}
