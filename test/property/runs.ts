/** Texts that each of the four files tries: 10,000 in all where every change is tested, fewer while one is made. */
export const RUNS_PER_FILE = process.env.CI === 'true' ? 2_500 : 150;

/** Some milliseconds a text, and the machine may be busy. */
export const TIMEOUT_MS = 600_000;
