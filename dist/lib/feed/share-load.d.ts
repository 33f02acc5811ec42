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
export declare function shareLoad<Value>(loads: Loads<Value>, key: string, load: () => Promise<Value>, isGood: (value: Value, age: number) => boolean): Promise<Value>;
export {};
