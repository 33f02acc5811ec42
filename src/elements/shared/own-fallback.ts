/** Whether the page put anything in the default slot. */
export function hasOwnFallback({childNodes}: Element): boolean {
  return [...childNodes].some((node) => (node instanceof Element ? !node.slot : node.textContent?.trim()));
}
