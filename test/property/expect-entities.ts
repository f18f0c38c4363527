import assert from 'node:assert/strict';
import type { AnalyzeOptions, Document, Entity, ExtractEntitiesOptions } from '../../src/index';
import { isName } from './entity-types';
import { expectSlice, type SourceView } from './source-view';

const TOLERANCE = 1e-9;

/** Fails unless the entities of every type stand in their sentences and share a salience of 1. */
export function expectAllEntities(
  view: SourceView,
  { sentences }: Document,
  entities: readonly Entity[],
  { lexicon = {} }: AnalyzeOptions,
): void {
  const callersNames = new Set(Object.keys(lexicon).map(oneSpace));
  for (const entity of entities) {
    const { name, aliases, salience, mentions } = entity;
    assert.ok(mentions.length > 0 && !aliases.includes(name));
    let cursor = 0;
    for (const mention of mentions) {
      const { start, end } = mention;
      expectSlice(view, mention);
      assert.ok(start >= cursor, 'mentions are in order');
      const within = sentences[mention.sentence];
      assert.ok(within !== undefined && within.start <= start && start < within.end);
      // "Yahoo! Inc.": what the caller calls a name may look like the end of a sentence.
      assert.ok(
        end <= within.end || callersNames.has(oneSpace(mention.text)),
        'a mention is in its sentence',
      );
      cursor = end;
    }
    assert.ok(isName(entity) ? salience >= 0 && salience <= 1 : salience === 0);
  }
  const total = entities.reduce((sum, { salience }) => sum + salience, 0);
  assert.ok(Math.abs(total - (entities.some(isName) ? 1 : 0)) < TOLERANCE, 'salience sums to 1');
}

/** Fails unless the entities are those that were asked for. */
export function expectEntityLimits(
  entities: readonly Entity[],
  { limit, minSalience, types }: ExtractEntitiesOptions,
): void {
  assert.ok(entities.length <= (limit ?? Number.POSITIVE_INFINITY));
  for (const { salience, type } of entities) {
    assert.ok(salience >= (minSalience ?? 0));
    assert.ok(types === undefined || types.includes(type));
  }
}

function oneSpace(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
