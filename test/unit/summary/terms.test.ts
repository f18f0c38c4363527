import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../src/document/analyze';
import { indexTerms, NO_TERM } from '../../../src/summary/terms';

/** Whether the words of a text that are spelled like the month carry content, in their order. */
function mayAsContent(text: string): readonly boolean[] {
  const { tokens } = analysisOf(text, {});
  const { termOfToken } = indexTerms({ tokens });
  return tokens.lowers.flatMap((lower, token) => (lower === 'may' ? [termOfToken[token] !== NO_TERM] : []));
}

describe('the month of May', () => {
  test.each([
    'The bridge in Hill Valley opens to traffic on May 14, the mayor said.',
    'The bridge in Hill Valley opens in May after two years of work.',
    'The bridge in Hill Valley opened on 14 May in the rain.',
    'May 14 is the day on which the bridge in Hill Valley opens.',
  ])('carries content: %s', (text) => {
    expect(mayAsContent(text)).toEqual([true]);
  });

  test.each([
    'The bridge in Hill Valley may open next year, the mayor said.',
    'May the new bridge in Hill Valley stand for a hundred years.',
    'The mayor said so. May I ask when the new bridge will open?',
  ])('is not meant: %s', (text) => {
    expect(mayAsContent(text)).toEqual([false]);
  });
});
