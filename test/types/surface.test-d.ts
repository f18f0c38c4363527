import {
  type AnalyzeOptions,
  analyze,
  type Document,
  type Entity,
  type EntityType,
  type ExtractEntitiesOptions,
  type ExtractKeyPointsOptions,
  extractEntities,
  extractKeyPoints,
  type KeyPoint,
  PrecisError,
  type Role,
  type SummarizeOptions,
  type Summary,
  summarize,
} from 'precis';
import { describe, expectTypeOf, test } from 'vitest';

describe('the functions', () => {
  test('take a text or a Document, and options that may be left out', () => {
    expectTypeOf(summarize).parameters.toEqualTypeOf<
      [input: string | Document, options?: SummarizeOptions]
    >();
    expectTypeOf(extractEntities).parameters.toEqualTypeOf<
      [input: string | Document, options?: ExtractEntitiesOptions]
    >();
    expectTypeOf(extractKeyPoints).parameters.toEqualTypeOf<
      [input: string | Document, options?: ExtractKeyPointsOptions]
    >();
    expectTypeOf(analyze).parameters.toEqualTypeOf<[text: string, options?: AnalyzeOptions]>();
  });

  test('return what the contract says, now and not later', () => {
    expectTypeOf(summarize).returns.toEqualTypeOf<Summary>();
    expectTypeOf(extractEntities).returns.toEqualTypeOf<readonly Entity[]>();
    expectTypeOf(extractKeyPoints).returns.toEqualTypeOf<readonly KeyPoint[]>();
    expectTypeOf(analyze).returns.toEqualTypeOf<Document>();
  });

  test('refuse what is no text', () => {
    // @ts-expect-error a number is no text
    summarize(42);
    // @ts-expect-error a Document is read already
    analyze(analyze('A text.'));
  });
});

describe('the options', () => {
  test('share those of reading', () => {
    expectTypeOf<SummarizeOptions>().toExtend<AnalyzeOptions>();
    expectTypeOf<ExtractEntitiesOptions>().toExtend<AnalyzeOptions>();
    expectTypeOf<ExtractKeyPointsOptions>().toExtend<AnalyzeOptions>();
  });

  test('may be undefined, as a form or a spread leaves them', () => {
    expectTypeOf({ words: undefined, query: undefined }).toExtend<SummarizeOptions>();
  });

  test('take lists and lexicons that are frozen', () => {
    expectTypeOf<readonly ['person', 'place']>().toExtend<ExtractEntitiesOptions['types']>();
    expectTypeOf<Readonly<{ Skerry: 'place' }>>().toExtend<AnalyzeOptions['lexicon']>();
  });

  test('refuse an unknown name, length, type or order', () => {
    // @ts-expect-error no such option
    summarize('A text.', { sentence: 3 });
    // @ts-expect-error no such length
    summarize('A text.', { length: 'huge' });
    // @ts-expect-error no such order
    summarize('A text.', { orderBy: 'score' });
    // @ts-expect-error no such type
    extractEntities('A text.', { types: ['animal'] });
    // @ts-expect-error no such type
    analyze('A text.', { lexicon: { Skerry: 'island' } });
    // @ts-expect-error a summary has no such option
    summarize('A text.', { maxWords: 20 });
  });
});

describe('the results', () => {
  test('cannot be changed', () => {
    const summary = summarize('A text.');
    // @ts-expect-error read only
    summary.text = 'another text';
    // @ts-expect-error read only
    summary.sentences.push();
    // @ts-expect-error read only
    extractEntities('A text.')[0] = undefined;
  });

  test('name an entity and its kind', () => {
    expectTypeOf<Entity['type']>().toEqualTypeOf<EntityType>();
    expectTypeOf<'organization'>().toExtend<EntityType>();
    expectTypeOf<Entity['value']>().toEqualTypeOf<
      string | number | { readonly amount: number; readonly currency: string } | undefined
    >();
  });

  test('say where a key point comes from', () => {
    expectTypeOf<KeyPoint['origin']>().toEqualTypeOf<'author' | 'extracted'>();
    expectTypeOf<KeyPoint['edits'][number]['kind']>().toEqualTypeOf<'resolved' | 'dropped'>();
  });

  test('give every sentence of a Document a role', () => {
    expectTypeOf<Document['sentences'][number]['role']>().toEqualTypeOf<Role>();
    expectTypeOf<Role>().toEqualTypeOf<
      'title' | 'heading' | 'list-item' | 'body' | 'byline' | 'boilerplate'
    >();
  });

  test('leave the title out where there is none', () => {
    expectTypeOf<Summary['title']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Record<never, never>>().toExtend<Pick<Document, 'title'>>();
  });
});

test('the error is a TypeError with a code', () => {
  expectTypeOf<PrecisError>().toExtend<TypeError>();
  expectTypeOf<PrecisError['code']>().toEqualTypeOf<'invalid-input' | 'invalid-option'>();
  expectTypeOf(new PrecisError('invalid-input', 'No text.').option).toEqualTypeOf<string | undefined>();
});
