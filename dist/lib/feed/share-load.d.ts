/** One load of something, shared by all who ask for it. */
interface Load<Value> {
    readonly result: Promise<Value>;
    readonly since: number;
    /** How long from then on what it brings serves, in milliseconds: as long as it is on its way always. */
    lasts: number;
}
export type Loads<Value> = Map<string, Load<Value>>;
/**
 * What was asked for before, while it is on its way and then as long as it lasts.
 *
 * @param load Never rejects.
 * @param lastsFor How long what came serves, in milliseconds from when it was asked for.
 */
export declare function shareLoad<Value>(loads: Loads<Value>, key: string, load: () => Promise<Value>, lastsFor: (value: Value) => number): Promise<Value>;
export {};
