/** Waits for something that never rejects, but no longer than some milliseconds. */
export declare function waitAtMost(something: Promise<unknown>, most: number): Promise<void>;
