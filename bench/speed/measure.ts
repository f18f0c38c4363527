/** Something to time. */
export interface Subject {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

/** Fewer words need more rounds: a short run is noisy. */
const ROUNDS: readonly (readonly [mostWords: number, rounds: number])[] = [
  [1_000, 41],
  [20_000, 9],
  [200_000, 5],
];
const FEWEST_ROUNDS = 3;
const MICROSECONDS = 1000;

/** How often each subject runs on a text of so many words. */
export function roundsFor(words: number): number {
  return ROUNDS.find(([mostWords]) => words <= mostWords)?.[1] ?? FEWEST_ROUNDS;
}

/**
 * Median milliseconds of processor time of each subject, all run in turns, so that a slow moment of the machine is
 * shared. Processor time, not the clock's: other work on the machine does not count, collecting garbage does.
 */
export async function measureInTurns(
  subjects: readonly Subject[],
  text: string,
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of subjects) {
      const start = process.cpuUsage();
      await run(text);
      const { user, system } = process.cpuUsage(start);
      times.get(name)?.push((user + system) / MICROSECONDS);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

/** The middle value; the upper one of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
