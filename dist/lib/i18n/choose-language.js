const tags = /* @__PURE__ */ new Map();
function chooseLanguage(tag, english) {
  const chosen = tags.get(tag) ?? supportedEnglish(tag) ?? "en-US";
  tags.set(tag, chosen);
  return { tag: chosen, texts: english };
}
function supportedEnglish(tag) {
  if (!/^en\b/i.test(tag)) return void 0;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag])[0];
  } catch {
    return void 0;
  }
}

export { chooseLanguage };
