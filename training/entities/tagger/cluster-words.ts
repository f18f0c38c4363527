import type { CorpusCounts } from './count-corpus';

/**
 * Puts words that stand in like places into one class, by exchange (Martin, Liermann and Ney, 1998; here with the
 * neighbours on both sides): words are moved, one at a time, to the class that raises the likelihood of their
 * neighbours most. Returns the class of each word of the vocabulary, from 0.
 */
export function clusterWords(
  { contexts, frequencies, contextCount }: CorpusCounts,
  classes: number,
  passes: number,
  log: (line: string) => void,
): Uint8Array {
  const words = contexts.length;
  const classOf = new Uint8Array(words);
  const table = makeTable(frequencies);
  const f = (value: number): number =>
    value < table.length ? (table[value] as number) : value * Math.log(value);
  const joint = new Int32Array(contextCount * classes);
  const totals = new Float64Array(classes);
  const move = (word: number, to: number, sign: number): void => {
    const pairs = contexts[word] as Int32Array;
    for (let at = 0; at < pairs.length; at += 2) {
      const place = (pairs[at] as number) * classes + to;
      joint[place] = (joint[place] as number) + sign * (pairs[at + 1] as number);
    }
    totals[to] = (totals[to] as number) + sign * (frequencies[word] as number);
  };
  for (let word = 0; word < words; word += 1) {
    classOf[word] = word % classes;
    move(word, word % classes, 1);
  }
  const gains = new Float64Array(classes);
  for (let pass = 0; pass < passes; pass += 1) {
    let moved = 0;
    for (let word = 0; word < words; word += 1) {
      const own = classOf[word] as number;
      const pairs = contexts[word] as Int32Array;
      const frequency = frequencies[word] as number;
      move(word, own, -1);
      gains.fill(0);
      for (let at = 0; at < pairs.length; at += 2) {
        const base = (pairs[at] as number) * classes;
        const count = pairs[at + 1] as number;
        const alone = f(count);
        for (let to = 0; to < classes; to += 1) {
          const value = joint[base + to] as number;
          if (value > 0) gains[to] = (gains[to] as number) + f(value + count) - f(value) - alone;
        }
      }
      let best = own;
      let top = -Infinity;
      for (let to = 0; to < classes; to += 1) {
        const total = totals[to] as number;
        const gain = (gains[to] as number) - 2 * (f(total + frequency) - f(total));
        if (gain > top) {
          top = gain;
          best = to;
        }
      }
      if (best !== own) moved += 1;
      classOf[word] = best;
      move(word, best, 1);
    }
    log(`clustering pass ${pass + 1}: ${moved} words moved`);
  }
  return classOf;
}

/** x log x for whole numbers. */
function makeTable(frequencies: readonly number[]): Float64Array {
  const size = Math.min(1 << 20, 2 + frequencies.reduce((sum, count) => sum + count, 0));
  const table = new Float64Array(size);
  for (let value = 1; value < size; value += 1) table[value] = value * Math.log(value);
  return table;
}
