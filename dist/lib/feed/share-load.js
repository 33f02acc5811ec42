async function shareLoad(loads, key, load, isGood) {
  const held = loads.get(key);
  if (held) {
    const { isSettled } = held;
    const value = await held.result;
    if (!isSettled || isGood(value, Date.now() - held.since)) return value;
  }
  const latest = loads.get(key);
  if (latest && latest !== held) return latest.result;
  const started = { result: load(), since: Date.now(), isSettled: false };
  loads.set(key, started);
  void started.result.then(() => started.isSettled = true);
  return started.result;
}

export { shareLoad };
