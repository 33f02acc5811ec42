/** Readers of single JSON values: each gives the value in its one sound form, or `undefined`. None throws. */

/** An object whose own fields alone are seen: what a page adds to `Object.prototype` is not data. */
export type Fields = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 200;
// Control characters are never part of a name, always of a broken export.
const BROKEN_TEXT = /[\u0000-\u001f\u007f-\u009f]/;
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)(T(?!24)[\d:.]+(Z|[+-]\d\d:\d\d))?$/;

export function objectOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const own: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) own[key] = (value as Fields)[key];
  return own;
}

export function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** A text without blanks around it, not empty, without control characters. */
export function textOf(value: unknown, longest = LONGEST_TEXT): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (text === '' || text.length > longest * 2 || BROKEN_TEXT.test(text)) return undefined;
  return [...text].length > longest ? undefined : text;
}

/** A text as it is written, blanks and all, which the dots keep: "Member" and "member " are not the word. */
export function wordOf(value: unknown): string | undefined {
  const isText = textOf(value) !== undefined && textOf(`.${String(value)}.`, LONGEST_TEXT + 2) !== undefined;
  return isText ? String(value) : undefined;
}

export function wholeNumberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** A year, year-month or day that the calendar has: "2009", "2009-09", "2009-09-10". */
export function dateOf(value: unknown): string | undefined {
  const parts = typeof value === 'string' ? DATE.exec(value) : null;
  if (!parts) return undefined;
  const [date, year = '', month = '01', day = '01'] = parts;
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const same = real.getUTCMonth() + 1 === Number(month) && real.getUTCDate() === Number(day);
  return same && Number(year) >= 1000 ? date : undefined;
}

/** A moment: a day with its time and zone, or a day alone, which begins in UTC. */
export function instantOf(value: unknown): string | undefined {
  const parts = typeof value === 'string' ? INSTANT.exec(value) : null;
  if (!parts || dateOf(parts[1]) === undefined) return undefined;
  const [instant] = parts;
  return Number.isNaN(Date.parse(instant)) ? undefined : instant;
}

/** Without the fields that are `undefined`. */
export function present<Some extends object>(
  fields: Some,
): {[Key in keyof Some]?: Exclude<Some[Key], undefined>} {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
