import { expect, test } from 'vitest';
import { analysisOf } from '../../../../src/document/analyze';
import { joinGivenNames } from '../../../../src/entities/tagger/join-given-names';

test.each([
  ['Han Seo-jin agreed.', 'Han Seo', 'Han Seo-jin'],
  ['The Ana Berg-led group agreed.', 'Ana Berg', 'Ana Berg'],
  ['The Ana Berg - in Oslo - agreed.', 'Ana Berg', 'Ana Berg'],
  ['The Berg-in group agreed.', 'Berg', 'Berg'],
])('of %s the name is whole', (text, tagged, expected) => {
  const { tokens } = analysisOf(text, {});
  const start = text.indexOf(tagged);
  const name = {
    firstToken: tokens.starts.indexOf(start),
    endToken: tokens.ends.indexOf(start + tagged.length) + 1,
    sentence: 0,
    type: 'person',
  } as const;
  const [joined = name] = joinGivenNames([name], tokens);
  expect(text.slice(tokens.starts[joined.firstToken], tokens.ends[joined.endToken - 1])).toBe(expected);
});
