import { isHeldOut, readSet, sampleEvenly } from '../data.ts';
import {
  listMistakes,
  type Mistake,
  type MistakeKind,
  type PrecisionRecall,
  precisionRecall,
  type Tally,
  type TypedSpan,
  tallySpans,
} from '../metrics/spans.ts';
import { createProgress } from '../progress.ts';
import type { Tagger } from '../systems/tagger.ts';

/** A set of texts with the names that people marked. */
export interface EntitySet {
  readonly name: string;
  readonly file: string;
  /** Types that the set marks. */
  readonly types: readonly string[];
}

/** One tagger on one set. */
export interface EntityResult {
  readonly documents: number;
  readonly failed: number;
  /** People, organizations and places together. */
  readonly overall: PrecisionRecall;
  readonly byType: Readonly<Record<string, PrecisionRecall>>;
}

/** Mistakes of one kind, the most frequent first. */
export type FrequentMistakes = Readonly<
  Record<MistakeKind, readonly (readonly [label: string, count: number])[]>
>;

/** Results of one set by tagger, and what precis gets wrong most. */
export interface EntitySetResult {
  readonly taggers: Readonly<Record<string, EntityResult>>;
  readonly mistakes: FrequentMistakes;
  /** Texts with names enough to judge, by the share of names and answers that are wrong, worst first. */
  readonly worst: readonly WrongText[];
}

/** One text with precis's mistakes. */
export interface WrongText {
  readonly id: string;
  readonly names: number;
  readonly mistakes: readonly Mistake[];
}

interface TaggedItem {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly (TypedSpan & { readonly rawType: string })[];
}

const CORE_TYPES = ['person', 'organization', 'place'];
const MISTAKES_SHOWN = 20;
const FEWEST_NAMES_TO_JUDGE = 5;

/** The sets; product and event are scored where a set marks them, outside the overall figure. */
export const ENTITY_SETS: readonly EntitySet[] = [
  { name: 'wikigold-dev', file: 'entities/wikigold-dev.jsonl', types: CORE_TYPES },
  { name: 'wnut17-dev', file: 'entities/wnut17-dev.jsonl', types: [...CORE_TYPES, 'product'] },
  { name: 'ewt-dev', file: 'entities/ewt-dev.jsonl', types: CORE_TYPES },
  { name: 'gum-dev (entities)', file: 'entities/gum-dev.jsonl', types: [...CORE_TYPES, 'event'] },
];

/** Scores taggers by exact span and type. Predictions of a type that the set does not mark are left out. */
export function scoreEntitySet(
  set: EntitySet,
  taggers: readonly Tagger[],
  sample: number | undefined,
  trainedOn: ReadonlySet<string>,
): EntitySetResult {
  const all = readSet<TaggedItem>(set.file).filter(({ id }) => !trainedOn.has(set.file) || isHeldOut(id));
  const items = sampleEvenly(all, sample);
  const results: Record<string, EntityResult> = {};
  const texts: WrongText[] = [];
  const progress = createProgress(set.name, items.length * taggers.length);
  for (const tagger of taggers) {
    const tallies = new Map<string, Tally[]>(set.types.map((type) => [type, []]));
    let failed = 0;
    for (const item of items) {
      progress.tick();
      const gold = item.mentions.map(withScoredType);
      let predicted: readonly TypedSpan[] = [];
      try {
        predicted = tagger.tag(item.text).filter(({ type }) => set.types.includes(type));
      } catch {
        failed += 1;
      }
      for (const [type, list] of tallies) list.push(tallySpans(gold, predicted, type));
      if (tagger.name === 'precis') {
        const wanted = gold.filter(({ type }) => set.types.includes(type));
        const mistakes = listMistakes(item.text, wanted, predicted);
        texts.push({ id: item.id, names: wanted.length, mistakes });
      }
    }
    results[tagger.name] = {
      documents: items.length,
      failed,
      overall: precisionRecall(CORE_TYPES.flatMap((type) => tallies.get(type) ?? [])),
      byType: Object.fromEntries([...tallies].map(([type, list]) => [type, precisionRecall(list)])),
    };
  }
  progress.end();
  const worst = texts
    .filter(({ names }) => names >= FEWEST_NAMES_TO_JUDGE)
    .sort((one, other) => other.mistakes.length / other.names - one.mistakes.length / one.names);
  return { taggers: results, mistakes: countMistakes(texts.flatMap(({ mistakes }) => mistakes)), worst };
}

/** The sets put products and events under `other`. */
function withScoredType({ start, end, type, rawType }: TaggedItem['mentions'][number]): TypedSpan {
  return { start, end, type: rawType === 'product' || rawType === 'event' ? rawType : type };
}

function countMistakes(mistakes: readonly Mistake[]): FrequentMistakes {
  const most = (kind: MistakeKind): readonly (readonly [string, number])[] => {
    const counts = new Map<string, number>();
    for (const mistake of mistakes) {
      if (mistake.kind === kind) counts.set(mistake.label, (counts.get(mistake.label) ?? 0) + 1);
    }
    return [...counts].sort(([, one], [, other]) => other - one).slice(0, MISTAKES_SHOWN);
  };
  return {
    missed: most('missed'),
    spurious: most('spurious'),
    'wrong boundary': most('wrong boundary'),
    'wrong type': most('wrong type'),
  };
}
