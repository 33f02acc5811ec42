function chooseLanguage(tag, english) {
  return { tag: supportedEnglish(tag) ?? "en-US", texts: english };
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
