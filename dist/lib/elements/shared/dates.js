import { html } from 'lit';

function dayOf(language, instant) {
  const day = instant.slice(0, 10);
  const text = written(language, new Date(day), { year: "numeric", month: "long", day: "numeric" });
  return html`<time datetime=${day}>${text}</time>`;
}
function monthOf(language, date) {
  const [year = "", month] = date.split("-");
  const first = /* @__PURE__ */ new Date(`${year}-${month ?? "01"}-01T00:00:00Z`);
  return written(language, first, month === void 0 ? { year: "numeric" } : { year: "numeric", month: "long" });
}
function written({ tag }, date, parts) {
  return new Intl.DateTimeFormat(tag, { ...parts, timeZone: "UTC" }).format(date).replace(" ", "\xA0");
}

export { dayOf, monthOf };
