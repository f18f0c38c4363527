import { describe, expect, test } from 'vitest';
import { speaksToReader } from '../../../../src/document/furniture/pleas';

describe('what a page says to its reader is told', () => {
  test.each([
    'Media playback is not supported on this device Holm won the race.',
    'Follow Mira Holm on Twitter: @miraholm',
    'Follow Mira Holm on Facebook.',
    'Scroll down for video of the dam.',
    'Join the conversation on dams.',
    'Have your say on the plan.',
    'Tell us what you think of the dam.',
    'Please send pictures of the lake by Friday.',
    'Download your map of the lake here Holm is the favourite.',
    'Watch the full race here.',
    'The opinions expressed in this commentary are solely those of Mira Holm.',
    'This article was first published in May.',
    'Subscribe to the Valley Post.',
  ])('%s', (text) => {
    expect(speaksToReader(text)).toBe(true);
  });
});

describe('what a text tells of such things is not', () => {
  test.each([
    'Holm said she would follow her husband.',
    'Watch sales fell by half in May.',
    'The rules follow a row on the dam.',
    'The firm will contact all owners by post.',
    'Visitors to the site read more pages than before.',
    'The group was found on Facebook by police.',
    'Find the time to rest, doctors say.',
    'Join the two ends with a knot.',
    'The mill pleased the town.',
  ])('%s', (text) => {
    expect(speaksToReader(text)).toBe(false);
  });
});
