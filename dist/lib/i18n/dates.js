function dayText(language, instant) {
  const day = new Date(instant.slice(0, 10));
  return written(language, day, { year: "numeric", month: "long", day: "numeric" });
}
function monthOf(language, date) {
  const [year = "", month] = date.split("-");
  const first = /* @__PURE__ */ new Date(`${year}-${month ?? "01"}-01T00:00:00Z`);
  return written(language, first, month === void 0 ? { year: "numeric" } : { year: "numeric", month: "long" });
}
function written({ tag }, date, parts) {
  return new Intl.DateTimeFormat(tag, { ...parts, timeZone: "UTC" }).format(date).replace(" ", "\xA0");
}

export { dayText, monthOf };
