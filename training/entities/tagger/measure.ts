import { decodeDocument, type Lending } from '../../../src/entities/tagger/decode-document';
import { classOf, LABEL_COUNT, NAME_CLASSES } from '../../../src/entities/tagger/labels';
import type { FloatModel } from './crf';
import type { ReadDocument } from './examples';
import type { GoldMention } from './read-sets';

/** A name that was found, by offsets. */
export interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface Score {
  hits: number;
  found: number;
  gold: number;
}

/** The spans that labels stand for. */
export function spansOf(document: ReadDocument, labels: Uint8Array): readonly FoundSpan[] {
  const { tokens } = document.analysis;
  const spans: FoundSpan[] = [];
  for (let token = 0; token < labels.length; token += 1) {
    const label = labels[token] as number;
    if (label === 0 || label % 2 === 0) continue;
    let end = token + 1;
    while (end < labels.length && labels[end] === label + 1) end += 1;
    const type = NAME_CLASSES[classOf(label)] ?? 'other';
    spans.push({ start: tokens.starts[token] ?? 0, end: tokens.ends[end - 1] ?? 0, type });
  }
  return spans;
}

/** Tags a read document with weights as they are learned. */
export function tagDocument(
  { words, examples }: ReadDocument,
  model: FloatModel,
  lending?: Lending,
): Uint8Array {
  const total = examples.reduce((sum, { length }) => sum + length, 0);
  const scores = new Float32Array(total * LABEL_COUNT);
  let row = 0;
  for (const example of examples) {
    model.score(example, scores.subarray(row * LABEL_COUNT, (row + example.length) * LABEL_COUNT));
    row += example.length;
  }
  return decodeDocument(words, scores, model.transitions, lending);
}

const CORE = ['person', 'organization', 'place'];

/** Exact span and type, by type and over person, organization and place (`all`). */
export function scoreSpans(
  pairs: readonly { readonly gold: readonly GoldMention[]; readonly found: readonly FoundSpan[] }[],
): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  for (const type of [...CORE, 'product', 'event', 'all']) scores.set(type, { hits: 0, found: 0, gold: 0 });
  for (const { gold, found } of pairs) {
    const wanted = new Set<string>();
    for (const { start, end, type, rawType } of gold) {
      const scored = type === 'other' ? rawType : type;
      for (const name of CORE.includes(scored) ? [scored, 'all'] : [scored]) {
        const score = scores.get(name);
        if (score !== undefined) score.gold += 1;
      }
      wanted.add(`${start}-${end}-${scored}`);
    }
    for (const { start, end, type } of found) {
      for (const name of CORE.includes(type) ? [type, 'all'] : [type]) {
        const score = scores.get(name);
        if (score === undefined) continue;
        score.found += 1;
        if (wanted.has(`${start}-${end}-${type}`)) score.hits += 1;
      }
    }
  }
  return scores;
}

export function f1({ hits, found, gold }: Score): number {
  return hits === 0 ? 0 : (200 * hits) / (found + gold);
}

/** One line of figures. */
export function line(scores: ReadonlyMap<string, Score>): string {
  return [...scores]
    .filter(([, { gold }]) => gold > 0)
    .map(([type, score]) => {
      const p = score.found === 0 ? 0 : (100 * score.hits) / score.found;
      const r = score.gold === 0 ? 0 : (100 * score.hits) / score.gold;
      return `${type} ${f1(score).toFixed(1)}${type === 'all' ? ` (P ${p.toFixed(1)} R ${r.toFixed(1)})` : ''}`;
    })
    .join('  ');
}
