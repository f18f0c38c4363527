/** A typed stretch of text, `start` inclusive, `end` exclusive. */
export interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** How many spans were right, given and wanted. */
export interface Tally {
  readonly hits: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Precision, recall and F1 in percent. */
export interface PrecisionRecall extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How a span went wrong. */
export type MistakeKind = 'missed' | 'spurious' | 'wrong boundary' | 'wrong type';

/** One mistake; `label` says the words and types, so that equal ones can be counted. */
export interface Mistake {
  readonly kind: MistakeKind;
  readonly label: string;
}

/** Counts exact matches of span and type, for one type. */
export function tallySpans(gold: readonly TypedSpan[], predicted: readonly TypedSpan[], type: string): Tally {
  const wanted = new Set(gold.filter((span) => span.type === type).map(placeOf));
  const given = new Set(predicted.filter((span) => span.type === type).map(placeOf));
  let hits = 0;
  for (const place of given) if (wanted.has(place)) hits += 1;
  return { hits, predicted: given.size, gold: wanted.size };
}

/** Adds counts up (micro average) and works out precision, recall and F1. */
export function precisionRecall(tallies: readonly Tally[]): PrecisionRecall {
  let hits = 0;
  let predicted = 0;
  let gold = 0;
  for (const tally of tallies) {
    hits += tally.hits;
    predicted += tally.predicted;
    gold += tally.gold;
  }
  const precision = predicted === 0 ? 0 : (100 * hits) / predicted;
  const recall = gold === 0 ? 0 : (100 * hits) / gold;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { hits, predicted, gold, precision, recall, f1 };
}

/**
 * Names each mistake once: a prediction on a gold span's place is of the wrong type, one that overlaps a gold span of
 * its type has the wrong boundary, one that overlaps another is of the wrong type too, one that overlaps none is
 * spurious; a gold span that no prediction overlaps is missed.
 */
export function listMistakes(
  text: string,
  gold: readonly TypedSpan[],
  predicted: readonly TypedSpan[],
): readonly Mistake[] {
  const right = new Set(gold.map((span) => `${placeOf(span)} ${span.type}`));
  const mistakes: Mistake[] = [];
  const wordsOf = (span: TypedSpan): string => text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ');
  for (const span of predicted) {
    if (right.has(`${placeOf(span)} ${span.type}`)) continue;
    const touched = gold.filter((other) => overlaps(span, other));
    const same = touched.find((other) => other.type === span.type);
    const [first] = touched;
    if (first === undefined) mistakes.push({ kind: 'spurious', label: `${wordsOf(span)} (${span.type})` });
    else if (same !== undefined) {
      mistakes.push({
        kind: 'wrong boundary',
        label: `${wordsOf(span)} for ${wordsOf(same)} (${span.type})`,
      });
    } else mistakes.push({ kind: 'wrong type', label: `${wordsOf(span)} (${span.type} for ${first.type})` });
  }
  for (const span of gold) {
    if (predicted.some((other) => overlaps(span, other))) continue;
    mistakes.push({ kind: 'missed', label: `${wordsOf(span)} (${span.type})` });
  }
  return mistakes;
}

function placeOf({ start, end }: TypedSpan): string {
  return `${start}-${end}`;
}

function overlaps(one: TypedSpan, other: TypedSpan): boolean {
  return one.start < other.end && other.start < one.end;
}
