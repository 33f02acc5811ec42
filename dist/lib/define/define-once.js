import { consoleLine } from '../elements/shared/console-line.js';
import { VERSION } from './version.js';

const COPY = /* @__PURE__ */ Symbol.for("cities-of-service.copy");
function defineOnce(tag, element, address = "") {
  const registry = globalThis.customElements;
  if (!registry || !isAbleHere()) return;
  const own = { version: VERSION, address };
  const earlier = registry.get(tag);
  if (!earlier) {
    Object.defineProperty(element, COPY, { value: own });
    registry.define(tag, element);
    return;
  }
  const first = earlier[COPY];
  if (earlier === element || first?.version === own.version && first.address === own.address) return;
  consoleLine(`loaded twice. In charge: ${nameOf(first)}. Ignored: ${nameOf(own)}.`);
}
function nameOf(copy) {
  return copy ? `${copy.address || "the package"} ${copy.version}` : "a class not ours";
}
function isAbleHere() {
  return typeof document === "undefined" || "adoptedStyleSheets" in Document.prototype && "attachInternals" in HTMLElement.prototype && "hasOwn" in Object;
}

export { defineOnce };
