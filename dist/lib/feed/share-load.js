function shareLoad(loads, key, load, lastsFor) {
  const held = loads.get(key);
  if (held && Date.now() - held.since < held.lasts) return held.result;
  const started = { result: load(), since: Date.now(), lasts: Infinity };
  loads.set(key, started);
  void started.result.then((value) => started.lasts = lastsFor(value));
  return started.result;
}

export { shareLoad };
