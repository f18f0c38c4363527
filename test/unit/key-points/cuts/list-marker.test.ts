import { describe, expect, test } from 'vitest';
import { LIST_MARKER } from '../../../../src/key-points/cuts/list-marker';
import { applyRule } from '../apply-rule';

describe('the marker of a list that was run into the text is dropped', () => {
  test.each([
    ['• The port reopened on Friday.', 'The port reopened on Friday.'],
    ['- The port reopened on Friday.', 'The port reopened on Friday.'],
    ['— The port reopened on Friday.', 'The port reopened on Friday.'],
    ['1) The port reopened on Friday.', 'The port reopened on Friday.'],
  ])('%s', (text, expected) => {
    expect(applyRule(LIST_MARKER, text)).toBe(expected);
  });
});

describe('a number or a letter that says something stays', () => {
  test.each([
    '12 ports reopened on Friday.',
    'A port reopened on Friday.',
    '1.5 million people left the coast.',
  ])('%s', (text) => {
    expect(applyRule(LIST_MARKER, text)).toBe(text);
  });
});
