import { findRegion } from './regions.js';

function zipIn(typed) {
  const text = typed.normalize("NFKC");
  const [found = "", zip] = /\b(\d{5})(?:-\d{4})?\b/.exec(text) ?? [];
  const rest = text.replace(found, "");
  const region = findRegion(rest);
  return zip !== void 0 && (region || !/[^\s,]/.test(rest)) ? { zip, region } : void 0;
}

export { zipIn };
