/** The text is doubled so many times between the two readings that are compared. */
export const DOUBLINGS = 3;
/** Twice the text may take at most this many times as long. */
export const MOST_PER_DOUBLING = 2.3;
/** Under this the machine's other work tells more than ours. */
export const NOISE_MS = 300;
