function atOnce(steps) {
  for (; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export { atOnce };
