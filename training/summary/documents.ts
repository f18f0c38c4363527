import { isHeldOut, readSet } from '../../bench/data.ts';
import { type StemIds, stemIds } from '../../bench/metrics/rouge.ts';
import { splitSentences } from '../../bench/sentences.ts';
import { analysisOf } from '../../src/document/analyze.ts';
import { type MeasuredDocument, measureFeatures } from '../../src/summary/features.ts';

/** A set of texts with what people made of them. */
export interface TrainingSet {
  readonly name: string;
  readonly file: string;
  /** Sentences of a summary. */
  readonly count: number;
}

/** A document as training and measuring need it. */
export interface TrainingDocument {
  readonly id: string;
  readonly set: TrainingSet;
  /** What the set calls the kind of text, where it does. */
  readonly genre: string | undefined;
  /** 0 to 4; the shipped weights never see fold 0, which is the bench's held-out fifth. */
  readonly fold: number;
  readonly measured: MeasuredDocument;
  /** The text and the stems of each candidate. */
  readonly texts: readonly string[];
  readonly stems: readonly StemIds[];
  readonly references: readonly (readonly string[])[];
  /** Where people chose sentences: whether each candidate is one of them. */
  readonly chosen?: readonly boolean[];
}

interface Item {
  readonly id: string;
  readonly genre?: string;
  readonly text: string;
  readonly summary: string | readonly string[];
  readonly summaries?: readonly (string | readonly string[])[];
  readonly sentences?: readonly string[];
  readonly labels?: readonly number[];
}

const FOLDS = 5;
const NOT_TEXT = /[^\p{L}\p{N}]+/gu;

/** Reads a set and measures every signal on it. */
export function readTrainingSet(set: TrainingSet): readonly TrainingDocument[] {
  return readSet<Item>(set.file)
    .map((item) => toDocument(item, set))
    .filter(({ measured }) => measured.candidates.length > 0);
}

function toDocument(item: Item, set: TrainingSet): TrainingDocument {
  const measured = measureFeatures(analysisOf(item.text, {}), {
    extent: set.count === 1 ? 'sentence' : 'full',
  });
  const texts = measured.candidates.map(({ sentence }) => item.text.slice(sentence.start, sentence.end));
  return {
    id: item.id,
    set,
    genre: item.genre,
    fold: foldOf(item.id),
    measured,
    texts,
    stems: texts.map(stemIds),
    references: (item.summaries ?? [item.summary]).map((summary) =>
      typeof summary === 'string' ? splitSentences(summary) : summary,
    ),
    ...(item.labels === undefined ? {} : { chosen: matchLabels(texts, item.sentences ?? [], item.labels) }),
  };
}

/** The bench's hash of the id, over five folds instead of one held-out fifth. */
export function foldOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const unit of id) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const fold = hash % FOLDS;
  if ((fold === 0) !== isHeldOut(id))
    throw new Error('The folds differ from the held-out fifth of the bench.');
  return fold;
}

/** A candidate was chosen when it holds, or stands in, a sentence that people chose. */
function matchLabels(
  texts: readonly string[],
  sentences: readonly string[],
  labels: readonly number[],
): readonly boolean[] {
  const wanted = sentences.filter((_, at) => labels[at] === 1).map(plain);
  return texts.map((text) => {
    const own = plain(text);
    return wanted.some(
      (other) => other !== '' && (own.includes(other) || (own !== '' && other.includes(own))),
    );
  });
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(NOT_TEXT, ' ').trim();
}
