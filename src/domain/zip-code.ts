import {findRegion, type Region} from './regions.js';

/** A ZIP code, and the state that was typed with it. */
export interface SaidZip {
  readonly zip: string;
  readonly region: Region | undefined;
}

/** The ZIP code of a text in which nothing else stands, but perhaps its state: "02118", "MA 02118-1234", "02118, MA". */
export function zipIn(typed: string): SaidZip | undefined {
  const text = typed.normalize('NFKC');
  const [found = '', zip] = /\b(\d{5})(?:-\d{4})?\b/.exec(text) ?? [];
  const rest = text.replace(found, '');
  const region = findRegion(rest);
  return zip !== undefined && (region || !/[^\s,]/.test(rest)) ? {zip, region} : undefined;
}
