/** Long work cut in steps of well under a millisecond, so that it can be done in slices. What it gives comes at the end. */
export type Steps<Done> = Generator<undefined, Done, undefined>;
/** All steps, or those that are left. */
export declare function atOnce<Done>(steps: Steps<Done>): Done;
