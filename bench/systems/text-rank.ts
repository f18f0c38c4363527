import { contentStems } from '../metrics/overlap.ts';
import { createScored } from './scored.ts';

const DAMPING = 0.85;
const ROUNDS = 40;

/**
 * TextRank (Mihalcea and Tarau, 2004), with the paper's likeness: shared words over the logarithms of both lengths.
 * A sentence counts for as much as the sentences that are like it. Every pair is compared; meant for measuring.
 */
export const textRank = createScored('TextRank', (sentences) => {
  const stems = sentences.map(contentStems);
  const likeness = stems.map((one, at) => stems.map((other, to) => (to === at ? 0 : compare(one, other))));
  const outgoing = likeness.map((row) => row.reduce((sum, value) => sum + value, 0));
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const shares = ranks.map((rank, at) => ((outgoing[at] ?? 0) > 0 ? rank / (outgoing[at] ?? 1) : 0));
    ranks = likeness.map(
      (row) => 1 - DAMPING + DAMPING * row.reduce((sum, value, from) => sum + value * (shares[from] ?? 0), 0),
    );
  }
  return ranks;
});

function compare(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size < 2 || other.size < 2) return 0;
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared += 1;
  return shared / (Math.log(one.size) + Math.log(other.size));
}
