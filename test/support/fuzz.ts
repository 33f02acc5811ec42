/** How often fast-check runs a property, and from which seed. */
export interface Runs {
  readonly seed: number;
  readonly numRuns: number;
}

const {FUZZ_RUNS = '', FUZZ_SEED} = process.env;
const seedOfToday = Number(FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
if (FUZZ_RUNS !== '') console.log(`FUZZ_RUNS=${FUZZ_RUNS} FUZZ_SEED=${seedOfToday}`);

/**
 * The fixed runs of every day; or with FUZZ_RUNS set, which counts those of a whole
 * rule, the share of them that is this property's, from FUZZ_SEED or from a seed
 * of chance, which is printed so that a failure repeats.
 */
export function runsOf(seed: number, numRuns: number, share = 1): Runs {
  if (FUZZ_RUNS === '') return {seed, numRuns};
  return {seed: seedOfToday, numRuns: Math.ceil(Number(FUZZ_RUNS) * share)};
}
