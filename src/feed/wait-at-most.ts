/** Waits for something that never rejects, but no longer than some milliseconds. */
export async function waitAtMost(something: Promise<unknown>, most: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([something, new Promise((resolve) => (timer = setTimeout(resolve, most)))]);
  clearTimeout(timer);
}
