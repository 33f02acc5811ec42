function say({ tag, texts }, key, values = {}) {
  const message = texts[key];
  const { count } = values;
  const text2 = typeof message === "string" ? message : typeof count === "number" && message[new Intl.PluralRules(tag).select(count)] || message.other;
  return text2.split(/\{(\w+)\}/).map((piece, at) => {
    if (at % 2 === 0) return piece;
    const value = Object.hasOwn(values, piece) ? values[piece] : void 0;
    if (value === void 0) return "";
    return typeof value === "number" ? value.toLocaleString(tag) : value;
  });
}
function text(language, key) {
  return say(language, key).join("");
}

export { say, text };
