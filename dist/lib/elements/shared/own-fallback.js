function hasOwnFallback({ childNodes }) {
  return [...childNodes].some((node) => node instanceof Element ? !node.slot : node.textContent?.trim());
}

export { hasOwnFallback };
