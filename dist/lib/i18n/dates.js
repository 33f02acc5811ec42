function dayText(language, instant) {
  const day = new Date(instant.slice(0, 10));
  return written(language, day, { year: "numeric", month: "long", day: "numeric" });
}
function monthOf(language, date) {
  const [year = "", month] = date.split("-");
  const first = /* @__PURE__ */ new Date(`${year}-${month ?? "01"}-01T00:00:00Z`);
  return written(language, first, month === void 0 ? { year: "numeric" } : { year: "numeric", month: "long" });
}
const formats = /* @__PURE__ */ new Map();
function written({ tag }, date, parts) {
  const key = tag + Object.keys(parts).length;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...parts, timeZone: "UTC" });
  formats.set(key, format);
  return format.format(date).replace(" ", "\xA0");
}

export { dayText, monthOf };
