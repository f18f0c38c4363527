/** A place where dist is run: it answers with what `runCases` returns there. */
export interface Runtime {
  readonly name: string;
  /** Rejects, and says why, where the runtime does not start. */
  readonly run: () => Promise<string>;
  /** Cases that may differ there for a reason that is not ours to mend; any other difference is a failure. */
  readonly knownDifferences?: { readonly cases: readonly string[]; readonly reason: string };
}
