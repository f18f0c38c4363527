import { describe, expect, test } from 'vitest';
import { analyze, extractEntities, extractKeyPoints, summarize } from '../../src/index';

/** The engine's expressions overflow its stack on some four million characters of one kind. */
const CHARS = 9_000_000;
/** `MAX_LINE_CHARS`: what is longer is two paragraphs or more. */
const MOST_CHARS = 1_000_000;

describe('a line of nine million characters', () => {
  test.each([
    ['curly quotes', '“'],
    ['quote marks', '>'],
    ['letters', 'a'],
    ['combining marks', '\u0301'],
    ['emoji', '😀'],
  ])('of %s is read', { timeout: 300_000 }, (_, piece) => {
    const text = piece.repeat(CHARS / piece.length);
    const document = analyze(text, { title: text, lexicon: { Oslo: 'place', [text]: 'person' } });
    for (const { start, end } of document.sentences) {
      expect(end - start).toBeLessThanOrEqual(MOST_CHARS);
      // None begins in the middle of a character.
      expect(piece.length === 2 && start % 2 === 1).toBe(false);
    }
    expect(() => summarize(document, { words: 5, query: text })).not.toThrow();
    expect(() => extractEntities(document, { types: ['person', 'url', 'email', 'money'] })).not.toThrow();
    expect(() => extractKeyPoints(document)).not.toThrow();
  });

  test('is cut behind a space, and a paragraph of its own begins there', () => {
    const text = `${'Ada Byrne left Oslo. '.repeat(60_000)}She went home.`;
    const { sentences } = analyze(text);
    const [last] = sentences.slice(-1);
    expect(last?.text).toBe('She went home.');
    expect(last?.paragraph).toBe(1);
    expect(sentences.every(({ start }) => start === 0 || text[start - 1] === ' ')).toBe(true);
  });
});
