import { describe, expect, test } from 'vitest';
import { Chain } from '../../../../src/entities/tagger/chain';
import { classOf, isInside, LABEL_COUNT } from '../../../../src/entities/tagger/labels';

const LENGTH = 3;

/** Scores and transitions that differ everywhere, from a small formula. */
function makeChain(): { chain: Chain; transitions: Float64Array } {
  const transitions = Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, edge) =>
    Math.sin(edge * 1.7),
  );
  const chain = new Chain(LENGTH, transitions);
  for (let at = 0; at < LENGTH * LABEL_COUNT; at += 1) chain.scores[at] = 2 * Math.cos(at * 2.3);
  return { chain, transitions };
}

/** All labellings in which a name begins before it goes on. */
function labellings(): readonly (readonly number[])[] {
  let all: number[][] = [[]];
  for (let token = 0; token < LENGTH; token += 1) {
    all = all.flatMap((labels) =>
      Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter((label) => !isInside(label) || classOf(labels.at(-1) ?? 0) === classOf(label))
        .map((label) => [...labels, label]),
    );
  }
  return all;
}

function scoreOf(labels: readonly number[], chain: Chain, transitions: Float64Array): number {
  return labels.reduce((sum, label, token) => {
    const previous = token === 0 ? 0 : (labels[token - 1] ?? 0);
    return (
      sum +
      (chain.scores[token * LABEL_COUNT + label] ?? 0) +
      (transitions[previous * LABEL_COUNT + label] ?? 0)
    );
  }, 0);
}

describe('a chain of labels', () => {
  test('sums over all labellings', () => {
    const { chain, transitions } = makeChain();
    const total = labellings().reduce(
      (sum, labels) => sum + Math.exp(scoreOf(labels, chain, transitions)),
      0,
    );
    expect(chain.computeMarginals(LENGTH)).toBeCloseTo(Math.log(total), 6);
  });

  test('gives each label of each token its probability', () => {
    const { chain, transitions } = makeChain();
    chain.computeMarginals(LENGTH);
    const expected = new Float64Array(LENGTH * LABEL_COUNT);
    let total = 0;
    for (const labels of labellings()) {
      const weight = Math.exp(scoreOf(labels, chain, transitions));
      total += weight;
      for (const [token, label] of labels.entries()) {
        const place = token * LABEL_COUNT + label;
        expected[place] = (expected[place] ?? 0) + weight;
      }
    }
    for (const [place, weight] of expected.entries())
      expect(chain.marginals[place]).toBeCloseTo(weight / total, 6);
  });

  test('counts each pair of labels as often as is to be expected', () => {
    const { chain, transitions } = makeChain();
    chain.computeMarginals(LENGTH);
    const counts = new Float64Array(LABEL_COUNT * LABEL_COUNT);
    chain.addEdgeMarginals(LENGTH, 1, counts);
    const expected = new Float64Array(counts.length);
    let total = 0;
    for (const labels of labellings()) {
      const weight = Math.exp(scoreOf(labels, chain, transitions));
      total += weight;
      for (const [token, label] of labels.entries()) {
        const edge = (token === 0 ? 0 : (labels[token - 1] ?? 0)) * LABEL_COUNT + label;
        expected[edge] = (expected[edge] ?? 0) + weight;
      }
    }
    for (const [edge, weight] of expected.entries()) expect(counts[edge]).toBeCloseTo(weight / total, 6);
  });

  test('finds the best labelling', () => {
    const { chain, transitions } = makeChain();
    const found = new Uint8Array(LENGTH);
    chain.decode(LENGTH, found);
    const best = [...labellings()].sort(
      (one, other) => scoreOf(other, chain, transitions) - scoreOf(one, chain, transitions),
    )[0];
    expect([...found]).toEqual(best);
  });
});
