function printAlone(words) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  const page = document.createElement("cos-paper");
  page.textContent = words;
  document.documentElement.append(page);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const leave = () => {
    page.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  for (const end of ["afterprint", "pointerdown"]) addEventListener(end, leave, { once: true });
  print();
}
const STYLES = "cos-paper{display:none}@media print{html>body{display:none!important}cos-paper{display:block;white-space:pre-wrap}}";

export { printAlone };
