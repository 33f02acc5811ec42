const SLICE_MS = 10;
async function inSlices(steps) {
  for (let from = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - from < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    from = performance.now();
  }
}

export { inSlices };
