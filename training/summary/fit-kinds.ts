import { readSet } from '../../bench/data.ts';
import { analysisOf } from '../../src/document/analyze.ts';
import { measureFeatures } from '../../src/summary/features.ts';
import type { KindModel } from '../../src/summary/kind.ts';
import { SPEAKERS_TRAIT, type Traits } from '../../src/summary/traits.ts';
import type { TrainingDocument } from './documents.ts';
import { NEWS_FILE } from './sets.ts';
import { type Choice, fitSoftmax } from './softmax.ts';

type KindName = 'other' | 'news' | 'talk';

interface Example {
  readonly source: string;
  readonly traits: Traits;
  readonly kind: KindName;
}

const NEWS_SETS = new Set(['cnn-val', 'cnndm-train-sample']);
const TALK_SETS = new Set(['qmsum-dev']);
const TALK_GENRES = new Set(['conversation', 'podcast', 'vlog', 'court', 'interview']);
const KINDS: readonly KindName[] = ['other', 'news', 'talk'];
/** Every so many articles of the news with paragraphs. */
const NEWS_STEP = 10;
/** The part of each source in the loss; GUM's, with its many genres, is the largest. */
const SOURCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['cnn-val', 0.4],
  ['cnndm-train-sample', 0.4],
  [NEWS_FILE, 0.4],
  ['gum-train', 1.5],
  ['sosum-dev', 0.3],
  ['scitldr-dev', 0.3],
  ['qmsum-dev', 0.3],
]);
/** Small, since a kind should be clear where the traits are; biases are free. */
const L2 = 0.0003;

/** Learns to tell news and talk from other texts by their traits. */
export function fitKinds(documents: readonly TrainingDocument[]): KindModel {
  const examples: readonly Example[] = [
    ...documents.map(({ set, genre, measured }) => ({
      source: set.name,
      traits: measured.traits,
      kind: kindOfSource(set.name, genre),
    })),
    ...readSet<{ text: string }>(NEWS_FILE)
      .filter((_, at) => at % NEWS_STEP === 0)
      .map(({ text }): Example => {
        const { traits } = measureFeatures(analysisOf(text, {}), {});
        return { source: NEWS_FILE, traits, kind: 'news' };
      }),
  ];
  const traits = [...(examples[0]?.traits.keys() ?? [])].filter((trait) => trait !== SPEAKERS_TRAIT);
  const width = 1 + traits.length;
  const counts = new Map<string, number>();
  for (const { source } of examples) counts.set(source, (counts.get(source) ?? 0) + 1);
  const choices = examples.map(({ source, traits: own, kind }): Choice => {
    const values = [1, ...traits.map((trait) => own.get(trait) ?? 0)];
    const rows = new Float64Array(KINDS.length * 2 * width);
    rows.set(values, 2 * width);
    rows.set(values, 2 * 2 * width + width);
    return {
      rows,
      targets: KINDS.map((name) => (name === kind ? 1 : 0)),
      weight: (SOURCE_WEIGHTS.get(source) ?? 0) / (counts.get(source) ?? 1),
    };
  });
  const l2 = Array.from({ length: 2 * width }, (_, at) => (at % width === 0 ? 0 : L2));
  const fitted = fitSoftmax(choices, 2 * width, l2);
  const at = (number: number): number => fitted[number] ?? 0;
  return {
    biases: [at(0), at(width)],
    weights: traits.map((trait, number) => [trait, at(1 + number), at(width + 1 + number)]),
  };
}

function kindOfSource(set: string, genre: string | undefined): KindName {
  if (NEWS_SETS.has(set) || genre === 'news') return 'news';
  return TALK_SETS.has(set) || (genre !== undefined && TALK_GENRES.has(genre)) ? 'talk' : 'other';
}
