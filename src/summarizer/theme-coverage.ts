import type { Analysis } from '../document/analysis';
import { indexTerms, NO_TERM } from '../summary/terms';

/** As many of a text's own words say what it is about. */
const MAX_THEMES = 8;

/** A line that holds the weight of the first few has named the subject. */
const ENOUGH_THEMES = 4;

/** A word that stands once is not what a text is about. */
const MIN_COUNT = 2;

/**
 * Tells how much of what a text is about a line names, 0 to 1: the text's recurring words, weighed by how often they stand
 * there and how rare they are elsewhere. 1 for every line where nothing recurs.
 */
export function measureCoverage(analysis: Analysis): (line: string) => number {
  const { size, termOfToken, idf, findAll } = indexTerms(analysis);
  const counts = new Int32Array(size);
  for (const term of termOfToken) if (term !== NO_TERM) counts[term] = (counts[term] ?? 0) + 1;
  const themes = [...counts.keys()]
    .filter((term) => (counts[term] ?? 0) >= MIN_COUNT)
    .map((term) => ({ term, weight: Math.round(Math.sqrt(counts[term] ?? 0) * (idf[term] ?? 0) * 1e3) }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, MAX_THEMES);
  const weights = new Map(themes.map(({ term, weight }) => [term, weight]));
  const enough = themes.slice(0, ENOUGH_THEMES).reduce((sum, { weight }) => sum + weight, 0);
  return (line) => {
    if (enough === 0) return 1;
    const named = findAll(line).reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
    return Math.min(1, named / enough);
  };
}
