/** What may fail gives one of these two and never throws. */
export type Result<Value, Failure> = {
    readonly ok: true;
    readonly value: Value;
} | {
    readonly ok: false;
    readonly error: Failure;
};
export declare function succeed<Value>(value: Value): {
    readonly ok: true;
    readonly value: Value;
};
export declare function fail<Failure>(error: Failure): {
    readonly ok: false;
    readonly error: Failure;
};
