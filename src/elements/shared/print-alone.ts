/**
 * Prints a text and nothing else of the page. For as long as it takes, the text
 * stands behind the page's body, and a style sheet shows on paper that alone. It
 * needs neither a frame nor an inline style, which a page's policy may refuse.
 */
export function printAlone(words: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  const page = document.createElement('cos-paper');
  page.textContent = words;
  document.documentElement.append(page);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const leave = (): void => {
    page.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  // On phones print() does not wait, and where it is not allowed nothing follows: then it is over when the page is used again.
  for (const end of ['afterprint', 'pointerdown']) addEventListener(end, leave, {once: true});
  print();
}

const STYLES =
  'cos-paper{display:none}' +
  '@media print{html>body{display:none!important}' +
  'cos-paper{display:block;white-space:pre-wrap}}';
