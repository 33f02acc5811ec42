const said = new Set<string>();

/** One line to the page's author, however many elements have the same to say. */
export function consoleLine(line: string): void {
  if (said.has(line)) return;
  said.add(line);
  console.warn(`Cities of Service: ${line}`);
}
