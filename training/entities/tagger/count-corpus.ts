import { analysisOf } from '../../../src/document/analyze';
import { normalizeWord } from '../../../src/entities/tagger/word-knowledge';
import { readLines, readSet, TRAINING_SETS } from './read-sets';

/** Texts whose words are counted, the sets of `TRAINING_SETS` aside: statistics only. */
export const CORPORA = [
  'unlabelled/bbc-news.jsonl',
  'unlabelled/bbc-articles.jsonl',
  'summaries/cnn-val.jsonl',
  'summaries/cnndm-train-sample.jsonl',
  'summaries/summeval.jsonl',
  'summaries/gum-train.jsonl',
  'summaries/scitldr-dev.jsonl',
  'summaries/sosum-dev.jsonl',
  'summaries/qmsum-dev.jsonl',
] as const;

/** How often a word stands inside a plain sentence in each case. */
export interface CaseCounts {
  lower: number;
  title: number;
  upper: number;
}

export interface CorpusCounts {
  /** By word in lower case. */
  readonly cases: ReadonlyMap<string, CaseCounts>;
  /** Words in lower case with digits as 0, most frequent first. */
  readonly vocabulary: readonly string[];
  readonly frequencies: readonly number[];
  /** For each word of the vocabulary its contexts and how often: pairs of context and count. */
  readonly contexts: readonly Int32Array[];
  readonly contextCount: number;
}

/** A word must stand this often to be given a class. */
const MIN_FREQUENCY = 6;
/** Neighbours that count as contexts: the most frequent words, on either side. */
const CONTEXT_WORDS = 4000;
const LOUD_SHARE = 0.6;
const TITLE = /^\p{Lu}[\p{Ll}\p{M}'’.-]*$/u;
const UPPER = /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u;
const LOWER = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

/** Counts words, their case and their neighbours. */
export function countCorpus(log: (line: string) => void): CorpusCounts {
  const cases = new Map<string, CaseCounts>();
  const ids = new Map<string, number>();
  const names: string[] = [];
  const totals: number[] = [];
  /** All token ids, -1 between sentences. */
  let stream = new Int32Array(1 << 22);
  let length = 0;
  for (const text of readTexts()) {
    const { tokens, sentences } = analysisOf(text, { boilerplate: 'keep' });
    for (const { firstToken, endToken } of sentences) {
      let capitals = 0;
      let longer = 0;
      if (length + endToken - firstToken + 2 > stream.length) {
        const larger = new Int32Array(stream.length * 2);
        larger.set(stream);
        stream = larger;
      }
      for (let token = firstToken; token < endToken; token += 1) {
        const value = tokens.values[token] ?? '';
        const word = normalizeWord(tokens.lowers[token] ?? '');
        let id = ids.get(word);
        if (id === undefined) {
          id = names.length;
          ids.set(word, id);
          names.push(word);
          totals.push(0);
        }
        totals[id] = (totals[id] ?? 0) + 1;
        stream[length++] = id;
        if (value.length > 3) {
          longer += 1;
          if (CAPITAL.test(value)) capitals += 1;
        }
      }
      stream[length++] = -1;
      if (longer > 0 && capitals >= LOUD_SHARE * longer) continue;
      for (let token = firstToken + 1; token < endToken; token += 1) {
        const before = tokens.values[token - 1] ?? '';
        if (!/[\p{L}\p{N},]$/u.test(before)) continue;
        const value = tokens.values[token] ?? '';
        const kind = LOWER.test(value)
          ? 'lower'
          : TITLE.test(value)
            ? 'title'
            : UPPER.test(value)
              ? 'upper'
              : undefined;
        if (kind === undefined) continue;
        const word = normalizeWord(tokens.lowers[token] ?? '');
        const counts = cases.get(word) ?? { lower: 0, title: 0, upper: 0 };
        counts[kind] += 1;
        cases.set(word, counts);
      }
    }
  }
  log(`${length} tokens, ${names.length} words`);
  const order = names.map((_, id) => id).filter((id) => (totals[id] ?? 0) >= MIN_FREQUENCY);
  order.sort((one, other) => (totals[other] ?? 0) - (totals[one] ?? 0) || one - other);
  const rankOf = new Int32Array(names.length).fill(-1);
  for (const [rank, id] of order.entries()) rankOf[id] = rank;
  const contexts = countContexts(stream.subarray(0, length), rankOf, order.length);
  return {
    cases,
    vocabulary: order.map((id) => names[id] ?? ''),
    frequencies: order.map((id) => totals[id] ?? 0),
    contexts,
    contextCount: 2 * (CONTEXT_WORDS + 2),
  };
}

function* readTexts(): Generator<string> {
  for (const file of CORPORA) {
    for (const { title, text } of readLines<{ title?: string; text: string }>(file))
      yield title === undefined ? text : `${title}\n\n${text}`;
  }
  for (const set of TRAINING_SETS.keys()) for (const { text } of readSet(set)) yield text;
}

/** Context numbers: 2 * rank of the neighbour (or one number for all rarer ones, one for the edge), odd on the right. */
function countContexts(stream: Int32Array, rankOf: Int32Array, words: number): readonly Int32Array[] {
  const counts: Map<number, number>[] = Array.from({ length: words }, () => new Map());
  const contextOf = (id: number): number => {
    if (id < 0) return CONTEXT_WORDS + 1;
    const rank = rankOf[id] as number;
    return rank < 0 || rank >= CONTEXT_WORDS ? CONTEXT_WORDS : rank;
  };
  for (let at = 0; at < stream.length; at += 1) {
    const id = stream[at] as number;
    const rank = id < 0 ? -1 : (rankOf[id] as number);
    if (rank < 0) continue;
    const map = counts[rank] as Map<number, number>;
    const left = 2 * contextOf(at === 0 ? -1 : (stream[at - 1] as number));
    const right = 2 * contextOf(at + 1 < stream.length ? (stream[at + 1] as number) : -1) + 1;
    map.set(left, (map.get(left) ?? 0) + 1);
    map.set(right, (map.get(right) ?? 0) + 1);
  }
  return counts.map((map) => {
    const pairs = new Int32Array(map.size * 2);
    let at = 0;
    for (const [context, count] of [...map].sort(([one], [other]) => one - other)) {
      pairs[at++] = context;
      pairs[at++] = count;
    }
    return pairs;
  });
}
