const said = new Set<string>();

/** One line to the page's author, however many elements have the same to say. */
export function consoleLine(line: string): void {
  if (said.has(line)) return;
  said.add(line);
  try {
    console.warn(`Cities of Service: ${line}`);
  } catch {
    // a page's own console: nothing that would help is left
  }
}
