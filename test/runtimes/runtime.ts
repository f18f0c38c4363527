/** A place where dist is run: it answers with what `runCases` returns there. */
export interface Runtime {
  readonly name: string;
  /** Rejects, and says why, where the runtime does not start. */
  readonly run: () => Promise<string>;
}
