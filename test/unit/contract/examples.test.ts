import { describe, expect, test } from 'vitest';
import { analyze, extractEntities, extractKeyPoints, PrecisError, summarize } from '../../../src/index';

// Each is the @example of a public function; what its comment says must come out.
describe('the examples of the doc comments', () => {
  test('analyze', () => {
    const document = analyze('The mill reopened in May. It employs 40 people.');
    expect(document.sentences.length).toBe(2);
  });

  test('summarize', () => {
    const { text } = summarize('The mill reopened in spring. It employs 40 people.', { sentences: 1 });
    expect(text).toBe('The mill reopened in spring.');
  });

  test('PrecisError', () => {
    expect.assertions(3);
    try {
      summarize('Some text.', { words: -1 });
    } catch (error) {
      if (error instanceof PrecisError) {
        expect(error.code).toBe('invalid-option');
        expect(error.option).toBe('words');
        expect(error.value).toBe(-1);
      }
    }
  });

  test('extractEntities', () => {
    const [first] = extractEntities('Marie Curie was born in Warsaw. Curie moved to Paris in 1891.');
    expect(first?.name).toBe('Marie Curie');
    expect(first?.aliases).toEqual(['Curie']);
  });

  test('extractKeyPoints', () => {
    const text =
      'Orlo Motors opened a plant in Sella on Monday. However, the plant will not hire before spring.';
    expect(extractKeyPoints(text).map((point) => point.text)).toEqual([
      'Orlo Motors opened a plant in Sella on Monday.',
      'The plant will not hire before spring.',
    ]);
  });
});
