/** One load of something, shared by all who ask for it. */
interface Load<Value> {
  readonly result: Promise<Value>;
  readonly since: number;
  isSettled: boolean;
}

export type Loads<Value> = Map<string, Load<Value>>;

/**
 * What was asked for before: while it is on its way always, and then as long as it is good.
 *
 * @param load Never rejects.
 * @param isGood Whether what came some milliseconds ago still serves.
 */
export async function shareLoad<Value>(
  loads: Loads<Value>,
  key: string,
  load: () => Promise<Value>,
  isGood: (value: Value, age: number) => boolean,
): Promise<Value> {
  const held = loads.get(key);
  if (held) {
    const {isSettled} = held;
    const value = await held.result;
    if (!isSettled || isGood(value, Date.now() - held.since)) return value;
  }
  // Another may have asked meanwhile.
  const latest = loads.get(key);
  if (latest && latest !== held) return latest.result;
  const started = {result: load(), since: Date.now(), isSettled: false};
  loads.set(key, started);
  void started.result.then(() => (started.isSettled = true));
  return started.result;
}
