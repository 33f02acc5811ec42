/** Long work cut in steps of well under a millisecond, so that it can be done in slices. What it gives comes at the end. */
export type Steps<Done> = Generator<undefined, Done, undefined>;

/** All steps, or those that are left. */
export function atOnce<Done>(steps: Steps<Done>): Done {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}
