async function waitAtMost(something, most) {
  let timer;
  await Promise.race([something, new Promise((resolve) => timer = setTimeout(resolve, most))]);
  clearTimeout(timer);
}

export { waitAtMost };
