import { keyOf } from './feature-keys';
import {
  SHAPE_COUNT,
  SHAPES_BEFORE,
  TAG_COUNT,
  writeShapes,
  writeTagsAfter,
  writeTagsBefore,
} from './fixed-features';
import { PART_COUNT } from './labels';
import type { TaggerWeights } from './weights';

/** Sums of part scores, in steps, of all that takes few values. */
export interface FixedScores {
  /** A row for each tag and the tag before it. */
  readonly tagsBefore: Int32Array;
  /** A row for each tag and the tag after it. */
  readonly tagsAfter: Int32Array;
  /** A row for each shape, the shape before and the shape after. */
  readonly shapes: Int32Array;
}

const MOST_FEATURES = 8;

/** Adds up the weights of pairs of tags and of three shapes. */
export function addUpFixedScores({ addTo }: TaggerWeights): FixedScores {
  const hashes = new Int32Array(MOST_FEATURES);
  const addAll = (count: number, sums: Int32Array, entry: number): void => {
    for (let at = 0; at < count; at += 1) addTo(keyOf(hashes[at] as number), sums, entry * PART_COUNT);
  };
  const tagsBefore = new Int32Array(TAG_COUNT * TAG_COUNT * PART_COUNT);
  const tagsAfter = new Int32Array(TAG_COUNT * TAG_COUNT * PART_COUNT);
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    for (let other = 0; other < TAG_COUNT; other += 1) {
      addAll(writeTagsBefore(tag, other, hashes, 0), tagsBefore, tag * TAG_COUNT + other);
      addAll(writeTagsAfter(tag, other, hashes, 0), tagsAfter, tag * TAG_COUNT + other);
    }
  }
  const shapes = new Int32Array(SHAPE_COUNT * SHAPES_BEFORE * SHAPE_COUNT * PART_COUNT);
  for (let shape = 0; shape < SHAPE_COUNT; shape += 1) {
    for (let before = 0; before < SHAPES_BEFORE; before += 1) {
      for (let after = 0; after < SHAPE_COUNT; after += 1) {
        addAll(writeShapes(shape, before, after, hashes, 0), shapes, shapesEntry(shape, before, after));
      }
    }
  }
  return { tagsBefore, tagsAfter, shapes };
}

/** Where the row of three shapes is. */
export function shapesEntry(shape: number, before: number, after: number): number {
  return (shape * SHAPES_BEFORE + before) * SHAPE_COUNT + after;
}
