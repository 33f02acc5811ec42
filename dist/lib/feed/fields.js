const LONGEST_TEXT = 200;
const BROKEN_TEXT = /[\u0000-\u001f\u007f-\u009f]/;
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)(T(?!24)[\d:.]+(Z|[+-]\d\d:\d\d))?$/;
function objectOf(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
  const own = /* @__PURE__ */ Object.create(null);
  for (const key of Object.keys(value)) own[key] = value[key];
  return own;
}
function listOf(value) {
  return Array.isArray(value) ? value : void 0;
}
function textOf(value, longest = LONGEST_TEXT) {
  if (typeof value !== "string") return void 0;
  const text = value.trim();
  if (text === "" || text.length > longest * 2 || BROKEN_TEXT.test(text)) return void 0;
  return [...text].length > longest ? void 0 : text;
}
function wordOf(value) {
  const isText = textOf(value) !== void 0 && textOf(`.${String(value)}.`, LONGEST_TEXT + 2) !== void 0;
  return isText ? String(value) : void 0;
}
function wholeNumberOf(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}
function dateOf(value) {
  const parts = typeof value === "string" ? DATE.exec(value) : null;
  if (!parts) return void 0;
  const [date, year = "", month = "01", day = "01"] = parts;
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const same = real.getUTCMonth() + 1 === Number(month) && real.getUTCDate() === Number(day);
  return same && Number(year) >= 1e3 ? date : void 0;
}
function instantOf(value) {
  const parts = typeof value === "string" ? INSTANT.exec(value) : null;
  if (!parts || dateOf(parts[1]) === void 0) return void 0;
  const [instant] = parts;
  return Number.isNaN(Date.parse(instant)) ? void 0 : instant;
}
function present(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}

export { dateOf, instantOf, listOf, objectOf, present, textOf, wholeNumberOf, wordOf };
